//! The trainer's guide: one page by itself with what is said and done, then the run sheet, the endings and the hot wash.

use crate::exercise::{names, time_plan};
use crate::records::papers::{Paper, Writer};
use crate::records::report::page::Page;
use crate::scenario::model::{Kind, NodeIx, TextId};

/// Letters to say above which the first page is set smaller, so that it stays one page.
const ROOMY: usize = 1500;

impl Writer<'_> {
    pub(super) fn guide(&self, page: &mut Page) {
        let class = if self.letters_to_say() > ROOMY { "first dense" } else { "first" };
        page.element("div", class, |page| self.first_page(page));
        page.element("div", "next", |page| self.run_sheet(page));
        self.endings(page);
        self.hot_wash(page);
        self.sources(page);
    }

    /// Letters of the scenario's own words on the first page.
    fn letters_to_say(&self) -> usize {
        let guide = self.scenario.guide.iter();
        let texts = guide.flat_map(|g| g.rules.iter().chain([&g.opening, &g.silence]).chain(&g.signal));
        texts.chain(&self.scenario.content_note).map(|text| self.text(*text).chars().count()).sum()
    }

    fn first_page(&self, page: &mut Page) {
        self.title(page, Paper::Guide);
        page.leaf("p", "only", &self.say("papers-trainer-only"));
        page.element("div", "two", |page| {
            page.element("div", "", |page| self.words_to_say(page));
            page.element("div", "", |page| {
                self.plan(page);
                self.agreed(page);
            });
        });
        let button = self.say("header-emergency");
        page.leaf("p", "only", &self.say_one("papers-real-emergency", "button", button));
    }

    /// The scenario's own words where it has some, else those that fit any exercise.
    fn words_to_say(&self, page: &mut Page) {
        let guide = self.scenario.guide.as_ref();
        let own = |text: Option<TextId>, usual: &str| text.map_or_else(|| self.say(usual), |text| self.text(text));
        page.leaf("h3", "", &self.say("papers-opening"));
        page.leaf("p", "", &own(guide.map(|guide| guide.opening), "papers-opening-usual"));
        self.scenario.content_note.iter().for_each(|note| page.leaf("p", "", &self.text(*note)));
        page.leaf("h3", "", &self.say("papers-rules"));
        match guide.filter(|guide| !guide.rules.is_empty()) {
            Some(guide) => page.bullets(guide.rules.iter().map(|rule| self.text(*rule))),
            None => {
                let usual = ["papers-rule-pass", "papers-rule-system", "papers-rule-photos", "papers-rule-names"];
                page.bullets(usual.map(|key| self.say(key)));
            }
        }
        page.leaf("h3", "", &self.say("papers-silence"));
        page.leaf("p", "", &own(guide.map(|guide| guide.silence), "papers-silence-usual"));
    }

    fn plan(&self, page: &mut Page) {
        let minutes = u32::from(self.scenario.minutes_group);
        page.leaf("h3", "", &self.say_one("papers-plan", "minutes", minutes));
        let keys = ["papers-plan-introduction", "papers-plan-play", "papers-plan-hot-wash", "papers-plan-feedback"];
        page.element("table", "list", |page| {
            page.element("tbody", "", |page| {
                for (key, part) in keys.into_iter().zip(time_plan::parts(self.scenario.minutes_group)) {
                    page.row("td", &[("big", &part.to_string()), ("", &self.say(key))]);
                }
            });
        });
        let core: Vec<usize> = self.numbers(|node| self.scenario.node(node).core);
        if !core.is_empty() {
            page.leaf("p", "", &self.say_one("papers-core-are", "numbers", listed(&core)));
        }
        let spare: Vec<usize> = self.numbers(|node| self.may_skip(node));
        if !spare.is_empty() {
            page.leaf("p", "", &self.say_one("papers-when-late", "numbers", listed(&spare)));
        }
        page.leaf("h3", "", &self.say("papers-keys"));
        let space = self.say("papers-key-space");
        let keys = [
            ("1–6, A–F", "papers-key-mark"),
            ("Enter", "papers-key-commit"),
            ("H", "papers-key-count"),
            ("←", "papers-key-back"),
            ("S", "papers-key-skip"),
            ("P", "papers-key-pause"),
            (&space, "papers-key-on"),
        ];
        page.element("table", "list", |page| {
            page.element("tbody", "", |page| {
                keys.iter().for_each(|(key, does)| page.row("td", &[("key", key), ("", &self.say(does))]));
            });
        });
    }

    /// The phrase that the group agrees on, and who plays.
    fn agreed(&self, page: &mut Page) {
        let asked = self.scenario.guide.as_ref().and_then(|guide| guide.signal);
        let why = asked.map_or_else(|| self.say("papers-signal-why"), |text| self.text(text));
        page.leaf("h3", "", &self.say("papers-signal"));
        page.leaf("p", "", &why);
        match self.input.site.signal.trim() {
            "" => {
                page.leaf("p", "quiet", &self.say_one("papers-signal-as", "phrase", &self.site.signal));
                page.element("div", "line", |_| {});
            }
            phrase => page.leaf("p", "only", phrase),
        }
        page.leaf("h3", "", &self.say("papers-seats"));
        page.bullets(self.scenario.seats.iter().map(|seat| self.text(seat.name)));
    }

    fn numbers(&self, is_meant: impl Fn(NodeIx) -> bool) -> Vec<usize> {
        let decisions = self.order.steps.iter().filter(|node| self.scenario.node(**node).is_decision());
        decisions.filter(|node| is_meant(**node)).map(|node| self.order.number(*node)).collect()
    }

    /// Whether the trainer may pass over a node while it runs.
    pub(super) fn may_skip(&self, node: NodeIx) -> bool {
        let node = self.scenario.node(node);
        let has_way = match &node.kind {
            Kind::Decision { if_skipped, .. } => if_skipped.is_some(),
            Kind::Sheet(_) | Kind::Discuss { .. } => true,
            Kind::Inject { .. } | Kind::Chance { .. } | Kind::Floor(_) | Kind::Ending { .. } => false,
        };
        has_way && !node.core
    }

    fn endings(&self, page: &mut Page) {
        page.leaf("h2", "", &self.say("papers-endings"));
        self.table(page, "list", &["papers-step", "papers-room", "papers-ask-then"], |page| {
            for node in &self.order.endings {
                let shown = self.scenario.node(*node);
                let Kind::Ending { outcome, debrief } = shown.kind else { continue };
                page.element("tr", "", |page| {
                    page.element("td", "step", |page| {
                        page.leaf("strong", "", &self.order.number(*node).to_string());
                        page.leaf("span", "why", &self.say(names::outcome(outcome)));
                    });
                    page.leaf("td", "", &shown.text.map(|text| self.text(text)).unwrap_or_default());
                    page.element("td", "", |page| {
                        page.put(&debrief.map(|text| self.text(text)).unwrap_or_default());
                        shown.note.iter().for_each(|note| page.leaf("span", "why", &self.text(*note)));
                    });
                });
            }
        });
    }

    fn hot_wash(&self, page: &mut Page) {
        page.leaf("h2", "", &self.say("papers-hot-wash"));
        page.leaf("p", "", &self.say("papers-hot-wash-how"));
        page.bullets(["papers-keep", "papers-change", "papers-act"].map(|key| self.say(key)));
        if !self.scenario.tasks.is_empty() {
            page.leaf("h3", "", &self.say("papers-tasks"));
            page.bullets(self.scenario.tasks.iter().map(|task| self.text(task.text)));
        }
        self.suggestions(page);
    }

    fn suggestions(&self, page: &mut Page) {
        if self.scenario.actions.is_empty() {
            return;
        }
        page.leaf("h3", "", &self.say("papers-suggested"));
        self.table(page, "list", &["report-action", "report-owner", "report-due"], |page| {
            for action in &self.scenario.actions {
                let owner = action.owner.map(|owner| self.text(owner)).unwrap_or_default();
                let due = self.say_one("papers-due", "count", action.days);
                page.row("td", &[("", &self.text(action.text)), ("", &owner), ("", &due)]);
            }
        });
    }

    /// What the numbers of sources in other parts mean.
    pub(super) fn sources(&self, page: &mut Page) {
        if self.scenario.sources.is_empty() {
            return;
        }
        page.leaf("h2", "", &self.say("report-sources"));
        self.table(page, "list", &["papers-number", "report-source", "report-strength"], |page| {
            for (at, source) in self.scenario.sources.iter().enumerate() {
                let number = format!("[{}]", at + 1);
                page.row("td", &[("", &number), ("", &self.text(source.text)), ("", &self.strength(source.strength))]);
            }
        });
    }

    /// Sources by their numbers, as in `[1] [4]`.
    pub(super) fn cited(&self, sources: &[u16]) -> String {
        sources.iter().map(|source| format!("[{}]", source + 1)).collect::<Vec<_>>().join(" ")
    }

    /// Story time, as in `+2:30`.
    pub(super) fn story_time(&self, secs: u32) -> String {
        format!("+{}", self.input.locale.story_time(secs).trim_start_matches('+'))
    }
}

fn listed(numbers: &[usize]) -> String {
    numbers.iter().map(usize::to_string).collect::<Vec<_>>().join(", ")
}
