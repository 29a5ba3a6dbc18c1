//! Everybody by level and place, so that those near somebody are found without looking at all.

use super::cause::AHEAD_M;
use crate::floor::crowd::Seen;

/// Rows as high as people look ahead, each from left to right.
#[derive(Debug, Clone)]
pub(super) struct Rows {
    /// Level and number of each row that has anybody, and where it begins.
    rows: Vec<(usize, i64, usize)>,
    /// x, and place in the list of those seen.
    order: Vec<(f64, usize)>,
}

impl Rows {
    pub fn of(seen: &[Seen]) -> Self {
        let mut all: Vec<(usize, i64, f64, usize)> =
            seen.iter().enumerate().map(|(at, it)| (it.level, row(it), it.at.x, at)).collect();
        all.sort_unstable_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then(a.2.total_cmp(&b.2)).then(a.3.cmp(&b.3)));
        let mut rows: Vec<(usize, i64, usize)> = Vec::new();
        for (place, it) in all.iter().enumerate() {
            if rows.last().is_none_or(|last| (last.0, last.1) != (it.0, it.1)) {
                rows.push((it.0, it.1, place));
            }
        }
        Self { rows, order: all.iter().map(|it| (it.2, it.3)).collect() }
    }

    /// Those of the same level whose place lies within [`AHEAD_M`] of somebody's along either axis, and some more.
    pub fn near<'a>(&'a self, seen: &'a [Seen], it: &Seen) -> impl Iterator<Item = &'a Seen> + 'a {
        let (level, middle, from, to) = (it.level, row(it), it.at.x - AHEAD_M, it.at.x + AHEAD_M);
        let first = self.rows.partition_point(|row| (row.0, row.1) < (level, middle - 1));
        let rows = self.rows[first..].iter().enumerate();
        let rows = rows.take_while(move |(_, row)| row.0 == level && row.1 <= middle + 1);
        rows.flat_map(move |(nth, row)| {
            let end = self.rows.get(first + nth + 1).map_or(self.order.len(), |next| next.2);
            let own = &self.order[row.2..end];
            let here = &own[own.partition_point(|other| other.0 < from)..];
            here.iter().take_while(move |other| other.0 <= to).map(|other| &seen[other.1])
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
