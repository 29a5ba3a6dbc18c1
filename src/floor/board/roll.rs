//! Roll-call by family and class: who is missing by what wardens have seen, and who is missing in truth.

use super::{Noted, What};
use crate::floor::plan::ZoneAt;

/// Those who are called together: a family, a class, or one who came alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    pub people: Vec<usize>,
}

/// What the list at the assembly point says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RollCall {
    /// Place of each unit that has nobody missing.
    pub complete: Vec<usize>,
    /// Place of each unit with those who are missing of it, as far as wardens know.
    pub missing: Vec<(usize, Vec<usize>)>,
    /// Zones that somebody has gone through.
    pub swept: Vec<ZoneAt>,
}

/// What wardens believe against what is so.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Difference {
    /// Out and safe, but on nobody's list: the fire service would search for them.
    pub safe_unseen: Vec<usize>,
    /// Inside, and rightly missing.
    pub inside_missing: Vec<usize>,
    /// Inside, though somebody has ticked them: the dangerous mistake.
    pub inside_ticked: Vec<usize>,
}

impl RollCall {
    /// After all that was noted until `secs`.
    pub fn at(units: &[Unit], noted: &[Noted], secs: f64) -> Self {
        let mut met: Vec<usize> = Vec::new();
        let mut call = Self::default();
        for it in noted.iter().filter(|it| it.secs <= secs) {
            match it.what {
                What::Met { person } => met.push(person),
                What::Swept(zone) => call.swept.push(zone),
                _ => {}
            }
        }
        met.sort_unstable();
        call.swept.sort_unstable();
        call.swept.dedup();
        for (nth, unit) in units.iter().enumerate() {
            let missing: Vec<usize> =
                unit.people.iter().copied().filter(|person| met.binary_search(person).is_err()).collect();
            if missing.is_empty() { call.complete.push(nth) } else { call.missing.push((nth, missing)) }
        }
        call
    }

    /// How many are missing.
    pub fn unaccounted(&self) -> usize {
        self.missing.iter().map(|(_, people)| people.len()).sum()
    }

    /// `is_out` tells the truth about a person.
    pub fn against(&self, units: &[Unit], is_out: impl Fn(usize) -> bool) -> Difference {
        let mut difference = Difference::default();
        for (nth, unit) in units.iter().enumerate() {
            let missing = self.missing.iter().find(|it| it.0 == nth).map_or(&[][..], |it| &it.1);
            for &person in &unit.people {
                match (is_out(person), missing.contains(&person)) {
                    (true, true) => difference.safe_unseen.push(person),
                    (false, true) => difference.inside_missing.push(person),
                    (false, false) => difference.inside_ticked.push(person),
                    (true, false) => {}
                }
            }
        }
        difference
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn units() -> Vec<Unit> {
        [vec![0, 1, 2], vec![3], vec![4, 5]].map(|people| Unit { people }).into()
    }

    fn met(secs: f64, person: usize) -> Noted {
        Noted { secs, what: What::Met { person } }
    }

    #[test]
    fn a_family_is_complete_when_its_last_is_seen() {
        let noted = [met(30.0, 0), met(31.0, 2), met(40.0, 3), met(90.0, 1)];
        let early = RollCall::at(&units(), &noted, 60.0);
        assert_eq!(early.complete, [1]);
        assert_eq!(early.missing, [(0, vec![1]), (2, vec![4, 5])]);
        assert_eq!(early.unaccounted(), 3);
        assert_eq!(RollCall::at(&units(), &noted, 90.0).complete, [0, 1]);
    }

    #[test]
    fn a_sweep_is_on_the_list_once() {
        let swept = |secs, zone| Noted { secs, what: What::Swept(zone) };
        let call = RollCall::at(&units(), &[swept(1.0, 4), swept(2.0, 2), swept(3.0, 4), swept(9.0, 7)], 5.0);
        assert_eq!(call.swept, [2, 4]);
    }

    #[test]
    fn what_wardens_believe_is_set_against_the_truth() {
        // 0 and 1 are out and seen, 2 is out and went home, 3 is inside and was ticked, 4 and 5 are inside.
        let call = RollCall::at(&units(), &[met(1.0, 0), met(1.0, 1), met(1.0, 3)], 5.0);
        let difference = call.against(&units(), |person| person <= 2);
        assert_eq!(difference.safe_unseen, [2]);
        assert_eq!(difference.inside_ticked, [3]);
        assert_eq!(difference.inside_missing, [4, 5]);
    }
}
