//! What stands at the end: what the marks mean, sources, where support is found, and how to find the record again.

use crate::records::report::Report;
use crate::records::report::page::Page;
use crate::scenario::source::{Grade, Strength};
use crate::words::Value;

/// Letters of the hash of the content that tell one scenario from another.
const HASH: usize = 16;

impl Report<'_> {
    pub(super) fn legend(&self, page: &mut Page) {
        self.heading(page, "report-legend");
        page.element("table", "list legend", |page| {
            page.element("tbody", "", |page| {
                let grades = [Grade::Best, Grade::Workable, Grade::Harmful, Grade::Unsafe];
                let keys = ["report-is-best", "report-is-workable", "report-is-harmful", "report-is-unsafe"];
                let told: Vec<_> = grades.into_iter().zip(keys).collect();
                for pair in told.chunks(2) {
                    page.element("tr", "", |page| {
                        for (grade, key) in pair {
                            page.element("td", "key", |page| self.grade(page, *grade));
                            page.leaf("td", "", &self.say(key));
                        }
                    });
                }
            });
        });
        page.leaf("p", "quiet", &self.say("report-how-marked"));
    }

    pub(super) fn sources(&self, page: &mut Page) {
        if self.scenario.sources.is_empty() {
            return;
        }
        self.heading(page, "report-sources");
        page.element("ul", "small two", |page| {
            for source in &self.scenario.sources {
                let strength = match source.strength {
                    Strength::Primary => "strength-primary",
                    Strength::Secondary => "strength-secondary",
                    Strength::General => "strength-general",
                };
                page.element("li", "", |page| {
                    page.put(&format!("{} ", self.text(source.text)));
                    page.leaf("span", "quiet", &format!("({})", self.say(strength)));
                });
            }
        });
    }

    pub(super) fn support(&self, page: &mut Page) {
        page.element("div", "keep", |page| {
            self.heading(page, "report-support");
            page.leaf("p", "", &self.say("report-support-why"));
            let police = [("police", Value::from(&self.site.police_contact))];
            let lines = [
                self.say("report-support-emergency"),
                self.say("report-support-victims"),
                self.say("report-support-children"),
                self.say("report-support-crisis"),
                self.say_with("report-support-police", &police),
            ];
            page.leaf("p", "", &lines.join(" · "));
            page.leaf("p", "quiet", &self.say("report-support-own"));
            page.element("div", "line", |_| {});
        });
    }

    /// How to find the record again, and on what it was made.
    pub(super) fn technical(&self, page: &mut Page) {
        let row = self.input.row;
        let parts = [
            ("report-run", row.id.to_string()),
            ("report-content", row.pack.chars().take(HASH).collect()),
            ("report-version", format!("{} / {}", row.version, row.rules)),
        ];
        let parts: Vec<String> = parts.iter().map(|(key, text)| format!("{}: {text}", self.say(key))).collect();
        page.leaf("p", "technical", &parts.join(" · "));
    }
}
