//! What stands on the screen while something real is happening: the exercise is stopped, call 112 and say this address.
//! What one has to say comes first, so that it is in sight in the largest letters.

use egui::{Label, RichText, Ui};

use super::theme::{Projected, Tokens, Type};
use super::widgets::{Button, Strip, card_ui, column_ui, columns_ui};
use super::{Intent, View, icons};

/// What to do, in this order.
const STEPS: [&str; 4] = ["emergency-safe", "emergency-where", "emergency-what", "emergency-stay"];

pub fn emergency_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    ui.add(Strip::danger(icons::WARNING_OCTAGON, &view.say("emergency-strip")));
    ui.add_space(tokens.space.s);
    ui.add(Label::new(tall(ui, &view.say("emergency-title"), Type::Title, Projected::Question)).wrap());
    ui.add_space(tokens.space.s);
    if ui.available_width() > tokens.control * 24.0 {
        pair_ui(ui, view);
    } else {
        card_ui(ui, |ui| place_ui(ui, view));
        card_ui(ui, |ui| steps_ui(ui, view));
    }
    ui.add_space(tokens.space.l);
    column_ui(ui, |ui| {
        let words = view.say("emergency-text");
        ui.add(Label::new(Type::Body.text(words).color(tokens.colour.muted)).wrap());
    });
    if ui.add(Button::secondary(&view.say("emergency-end")).icon(icons::ARROW_LEFT)).clicked() {
        out.push(Intent::EndEmergency);
    }
}

/// Both cards side by side, equally high. How high the higher one is, is known from the pass before.
fn pair_ui(ui: &mut Ui, view: &View<'_>) {
    let id = ui.id().with("emergency-height");
    let known: f32 = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let mut higher = 0.0_f32;
    columns_ui(ui, 2, |ui, column| {
        card_ui(ui, |ui| {
            match column {
                0 => place_ui(ui, view),
                _ => steps_ui(ui, view),
            }
            let height = ui.min_rect().height();
            higher = higher.max(height);
            ui.add_space((known - height).max(0.0));
        });
    });
    if known != higher {
        ui.data_mut(|data| data.insert_temp(id, higher));
        ui.ctx().request_discard("a card has another height");
    }
}

/// Words that are read from across a room, whatever the window shows them on.
fn tall(ui: &Ui, words: &str, rank: Type, least: Projected) -> RichText {
    let height = ui.ctx().viewport_rect().height();
    RichText::new(words).font(Tokens::of(ui).across_room(rank, least, height))
}

fn near(ui: &Ui, words: &str, rank: Type) -> RichText {
    let height = ui.ctx().viewport_rect().height();
    RichText::new(words).font(Tokens::of(ui).around_telephone(rank, height))
}

/// What one has to say on the telephone, from the site card. The address and the ways out are never left out: what the
/// program does not know, it says so, and where to look.
fn place_ui(ui: &mut Ui, view: &View<'_>) {
    let site = view.site;
    let lines = [
        ("emergency-address", &site.address, Some("emergency-no-address")),
        ("emergency-exits", &site.entrances, Some("emergency-no-exits")),
        ("site-form-place", &site.place, None),
        ("site-form-assembly", &site.assembly, None),
        ("site-form-key-holder", &site.key_holder, None),
    ];
    let tokens = Tokens::of(ui);
    for (ix, (key, words, unknown)) in lines.into_iter().enumerate() {
        let words = words.trim();
        let words = match unknown {
            _ if !words.is_empty() && ix == 0 => tall(ui, words, Type::Title, Projected::Choice),
            _ if !words.is_empty() => near(ui, words, Type::LeadStrong),
            Some(unknown) => Type::Lead.text(view.say(unknown)),
            None => continue,
        };
        ui.add(Label::new(Type::Caption.text(view.say(key)).color(tokens.colour.muted)).wrap());
        ui.add(Label::new(words).wrap());
    }
}

fn steps_ui(ui: &mut Ui, view: &View<'_>) {
    for (place, key) in STEPS.into_iter().enumerate() {
        ui.horizontal_top(|ui| {
            ui.label(near(ui, &format!("{}.", place + 1), Type::LeadStrong));
            ui.add(Label::new(near(ui, &view.say(key), Type::Lead)).wrap());
        });
    }
}

#[cfg(all(test, feature = "panel-tests"))]
mod tests {
    use egui::vec2;
    use egui_kittest::kittest::Queryable;

    use crate::ui::PanelState;
    use crate::ui::testing::{Sample, panel};

    #[test]
    fn it_is_written_large_and_everything_is_in_sight() {
        for size in [vec2(1280.0, 720.0), vec2(1920.0, 1080.0)] {
            let mut sample = Sample { emergency: true, ..Sample::default() };
            sample.site.address = "Brīvības iela 1, Rīga".into();
            sample.site.entrances = "galvenā ieeja no Brīvības ielas".into();
            let mut harness =
                panel(size, |ui, out| crate::ui::root_ui(ui, &sample.view(), &mut PanelState::default(), out));
            harness.run();
            let place = |words: &str| harness.get_by_label_contains(words).rect();
            assert!(place("Zvaniet 112!").height() >= size.y / 16.0, "{}", place("Zvaniet 112!"));
            assert!(place("Brīvības iela 1").height() >= size.y / 22.0, "{}", place("Brīvības iela 1"));
            assert!(place("Atgriezties mācībās").bottom() <= size.y, "{}", place("Atgriezties mācībās"));
        }
    }
}
