//! How much is read aloud, or by the room, on a page as it is drawn.

use egui::accesskit::Role;
use egui::{Rect, pos2};
use egui_kittest::kittest::NodeT;

use super::evening::Evening;
use crate::exercise::transcript::Said;
use crate::scenario::model::{Face, Kind, Sheet};
use crate::ui::theme::{Theme, Tokens};

impl Evening {
    /// Letters on the page, between the bars.
    pub(super) fn letters_shown(&self, roles: &[Role]) -> usize {
        let control = Tokens::new(Theme::Dark, 100, false).for_room(self.size.y).control;
        let page = Rect::from_min_max(pos2(0.0, control * 0.6), pos2(self.size.x, self.size.y - control));
        let nodes = self.harness.root().children_recursive();
        let read = nodes.filter(|node| roles.contains(&node.accesskit_node().role()));
        let on_page = read.filter(|node| page.contains(node.rect().center()));
        let labels = on_page.filter_map(|node| node.accesskit_node().label().or(node.accesskit_node().value()));
        labels.map(|label| label.chars().count()).sum()
    }

    /// What was decided, and why it was good or poor; what else stands there is only looked at.
    pub(super) fn outcome_letters(&self, from: usize, to: usize) -> usize {
        let stage = self.harness.state();
        let args = stage.args();
        let lines = &stage.transcript.lines[from..to.min(stage.transcript.lines.len())];
        let texts = lines.iter().filter_map(|line| match line.what {
            Said::Chose { text, .. } | Said::Feedback { text, .. } => Some(text),
            _ => None,
        });
        texts.map(|text| stage.book.text(text, &args).chars().count()).sum()
    }

    pub(super) fn operator_letters(&self, line: usize) -> usize {
        let stage = self.harness.state();
        let text = self.sheet(|sheet| match &sheet.face {
            Face::Call { operator, .. } => operator.get(line).map(|line| line.text),
            _ => None,
        });
        text.map_or(0, |text| stage.book.text(text, &stage.args()).chars().count())
    }

    pub(super) fn sheet<T>(&self, ask: impl FnOnce(&Sheet) -> T) -> T {
        let exercise = &self.harness.state().exercise;
        let Kind::Sheet(sheet) = &exercise.scenario().node(exercise.node()).kind else { panic!("no sheet") };
        ask(sheet)
    }
}
