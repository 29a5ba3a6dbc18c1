//! How to begin: the way, the clock, the profile, a nickname; and the site card, folded up until it is wanted.

use egui::{CollapsingHeader, Label, Ui};

use super::printing::printing_ui;
use crate::exercise::{Mode, names, time_plan};
use crate::ui::intensity::intensity_ui;
use crate::ui::site_form::{FIELDS, SiteState, filled, is_arrival_set, site_form_ui};
use crate::ui::theme::{Tokens, Type};
use crate::ui::view::{BriefingView, CheckState, View};
use crate::ui::widgets::{Button, card_ui, check_ui, choice_key, field_ui, section_title_ui, slider_ui};
use crate::ui::{Begin, Intent, Start, icons, keys};
use crate::words::Value;

/// The keys of the parts of a group run, in the order in which they come.
const PARTS: [&str; 4] = ["plan-introduction", "plan-decisions", "plan-hot-wash", "plan-feedback"];

/// What a group may have, in minutes.
const MINUTES: std::ops::RangeInclusive<u16> = 20..=180;

/// How one is about to begin.
pub struct BriefingState {
    scenario: String,
    pub(super) begin: Begin,
    has_clock: bool,
    pub(super) profile: String,
    nickname: String,
    /// How long a group has.
    minutes: u16,
}

impl Default for BriefingState {
    fn default() -> Self {
        Self {
            scenario: String::new(),
            begin: Begin::Practise,
            has_clock: false,
            profile: String::new(),
            nickname: String::new(),
            minutes: 0,
        }
    }
}

impl BriefingState {
    /// Another scenario, or another way to begin it, starts afresh; the nickname is the one used last.
    pub(super) fn follow(&mut self, view: &View, briefing: &BriefingView) {
        if *self.scenario == *briefing.scenario.id {
            return;
        }
        self.scenario = briefing.scenario.id.to_string();
        self.begin = briefing.begin;
        self.has_clock = !briefing.is_first;
        self.profile = briefing.scenario.profile.to_string();
        self.nickname.clone_from(&view.settings.nickname);
        self.minutes = briefing.scenario.minutes_group.clamp(*MINUTES.start(), *MINUTES.end());
    }

    /// Forgets the scenario, so that the library's next wish counts.
    pub(in crate::ui) fn forget(&mut self) {
        self.scenario.clear();
    }
}

pub(super) fn form_ui(
    ui: &mut Ui,
    view: &View<'_>,
    briefing: &BriefingView<'_>,
    state: &mut BriefingState,
    site: &mut SiteState,
    out: &mut Vec<Intent>,
) {
    let tokens = Tokens::of(ui);
    ui.add_space(tokens.space.s);
    card_ui(ui, |ui| {
        begin_ui(ui, view, state);
        clock_ui(ui, view, state);
        start_ui(ui, view, briefing, state, out);
        ui.add_space(tokens.space.m);
        let [name, none, why] = match state.begin {
            Begin::Group => ["briefing-group", "briefing-group-none", "briefing-group-why"],
            Begin::Practise | Begin::Examine => {
                ["briefing-nickname", "briefing-nickname-none", "briefing-nickname-why"]
            }
        };
        field_ui(ui, &view.say(name), &mut state.nickname, &view.say(none));
        caption_ui(ui, &view.say(why));
        ui.add_space(tokens.space.m);
        intensity_ui(ui, view, out);
        profile_ui(ui, view, briefing, state);
    });
    ui.add_space(tokens.space.m);
    if state.begin == Begin::Group {
        printing_ui(ui, view, briefing, state, out);
        ui.add_space(tokens.space.m);
    }
    let done = [("done", Value::from(filled(view.site))), ("all", Value::from(FIELDS))];
    let title = format!("{}  ({})", view.say("site-form-title"), view.say_with("count-of", &done));
    CollapsingHeader::new(Type::Strong.text(title)).id_salt("site-card").show(ui, |ui| {
        site_form_ui(ui, view, site, out);
    });
    if state.begin != Begin::Group {
        printing_ui(ui, view, briefing, state, out);
    }
}

fn begin_ui(ui: &mut Ui, view: &View<'_>, state: &mut BriefingState) {
    const KEYS: [&str; 3] = ["1", "2", "3"];
    section_title_ui(ui, &view.say("briefing-how"));
    let pressed = choice_key(ui);
    ui.horizontal_wrapped(|ui| {
        for (place, begin) in Begin::ALL.into_iter().enumerate() {
            let words = view.say(names::mode(begin.mode()));
            let button = Button::secondary(&words).key(KEYS[place]).pressed(state.begin == begin);
            if ui.add(button).clicked() || pressed == Some(place) {
                state.begin = begin;
            }
        }
    });
    let help = view.say(&format!("{}.help", names::mode(state.begin.mode()))).into_owned();
    caption_ui(ui, &help);
    if state.begin == Begin::Group {
        time_ui(ui, view, state);
    }
}

/// How the time of a group may be shared out.
fn time_ui(ui: &mut Ui, view: &View<'_>, state: &mut BriefingState) {
    slider_ui(ui, &view.say("plan-minutes"), &mut state.minutes, MINUTES, "");
    let parts = PARTS.into_iter().zip(time_plan::parts(state.minutes));
    let part = |(key, minutes): (&str, u16)| view.say_with(key, &[("minutes", Value::from(minutes))]).into_owned();
    caption_ui(ui, &parts.map(part).collect::<Vec<_>>().join("  ·  "));
}

fn clock_ui(ui: &mut Ui, view: &View<'_>, state: &mut BriefingState) {
    if state.begin == Begin::Group {
        return caption_ui(ui, &view.say("briefing-clock-group"));
    }
    let Some(percent) = view.settings.clock.percent() else {
        return caption_ui(ui, &view.say("briefing-clock-stopped"));
    };
    if state.begin == Begin::Examine {
        caption_ui(ui, &view.say("briefing-clock-examination"));
    } else {
        check_ui(ui, &view.say("briefing-clock"), &mut state.has_clock);
        caption_ui(ui, &view.say("briefing-clock-why"));
    }
    if percent > 100 {
        caption_ui(ui, &view.say_with("briefing-clock-stretched", &[("percent", Value::from(percent))]));
    }
}

fn profile_ui(ui: &mut Ui, view: &View<'_>, briefing: &BriefingView<'_>, state: &mut BriefingState) {
    let tokens = Tokens::of(ui);
    ui.add_space(tokens.space.m);
    ui.add(Label::new(Type::CaptionStrong.text(view.say("briefing-profile")).color(tokens.colour.muted)).wrap());
    ui.horizontal_wrapped(|ui| {
        for (id, name) in briefing.profiles {
            if ui.add(Button::secondary(name).pressed(state.profile == *id)).clicked() {
                state.profile.clone_from(id);
            }
        }
    });
    if !is_arrival_set(view.site) && filled(view.site) < FIELDS {
        return caption_ui(ui, &view.say_count("briefing-arrival-assumed", view.site.arrival_minutes.into()));
    }
    let minutes = view.say_count("count-minutes", view.site.arrival_minutes.into());
    caption_ui(ui, &view.say_with("briefing-arrival", &[("minutes", Value::from(minutes))]));
}

fn start_ui(ui: &mut Ui, view: &View<'_>, briefing: &BriefingView<'_>, state: &BriefingState, out: &mut Vec<Intent>) {
    let may_start = briefing.checks.iter().all(|check| check.state != CheckState::Missing);
    if !may_start {
        caption_ui(ui, &view.say("briefing-cannot-start"));
    }
    let words = view.say("briefing-start");
    let button = ui.add_enabled(may_start, Button::primary(&words).icon(icons::PLAY).key("Enter").wide());
    if button.clicked() || (may_start && keys::onward(ui)) {
        let mode = state.begin.mode();
        let stretched = view.settings.clock.percent().unwrap_or(0);
        // A group talks: no clock decides for it.
        let has_clock = mode != Mode::Group && (state.has_clock || mode == Mode::Examination);
        let nickname = state.nickname.trim();
        out.push(Intent::Start(Start {
            scenario: state.scenario.clone(),
            mode,
            clock_percent: if has_clock { u16::try_from(stretched).unwrap_or(100) } else { 0 },
            profile: state.profile.clone(),
            nickname: (!nickname.is_empty()).then(|| nickname.to_owned()),
            minutes: (mode == Mode::Group).then_some(state.minutes),
        }));
    }
}

fn caption_ui(ui: &mut Ui, text: &str) {
    let tokens = Tokens::of(ui);
    ui.add(Label::new(Type::Caption.text(text).color(tokens.colour.muted)).wrap());
}
