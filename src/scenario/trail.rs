//! The way to a value while walking a scenario: costs nothing until a fault needs it as a [`Path`].
//!
//! Steps follow what is written: `Index` counts the elements of a list and the unnamed arguments of a variant, `Field`
//! names a field. The variant of a node is no step. So in `clock: Runs(seconds: 5, then: Choose("late"))` the id stands
//! at `clock.then[0]`, and in `when: All([Is("a")])` at `when[0][0][0]`.

use super::fault::{Path, Step};

/// A chain of steps on the stack, from the innermost to the top of `scenario.ron`.
#[derive(Debug, Clone, Copy)]
pub enum Trail<'a> {
    Top,
    Field(&'a Trail<'a>, &'static str),
    Index(&'a Trail<'a>, usize),
}

impl Trail<'_> {
    /// This way, one field deeper.
    pub fn field(&self, name: &'static str) -> Trail<'_> {
        Trail::Field(self, name)
    }

    /// This way, one element or argument deeper.
    pub fn index(&self, index: usize) -> Trail<'_> {
        Trail::Index(self, index)
    }

    /// This way as a value of its own.
    pub fn path(&self) -> Path {
        let mut steps = Vec::with_capacity(6);
        let mut here = self;
        loop {
            match here {
                Trail::Top => break,
                Trail::Field(up, name) => {
                    steps.push(Step::Field(name));
                    here = up;
                }
                Trail::Index(up, index) => {
                    steps.push(Step::Index(*index));
                    here = up;
                }
            }
        }
        steps.reverse();
        Path(steps)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_trail_becomes_a_path_from_the_top() {
        let nodes = Trail::Top.field("nodes");
        let node = nodes.index(3);
        let expected = Path::default().field("nodes").index(3).field("goto");
        assert_eq!(node.field("goto").path(), expected);
    }
}
