//! The pages of a group run, derived from its story: what was told, each situation, what came of each decision, and what
//! the present node asks. Nothing is remembered here, so that a run taken up shows the same pages.

use crate::exercise::Standing;
use crate::exercise::transcript::{Line, Said};
use crate::scenario::model::{Face, Kind, NodeIx};
use crate::ui::view::PlayView;

/// One page; numbers are lines of the transcript.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::ui) enum Page {
    Welcome,
    Opening,
    Rules,
    /// What is hard about it, and the right to pass.
    Care,
    Seats,
    /// The phrase that the group agrees on.
    Signal,
    /// Somebody says something, or something happens.
    Told(usize),
    /// What is going on, and the question: the room thinks.
    Situation(usize),
    Ask(Ask),
    /// What was done on the plan that was left at a line, and why it was good or poor.
    Done(usize),
    /// What was decided and how it went, up to a line.
    Outcome {
        from: usize,
        to: usize,
    },
    Ending(usize),
    Marks,
    Board,
    Closing,
}

/// What the present node asks of the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::ui) enum Ask {
    Choices,
    /// A question of the operator, spoken aloud.
    Spoken(usize),
    /// What the operator heard, to be ticked.
    Cards,
    Order,
    /// One field of a report, or one claim; the last group of claims is the reply.
    Group(usize),
    /// What a good answer contains.
    Rubric,
    /// The plan, to act on.
    Plan,
}

impl Page {
    /// What comes before the story.
    pub const INTRODUCTION: [Self; 6] =
        [Self::Welcome, Self::Opening, Self::Rules, Self::Care, Self::Seats, Self::Signal];

    /// Whether it is what the present node asks, not what came before it.
    pub fn is_of_present(self, play: &PlayView<'_>) -> bool {
        match self {
            Page::Situation(line) => line >= visit(&play.transcript.lines, play.exercise.node()),
            Page::Ask(_) => true,
            _ => false,
        }
    }

    /// The line of the story that it begins with.
    pub fn line(self) -> Option<usize> {
        match self {
            Page::Told(line)
            | Page::Situation(line)
            | Page::Done(line)
            | Page::Ending(line)
            | Page::Outcome { from: line, .. } => Some(line),
            _ => None,
        }
    }
}

/// All pages there are now, in order.
pub(in crate::ui) fn deck(play: &PlayView<'_>) -> Vec<Page> {
    let mut pages = Page::INTRODUCTION.to_vec();
    let scenario = play.exercise.scenario();
    for (ix, line) in play.transcript.lines.iter().enumerate() {
        // What follows from the run so far is no decision, and nothing came of it.
        let is_turned = matches!(line.what, Said::Chose { .. }) && scenario.node(line.node).is_page_turn();
        // What is done on a plan stands there while it runs, and all of it on one page once the plan was left.
        let is_done_there = scenario.live(line.node).is_some() && is_of_act(&line.what);
        if matches!(line.what, Said::PlanLeft) && done_before(&play.transcript.lines, ix).next().is_some() {
            pages.push(Page::Done(ix));
        }
        if !is_turned && !is_done_there {
            add(&mut pages, ix, line);
        }
    }
    match play.exercise.standing() {
        Standing::Finished => pages.extend([Page::Marks, Page::Board, Page::Closing]),
        _ => pages.extend(asks(play).into_iter().map(Page::Ask)),
    }
    pages
}

/// The one way on, where nothing is decided after all.
pub(in crate::ui) fn turns_page(play: &PlayView<'_>) -> Option<u16> {
    let is_turn = play.exercise.scenario().node(play.exercise.node()).is_page_turn();
    match play.exercise.open_choices()[..] {
        [only] if is_turn => Some(only),
        _ => None,
    }
}

/// Where the present visit of a node begins in the story.
pub(in crate::ui) fn visit(lines: &[Line], node: NodeIx) -> usize {
    lines.iter().rposition(|line| line.node != node).map_or(0, |last| last + 1)
}

fn add(pages: &mut Vec<Page>, ix: usize, line: &Line) {
    match (&line.what, pages.last_mut()) {
        // What happens on arrival is told first: the question stands next to its answers.
        (Said::Told { .. }, Some(Page::Situation(_))) => pages.insert(pages.len() - 1, Page::Told(ix)),
        (Said::Told { .. }, _) => pages.push(Page::Told(ix)),
        (Said::Situation { .. }, _) => pages.push(Page::Situation(ix)),
        (Said::Chose { .. } | Said::RanOut | Said::Picked { .. } | Said::CallEnded { .. } | Said::PlanLeft, _) => {
            pages.push(Page::Outcome { from: ix, to: ix + 1 });
        }
        (said, Some(Page::Outcome { to, .. })) if said.is_judgement() => *to = ix + 1,
        (said, _) if said.is_judgement() => pages.push(Page::Outcome { from: ix, to: ix + 1 }),
        (Said::Ending { .. } | Said::Stopped, _) => pages.push(Page::Ending(ix)),
        (Said::Feedback { .. } | Said::Judged { .. } | Said::Measured { .. }, _) => {}
        (Said::Operator { .. } | Said::Caller { .. } | Said::Acted { .. } | Said::Skipped, _) => {}
        (Said::Paused | Said::Resumed | Said::Emergency, _) => {}
    }
}

/// Something done on a plan, or what is told of it.
fn is_of_act(what: &Said) -> bool {
    matches!(what, Said::Acted { .. } | Said::Feedback { .. } | Said::Judged { .. })
}

/// The lines of what was done on a plan that was left at a line, in order.
pub(in crate::ui) fn done_before(lines: &[Line], left: usize) -> impl Iterator<Item = &Line> {
    let node = lines[left].node;
    let is_left = |line: &Line| line.node == node && matches!(line.what, Said::PlanLeft);
    let begin = lines[..left].iter().rposition(is_left).map_or(0, |before| before + 1);
    lines[begin..left].iter().filter(move |line| line.node == node && is_of_act(&line.what))
}

fn asks(play: &PlayView<'_>) -> Vec<Ask> {
    match &play.exercise.scenario().node(play.exercise.node()).kind {
        Kind::Decision { .. } if turns_page(play).is_some() => Vec::new(),
        Kind::Decision { .. } => vec![Ask::Choices],
        Kind::Sheet(sheet) => match &sheet.face {
            Face::Call { operator, .. } => {
                let spoken = if play.exercise.said().is_empty() { operator.len() } else { 0 };
                (0..spoken).map(Ask::Spoken).chain([Ask::Cards]).collect()
            }
            Face::Order => vec![Ask::Order],
            Face::Report { fields } => (0..fields.len()).map(Ask::Group).collect(),
            Face::Claims { claims, .. } => (0..=claims.len()).map(Ask::Group).collect(),
        },
        Kind::Floor(_) => vec![Ask::Plan],
        Kind::Discuss { rubric, .. } if !rubric.is_empty() => vec![Ask::Rubric],
        _ => Vec::new(),
    }
}
