//! Everybody by level and place, so that those near somebody are found without looking at all.

use super::cause::AHEAD_M;
use crate::floor::crowd::Seen;

/// Rows as high as people look ahead, each from left to right.
#[derive(Debug, Clone)]
pub(super) struct Rows {
    /// Places in the list of those seen.
    order: Vec<usize>,
}

impl Rows {
    pub fn of(seen: &[Seen]) -> Self {
        let mut order: Vec<usize> = (0..seen.len()).collect();
        order.sort_by(|&a, &b| {
            let (a, b) = (&seen[a], &seen[b]);
            (a.level, row(a)).cmp(&(b.level, row(b))).then(a.at.x.total_cmp(&b.at.x)).then(a.person.cmp(&b.person))
        });
        Self { order }
    }

    /// Those of the same level whose place lies within [`AHEAD_M`] of somebody's along either axis, and some more.
    pub fn near<'a>(&'a self, seen: &'a [Seen], it: &Seen) -> impl Iterator<Item = &'a Seen> + 'a {
        let (level, middle, from, to) = (it.level, row(it), it.at.x - AHEAD_M, it.at.x + AHEAD_M);
        (middle - 1..=middle + 1).flat_map(move |at| {
            let is_before = |&other: &usize| {
                let other = &seen[other];
                (other.level, row(other)) < (level, at) || (other.level, row(other)) == (level, at) && other.at.x < from
            };
            let first = self.order.partition_point(is_before);
            let rest = self.order[first..].iter().map(|&other| &seen[other]);
            rest.take_while(move |other| other.level == level && row(other) == at && other.at.x <= to)
        })
    }
}

fn row(it: &Seen) -> i64 {
    (it.at.y / AHEAD_M).floor() as i64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::floor::chance::{Chance, Key, Purpose};
    use crate::floor::crowd::State;
    use crate::floor::shape::Point;

    #[test]
    fn nobody_near_is_missed() {
        let chance = Chance::of(4);
        let part = |person: usize, what| chance.part(Key::of("people", person as u32), what, 0);
        let seen = |person: usize| Seen {
            person,
            level: person % 2,
            at: Point::new(12.0 * part(person, Purpose::PlaceX) - 6.0, 9.0 * part(person, Purpose::PlaceY) - 4.0),
            stair: None,
            heading: (1.0, 0.0),
            speed: 0.0,
            state: State::Walking,
            rest_m: 1.0,
        };
        let all: Vec<Seen> = (0..300).map(seen).collect();
        let rows = Rows::of(&all);
        for it in &all {
            let is_near = |other: &&Seen| other.level == it.level && other.at.distance(it.at) <= AHEAD_M;
            let mut found: Vec<usize> = rows.near(&all, it).filter(is_near).map(|other| other.person).collect();
            found.sort_unstable();
            let wanted: Vec<usize> = all.iter().filter(is_near).map(|other| other.person).collect();
            assert_eq!(found, wanted);
        }
    }
}
