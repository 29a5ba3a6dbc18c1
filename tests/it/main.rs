//! The one integration binary.

mod kill;
