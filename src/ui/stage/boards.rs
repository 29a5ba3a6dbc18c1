//! The boards of those in charge: which rooms are safe in a lockdown, who is missing at the assembly point, and why people
//! wait. They say what was reported, never what is so.

use egui::{Grid, Label, ScrollArea, Ui};

use super::StageNames;
use super::waits::waits_ui;
use crate::floor::board::Room;
use crate::floor::run::Run;
use crate::ui::icons;
use crate::ui::theme::{Tokens, Type};
use crate::ui::widgets::Meter;
use crate::words::{Locale, Value};

/// So many families that miss somebody are named one by one.
const FAMILIES: usize = 6;

/// All three boards, one below the other; those that have nothing to say on this plan are left out.
pub fn boards_ui(ui: &mut Ui, words: &Locale, run: &Run, names: &StageNames) {
    let tokens = Tokens::of(ui);
    lockdown_ui(ui, words, run, names);
    roll_call_ui(ui, words, run, names);
    ui.add_space(tokens.space.l);
    waits_ui(ui, words, run, names);
}

/// Each room that locks: when its people heard, and when it was closed, locked, dark and accounted for.
pub fn lockdown_ui(ui: &mut Ui, words: &Locale, run: &Run, names: &StageNames) {
    let board = run.board();
    if board.rooms.is_empty() {
        return;
    }
    let tokens = Tokens::of(ui);
    let safe = board.rooms.iter().filter(|room| room.secure_secs().is_some()).count();
    let counts = [("safe", Value::from(safe)), ("all", Value::from(board.rooms.len()))];
    head_ui(ui, words, "stage-lockdown", &words.text_with("stage-lockdown-safe", &counts));
    let titles = ["stage-room", "stage-heard", "stage-closed", "stage-locked", "stage-dark", "stage-counted"];
    ScrollArea::horizontal().id_salt("stage-lockdown").auto_shrink([false, true]).show(ui, |ui| {
        let gap = egui::vec2(tokens.space.l, tokens.space.xs);
        Grid::new("stage-rooms").min_row_height(tokens.icon).spacing(gap).show(ui, |ui| {
            for key in titles {
                ui.label(Type::CaptionStrong.text(words.text(key)).color(tokens.colour.muted));
            }
            ui.end_row();
            for room in &board.rooms {
                ui.label(Type::Body.text(names.zone(room.zone)));
                for cell in cells(words, room) {
                    let (text, colour) = match cell {
                        Some(told) => (format!("{} {told}", icons::CHECK), tokens.colour.best),
                        None => (words.text("stage-not-yet").into_owned(), tokens.colour.muted),
                    };
                    ui.add(Label::new(Type::Body.text(text).color(colour)).extend());
                }
                ui.end_row();
            }
        });
    });
    ui.add_space(tokens.space.l);
}

/// The list at the assembly point: each group or class with those who are missing, then families that miss somebody.
pub fn roll_call_ui(ui: &mut Ui, words: &Locale, run: &Run, names: &StageNames) {
    let call = run.roll_call();
    let folk = run.folk();
    let missing = [("count", Value::from(call.unaccounted())), ("all", Value::from(folk.people.len()))];
    head_ui(ui, words, "stage-roll-call", &words.text_with("stage-missing", &missing));
    let mut groups = vec![(0_usize, 0_usize); run.plan().people.len()];
    for person in &folk.people {
        groups[person.group].1 += 1;
    }
    for (_, people) in &call.missing {
        people.iter().for_each(|person| groups[folk.people[*person].group].0 += 1);
    }
    for (group, (missing, all)) in groups.into_iter().enumerate().filter(|(_, (_, all))| *all > 0) {
        let counts = [("count", Value::from(missing)), ("all", Value::from(all))];
        let key = if missing == 0 { "stage-group-complete" } else { "stage-group-missing" };
        let share = (all - missing) as f32 / all as f32;
        ui.add(Meter::new(names.group(group), Some(share), &words.text_with(key, &counts)));
    }
    families_ui(ui, words, run, names);
    if !call.swept.is_empty() {
        let zones: Vec<&str> = call.swept.iter().map(|zone| names.zone(*zone)).collect();
        let swept = words.text_with("stage-swept", &[("zones", Value::from(zones.join(", ")))]).into_owned();
        ui.add(Label::new(Type::Body.text(swept)).wrap());
    }
}

/// Families begin the list of units; each has a number within its group.
fn families_ui(ui: &mut Ui, words: &Locale, run: &Run, names: &StageNames) {
    let (call, folk, tokens) = (run.roll_call(), run.folk(), Tokens::of(ui));
    let group = |family: &[usize]| family.first().map(|person| folk.people[*person].group);
    let torn = call.missing.iter().filter(|(unit, people)| {
        // A family that is missing as a whole is together; one that is torn apart is looked for first.
        folk.families.get(*unit).is_some_and(|family| people.len() < family.len())
    });
    let torn: Vec<_> = torn.collect();
    for (unit, people) in torn.iter().take(FAMILIES) {
        let family = &folk.families[*unit];
        let number = folk.families[..=*unit].iter().filter(|other| group(other) == group(family)).count();
        let told = [
            ("group", Value::from(names.group(group(family).unwrap_or(0)))),
            ("number", Value::from(number)),
            ("missing", Value::from(people.len())),
            ("all", Value::from(family.len())),
        ];
        let told = words.text_with("stage-family", &told).into_owned();
        ui.add(Label::new(Type::Body.text(told)).wrap());
    }
    if torn.len() > FAMILIES {
        let more = [("count", Value::from(torn.len() - FAMILIES))];
        let more = words.text_with("stage-families-more", &more).into_owned();
        ui.label(Type::Caption.text(more).color(tokens.colour.muted));
    }
}

/// The title of a board, and all of it in a sentence.
pub(super) fn head_ui(ui: &mut Ui, words: &Locale, key: &str, told: &str) {
    let tokens = Tokens::of(ui);
    ui.add(Label::new(Type::LeadStrong.text(words.text(key))).wrap());
    ui.add(Label::new(Type::Body.text(told).color(tokens.colour.muted)).wrap());
}

/// What is known of a room, in the order of the columns.
fn cells(words: &Locale, room: &Room) -> [Option<String>; 5] {
    let time = |secs: f64| words.duration(secs as u64);
    let counted = room.counted.map(|(secs, people)| format!("{} ({})", words.integer(i64::from(people)), time(secs)));
    let [heard, closed, locked, dark] =
        [room.heard_secs, room.closed_secs, room.locked_secs, room.dark_secs].map(|secs| secs.map(time));
    [heard, closed, locked, dark, counted]
}
