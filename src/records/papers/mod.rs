//! What a trainer prints before the evening: the guide, answer cards, wallet cards, the site card and the review sheet,
//! each one HTML page that needs nothing else.

mod cards;
mod guide;
mod order;
mod places;
mod review;
mod run_sheet;
mod sheets;
mod site_card;
mod wallet;

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::exercise::names;
use crate::exercise::site::{self, SiteCard};
use crate::records::report::page::{Page, STYLE};
use crate::scenario::model::{Kind, Node, NodeIx, Scenario, TextId};
use crate::scenario::open::Opened;
use crate::scenario::shared::Shared;
use crate::scenario::source::{Grade, Strength};
use crate::scenario::step::State;
use crate::words::{Args, Book, Locale, Value};
use order::StoryOrder;

/// A paper to print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Paper {
    Guide,
    Cards,
    Wallet,
    Site,
    Review,
}

/// Everything that papers speak of.
pub struct PaperInput<'a> {
    opened: &'a Opened,
    scenario: Arc<Scenario>,
    book: &'a Book,
    locale: &'a Locale,
    site: &'a SiteCard,
    shared: &'a Shared,
}

/// The whole document: no scripts, nothing fetched, A4 when printed.
pub fn html(paper: Paper, input: &PaperInput) -> String {
    let writer = Writer {
        input,
        scenario: &input.scenario,
        start: State::start(&input.scenario),
        site: input.site.filled_in(input.locale),
        order: StoryOrder::of(&input.scenario),
    };
    let mut page = Page::default();
    writer.document(&mut page, paper);
    page.finish()
}

impl Paper {
    pub const ALL: [Self; 5] = [Self::Guide, Self::Cards, Self::Wallet, Self::Site, Self::Review];

    /// As files and arguments call it.
    pub fn name(self) -> &'static str {
        match self {
            Paper::Guide => "guide",
            Paper::Cards => "cards",
            Paper::Wallet => "wallet",
            Paper::Site => "site",
            Paper::Review => "review",
        }
    }

    /// Key of its title in the program's texts.
    pub fn key(self) -> &'static str {
        match self {
            Paper::Guide => "papers-guide",
            Paper::Cards => "papers-cards",
            Paper::Wallet => "papers-wallet",
            Paper::Site => "papers-site",
            Paper::Review => "papers-review",
        }
    }

    /// Key of what stands at the foot of every sheet.
    fn foot(self) -> &'static str {
        match self {
            Paper::Guide => "papers-foot-guide",
            Paper::Cards => "papers-foot-cards",
            Paper::Wallet => "papers-foot-wallet",
            Paper::Site => "papers-foot-site",
            Paper::Review => "papers-foot-review",
        }
    }

    /// Whether it carries what an approval is about. The site card holds the owner's own words alone.
    fn is_of_scenario(self) -> bool {
        self != Paper::Site
    }
}

impl<'a> PaperInput<'a> {
    /// Papers of a scenario, judged under a doctrine profile, in the language of `locale`; none while it has errors.
    pub fn new(
        opened: &'a Opened,
        profile: &str,
        locale: &'a Locale,
        site: &'a SiteCard,
        shared: &'a Shared,
    ) -> Option<Self> {
        let (scenario, book) = (opened.scenario(profile)?, opened.book(locale.lang())?);
        Some(Self { opened, scenario, book, locale, site, shared })
    }

    /// The scenario's id.
    pub fn id(&self) -> &str {
        &self.scenario.id
    }
}

/// Writes one paper.
struct Writer<'a> {
    input: &'a PaperInput<'a>,
    scenario: &'a Scenario,
    /// Texts are shown as they stand at the start.
    start: State,
    site: SiteCard,
    order: StoryOrder,
}

const OWN_STYLE: &str = include_str!("papers.css");
/// Letters of a text that is only pointed at.
const POINTED: usize = 56;

impl Writer<'_> {
    fn document(&self, page: &mut Page, paper: Paper) {
        let lang = self.input.locale.lang();
        let direction = if lang.is_right_to_left() { "rtl" } else { "ltr" };
        page.raw("<!DOCTYPE html>\n<html lang=\"");
        page.put(lang.tag());
        page.raw(&format!("\" dir=\"{direction}\"><head><meta charset=\"utf-8\">"));
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        page.leaf("title", "", &format!("{} – {}", self.say(paper.key()), self.text(self.scenario.title)));
        page.raw("<style>");
        page.raw(STYLE);
        page.raw(OWN_STYLE);
        page.raw("</style></head><body>\n");
        // A printer repeats the head and the foot of a table on every sheet.
        page.element("table", "sheet", |page| {
            page.element("thead", "", |page| cell(page, |page| self.strips(page, paper)));
            page.element("tfoot", "", |page| {
                cell(page, |page| page.leaf("div", "foot", &self.say(paper.foot())));
            });
            page.element("tbody", "", |page| cell(page, |page| self.body(page, paper)));
        });
        page.raw("</body></html>\n");
    }

    fn strips(&self, page: &mut Page, paper: Paper) {
        page.leaf("div", "strip", &self.say("strip-exercise"));
        if paper.is_of_scenario() && !self.scenario.is_approved {
            page.leaf("div", "draft", &self.say("strip-draft"));
        }
    }

    fn body(&self, page: &mut Page, paper: Paper) {
        match paper {
            Paper::Guide => self.guide(page),
            Paper::Cards => self.cards(page),
            Paper::Wallet => self.wallet(page),
            Paper::Site => self.site_card(page),
            Paper::Review => self.review(page),
        }
    }

    fn title(&self, page: &mut Page, paper: Paper) {
        page.leaf("p", "quiet", &self.say(paper.key()));
        page.leaf("h1", "", &self.text(self.scenario.title));
    }

    /// A list with its head; the rows are written by `rows`.
    fn table(&self, page: &mut Page, class: &str, heads: &[&str], rows: impl FnOnce(&mut Page)) {
        page.element("table", class, |page| {
            page.element("thead", "", |page| {
                page.element("tr", "", |page| heads.iter().for_each(|key| page.leaf("th", "", &self.say(key))));
            });
            page.element("tbody", "", rows);
        });
    }

    /// A grade and, where it ends a competency, that it is critical.
    fn grade(&self, page: &mut Page, grade: Grade, critical: bool) {
        page.grade(grade, &self.say(names::grade(grade)));
        if critical {
            page.put(" ");
            page.leaf("span", "critical", &self.say("report-critical"));
        }
    }

    fn strength(&self, strength: Strength) -> String {
        self.say(match strength {
            Strength::Primary => "strength-primary",
            Strength::Secondary => "strength-secondary",
            Strength::General => "strength-general",
        })
    }

    /// A seat's name; the whole room where there is none.
    fn seat(&self, seat: Option<u16>) -> String {
        let name = seat.and_then(|seat| self.scenario.seats.get(usize::from(seat))).map(|seat| self.text(seat.name));
        name.unwrap_or_else(|| self.say("seat-room"))
    }

    /// Who decides at a node, or hears it.
    fn seat_of(&self, node: &Node) -> String {
        self.seat(if let Kind::Inject { to, .. } = node.kind { to } else { node.seat })
    }

    /// Where a way leads: the node's number, and how it begins.
    fn target(&self, node: NodeIx) -> String {
        let number = self.order.number(node);
        match self.scenario.node(node).text {
            None => format!("{number}. {}", self.say("papers-chance")),
            Some(text) => format!("{number}. {}", shortened(&self.text(text), POINTED)),
        }
    }

    /// A text of the scenario as it stands at the start.
    fn text(&self, text: TextId) -> String {
        self.text_of(text, &self.site)
    }

    /// The same with the words of another card.
    fn text_of(&self, text: TextId, site: &SiteCard) -> String {
        let args = site::args(self.scenario, &self.start, site);
        self.input.book.text(text, &args).into_owned()
    }

    fn say(&self, key: &str) -> String {
        self.input.locale.text(key).into_owned()
    }

    fn say_with(&self, key: &str, args: &Args) -> String {
        self.input.locale.text_with(key, args).into_owned()
    }

    /// The same with one value.
    fn say_one<'v>(&self, key: &str, name: &'v str, value: impl Into<Value<'v>>) -> String {
        self.say_with(key, &[(name, value.into())])
    }
}

fn cell(page: &mut Page, inside: impl FnOnce(&mut Page)) {
    page.element("tr", "", |page| page.element("td", "", inside));
}

/// The letter of a place counted from 0; a number where letters end.
fn letter(place: usize) -> String {
    u8::try_from(place)
        .ok()
        .filter(|place| *place < 26)
        .map_or_else(|| (place + 1).to_string(), |place| char::from(b'A' + place).to_string())
}

/// As many whole words as fit so many letters.
fn shortened(text: &str, letters: usize) -> String {
    if text.chars().count() <= letters {
        return text.to_owned();
    }
    let cut: String = text.chars().take(letters).collect();
    let whole = cut.rfind(' ').map_or(cut.as_str(), |end| &cut[..end]);
    format!("{}…", whole.trim_end_matches([',', '.', ';', ':', ' ', '–']))
}

#[cfg(test)]
mod tests;
