//! The marks of a run: performance and coverage apart, by competency and by critical task, each with its reasons.

use serde::Serialize;

use crate::exercise::command::Rating;
use crate::exercise::run::Exercise;
use crate::exercise::watch::Met;
use crate::scenario::grade::{Share, points};
use crate::scenario::model::NodeIx;
use crate::scenario::source::Grade;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marks {
    /// By competency, in the scenario's order.
    pub competencies: Vec<CompetencyMark>,
    /// By critical task, in the scenario's order.
    pub tasks: Vec<TaskMark>,
    /// Points taken of the points offered, over all competencies.
    pub performance: Share,
    /// Judged nodes that were met, of all that there are.
    pub coverage: Share,
    /// Why it was not passed; empty means passed.
    pub missing: Vec<Missing>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompetencyMark {
    pub competency: usize,
    /// Points taken of the best offered at the decisions met; nothing of nothing means not observed.
    pub performance: Share,
    /// Decisions that assessed it, of those that test it.
    pub coverage: Share,
    pub failed_critically: bool,
    pub reasons: Vec<Reason>,
}

/// What one decision gave to a competency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason {
    pub node: NodeIx,
    pub grade: Grade,
    pub taken: u8,
    pub offered: u8,
    pub critical: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaskMark {
    pub task: usize,
    /// What the program saw.
    pub seen: Met,
    /// What the trainer rated, with the evidence; it counts before what the program saw.
    pub rated: Option<(Rating, String)>,
    /// Story seconds of the two moments that the task watches for.
    pub moments_secs: [Option<u32>; 2],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Missing {
    /// It has come to no ending: it goes on, or was stopped.
    Unfinished,
    Performance,
    Coverage,
    CriticalFailure {
        competency: usize,
    },
    Task {
        task: usize,
    },
}

impl Marks {
    /// The marks if the run ended now.
    pub fn of(exercise: &Exercise) -> Self {
        let scenario = exercise.scenario();
        let ledger = exercise.ledger();
        let competencies: Vec<CompetencyMark> =
            (0..scenario.competencies.len()).map(|c| competency_mark(exercise, c)).collect();
        let tasks: Vec<TaskMark> = (0..scenario.tasks.len()).map(|task| task_mark(exercise, task)).collect();
        let performance = Share { part: ledger.taken(), whole: ledger.offered() };
        let coverage = Share { part: u32::from(ledger.nodes()), whole: scenario.judged_nodes() as u32 };
        let mut missing = Vec::new();
        if exercise.outcome().is_none() {
            missing.push(Missing::Unfinished);
        }
        if !performance.reaches(scenario.pass.performance) {
            missing.push(Missing::Performance);
        }
        if !coverage.reaches(scenario.pass.coverage) {
            missing.push(Missing::Coverage);
        }
        let failed = competencies.iter().filter(|c| c.failed_critically);
        missing.extend(failed.map(|c| Missing::CriticalFailure { competency: c.competency }));
        missing.extend(tasks.iter().filter(|t| t.verdict() == Met::NotMet).map(|t| Missing::Task { task: t.task }));
        Self { competencies, tasks, performance, coverage, missing }
    }

    pub fn is_passed(&self) -> bool {
        self.missing.is_empty()
    }
}

impl CompetencyMark {
    pub fn is_observed(&self) -> bool {
        self.coverage.part > 0
    }
}

impl TaskMark {
    /// The trainer's rating if there is one: only "unable" counts as not met.
    pub fn verdict(&self) -> Met {
        match &self.rated {
            Some((Rating::U, _)) => Met::NotMet,
            Some(_) => Met::Met,
            None => self.seen,
        }
    }

    /// The HSEEP rating shown: the trainer's, or the plain one that the program can tell.
    pub fn rating(&self) -> Option<Rating> {
        match (&self.rated, self.seen) {
            (Some((rating, _)), _) => Some(*rating),
            (None, Met::Met) => Some(Rating::P),
            (None, Met::NotMet) => Some(Rating::U),
            (None, Met::NotObserved) => None,
        }
    }
}

fn competency_mark(exercise: &Exercise, competency: usize) -> CompetencyMark {
    let tally = exercise.ledger().tallies()[competency];
    let shown = exercise.assessed().iter().filter(|a| a.tests.contains(competency));
    let reasons = shown.map(|a| Reason {
        node: a.node,
        grade: a.grade,
        taken: points(a.grade),
        offered: a.offered[competency],
        critical: a.critical,
    });
    CompetencyMark {
        competency,
        performance: Share { part: tally.taken, whole: tally.offered },
        coverage: Share {
            part: u32::from(tally.assessed),
            whole: exercise.scenario().nodes_testing(competency) as u32,
        },
        failed_critically: tally.failed_critically,
        reasons: reasons.collect(),
    }
}

fn task_mark(exercise: &Exercise, task: usize) -> TaskMark {
    let (now_secs, has_ending) = (exercise.state().story_secs, exercise.outcome().is_some());
    TaskMark {
        task,
        seen: exercise.watch().verdict(exercise.scenario(), task, now_secs, has_ending),
        rated: exercise.ratings()[task].clone(),
        moments_secs: exercise.watch().moments(task).map(|m| m.map(|m| m.story_secs)),
    }
}
