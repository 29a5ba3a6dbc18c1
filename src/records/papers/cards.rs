//! Answer cards to hold up: a letter, its number and a shape of its own, four to a sheet, for any printer.

use crate::records::papers::places::Places;
use crate::records::papers::{Writer, letter};
use crate::records::report::page::Page;

/// Cards that a set has at least, and those that can be told apart by shape.
const FEWEST: usize = 4;
const SHAPES: [&str; 6] = [
    r#"<circle cx="50" cy="50" r="44"/>"#,
    r#"<rect x="8" y="8" width="84" height="84"/>"#,
    r#"<path d="M50 4 L97 94 H3 Z"/>"#,
    r#"<path d="M50 2 L98 50 L50 98 L2 50 Z"/>"#,
    r#"<path d="M27 6 H73 L97 50 L73 94 H27 L3 50 Z"/>"#,
    r#"<path d="M34 5 H66 V34 H95 V66 H66 V95 H34 V66 H5 V34 H34 Z"/>"#,
];
const SHEET: usize = 4;

impl Writer<'_> {
    pub(super) fn cards(&self, page: &mut Page) {
        page.leaf("p", "quiet", &self.say("papers-cards-how"));
        let most = Places::of(self.scenario).most().clamp(FEWEST, SHAPES.len());
        let cards: Vec<(usize, &str)> = SHAPES.iter().take(most).copied().enumerate().collect();
        for (at, sheet) in cards.chunks(SHEET).enumerate() {
            page.element("div", if at == 0 { "cut answers" } else { "cut answers next" }, |page| {
                sheet.iter().for_each(|(place, shape)| self.card(page, *place, shape));
            });
        }
    }

    fn card(&self, page: &mut Page, place: usize, shape: &str) {
        page.element("div", "answer", |page| {
            page.raw(r#"<svg viewBox="0 0 100 100" aria-hidden="true">"#);
            page.raw(shape);
            page.raw("</svg>");
            page.leaf("b", "", &letter(place));
            page.leaf("i", "", &(place + 1).to_string());
            page.leaf("small", "", &self.say("strip-exercise"));
        });
    }
}
