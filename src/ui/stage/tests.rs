//! The stage in windows.
