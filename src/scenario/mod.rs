//! What an author writes: read it, check it, build it, step it, grade it.

pub mod approval;
mod back;
pub mod build;
pub mod check;
pub mod fault;
pub mod grade;
pub mod keys;
pub mod measures;
pub mod model;
pub mod open;
pub mod pack;
mod parts;
pub mod plan;
pub mod prove;
pub mod read;
#[cfg(test)]
pub mod sample;
pub mod shared;
pub mod sheet;
pub mod source;
pub mod starter;
pub mod step;
pub mod syntax;
mod trail;
