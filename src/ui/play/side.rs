//! Beside the story, or above it where there is little room: who one is, how far one has come, the clock, the pause.

use std::collections::BTreeMap;

use egui::{Label, ProgressBar, Rect, Ui, pos2};

use super::state::{PlayState, Scene, Sight};
use super::{look, plan};
use crate::exercise::names;
use crate::exercise::transcript::Said;
use crate::exercise::{Exercise, Mode, Standing, TICKS_PER_SEC};
use crate::scenario::model::{Kind, Node, NodeIx, OnTime, Scenario, Seat};
use crate::ui::hint::{Hint, passing_hint_ui, used};
use crate::ui::theme::{Tokens, Type};
use crate::ui::view::{PlayView, View};
use crate::ui::widgets::{Button, Chip, ClockRing, Strip, Tone};
use crate::ui::{Intent, icons};
use crate::words::Value;

pub(super) fn side_ui(ui: &mut Ui, scene: Scene<'_>, state: &mut PlayState, out: &mut Vec<Intent>) {
    let Scene { view, play, .. } = scene;
    let tokens = Tokens::of(ui);
    if let Some(seat) = seat_now(view, play) {
        let words = format!("{}  {seat}", icons::USER);
        ui.add(Label::new(Type::Strong.text(words).color(tokens.colour.accent)).wrap());
        ui.add_space(tokens.space.m);
    }
    let (done, all) = progress(play);
    ui.add(Label::new(Type::Body.text(progress_words(view, play, done, all))).wrap());
    let share = if all == 0 { 1.0 } else { done as f32 / all as f32 };
    ui.add(ProgressBar::new(share).desired_height(tokens.space.s).fill(tokens.colour.accent));
    ui.add_space(tokens.space.m);
    clock_ui(ui, view, play, state);
    clock_hint_ui(ui, scene, state, out);
    look::button_ui(ui, scene, state, false, out);
    if play.exercise.has_ended() {
        return;
    }
    pause_button_ui(ui, scene, state, false, out);
    ui.add_space(tokens.space.l);
    let mode = view.say(names::mode(play.exercise.setup().mode));
    ui.add(Label::new(Type::Caption.text(mode).color(tokens.colour.muted)).wrap());
    ui.add(Label::new(Type::Caption.text(view.say("play-keys")).color(tokens.colour.muted)).wrap());
}

/// All of it in one line, behind the word that this is an exercise; returns where a caption may stand for a while.
pub(super) fn bar_ui(
    ui: &mut Ui,
    scene: Scene<'_>,
    state: &mut PlayState,
    tag: Strip<'_>,
    out: &mut Vec<Intent>,
) -> Rect {
    let Scene { view, play, sight, .. } = scene;
    ui.horizontal_wrapped(|ui| {
        let tag = ui.add(tag).rect;
        let (done, all) = progress(play);
        let progress = ui.add(Chip::new(&progress_words(view, play, done, all))).rect;
        look::button_ui(ui, scene, state, true, out);
        if !play.exercise.has_ended() {
            pause_button_ui(ui, scene, state, true, out);
        }
        plan::switches_ui(ui, scene, state);
        clock_ui(ui, view, play, state);
        // Once is enough: where the story has just said it, the bar need not, nor where it would cost the story a line.
        let seat = seat_now(view, play).filter(|_| state.page.is_some() || !is_told(play, sight));
        if let Some(seat) = seat {
            let tokens = Tokens::of(ui);
            let words = ui.painter().layout_no_wrap(seat.clone(), tokens.font(Type::Body), tokens.colour.text);
            if words.size().x + tokens.icon + tokens.space.xl < ui.available_size_before_wrap().x {
                ui.add(Chip::new(&seat).icon(icons::USER).tone(Tone::Accent));
            }
        }
        Rect::from_min_max(tag.min, pos2(progress.right().max(tag.right()), tag.bottom()))
    })
    .inner
}

fn pause_button_ui(ui: &mut Ui, scene: Scene<'_>, state: &mut PlayState, is_small: bool, out: &mut Vec<Intent>) {
    let Scene { view, play, sight, .. } = scene;
    if play.exercise.standing() != Standing::Running {
        return;
    }
    let words = view.say("play-pause");
    let button = match is_small {
        true => Button::icon_only(icons::PAUSE, &words),
        false => Button::secondary(&words).icon(icons::PAUSE).key("P"),
    };
    if ui.add(button).clicked() {
        used(view, Hint::Pause, out);
        out.push(Intent::Pause(true));
    } else if !is_small && has_answered(view) && play.exercise.setup().mode == Mode::Solo {
        let page = look::page_count(play, sight);
        passing_hint_ui(ui, view, Hint::Pause, &mut state.hints_since, page, out);
    }
}

/// Where the clock is, or will be another time.
fn clock_hint_ui(ui: &mut Ui, scene: Scene<'_>, state: &mut PlayState, out: &mut Vec<Intent>) {
    let Scene { view, play, sight, .. } = scene;
    let asks = play.exercise.scenario().node(play.exercise.node()).is_decision();
    if play.exercise.setup().mode != Mode::Solo || !asks {
        return;
    }
    let hint = if play.exercise.due_tick().is_some() { Hint::Clock } else { Hint::NoClock };
    passing_hint_ui(ui, view, hint, &mut state.hints_since, look::page_count(play, sight), out);
}

/// Reading time comes first: the ring stays whole until the clock proper begins.
fn clock_ui(ui: &mut Ui, view: &View<'_>, play: &PlayView<'_>, state: &PlayState) {
    let Some(due_tick) = play.exercise.due_tick() else { return };
    let Some(clock) = play.exercise.scenario().node(play.exercise.node()).clock else { return };
    let stretch = f32::from(play.exercise.setup().clock_percent) / 100.0;
    let whole_secs = f32::from(clock.secs) * stretch;
    let left_secs = due_tick.saturating_sub(play.tick) as f32 / TICKS_PER_SEC as f32;
    let is_reading = left_secs > whole_secs;
    let stands = state.holds_time(play) || play.exercise.standing() != Standing::Running;
    let secs = left_secs.min(whole_secs).ceil() as u64;
    let name = view.say_with("play-clock-left", &[("count", Value::from(secs))]);
    ui.add(ClockRing::new(left_secs.min(whole_secs), whole_secs, &name).paused(stands));
    if is_reading {
        let tokens = Tokens::of(ui);
        ui.add(Label::new(Type::Caption.text(view.say("play-clock-reading")).color(tokens.colour.muted)).wrap());
    }
}

/// The hints come one after the other: this one waits until the first answer was given.
fn has_answered(view: &View<'_>) -> bool {
    view.settings.hints_used.contains(&Hint::Choose)
}

/// Who one is, where the node has a seat.
fn seat_now(view: &View<'_>, play: &PlayView<'_>) -> Option<String> {
    let scenario = play.exercise.scenario();
    let seat = scenario.seats.get(usize::from(scenario.node(play.exercise.node()).seat?))?;
    Some(view.say_with("play-seat", &[("seat", Value::from(play.words(seat.name)))]).into_owned())
}

/// Whether the story says, in what belongs to now, who one is.
fn is_told(play: &PlayView<'_>, sight: Sight) -> bool {
    let scenario = play.exercise.scenario();
    let lines = play.transcript.lines.iter().take(sight.end).enumerate();
    let seats = lines.filter_map(|(ix, line)| Some((ix, scenario.node(line.node).seat?)));
    let (mut last, mut told_at) = (None, None);
    for (ix, seat) in seats {
        if last != Some(seat) {
            (last, told_at) = (Some(seat), Some(ix));
        }
    }
    scenario.seats.len() > 1 && told_at.is_some_and(|ix| ix >= sight.mark)
}

/// "Now you are: ..."; in a group, the name of the seat alone.
pub(super) fn seat_words(view: &View<'_>, play: &PlayView<'_>, seat: &Seat) -> String {
    if play.exercise.setup().mode == Mode::Group {
        return play.words(seat.name).into_owned();
    }
    view.say_with("seat-now", &[("seat", Value::from(play.words(seat.name)))]).into_owned()
}

/// How far the run has come; at its end, how many decisions were made.
fn progress_words(view: &View<'_>, play: &PlayView<'_>, done: usize, all: usize) -> String {
    if play.exercise.has_ended() {
        return view.say_count("count-decisions", done).into_owned();
    }
    view.say_with("play-progress", &[("done", Value::from(done)), ("all", Value::from(all))]).into_owned()
}

/// Whether people decide here, rather than turn a page.
fn counts(node: &Node) -> bool {
    node.is_decision() && !node.is_page_turn()
}

/// The decision one is at, counted from 1, and how many there are at most.
fn progress(play: &PlayView<'_>) -> (usize, usize) {
    let scenario = play.exercise.scenario();
    let here = play.exercise.node();
    let done = decisions_made(play.exercise, play);
    let left = most_decisions(scenario, here, &|node| usize::from(counts(node)), &mut BTreeMap::new());
    let at = done + usize::from(counts(scenario.node(here)));
    (at.max(1).min(done + left), done + left)
}

fn decisions_made(exercise: &Exercise, play: &PlayView<'_>) -> usize {
    let scenario = exercise.scenario();
    let mut made = 0;
    for line in &play.transcript.lines {
        let is_made = match line.what {
            Said::Picked { .. } | Said::CallEnded { .. } | Said::PlanLeft => true,
            Said::Chose { .. } | Said::RanOut | Said::Skipped => counts(scenario.node(line.node)),
            _ => false,
        };
        made += usize::from(is_made);
    }
    made
}

/// The most that all decisions weigh together, on any way from a node to an ending that goes nowhere twice.
pub(in crate::ui) fn most_decisions(
    scenario: &Scenario,
    from: NodeIx,
    weighs: &dyn Fn(&Node) -> usize,
    known: &mut BTreeMap<NodeIx, usize>,
) -> usize {
    if let Some(&most) = known.get(&from) {
        return most;
    }
    // A way that comes back here adds nothing.
    known.insert(from, 0);
    let node = scenario.node(from);
    let mut exits: Vec<NodeIx> = match &node.kind {
        Kind::Inject { goto, .. } | Kind::Discuss { goto, .. } => vec![*goto],
        Kind::Decision { choices, .. } => choices.iter().map(|choice| choice.goto).collect(),
        Kind::Chance { roads } => roads.iter().map(|(_, goto)| *goto).collect(),
        Kind::Sheet(sheet) => sheet.roads.iter().map(|road| road.goto).collect(),
        Kind::Floor(live) => live.onward().collect(),
        Kind::Ending { .. } => Vec::new(),
    };
    if let Some(OnTime::Go(goto)) = node.clock.map(|clock| clock.then) {
        exits.push(goto);
    }
    let most = exits.into_iter().map(|exit| most_decisions(scenario, exit, weighs, known)).max().unwrap_or(0);
    let most = most + weighs(node);
    known.insert(from, most);
    most
}
