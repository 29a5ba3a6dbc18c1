//! The after-action report of one run: one HTML page that needs nothing else, for a printer or a mail. Its first sheet
//! is for a board that reads nothing else; the details follow, and each incident report that was filled in has a sheet
//! of its own.

mod actions;
mod back;
mod call;
mod floor;
mod form;
mod hands;
mod hotwash;
mod marks;
mod message;
mod moment;
pub(crate) mod page;
mod result;
mod slip;
mod span;
mod steps;
mod story;
mod summary;
mod timeline;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::exercise::site::{self, SiteCard};
use crate::exercise::{Debrief, Exercise, Lessons, Marks, Mode};
use crate::records::RunRow;
use crate::records::report::page::{Page, STYLE};
use crate::records::report::story::Story;
use crate::scenario::model::{Scenario, TextId};
use crate::scenario::shared::Shared;
use crate::words::{Args, Book, Locale, Value};

/// Everything that a report says.
pub struct ReportInput<'a> {
    pub row: &'a RunRow,
    /// The run at its end, or as far as it came.
    pub exercise: &'a Exercise,
    pub debrief: &'a Debrief,
    /// The scenario's texts in the language of the report.
    pub book: &'a Book,
    /// The program's texts in the same language.
    pub locale: &'a Locale,
    /// Empty fields are shown as neutral words.
    pub site: &'a SiteCard,
    /// Names of competencies and of doctrine profiles.
    pub shared: &'a Shared,
    /// The zone in which times of day are shown.
    pub zone: TimeZone,
}

/// The report as a whole HTML document: no scripts, nothing fetched, A4 when printed.
pub fn html(input: &ReportInput) -> String {
    let site = input.site.filled_in(input.locale);
    let marks = Marks::of(input.exercise);
    let report = Report {
        input,
        scenario: input.exercise.scenario(),
        site: &site,
        lessons: Lessons::of(&marks, input.debrief),
        marks,
        story: story::tell(input, &site),
    };
    let mut page = Page::default();
    report.document(&mut page);
    page.finish()
}

/// What all parts of the report share.
struct Report<'a> {
    input: &'a ReportInput<'a>,
    scenario: &'a Scenario,
    site: &'a SiteCard,
    marks: Marks,
    lessons: Lessons,
    story: Story,
}

const OWN_STYLE: &str = include_str!("report.css");

impl Report<'_> {
    fn document(&self, page: &mut Page) {
        let lang = self.input.locale.lang();
        let direction = if lang.is_right_to_left() { "rtl" } else { "ltr" };
        page.raw("<!DOCTYPE html>\n<html lang=\"");
        page.put(lang.tag());
        page.raw(&format!("\" dir=\"{direction}\"><head><meta charset=\"utf-8\">"));
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        page.leaf("title", "", &format!("{} – {}", self.say("report-title"), self.text(self.scenario.title)));
        page.raw("<style>");
        page.raw(STYLE);
        page.raw(OWN_STYLE);
        page.raw("</style></head><body>\n");
        self.sheet(page, "first", |page| self.summary(page));
        self.sheet(page, "", |page| self.details(page));
        for filled in self.filled_in() {
            self.sheet(page, "first", |page| self.form(page, &filled));
        }
        page.raw("</body></html>\n");
    }

    fn details(&self, page: &mut Page) {
        self.timeline(page);
        self.floor(page);
        self.hands(page);
        self.calls(page);
        self.messages(page);
        self.competencies(page);
        self.tasks(page);
        self.hotwash(page);
        self.support(page);
        self.legend(page);
        self.sources(page);
        self.technical(page);
    }

    /// A part that begins on a sheet of its own. A printer repeats the head and the foot of a table on every sheet.
    fn sheet(&self, page: &mut Page, class: &str, inside: impl FnOnce(&mut Page)) {
        page.element("table", format!("sheet {class}").trim_end(), |page| {
            page.element("thead", "", |page| self.cell(page, |page| self.strips(page)));
            page.element("tfoot", "", |page| {
                self.cell(page, |page| page.leaf("div", "foot", &self.say("report-foot")));
            });
            page.element("tbody", "", |page| self.cell(page, inside));
        });
    }

    fn cell(&self, page: &mut Page, inside: impl FnOnce(&mut Page)) {
        page.element("tr", "", |page| page.element("td", "", inside));
    }

    fn strips(&self, page: &mut Page) {
        page.element("div", "strips", |page| {
            page.leaf("div", "strip", &self.say("strip-exercise"));
            if !self.scenario.is_approved {
                page.leaf("div", "draft", &self.say("strip-draft"));
            }
        });
    }

    /// A heading with what belongs right under it.
    fn heading(&self, page: &mut Page, key: &str) {
        page.leaf("h2", "", &self.say(key));
    }

    fn bullets(&self, page: &mut Page, class: &str, texts: impl Iterator<Item = String>) {
        page.element("ul", class, |page| texts.for_each(|text| page.leaf("li", "", &text)));
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

    /// A bar for a part of a hundred; with a mark where it has to come to. Made of borders, which every printer prints.
    fn bar(&self, page: &mut Page, percent: u8, pass: Option<u8>) {
        page.raw(&format!("<span class=\"bar\"><span class=\"full\" style=\"width:{}%\"></span>", percent.min(100)));
        if let Some(pass) = pass {
            page.raw(&format!("<span class=\"tick\" style=\"left:{}%\"></span>", pass.min(100)));
        }
        page.raw("</span>");
    }

    fn is_group(&self) -> bool {
        self.input.exercise.setup().mode == Mode::Group
    }

    /// The day on which it was held, where the reader is.
    fn day(&self) -> Option<Date> {
        let at: Timestamp = self.input.row.started_at.parse().ok()?;
        Some(at.to_zoned(self.input.zone.clone()).date())
    }

    /// Day and time of day; the text itself if it is no time.
    fn day_and_time(&self, utc: &str) -> String {
        let Ok(at) = utc.parse::<Timestamp>() else { return utc.to_owned() };
        let at = at.to_zoned(self.input.zone.clone());
        format!("{}, {}", self.input.locale.date(at.date()), self.input.locale.time(at.time()))
    }

    /// A text of the scenario as the run stands at its end.
    fn text(&self, text: TextId) -> String {
        let args = site::args(self.scenario, self.input.exercise.state(), self.site);
        self.input.book.text(text, &args).into_owned()
    }

    fn say(&self, key: &str) -> String {
        self.input.locale.text(key).into_owned()
    }

    fn say_with(&self, key: &str, args: &Args) -> String {
        self.input.locale.text_with(key, args).into_owned()
    }

    fn in_quotes(&self, text: &str) -> String {
        self.say_with("report-quoted", &[("text", Value::from(text))])
    }

    /// So many of so many, in the words of a key.
    fn of_all(&self, key: &str, done: u32, all: u32) -> String {
        self.say_with(key, &[("done", Value::from(done)), ("all", Value::from(all))])
    }
}

#[cfg(test)]
mod tests;
