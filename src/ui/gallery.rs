//! Every widget side by side, to look at while working on the look.

use egui::Ui;

use super::theme::{Theme, Tokens, Type};
use super::widgets::{
    Button, Chip, Choice, ClockRing, Column, EmptyState, ErrorPanel, KeyHint, Picture, Progress, Strip, Tone, Width,
    card_button_ui, card_ui, choice_key, column_ui, columns_ui, grade_mark_ui, grid_ui, search_ui, section_title_ui,
    slider_ui, table_ui, title_ui, toggle_group_ui,
};
use super::{Intent, View, icons};
use crate::scenario::source::{Grade, Setting, Theme as Subject};

const GRADES: [(Grade, &str); 4] = [
    (Grade::Best, "grade-best"),
    (Grade::Workable, "grade-workable"),
    (Grade::Harmful, "grade-harmful"),
    (Grade::Unsafe, "grade-unsafe"),
];

pub fn gallery_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    ui.add(Strip::exercise(&view.say("strip-exercise")).and_draft(Some(&*view.say("strip-draft"))));
    ui.add_space(tokens.space.l);
    columns_ui(ui, 2, |ui, index| match index {
        0 => situation_ui(ui, view, out),
        _ => parts_ui(ui, view, out),
    });
    section_title_ui(ui, &view.say("header-library"));
    grid_ui(ui, PICTURES.len(), tokens.control * 6.0, |ui, index, _| {
        let (theme, setting) = PICTURES[index];
        ui.add(Picture::new(Some(theme), Some(setting)));
    });
}

/// Every theme, and each setting twice.
const PICTURES: [(Subject, Setting); 6] = [
    (Subject::Intruder, Setting::CommunityCentre),
    (Subject::Vandalism, Setting::PlaceOfWorship),
    (Subject::Theft, Setting::School),
    (Subject::Evacuation, Setting::School),
    (Subject::Threat, Setting::CommunityCentre),
    (Subject::Rumour, Setting::PlaceOfWorship),
];

fn situation_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    ui.horizontal(|ui| {
        ui.add(Progress::new(5, 9, &view.say("gallery-progress")));
        ui.add(Chip::new(&view.say("gallery-seat")).icon(icons::USER).tone(Tone::Accent));
    });
    ui.horizontal(|ui| {
        ui.add(ClockRing::new(31.0, 40.0, &view.say("gallery-clock")));
        ui.add(ClockRing::new(7.0, 40.0, &view.say("gallery-clock")));
        ui.add(ClockRing::new(20.0, 40.0, &view.say("gallery-clock")).paused(true));
    });
    title_ui(ui, &view.say("gallery-title"));
    column_ui(ui, |ui| ui.label(Type::Lead.text(view.say("gallery-situation"))));
    ui.add_space(tokens.space.s);
    for (index, key) in ["gallery-choice-1", "gallery-choice-2", "gallery-choice-3"].into_iter().enumerate() {
        let text = view.say(key);
        let pressed = choice_key(ui) == Some(index);
        if ui.add(Choice::new(index + 1, &text)).clicked() || pressed {
            out.push(Intent::Choose(key.to_owned()));
        }
    }
    section_title_ui(ui, &view.say("gallery-after"));
    for (index, (grade, key)) in GRADES.into_iter().enumerate() {
        let (text, word) = (view.say("gallery-choice-2"), view.say(key));
        ui.add(Choice::new(index + 1, &text).answered(true).chosen(index == 1).mark(grade, &word));
    }
}

fn parts_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    let (practise, group, examine) = (view.say("begin-practise"), view.say("begin-group"), view.say("begin-examine"));
    ui.horizontal_wrapped(|ui| {
        ui.add(Button::primary(&practise).icon(icons::PLAY).key("Enter"));
        ui.add(Button::secondary(&group).icon(icons::CHALKBOARD_TEACHER));
        ui.add(Button::secondary(&examine));
        ui.add_enabled(false, Button::secondary(&examine));
    });
    ui.horizontal_wrapped(|ui| {
        let themes = [
            (Theme::Dark, icons::MOON, view.say("theme-dark")),
            (Theme::Light, icons::SUN, view.say("theme-light")),
            (Theme::Contrast, icons::CIRCLE_HALF, view.say("theme-contrast")),
        ];
        let options: Vec<_> = themes.iter().map(|(theme, icon, word)| (*theme, *icon, word.as_ref())).collect();
        if let Some(theme) = toggle_group_ui(ui, &view.say("header-theme"), view.settings.theme, &options) {
            out.push(Intent::SetTheme(theme));
        }
        ui.add(KeyHint("1"));
        ui.add(KeyHint("Esc"));
    });
    let id = ui.id().with("search");
    let mut search: String = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    search_ui(ui, &view.say("gallery-search"), &mut search);
    ui.data_mut(|data| data.insert_temp(id, search));
    let mut scale = view.settings.scale_percent;
    if slider_ui(ui, &view.say("header-scale"), &mut scale, super::theme::SCALE_PERCENT, " %").drag_stopped() {
        out.push(Intent::SetScale(scale));
    }

    columns_ui(ui, 2, |ui, index| library_card_ui(ui, view, index == 1));
    ui.horizontal_wrapped(|ui| {
        for (grade, key) in GRADES {
            grade_mark_ui(ui, grade, &view.say(key));
            ui.add_space(tokens.space.m);
        }
    });
    ErrorPanel::new(&view.say("gallery-error"), &view.say("gallery-error-means"), &view.say("gallery-error-mend"))
        .action(&view.say("gallery-error-action"))
        .show(ui);
    card_ui(ui, |ui| {
        EmptyState::new(icons::FOLDER_OPEN, &view.say("gallery-empty"), &view.say("gallery-empty-text"))
            .action(&view.say("gallery-empty-action"))
            .show(ui);
    });
    let (title, minutes) = (view.say("gallery-card"), view.say("gallery-minutes"));
    let columns = [Column { title: &title, width: Width::Rest }, Column { title: &minutes, width: Width::Letters(12) }];
    ui.scope(|ui| {
        ui.set_max_height(tokens.control * 4.0);
        table_ui(
            ui,
            "gallery",
            &columns,
            (1000, Some(1)),
            |row| format!("{title} {row}"),
            |ui, row, column| {
                let text = if column == 0 { format!("{title} {row}") } else { minutes.to_string() };
                ui.label(Type::Body.text(text));
            },
        );
    });
}

fn library_card_ui(ui: &mut Ui, view: &View<'_>, selected: bool) {
    let title = view.say("gallery-card");
    card_button_ui(ui, &title, selected, |ui| {
        ui.label(Type::LeadStrong.text(&title));
        ui.horizontal_wrapped(|ui| {
            ui.add(Chip::new(&view.say("gallery-minutes")).icon(icons::TIMER));
            ui.add(Chip::new(&view.say("gallery-proved")).icon(icons::SEAL_CHECK).tone(Tone::Good));
        });
    });
}
