//! What to take along from a run: what went well, what to mend first, and what to look at in one's own building. The
//! debrief on the screen and the printed report name the same.

use crate::exercise::debrief::{Debrief, DebriefStep};
use crate::exercise::marks::{CompetencyMark, Marks};
use crate::scenario::grade::Share;
use crate::scenario::source::Grade;

/// The steps of a debrief and the competencies of a scenario that say most, as indices.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Lessons {
    /// Best decisions, those first that kept most from being lost.
    pub did_well: Vec<usize>,
    /// Decisions with a better way on, critical mistakes first, then those that gave most away.
    pub mend: Vec<usize>,
    /// The competency that went best; none if none went at least half well.
    pub strongest: Option<usize>,
    /// The competency that went worst; of equal ones the first.
    pub weakest: Option<usize>,
}

/// Points below which a loss is that of the arithmetic.
pub const LEAST_GAIN: f64 = 0.05;

impl Lessons {
    pub fn of(marks: &Marks, debrief: &Debrief) -> Self {
        let observed = || marks.competencies.iter().filter(|mark| mark.is_observed());
        let strongest = observed().filter(|mark| mark.performance.reaches(50) && !mark.failed_critically);
        let weakest = observed().min_by_key(|mark| (!mark.failed_critically, millis(mark.performance)));
        let ix = |mark: &CompetencyMark| mark.competency;
        Self {
            did_well: did_well(debrief),
            mend: mend(debrief),
            strongest: strongest.max_by_key(|mark| millis(mark.performance)).map(ix),
            weakest: weakest.map(ix),
        }
    }
}

fn did_well(debrief: &Debrief) -> Vec<usize> {
    let is_best = |step: &DebriefStep| grade(step) == Some(Grade::Best);
    let mut best: Vec<usize> = indices(debrief, is_best);
    // Of equal ones the later says more: it was done with the whole story on one's mind.
    best.sort_by(|&a, &b| stake(&debrief.steps[b]).total_cmp(&stake(&debrief.steps[a])).then(b.cmp(&a)));
    best
}

fn mend(debrief: &Debrief) -> Vec<usize> {
    let mut poor: Vec<usize> = indices(debrief, |step| {
        let below_best = grade(step).is_some_and(|grade| grade < Grade::Best);
        match step.regret() {
            Some(regret) => regret >= LEAST_GAIN || grade(step).is_some_and(|grade| grade < Grade::Workable),
            None => below_best,
        }
    });
    let rank = |at: usize| {
        let step = &debrief.steps[at];
        let critical = step.assessed.is_some_and(|assessed| assessed.critical);
        (critical, step.regret().unwrap_or(0.0), grade(step))
    };
    poor.sort_by(|&a, &b| {
        let ((critical_a, regret_a, grade_a), (critical_b, regret_b, grade_b)) = (rank(a), rank(b));
        critical_b.cmp(&critical_a).then(regret_b.total_cmp(&regret_a)).then(grade_a.cmp(&grade_b)).then(a.cmp(&b))
    });
    poor
}

/// Points between the worst way that was open and the one taken.
fn stake(step: &DebriefStep) -> f64 {
    let losses = step.options.iter().filter_map(|option| Some(option.value?.loss)).filter(|loss| loss.is_finite());
    let worst = losses.fold(0.0, f64::max);
    step.after.filter(|after| after.loss.is_finite()).map_or(0.0, |after| (worst - after.loss).max(0.0))
}

fn indices(debrief: &Debrief, keep: impl Fn(&DebriefStep) -> bool) -> Vec<usize> {
    debrief.steps.iter().enumerate().filter(|(_, step)| keep(step)).map(|(at, _)| at).collect()
}

fn grade(step: &DebriefStep) -> Option<Grade> {
    step.assessed.map(|assessed| assessed.grade)
}

fn millis(share: Share) -> u32 {
    (1000 * share.part).checked_div(share.whole).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::debrief::{Alternative, Done};
    use crate::scenario::grade::{Assessed, Part};
    use crate::scenario::model::Tests;
    use crate::scenario::prove::{Made, Value};

    fn step(grade: Grade, critical: bool, loss: Option<(f64, f64, f64)>) -> DebriefStep {
        let value = |loss: f64| Value { loss, outcome: None };
        let (before, after, worst) = match loss {
            Some((before, after, worst)) => (Some(value(before)), Some(value(after)), Some(value(worst))),
            None => (None, None, None),
        };
        DebriefStep {
            node: 0,
            tick: 0,
            story_secs: 0,
            done: Done::Chose { choice: 0, by_clock: false },
            assessed: Some(Assessed {
                node: 0,
                part: Part::Whole,
                grade,
                tests: Tests(1),
                critical,
                offered: [3; Tests::MOST],
            }),
            before,
            after,
            options: vec![Alternative { made: Made::Choose(0), value: worst }],
        }
    }

    fn lessons(steps: Vec<DebriefStep>) -> Lessons {
        let marks = Marks {
            competencies: Vec::new(),
            tasks: Vec::new(),
            performance: Share::default(),
            coverage: Share::default(),
            missing: Vec::new(),
        };
        Lessons::of(&marks, &Debrief { steps, point_of_no_return: None, is_exact: true })
    }

    #[test]
    fn a_critical_mistake_is_mended_before_a_costly_one() {
        let found = lessons(vec![
            step(Grade::Workable, false, Some((0.0, 1.0, 1.0))),
            step(Grade::Harmful, false, Some((0.0, 6.0, 6.0))),
            step(Grade::Unsafe, true, Some((0.0, 3.0, 3.0))),
            step(Grade::Workable, false, Some((2.0, 2.0, 2.0))),
        ]);
        assert_eq!(found.mend, [2, 1, 0], "what was the best way on is not to be mended");
        assert_eq!(found.did_well, [0; 0]);
    }

    #[test]
    fn the_best_decision_with_most_at_stake_comes_first() {
        let found = lessons(vec![
            step(Grade::Best, false, Some((0.0, 0.0, 2.0))),
            step(Grade::Best, false, Some((0.0, 0.0, 9.0))),
            step(Grade::Best, false, Some((0.0, 0.0, 2.0))),
        ]);
        assert_eq!(found.did_well, [1, 2, 0]);
        assert_eq!(found.mend, [0; 0]);
    }

    #[test]
    fn without_computed_ways_on_the_worst_grade_leads() {
        let found = lessons(vec![
            step(Grade::Workable, false, None),
            step(Grade::Unsafe, false, None),
            step(Grade::Best, false, None),
        ]);
        assert_eq!((found.mend, found.did_well), (vec![1, 0], vec![2]));
    }

    #[test]
    fn what_was_not_observed_is_neither_strong_nor_weak() {
        let mark = |competency: usize, part: u32, assessed: u32| CompetencyMark {
            competency,
            performance: Share { part, whole: 3 * assessed },
            coverage: Share { part: assessed, whole: 2 },
            failed_critically: false,
            reasons: Vec::new(),
        };
        let marks = Marks {
            competencies: vec![mark(0, 0, 0), mark(1, 1, 1), mark(2, 5, 2)],
            tasks: Vec::new(),
            performance: Share::default(),
            coverage: Share::default(),
            missing: Vec::new(),
        };
        let debrief = Debrief { steps: Vec::new(), point_of_no_return: None, is_exact: false };
        let found = Lessons::of(&marks, &debrief);
        assert_eq!((found.strongest, found.weakest), (Some(2), Some(1)));
    }
}
