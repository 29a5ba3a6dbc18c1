//! The only arithmetic of marks. Grades count 3, 2, 1, 0; sums are exact integers, so that the loss is additive and a
//! proof can minimise it.

use crate::scenario::model::{NodeIx, Scenario, Tests};
use crate::scenario::source::Grade;

/// What a grade counts.
pub const fn points(grade: Grade) -> u8 {
    match grade {
        Grade::Best => 3,
        Grade::Workable => 2,
        Grade::Harmful => 1,
        Grade::Unsafe => 0,
    }
}

/// One node judged, at its first visit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assessed {
    pub node: NodeIx,
    pub part: Part,
    pub grade: Grade,
    pub tests: Tests,
    /// Fails the competencies that it tests.
    pub critical: bool,
    /// The points of the best that was offered, by competency.
    pub offered: [u8; Tests::MOST],
}

/// What was judged there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Whole,
    /// Something done on a plan. All that is done on one plan counts once for coverage: `first` are the competencies
    /// that nothing done there had shown before, `is_first` says that nothing had been judged at all.
    Action {
        action: u16,
        first: Tests,
        is_first: bool,
    },
    Measure(u16),
}

impl Assessed {
    /// Points offered and not taken, over the competencies that were shown.
    pub fn loss(&self) -> u32 {
        let taken = points(self.grade);
        self.tests.iter().map(|c| u32::from(self.offered[c].saturating_sub(taken))).sum()
    }
}

/// The marks so far of one competency.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    pub taken: u32,
    pub offered: u32,
    /// Nodes that assessed it.
    pub assessed: u16,
    pub failed_critically: bool,
}

/// The marks so far, by competency.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ledger {
    tallies: Vec<Tally>,
    /// Judged nodes met, whatever they test.
    nodes: u16,
}

impl Ledger {
    pub fn new(scenario: &Scenario) -> Self {
        Self { tallies: vec![Tally::default(); scenario.competencies.len()], nodes: 0 }
    }

    pub fn add(&mut self, assessed: &Assessed) {
        let (counted, is_new) = match assessed.part {
            Part::Action { first, is_first, .. } => (first, is_first),
            Part::Whole | Part::Measure(_) => (assessed.tests, true),
        };
        self.nodes += u16::from(is_new);
        for c in assessed.tests.iter() {
            let Some(tally) = self.tallies.get_mut(c) else { continue };
            tally.taken += u32::from(points(assessed.grade));
            tally.offered += u32::from(assessed.offered[c]);
            tally.assessed += u16::from(counted.contains(c));
            tally.failed_critically |= assessed.critical;
        }
    }

    pub fn tallies(&self) -> &[Tally] {
        &self.tallies
    }

    pub fn taken(&self) -> u32 {
        self.tallies.iter().map(|t| t.taken).sum()
    }

    pub fn offered(&self) -> u32 {
        self.tallies.iter().map(|t| t.offered).sum()
    }

    /// Judged nodes that were met.
    pub fn nodes(&self) -> u16 {
        self.nodes
    }

    pub fn has_critical_failure(&self) -> bool {
        self.tallies.iter().any(|t| t.failed_critically)
    }
}

/// Part of a whole, never turned into a fraction before it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    pub part: u32,
    pub whole: u32,
}

impl Share {
    /// Whether it reaches so many percent; nothing of nothing does not.
    pub fn reaches(self, percent: u8) -> bool {
        self.whole > 0 && 100 * u64::from(self.part) >= u64::from(percent) * u64::from(self.whole)
    }

    /// Rounded down, as a pass mark is met or not; none of nothing.
    pub fn percent(self) -> Option<u8> {
        if self.whole == 0 {
            return None;
        }
        u8::try_from(100 * u64::from(self.part) / u64::from(self.whole)).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_reaches_its_mark_exactly() {
        assert!(Share { part: 7, whole: 10 }.reaches(70));
        assert!(!Share { part: 69, whole: 100 }.reaches(70));
        assert!(!Share { part: 2, whole: 3 }.reaches(67));
        assert_eq!(Share { part: 2, whole: 3 }.percent(), Some(66));
        assert!(!Share::default().reaches(0));
    }

    #[test]
    fn loss_counts_only_what_the_choice_shows() {
        let mut offered = [0; Tests::MOST];
        offered[0] = 3;
        offered[1] = 3;
        let assessed = Assessed {
            node: 0,
            part: Part::Whole,
            grade: Grade::Harmful,
            tests: Tests(0b01),
            critical: false,
            offered,
        };
        assert_eq!(assessed.loss(), 2);
    }
}
