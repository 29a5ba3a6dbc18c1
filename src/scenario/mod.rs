//! What an author writes: read it, check it, step it, grade it.

pub mod fault;
pub mod pack;
pub mod read;
pub mod source;
pub mod syntax;
