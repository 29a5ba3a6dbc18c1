//! The after-action report of one run: one HTML page that needs nothing else, for a printer or a mail.

mod marks;
mod onward;
pub(in crate::records) mod page;
mod story;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::exercise::names;
use crate::exercise::site::{self, SiteCard};
use crate::exercise::{Debrief, Exercise, Marks};
use crate::records::RunRow;
use crate::records::report::page::{Page, STYLE};
use crate::records::report::story::Told;
use crate::scenario::model::{Scenario, TextId};
use crate::scenario::shared::Shared;
use crate::words::{Book, Locale, Value};

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
    let report = Report {
        input,
        scenario: input.exercise.scenario(),
        site: &site,
        marks: Marks::of(input.exercise),
        told: story::tell(input, &site),
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
    told: Vec<Told>,
}

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
        page.raw("</style></head><body>\n");
        // A printer repeats the head and the foot of a table on every sheet.
        page.element("table", "sheet", |page| {
            page.element("thead", "", |page| self.cell(page, |page| self.strips(page)));
            page.element("tfoot", "", |page| {
                self.cell(page, |page| page.leaf("div", "foot", &self.say("report-foot")));
            });
            page.element("tbody", "", |page| self.cell(page, |page| self.body(page)));
        });
        page.raw("</body></html>\n");
    }

    fn cell(&self, page: &mut Page, inside: impl FnOnce(&mut Page)) {
        page.element("tr", "", |page| page.element("td", "", inside));
    }

    fn strips(&self, page: &mut Page) {
        page.leaf("div", "strip", &self.say("strip-exercise"));
        if !self.scenario.is_approved {
            page.leaf("div", "draft", &self.say("strip-draft"));
        }
    }

    fn body(&self, page: &mut Page) {
        page.leaf("p", "quiet", &self.say("report-title"));
        page.leaf("h1", "", &self.text(self.scenario.title));
        page.leaf("p", "", &self.text(self.scenario.summary));
        self.facts(page);
        page.leaf("h2", "", &self.say("report-objectives"));
        self.bullets(page, self.scenario.objectives.iter().map(|text| self.text(*text)));
        self.result(page);
        self.competencies(page);
        self.tasks(page);
        self.timeline(page);
        self.strengths(page);
        self.to_improve(page);
        self.notes(page);
        self.talk(page);
        self.actions(page);
        self.sources(page);
        self.support(page);
    }

    /// How the run was set up.
    fn facts(&self, page: &mut Page) {
        let (row, setup, locale) = (self.input.row, self.input.exercise.setup(), self.input.locale);
        let clock = match setup.clock_percent {
            0 => self.say("report-clock-none"),
            percent => self.say_with("report-clock", &[("percent", Value::from(locale.percent(i64::from(percent))))]),
        };
        let person = row.person.clone().unwrap_or_else(|| self.say("report-unnamed"));
        let length = locale.duration(self.input.exercise.tick() / crate::exercise::TICKS_PER_SEC);
        let rows = [
            ("report-when", self.day_and_time(&row.started_at)),
            ("report-length", length),
            ("report-place", self.site.place.clone()),
            ("report-who", person),
            ("report-mode", self.say(names::mode(setup.mode))),
            ("report-theme", self.say(names::theme(self.scenario.theme))),
            ("report-setting", self.say(names::setting(self.scenario.setting))),
            ("report-pace", clock),
            ("report-profile", self.input.shared.profile_name(&setup.profile, locale.lang())),
            ("report-run", row.id.to_string()),
            ("report-content", row.pack.chars().take(16).collect()),
            ("report-version", format!("{} / {}", row.version, row.rules)),
        ];
        page.element("table", "list facts", |page| {
            page.element("tbody", "", |page| {
                for (key, text) in rows {
                    page.element("tr", "", |page| {
                        page.leaf("th", "", &self.say(key));
                        page.leaf("td", "", &text);
                    });
                }
            });
        });
    }

    fn bullets(&self, page: &mut Page, texts: impl Iterator<Item = String>) {
        page.bullets(texts);
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

    fn say_with(&self, key: &str, args: &crate::words::Args) -> String {
        self.input.locale.text_with(key, args).into_owned()
    }
}

#[cfg(test)]
mod tests;
