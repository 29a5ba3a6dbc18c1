//! The story of a run as people read it: who said what, by which channel, what was chosen, and why it was good or poor.
//! Screens, the command line and the report all show these lines.

use crate::exercise::event::{By, Event};
use crate::exercise::run::Exercise;
use crate::scenario::model::{Face, Kind, NodeIx, Of, Scenario, Sheet, TextId};
use crate::scenario::source::{Channel, Grade, Outcome};
use crate::scenario::step;

/// One line of the story.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub tick: u64,
    pub story_secs: u32,
    /// The node that it belongs to.
    pub node: NodeIx,
    pub what: Said,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// An inject, or a row of the master scenario events list.
    Told {
        by: Channel,
        from: Option<TextId>,
        to: Option<u16>,
        text: TextId,
    },
    /// What is asked of the trainee now.
    Situation {
        text: TextId,
    },
    Chose {
        text: TextId,
        by: By,
    },
    /// The clock ran out where silence is no choice.
    RanOut,
    /// Why it was a good or a poor choice; kept back in an examination until the end.
    Feedback {
        grade: Option<Grade>,
        critical: bool,
        text: TextId,
    },
    /// The grade of a sheet as a whole.
    Judged {
        grade: Grade,
        critical: bool,
    },
    Operator {
        text: TextId,
    },
    Caller {
        text: TextId,
    },
    CallEnded {
        hung_up: bool,
    },
    /// Something was done on the plan.
    Acted {
        text: TextId,
    },
    /// The plan was left by one of its ends.
    PlanLeft,
    /// What was measured on it; `tenths` of the unit, none where it never came to pass.
    Measured {
        text: TextId,
        of: Of,
        tenths: Option<i64>,
        grade: Grade,
    },
    Picked {
        items: Vec<u16>,
    },
    Skipped,
    Paused,
    Resumed,
    Emergency,
    Ending {
        outcome: Outcome,
        text: TextId,
        debrief: Option<TextId>,
    },
    Stopped,
}

impl Said {
    /// Whether it judges what was said or done before it.
    pub fn is_judgement(&self) -> bool {
        matches!(self, Said::Feedback { .. } | Said::Judged { .. } | Said::Measured { .. })
    }
}

/// Lines gathered from a run's events.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Transcript {
    pub lines: Vec<Line>,
    story_secs: u32,
    node: NodeIx,
}

impl Transcript {
    /// The whole story of a run, told again from its journal.
    pub fn of(run: &Exercise) -> Self {
        let (mut exercise, events) = Exercise::start(run.scenario().clone(), run.setup().clone());
        let mut transcript = Self::default();
        transcript.add(&exercise, &events);
        for entry in run.journal() {
            let events = entry.play(&mut exercise);
            transcript.add(&exercise, &events);
        }
        transcript
    }

    /// Adds what the events tell; `exercise` is the run after them.
    pub fn add(&mut self, exercise: &Exercise, events: &[Event]) {
        let scenario = exercise.scenario();
        for event in events {
            if matches!(event, Event::Acted { .. } | Event::Opened { .. } | Event::PlanLeft { .. } | Event::Told { .. })
            {
                self.story_secs = self.story_secs.max(exercise.state().story_secs);
            }
            match event {
                Event::Entered { node } => {
                    self.node = *node;
                    self.story_secs = exercise.state().story_secs;
                    self.entered(exercise.tick(), scenario, *node);
                }
                Event::Told { event } => {
                    let told = &scenario.events[usize::from(*event)];
                    let said = Said::Told { by: told.by, from: told.from, to: told.to, text: told.text };
                    self.line(exercise.tick(), said);
                }
                // On a plan the time of what is done counts, not only that of coming to it.
                Event::Acted { .. } | Event::PlanLeft { .. } => self.story_secs = exercise.state().story_secs,
                Event::Assessed { node, critical: true, .. } => self.mark_critical(*node),
                _ => {}
            }
            self.answered(exercise.tick(), scenario, event);
        }
    }

    fn entered(&mut self, tick: u64, scenario: &Scenario, node: NodeIx) {
        let entered = scenario.node(node);
        let Some(text) = entered.text else { return };
        // Coming back from what a moment opened is no new situation.
        if scenario.live(node).is_some() && self.lines.iter().any(|line| line.node == node) {
            return;
        }
        let said = match &entered.kind {
            Kind::Inject { by, from, to, .. } => Said::Told { by: *by, from: *from, to: *to, text },
            Kind::Ending { outcome, debrief } => Said::Ending { outcome: *outcome, text, debrief: *debrief },
            _ => Said::Situation { text },
        };
        self.line(tick, said);
    }

    fn answered(&mut self, tick: u64, scenario: &Scenario, event: &Event) {
        match event {
            Event::Chosen { node, choice, by } => {
                let choice = &scenario.node(*node).choices()[usize::from(*choice)];
                self.line(tick, Said::Chose { text: choice.text, by: *by });
                let feedback =
                    choice.feedback.map(|text| Said::Feedback { grade: choice.grade, critical: false, text });
                self.lines_of(tick, feedback);
            }
            Event::RanOut { .. } => self.line(tick, Said::RanOut),
            Event::Asked { node, line } => {
                if let Some(Sheet { face: Face::Call { operator, .. }, .. }) = sheet(scenario, *node) {
                    self.line(tick, Said::Operator { text: operator[*line].text });
                }
            }
            Event::Said { node, card } => {
                let Some(sheet) = sheet(scenario, *node) else { return };
                let card = &sheet.items[usize::from(*card)];
                self.lines_of(tick, card.text.map(|text| Said::Caller { text }));
                self.lines_of(tick, card.reply.map(|text| Said::Operator { text }));
            }
            Event::CallEnded { node, hung_up } => {
                if let (false, Some(Sheet { face: Face::Call { closing, .. }, .. })) = (hung_up, sheet(scenario, *node))
                {
                    self.line(tick, Said::Operator { text: *closing });
                }
                self.line(tick, Said::CallEnded { hung_up: *hung_up });
            }
            Event::Submitted { node, picks, grade } => {
                let Some(sheet) = sheet(scenario, *node) else { return };
                self.submitted(tick, sheet, picks, *grade);
            }
            Event::Acted { node, action } => {
                let Some(action) = scenario.live(*node).and_then(|live| live.actions.get(usize::from(*action))) else {
                    return;
                };
                self.line(tick, Said::Acted { text: action.text });
                let feedback =
                    action.feedback.map(|text| Said::Feedback { grade: action.grade, critical: false, text });
                self.lines_of(tick, feedback);
            }
            Event::PlanLeft { .. } => self.line(tick, Said::PlanLeft),
            Event::Measured { node, measure, tenths, grade } => {
                let measure = scenario.live(*node).and_then(|live| live.measures.get(usize::from(*measure)));
                let said =
                    measure.map(|it| Said::Measured { text: it.text, of: it.of, tenths: *tenths, grade: *grade });
                self.lines_of(tick, said);
            }
            Event::Skipped { .. } => self.line(tick, Said::Skipped),
            Event::Paused => self.line(tick, Said::Paused),
            Event::Resumed => self.line(tick, Said::Resumed),
            Event::EmergencyCalled => self.line(tick, Said::Emergency),
            Event::Finished { outcome: None, .. } => self.line(tick, Said::Stopped),
            _ => {}
        }
    }

    fn submitted(&mut self, tick: u64, sheet: &Sheet, picks: &[u16], grade: Grade) {
        if !matches!(sheet.face, Face::Call { .. }) {
            self.line(tick, Said::Picked { items: picks.to_vec() });
        }
        self.line(tick, Said::Judged { grade, critical: false });
        let mut all_kept = true;
        for breach in step::breaches(sheet, picks) {
            let expect = &sheet.expect[breach];
            all_kept = false;
            let said = Said::Feedback { grade: Some(expect.breach), critical: expect.critical, text: expect.feedback };
            self.line(tick, said);
        }
        let praise = sheet.feedback.filter(|_| all_kept);
        self.lines_of(tick, praise.map(|text| Said::Feedback { grade: Some(Grade::Best), critical: false, text }));
    }

    /// The judgement comes after the answer among the events, and before it on the page.
    fn mark_critical(&mut self, node: NodeIx) {
        let is_answer = |line: &&mut Line| line.node == node && !matches!(line.what, Said::Situation { .. });
        for line in self.lines.iter_mut().rev().take_while(is_answer) {
            match &mut line.what {
                // What is expected of a sheet says by itself what is critical.
                Said::Feedback { critical: true, .. } => return,
                Said::Feedback { critical, grade: Some(Grade::Unsafe), .. } | Said::Judged { critical, .. } => {
                    *critical = true;
                    return;
                }
                _ => {}
            }
        }
    }

    fn lines_of(&mut self, tick: u64, said: Option<Said>) {
        if let Some(said) = said {
            self.line(tick, said);
        }
    }

    fn line(&mut self, tick: u64, what: Said) {
        self.lines.push(Line { tick, story_secs: self.story_secs, node: self.node, what });
    }
}

fn sheet(scenario: &Scenario, node: NodeIx) -> Option<&Sheet> {
    match &scenario.node(node).kind {
        Kind::Sheet(sheet) => Some(sheet),
        _ => None,
    }
}
