//! Raised hands: counted by the trainer, typed as numbers, shown beside the choices.

use egui::text::{CCursor, CCursorRange, LayoutJob};
use egui::{
    FontId, Key, Label, Rect, RichText, ScrollArea, Sense, Stroke, StrokeKind, TextEdit, Ui, UiBuilder, WidgetInfo,
    WidgetType, vec2,
};

use super::fit::Block;
use super::keys::{letter, sign};
use super::paper::{paper_ui, window_height};
use super::state::{Desk, RoomState};
use crate::exercise::Act;
use crate::exercise::transcript::Said;
use crate::ui::theme::{Projected, Tokens, Type};
use crate::ui::view::{PlayView, View};
use crate::ui::{Intent, icons};
use crate::words::Value;

/// Numbers as they are typed, one for each open choice.
#[derive(Debug, Default)]
pub(super) struct Counting {
    pub typed: Vec<String>,
    /// The field that gets the keyboard in this frame.
    wants: Option<usize>,
}

/// The hands that were up when a choice was committed, by row; the story was so long then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Vote {
    pub line: usize,
    pub hands: Vec<u16>,
    /// The row that was committed.
    pub chosen: usize,
}

/// How high the bars stand with their words, in letters.
const BARS: f32 = 3.4;
/// More hands than this are in no hall.
const MOST_DIGITS: usize = 3;

impl Counting {
    /// Begins with what was counted last: `hands` by choice of the node, of the choices that are open.
    pub fn new(open: &[u16], hands: &[u16]) -> Self {
        let raised = |choice: &u16| hands.get(usize::from(*choice)).filter(|count| **count > 0);
        let typed = open.iter().map(|choice| raised(choice).map(u16::to_string).unwrap_or_default()).collect();
        Self { typed, wants: Some(0) }
    }

    fn is_empty(&self) -> bool {
        self.typed.iter().all(String::is_empty)
    }

    fn hands(&self) -> Vec<u16> {
        self.typed.iter().map(|typed| typed.parse().unwrap_or(0)).collect()
    }
}

/// Hands by choice of the node, hidden ones none; `open` are the choices shown and `hands` theirs.
pub(super) fn by_choice(choices: usize, open: &[u16], hands: &[u16]) -> Vec<u16> {
    let mut all = vec![0; choices];
    for (&choice, &count) in open.iter().zip(hands) {
        if let Some(slot) = all.get_mut(usize::from(choice)) {
            *slot = count;
        }
    }
    all
}

/// The row with most hands; none if two have as many, or nobody raised one.
pub(super) fn most_voted(hands: &[u16]) -> Option<usize> {
    let most = *hands.iter().max().filter(|most| **most > 0)?;
    let mut rows = (0..hands.len()).filter(|row| hands[*row] == most);
    let first = rows.next()?;
    rows.next().is_none().then_some(first)
}

/// What came of a decision, with the hands below that were raised for it.
pub(super) fn outcome_ui(
    ui: &mut Ui,
    view: &View<'_>,
    play: &PlayView<'_>,
    state: &mut RoomState,
    blocks: &[Block],
    from: usize,
) {
    let tokens = Tokens::of(ui);
    let Some(vote) = state.votes.iter().rev().find(|vote| is_before(play, vote.line, from)).cloned() else {
        state.pieces = paper_ui(ui, blocks, state.piece);
        return;
    };
    let size = tokens.room_size(Projected::Least, window_height(ui), 1.0);
    let room = ui.available_rect_before_wrap();
    let above = room.with_max_y(room.bottom() - BARS * size - tokens.space.m);
    ui.scope_builder(UiBuilder::new().max_rect(above), |ui| state.pieces = paper_ui(ui, blocks, state.piece));
    ui.scope_builder(UiBuilder::new().max_rect(room.with_min_y(above.bottom() + tokens.space.s)), |ui| {
        bars_ui(ui, view, &vote, size);
    });
}

/// Whether nothing was chosen between the count and the line of the story.
fn is_before(play: &PlayView<'_>, counted: usize, line: usize) -> bool {
    let between = play.transcript.lines.get(counted..line);
    between.is_some_and(|lines| !lines.iter().any(|line| matches!(line.what, Said::Chose { .. })))
}

/// Hands side by side, each with its letter, its number and a bar; what was chosen has an edge, a tick and a word.
fn bars_ui(ui: &mut Ui, view: &View<'_>, vote: &Vote, size: f32) {
    let tokens = Tokens::of(ui);
    let most = f32::from(vote.hands.iter().copied().max().unwrap_or(0).max(1));
    let width = ui.available_width() / vote.hands.len().max(1) as f32;
    let [plain, strong] = [false, true].map(|strong| tokens.room_font(size, strong));
    let line = |words: String, font: &FontId| {
        let mut job = LayoutJob::simple(words, font.clone(), tokens.colour.text, width - tokens.space.l);
        job.wrap.max_rows = 1;
        job
    };
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        for (row, &count) in vote.hands.iter().enumerate() {
            let is_chosen = row == vote.chosen;
            let (rect, response) = ui.allocate_exact_size(vec2(width, BARS * size), Sense::hover());
            let args = [("choice", Value::from(letter(row))), ("count", Value::from(u64::from(count)))];
            let raised = view.say_with("room-hands-raised", &args);
            let chosen = format!("{} {}", icons::CHECK_CIRCLE, view.say("room-hands-chosen"));
            let name =
                if is_chosen { format!("{raised}, {}", view.say("room-hands-chosen")) } else { raised.to_string() };
            response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, ui.is_enabled(), &*name));
            let font = if is_chosen { &strong } else { &plain };
            let words = ui.painter().layout_job(line(raised.into_owned(), font));
            ui.painter().galley(rect.min, words, tokens.colour.text);
            let whole =
                Rect::from_min_size(rect.min + vec2(0.0, 1.45 * size), vec2(width - tokens.space.l, size * 0.5));
            ui.painter().rect_filled(whole, tokens.space.xs, tokens.colour.raised);
            let bar = whole.with_max_x(whole.left() + whole.width() * f32::from(count) / most);
            ui.painter().rect_filled(bar, tokens.space.xs, tokens.colour.accent);
            if is_chosen {
                let edge = Stroke::new(2.0 * tokens.edge, tokens.colour.text);
                ui.painter().rect_stroke(whole, tokens.space.xs, edge, StrokeKind::Outside);
                let words = ui.painter().layout_job(line(chosen, &strong));
                ui.painter().galley(rect.min + vec2(0.0, 2.05 * size), words, tokens.colour.text);
            }
        }
    });
}

/// The fields to type into; Enter in the last one counts.
pub(super) fn counting_ui(
    ui: &mut Ui,
    view: &View<'_>,
    play: &PlayView<'_>,
    state: &mut RoomState,
    out: &mut Vec<Intent>,
) {
    let tokens = Tokens::of(ui);
    let node = play.exercise.node();
    let open = play.exercise.open_choices();
    let choices = play.exercise.scenario().node(node).choices();
    let Some(counting) = state.desk.counting.as_mut() else { return };
    counting.typed.resize(open.len(), String::new());
    if ui.input(|input| input.key_pressed(Key::Escape)) {
        state.desk.counting = None;
        return;
    }
    let sum: u32 = counting.hands().iter().map(|hands| u32::from(*hands)).sum();
    ui.add(Label::new(Type::LeadStrong.text(view.say("room-hands-ask"))).wrap());
    let size = tokens.room_size(Projected::Least, window_height(ui), 1.0);
    let mut is_whole = false;
    let foot = tokens.control + tokens.space.m;
    ScrollArea::vertical().max_height(ui.available_height() - foot).show(ui, |ui| {
        for (row, choice) in open.iter().enumerate() {
            let text = choices.get(usize::from(*choice)).map(|choice| play.words(choice.text)).unwrap_or_default();
            let name = view.say_with("room-hands-for", &[("choice", Value::from(sign(row)))]);
            ui.horizontal(|ui| {
                let signed = RichText::new(sign(row)).font(tokens.room_font(size, true));
                ui.add_sized(vec2(size * 2.4, tokens.control), Label::new(signed));
                let field = number_ui(ui, &name, &mut counting.typed[row], size * 3.0);
                let is_wanted = counting.wants == Some(row);
                if is_wanted {
                    field.request_focus();
                    counting.wants = None;
                }
                if is_wanted || field.gained_focus() {
                    select(ui, field.id, &counting.typed[row]);
                }
                let (enter, down) =
                    ui.input(|input| (input.key_pressed(Key::Enter), input.key_pressed(Key::ArrowDown)));
                let left = field.lost_focus() && enter || field.has_focus() && down;
                if left && row + 1 < open.len() {
                    counting.wants = Some(row + 1);
                }
                is_whole |= field.lost_focus() && enter && row + 1 == open.len();
                let words = RichText::new(&*text).font(tokens.room_font(size, false));
                ui.add(Label::new(words).wrap());
            });
        }
    });
    let sum_words = view.say_with("room-hands-sum", &[("count", Value::from(u64::from(sum)))]);
    ui.add(Label::new(Type::LeadStrong.text(sum_words)).wrap());
    if counting.wants.is_some() {
        ui.ctx().request_repaint();
    }
    if is_whole {
        count(play, &mut state.desk, out);
    }
}

/// Takes the numbers as they stand: they are recorded, and what has most hands is marked. Where no number is typed, nothing
/// was counted.
pub(super) fn count(play: &PlayView<'_>, desk: &mut Desk, out: &mut Vec<Intent>) {
    let open = play.exercise.open_choices();
    let choices = play.exercise.scenario().node(play.exercise.node()).choices().len();
    let Some(counting) = desk.counting.take() else { return };
    if counting.is_empty() {
        return;
    }
    let hands = counting.hands();
    desk.mark = most_voted(&hands);
    let hands = by_choice(choices, &open, &hands);
    out.push(Intent::Act(Act::Count { node: play.exercise.node(), hands }));
}

/// A number that stands already is typed over.
fn select(ui: &Ui, field: egui::Id, typed: &str) {
    let mut state = TextEdit::load_state(ui.ctx(), field).unwrap_or_default();
    let whole = CCursorRange::two(CCursor::new(0), CCursor::new(typed.chars().count()));
    state.cursor.set_char_range(Some(whole));
    TextEdit::store_state(ui.ctx(), field, state);
}

fn number_ui(ui: &mut Ui, name: &str, typed: &mut String, width: f32) -> egui::Response {
    let tokens = Tokens::of(ui);
    let edit = TextEdit::singleline(typed)
        .desired_width(width)
        .char_limit(MOST_DIGITS)
        .margin(crate::ui::theme::margin(tokens.space.s))
        .min_size(vec2(width, tokens.control))
        .vertical_align(egui::Align::Center)
        .horizontal_align(egui::Align::Center);
    let response = ui.add(edit);
    typed.retain(|letter| letter.is_ascii_digit());
    response.widget_info(|| {
        let mut info = egui::WidgetInfo::text_edit(ui.is_enabled(), &*typed, &*typed, name);
        info.label = Some(name.into());
        info
    });
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hidden_choices_get_no_hands() {
        assert_eq!(by_choice(4, &[0, 2, 3], &[5, 7, 1]), [5, 0, 7, 1]);
        assert_eq!(by_choice(2, &[1], &[3, 9]), [0, 3]);
    }

    #[test]
    fn a_tie_marks_nothing() {
        assert_eq!(most_voted(&[3, 9, 2]), Some(1));
        assert_eq!(most_voted(&[9, 9, 2]), None);
        assert_eq!(most_voted(&[0, 0]), None);
        assert_eq!(most_voted(&[]), None);
    }
}
