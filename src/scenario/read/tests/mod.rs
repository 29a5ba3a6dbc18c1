//! Each mistake that an author makes, with the exact place and sentence that answers it.

mod shape;
mod values;
