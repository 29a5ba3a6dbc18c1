//! What is to be done, by whom and by when: what the room agreed on, or else suggestions to take over or strike out, and
//! empty rows for a pen.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::exercise::{BoardCard, Column};
use crate::records::report::Report;
use crate::records::report::page::Page;
use crate::scenario::model::SuggestedAction;

/// Rows at least, with something in them or not.
const ROWS: usize = 4;
/// Suggestions on the first sheet.
const MOST_SUGGESTIONS: usize = 3;

impl Report<'_> {
    pub(super) fn actions(&self, page: &mut Page) {
        let agreed: Vec<&BoardCard> =
            self.input.exercise.board().column(Column::Action).map(|(_, card)| card).collect();
        let suggested: &[SuggestedAction] = if agreed.is_empty() { &self.scenario.actions } else { &[] };
        self.heading(page, "report-actions");
        let is_open = |card: &&BoardCard| card.owner.trim().is_empty() || card.due.trim().is_empty();
        let how = match (suggested.is_empty(), agreed.iter().any(is_open)) {
            (false, _) => "report-actions-suggested",
            (true, true) => "report-actions-open",
            (true, false) => "report-actions-how",
        };
        page.leaf("p", "quiet", &self.say(how));
        let heads = ["report-action", "report-owner", "report-due", "report-status"];
        self.table(page, "list fill", &heads, |page| {
            agreed.iter().for_each(|card| self.agreed(page, card));
            suggested.iter().take(MOST_SUGGESTIONS).for_each(|action| self.suggested(page, action));
            let filled = agreed.len() + suggested.len().min(MOST_SUGGESTIONS);
            // Where nothing is agreed yet, there is room for one action of the room's own.
            let empty = ROWS.saturating_sub(filled).max(usize::from(agreed.is_empty()));
            (0..empty).for_each(|_| self.action(page, |_| (), "", ""));
        });
    }

    fn agreed(&self, page: &mut Page, card: &BoardCard) {
        let due = match card.due.trim().parse::<Date>() {
            Ok(day) => self.input.locale.short_date(day),
            Err(_) => card.due.clone(),
        };
        self.action(page, |page| page.put(&card.text), &card.owner, &due);
    }

    fn suggested(&self, page: &mut Page, action: &SuggestedAction) {
        let owner = action.owner.map(|owner| self.text(owner)).unwrap_or_default();
        let day = self.day().and_then(|day| day.checked_add(i64::from(action.days).days()).ok());
        let due = day.map(|day| self.input.locale.short_date(day)).unwrap_or_default();
        let text = |page: &mut Page| {
            page.leaf("span", "suggested", &self.say("report-suggestion"));
            page.put(&format!(" {}", self.text(action.text)));
        };
        self.action(page, text, &owner, &due);
    }

    /// A row with the box that is ticked when it is done.
    fn action(&self, page: &mut Page, text: impl FnOnce(&mut Page), owner: &str, due: &str) {
        page.element("tr", if owner.is_empty() && due.is_empty() { "open" } else { "" }, |page| {
            page.element("td", "", text);
            page.leaf("td", "owner", owner);
            page.leaf("td", "due", due);
            page.element("td", "tick-off", |page| page.element("span", "box", |_| ()));
        });
    }
}
