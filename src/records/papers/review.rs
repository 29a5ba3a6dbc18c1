//! The review sheet for the police and the fire service: every decision with its choices and what they rest on, columns
//! to tick, and how an approval is entered in the scenario's file.

use crate::exercise::names;
use crate::records::papers::{Paper, Writer};
use crate::records::report::page::Page;
use crate::scenario::model::{Action, Choice, Kind, Node, Sheet, TextId};
use crate::scenario::source::{Grade, Strength};

/// Letters of a hash that people compare by eye.
const SHORT: usize = 12;

impl Writer<'_> {
    pub(super) fn review(&self, page: &mut Page) {
        self.title(page, Paper::Review);
        page.leaf("p", "", &self.text(self.scenario.summary));
        page.leaf("p", "", &self.say("papers-review-how"));
        self.version(page);
        page.leaf("h2", "", &self.say("papers-review-decisions"));
        for node in &self.order.steps {
            if self.scenario.node(*node).text.is_some() {
                self.reviewed(page, self.order.number(*node), self.scenario.node(*node));
            }
        }
        self.reviewed_events(page);
        self.reviewed_endings(page);
        self.reviewed_tasks(page);
        self.sources(page);
        self.approval(page);
    }

    fn version(&self, page: &mut Page) {
        let opened = self.input.opened;
        let short: String = opened.content_hash.chars().take(SHORT).collect();
        let profile = self.input.shared.profile_name(&self.scenario.profile, self.input.locale.lang());
        let rows = [
            ("papers-review-id", self.scenario.id.to_string()),
            ("papers-review-short", short),
            ("papers-review-content", opened.content_hash.clone()),
            ("papers-review-pack", opened.hash.clone()),
            ("report-profile", profile),
            ("report-theme", self.say(names::theme(self.scenario.theme))),
            ("report-setting", self.say(names::setting(self.scenario.setting))),
        ];
        page.element("table", "list facts", |page| {
            page.element("tbody", "", |page| rows.iter().for_each(|(key, text)| self.field(page, key, text)));
        });
    }

    fn reviewed(&self, page: &mut Page, number: usize, node: &Node) {
        page.leaf("h3", "", &format!("{number}. {}", self.seat_of(node)));
        page.leaf("p", "", &node.text.map(|text| self.text(text)).unwrap_or_default());
        match &node.kind {
            Kind::Decision { choices, .. } => self.ticked(page, |page| {
                choices.iter().for_each(|choice| self.reviewed_choice(page, choice));
            }),
            Kind::Sheet(sheet) => self.reviewed_sheet(page, sheet),
            Kind::Discuss { rubric, .. } => self.ticked(page, |page| {
                rubric.iter().for_each(|text| self.to_tick(page, |page| page.put(&self.text(*text))));
            }),
            Kind::Inject { .. } => self.ticked(page, |page| {
                self.to_tick(page, |page| page.put(&self.say("papers-review-told")));
            }),
            Kind::Floor(live) => self.ticked(page, |page| {
                live.actions.iter().for_each(|action| self.reviewed_action(page, action));
            }),
            Kind::Chance { .. } | Kind::Ending { .. } => {}
        }
        self.rests_on(page, node);
    }

    fn reviewed_action(&self, page: &mut Page, action: &Action) {
        self.reviewed_way(page, action.text, action.grade, action.critical, action.feedback);
    }

    fn reviewed_choice(&self, page: &mut Page, choice: &Choice) {
        self.reviewed_way(page, choice.text, choice.grade, choice.critical, choice.feedback);
    }

    fn reviewed_way(
        &self,
        page: &mut Page,
        text: TextId,
        grade: Option<Grade>,
        is_critical: bool,
        feedback: Option<TextId>,
    ) {
        self.to_tick(page, |page| {
            page.put(&self.text(text));
            page.put(" ");
            if let Some(grade) = grade {
                self.grade(page, grade, is_critical);
            }
            if let Some(feedback) = feedback {
                page.leaf("span", "why", &self.text(feedback));
            }
        });
    }

    fn reviewed_sheet(&self, page: &mut Page, sheet: &Sheet) {
        self.parts_of(page, sheet);
        self.ticked(page, |page| {
            for expect in &sheet.expect {
                self.to_tick(page, |page| {
                    self.grade(page, expect.breach, expect.critical);
                    page.put(" ");
                    page.put(&self.text(expect.feedback));
                });
            }
            if let Some(feedback) = sheet.feedback {
                self.to_tick(page, |page| page.put(&self.text(feedback)));
            }
        });
    }

    /// The sources of a node, each with what is still to be done about it.
    fn rests_on(&self, page: &mut Page, node: &Node) {
        let sources = node.sources.iter().filter_map(|source| self.scenario.sources.get(usize::from(*source)));
        let lines: Vec<String> = node
            .sources
            .iter()
            .zip(sources)
            .map(|(number, source)| {
                let strength = self.say(match source.strength {
                    Strength::Primary => "strength-primary",
                    Strength::Secondary => "papers-confirm-secondary",
                    Strength::General => "papers-confirm-general",
                });
                format!("[{}] {} – {strength}", number + 1, self.text(source.text))
            })
            .collect();
        if !lines.is_empty() {
            page.element("ul", "quiet", |page| lines.iter().for_each(|line| page.leaf("li", "", line)));
        }
    }

    fn reviewed_events(&self, page: &mut Page) {
        if self.scenario.events.is_empty() {
            return;
        }
        page.leaf("h2", "", &self.say("papers-review-events"));
        self.ticked(page, |page| {
            for event in &self.scenario.events {
                self.to_tick(page, |page| {
                    let when = event.at_secs.map(|secs| self.say_one("papers-at", "time", self.story_time(secs)));
                    let when = when.unwrap_or_else(|| self.say("papers-by-hand"));
                    page.leaf("strong", "", &format!("{when}. {}: ", self.told_by(event)));
                    page.put(&self.text(event.text));
                    event.note.iter().for_each(|note| page.leaf("span", "why", &self.text(*note)));
                });
            }
        });
    }

    fn reviewed_endings(&self, page: &mut Page) {
        page.leaf("h2", "", &self.say("papers-endings"));
        self.ticked(page, |page| {
            for node in self.order.endings.iter().map(|node| self.scenario.node(*node)) {
                let Kind::Ending { outcome, debrief } = node.kind else { continue };
                self.to_tick(page, |page| {
                    page.leaf("strong", "", &format!("{}: ", self.say(names::outcome(outcome))));
                    page.put(&node.text.map(|text| self.text(text)).unwrap_or_default());
                    debrief.iter().for_each(|text| page.leaf("span", "why", &self.text(*text)));
                });
            }
        });
    }

    fn reviewed_tasks(&self, page: &mut Page) {
        if self.scenario.tasks.is_empty() {
            return;
        }
        page.leaf("h2", "", &self.say("papers-tasks"));
        self.ticked(page, |page| {
            self.scenario.tasks.iter().for_each(|task| self.to_tick(page, |page| page.put(&self.text(task.text))));
        });
    }

    /// A list with columns to tick.
    fn ticked(&self, page: &mut Page, rows: impl FnOnce(&mut Page)) {
        let heads = ["papers-review-what", "papers-review-agree", "papers-review-change", "papers-review-remark"];
        self.table(page, "list ticked", &heads, rows);
    }

    fn to_tick(&self, page: &mut Page, what: impl FnOnce(&mut Page)) {
        page.element("tr", "", |page| {
            page.element("td", "", what);
            (0..2).for_each(|_| page.leaf("td", "tick", "☐"));
            page.leaf("td", "remark", "");
        });
    }

    fn approval(&self, page: &mut Page) {
        page.element("div", "whole", |page| {
            page.leaf("h2", "", &self.say("papers-review-approval"));
            page.leaf("p", "", &self.say("papers-review-approves"));
            let lines = [
                "papers-review-body",
                "papers-review-name",
                "papers-review-date",
                "papers-review-reference",
                "papers-review-signature",
            ];
            page.element("table", "list facts card", |page| {
                page.element("tbody", "", |page| lines.iter().for_each(|key| self.field(page, key, "")));
            });
            page.leaf("p", "", &self.say("papers-review-enter"));
            let (body, on) = (self.say("papers-review-body-form"), self.say("papers-review-date-form"));
            let content = &self.input.opened.content_hash;
            let line = format!(
                "approved: [\n    (body: \"{body}\", on: \"{on}\", reference: \"…\",\n     content: \"{content}\"),\n],"
            );
            page.leaf("p", "code", &line);
            page.leaf("p", "quiet", &self.say("papers-review-enter-how"));
        });
    }
}
