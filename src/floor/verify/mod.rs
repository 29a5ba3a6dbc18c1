//! The public tests of evacuation models, run on this floor: what each asks, what was measured, whether it passed.
//!
//! ```text
//! table   what is asked, fixed before the first run
//! scene   geometry and people as values ─► bench  runs them ─► probe  watches ─► floor::stats ─► Answer
//! runs/   one file a family of tests: its scenes, and what is measured in them
//! stuck/  buildings drawn by chance in which nobody may stay behind
//! ```

mod bench;
mod probe;
mod runs;
mod scene;
pub mod stuck;
pub mod table;

use bench::Bench;
use table::{Acceptance, Ask, Measure, Runs, Test};

/// How often a test is run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Effort {
    /// Two populations, each placed once; what needs tens of thousands of people is left out.
    #[default]
    Quick,
    /// As the test asks.
    Full,
}

/// One number that was measured.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Value {
    pub measure: Measure,
    pub case: &'static str,
    pub value: f64,
}

/// What came of one test.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    pub test: &'static Test,
    /// How many runs each value stands on.
    pub runs: u32,
    pub findings: Vec<Finding>,
    pub verdict: Verdict,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Finding {
    pub ask: &'static Ask,
    /// `NaN` if the run gave none: nobody came that far.
    pub value: f64,
    pub holds: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    Passed,
    Failed,
    /// The test has no value that would pass or fail, and everything was measured.
    Documented,
    /// Its specification is not known, or nothing can run it; never counted as passed.
    Unknown,
    OutOfScope,
    /// Too large for [`Effort::Quick`].
    OnlyInFull,
}

/// Runs one test. `threads` runs at once; the answer does not depend on it.
pub fn answer(test: &'static Test, effort: Effort, threads: usize) -> Answer {
    let without = |verdict| Answer { test, runs: 0, findings: Vec::new(), verdict };
    match test.acceptance {
        Acceptance::Unknown => return without(Verdict::Unknown),
        Acceptance::OutOfScope => return without(Verdict::OutOfScope),
        Acceptance::Bounds(_) | Acceptance::Documented(_) => {}
    }
    let Some(run) = runs::of(test.name) else { return without(Verdict::Unknown) };
    if effort == Effort::Quick && run.is_large {
        return without(Verdict::OnlyInFull);
    }
    let bench = Bench {
        law: Bench::law_of(test.calibration),
        runs: effort.of(test.runs),
        threads: threads.max(1),
        draws: if effort == Effort::Full { 10_000 } else { 1_000 },
    };
    judged(test, bench.runs.count(), &(run.measure)(&bench))
}

fn judged(test: &'static Test, runs: u32, values: &[Value]) -> Answer {
    let finding = |ask: &'static Ask| {
        let value = values.iter().find(|value| value.measure == ask.measure && value.case == ask.case);
        let value = value.map_or(f64::NAN, |value| value.value);
        Finding { ask, value, holds: ask.bound.holds(value) }
    };
    let findings: Vec<Finding> = test.asks().iter().map(finding).collect();
    let verdict = match test.acceptance {
        Acceptance::Documented(_) if findings.iter().all(|finding| finding.holds) => Verdict::Documented,
        Acceptance::Bounds(_) if findings.iter().all(|finding| finding.holds) => Verdict::Passed,
        _ => Verdict::Failed,
    };
    Answer { test, runs, findings, verdict }
}

impl Effort {
    fn of(self, asked: Runs) -> Runs {
        match self {
            Self::Full => asked,
            Self::Quick => Runs { populations: asked.populations.min(2), placements: 1 },
        }
    }
}

impl Value {
    fn new(measure: Measure, case: &'static str, value: f64) -> Self {
        Self { measure, case, value }
    }
}

#[cfg(test)]
mod tests;
