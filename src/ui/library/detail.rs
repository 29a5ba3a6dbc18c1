//! The chosen scenario: what it is about, three ways to begin, and every fault that it has.

use egui::{Label, RichText, Ui};

use crate::exercise::names;
use crate::scenario::fault::{Arg, Fault, Severity};
use crate::ui::theme::{Tokens, Type};
use crate::ui::view::{ShelfEntry, View};
use crate::ui::widgets::{Button, Picture, Tone, card_ui, column_ui, grid_ui, section_title_ui};
use crate::ui::{Begin, Intent, icons};
use crate::words::Value;

/// Greatest height of the picture as a share of the window's, so that the ways to begin stay in sight.
const PICTURE: f32 = 0.18;

pub(super) fn detail_ui(ui: &mut Ui, view: &View<'_>, entry: &ShelfEntry, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    // Another scenario's buttons are other buttons: a key pressed twice begins nothing else.
    ui.push_id(("detail", &entry.id), |ui| {
        card_ui(ui, |ui| {
            ui.add(Picture::new(entry.theme, entry.setting).at_most(ui.ctx().viewport_rect().height() * PICTURE));
            ui.add_space(tokens.space.xs);
            ui.add(Label::new(Type::Title.text(&entry.title)).wrap());
            column_ui(ui, |ui| ui.add(Label::new(Type::Body.text(&entry.summary)).wrap()));
            if let Some(note) = &entry.content_note {
                let words = format!("{}  {note}", icons::WARNING_CIRCLE);
                column_ui(ui, |ui| ui.add(Label::new(Type::Caption.text(words).color(tokens.colour.muted)).wrap()));
            }
            ui.add(Label::new(Type::Caption.text(facts(view, entry)).color(tokens.colour.muted)).wrap());
            ui.add_space(tokens.space.s);
            begin_ui(ui, view, entry, out);
            if !entry.faults.is_empty() {
                section_title_ui(ui, &view.say_count("library-found", entry.faults.len()));
                let play = match (entry.is_playable, entry.errors()) {
                    (true, 0) => "library-faults-playable",
                    (true, _) => "library-faults-last-good",
                    (false, _) => "library-faults-unplayable",
                };
                ui.add(Label::new(Type::Body.text(view.say(play)).color(tokens.colour.muted)).wrap());
            }
            // What keeps it from being played comes first.
            let mut faults: Vec<&Fault> = entry.faults.iter().collect();
            faults.sort_by_key(|fault| match fault.severity {
                Severity::Error => 0,
                Severity::Warning => 1,
                Severity::Info => 2,
            });
            for (ix, fault) in faults.into_iter().enumerate() {
                ui.push_id(ix, |ui| fault_ui(ui, view, entry, fault, out));
            }
        });
    });
}

fn facts(view: &View<'_>, entry: &ShelfEntry) -> String {
    let languages: Vec<&str> = entry.languages.iter().map(|lang| lang.own_name()).collect();
    [
        format!("{}: {}", view.say("library-seats"), view.words.integer(entry.seats as i64)),
        format!("{}: {}", view.say("library-alone"), view.say_count("count-minutes", entry.minutes_solo.into())),
        format!("{}: {}", view.say("library-in-group"), view.say_count("count-minutes", entry.minutes_group.into())),
        format!("{}: {}", view.say("library-languages"), languages.join(", ")),
    ]
    .join("  ·  ")
}

/// The one thing to do, and the two others beside each other below it.
fn begin_ui(ui: &mut Ui, view: &View<'_>, entry: &ShelfEntry, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    way_ui(ui, view, entry, Begin::Practise, out);
    ui.add_space(tokens.space.xs);
    let others = [Begin::Group, Begin::Examine];
    grid_ui(ui, others.len(), tokens.control * 5.0, |ui, index, _| way_ui(ui, view, entry, others[index], out));
}

fn way_ui(ui: &mut Ui, view: &View<'_>, entry: &ShelfEntry, begin: Begin, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    let key = names::mode(begin.mode());
    let words = view.say(key);
    let button = match begin {
        Begin::Practise => Button::primary(&words).icon(icons::PLAY),
        Begin::Group => Button::secondary(&words).icon(icons::CHALKBOARD_TEACHER),
        Begin::Examine => Button::secondary(&words).icon(icons::CERTIFICATE),
    };
    if ui.add_enabled(entry.is_playable, button.wide()).clicked() {
        out.push(Intent::Brief { scenario: entry.id.clone(), begin });
    }
    let help = view.say(&format!("{key}.help")).into_owned();
    ui.add(Label::new(Type::Caption.text(help).color(tokens.colour.muted)).wrap());
}

fn fault_ui(ui: &mut Ui, view: &View<'_>, entry: &ShelfEntry, fault: &Fault, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    let (icon, tone) = match fault.severity {
        Severity::Error => (icons::WARNING_OCTAGON, Tone::Danger),
        Severity::Warning => (icons::WARNING, Tone::Warning),
        Severity::Info => (icons::INFO, Tone::Neutral),
    };
    let args = fault_args(fault);
    let place = format!("{}:{}:{}", fault.place.file, fault.place.line, fault.place.column);
    ui.add_space(tokens.space.s);
    ui.horizontal_top(|ui| {
        ui.label(RichText::new(icon).font(tokens.icon_font(true)).color(tone.colour(&tokens)));
        ui.vertical(|ui| {
            ui.add(Label::new(Type::Strong.text(view.say_with(fault.code.0, &args))).wrap());
            let head = format!("{}  ·  {place}", fault.code.0);
            ui.add(Label::new(Type::Caption.text(head).color(tokens.colour.muted)).wrap());
            let help = view.say_with(&format!("{}.help", fault.code.0), &args).into_owned();
            ui.add(Label::new(Type::Body.text(help)).wrap());
            let show = view.say_with("library-show-fault", &[("place", Value::from(&place))]);
            if ui.add(Button::secondary(&show).icon(icons::FILE_TEXT)).clicked() {
                out.push(Intent::ShowFault {
                    scenario: entry.id.clone(),
                    file: fault.place.file.clone(),
                    line: fault.place.line,
                });
            }
        });
    });
}

fn fault_args(fault: &Fault) -> Vec<(&'static str, Value<'_>)> {
    let value = |arg: &Arg| match arg {
        Arg::Text(text) => Value::from(text.clone()),
        Arg::Number(number) => Value::from(*number),
    };
    fault.args.iter().map(|(name, arg)| (*name, value(arg))).collect()
}
