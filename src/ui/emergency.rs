//! What stands on the screen while something real is happening: the exercise is stopped, call 112 and say this address.
//! What to do comes first and is always whole in sight, in the largest letters that allow it; the address stands beside it
//! or after it. The way back stays where it is.

use egui::{Align, FontId, Label, Layout, Rect, RichText, ScrollArea, Ui, UiBuilder, Vec2};

use super::theme::{Projected, Tokens, Type};
use super::widgets::{Button, Strip, card_ui, columns_ui};
use super::{Intent, View, icons, room};

/// What to do, in this order.
const STEPS: [&str; 4] = ["emergency-safe", "emergency-where", "emergency-what", "emergency-stay"];
/// How much smaller type becomes with each try.
const STEP: f32 = 0.94;
const TRIES: i32 = 24;

/// The type of what stands under the title.
#[derive(Debug, Clone, PartialEq)]
struct Letters {
    step: FontId,
    sign: FontId,
    address: FontId,
    caption: FontId,
    known: FontId,
    /// The room between two things.
    air: f32,
}

pub fn emergency_ui(ui: &mut Ui, view: &View<'_>, out: &mut Vec<Intent>) {
    let tokens = Tokens::of(ui);
    ui.add(Strip::danger(icons::WARNING_OCTAGON, &view.say("emergency-strip")));
    let height = ui.ctx().viewport_rect().height();
    let title = tokens.across_room(Type::Title, Projected::Question, height);
    ui.add(Label::new(RichText::new(view.say("emergency-title")).font(title)).wrap());
    let room = ui.available_rect_before_wrap();
    // Before a room the way back stands in the bar above, which never scrolls.
    let below = if room::is_on(view) { 0.0 } else { tokens.control + 2.0 * tokens.space.s };
    let middle = room.with_max_y(room.bottom() - below);
    let is_wide = room.width() > tokens.control * 24.0;
    let letters = Letters::fitting(ui, view, middle.height(), is_wide);
    ui.scope_builder(UiBuilder::new().max_rect(middle), |ui| {
        ScrollArea::vertical().id_salt("emergency").auto_shrink(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = letters.air;
            if is_wide {
                columns_ui(ui, 2, |ui, column| match column {
                    0 => steps_ui(ui, view, &letters),
                    _ => place_ui(ui, view, &letters),
                });
            } else {
                steps_ui(ui, view, &letters);
                place_ui(ui, view, &letters);
            }
            let words = view.say("emergency-text");
            ui.add(Label::new(Type::Body.text(words).color(tokens.colour.muted)).wrap());
        });
    });
    if below > 0.0 {
        let foot = Rect::from_min_max(egui::pos2(room.left(), middle.bottom() + tokens.space.s), room.max);
        ui.scope_builder(UiBuilder::new().max_rect(foot).layout(Layout::top_down(Align::Min)), |ui| {
            if ui.add(Button::secondary(&view.say("emergency-end")).icon(icons::ARROW_LEFT).one_line()).clicked() {
                out.push(Intent::EndEmergency);
            }
        });
    }
}

impl Letters {
    /// Letters so much smaller than usual, as far as those around a telephone, or in a room, can still read them.
    fn of(ui: &Ui, view: &View<'_>, scale: f32) -> Self {
        let (tokens, height) = (Tokens::of(ui), ui.ctx().viewport_rect().height());
        let is_room = room::is_on(view);
        let at_least = |mut font: FontId, least: f32| {
            font.size = (font.size * scale).max(least);
            font
        };
        let projected = tokens.room_size(Projected::Least, height, 1.0);
        let near = if is_room { projected } else { tokens.around_telephone(Type::Caption, height).size.min(projected) };
        let caption = if is_room { projected } else { tokens.font(Type::Caption).size / tokens.scale.max(1.0) };
        Self {
            step: at_least(tokens.font(Type::Lead), near),
            sign: at_least(tokens.font(Type::LeadStrong), near),
            address: at_least(tokens.font(Type::Title), tokens.room_size(Projected::Choice, height, 1.0)),
            caption: at_least(tokens.font(Type::Caption), caption),
            known: at_least(tokens.font(Type::LeadStrong), near),
            air: (tokens.space.m * scale).max(tokens.space.xs),
        }
    }

    /// The largest with which all steps and the address are in sight, or at least all steps.
    fn fitting(ui: &Ui, view: &View<'_>, room: f32, is_wide: bool) -> Self {
        let beside = if is_wide { (ui.available_width() - ui.spacing().item_spacing.x) / 2.0 } else { 0.0 };
        let width = ui.available_width() - beside;
        let steps = |letters: &Self| letters.steps_height(ui, view, width);
        let both = |letters: &Self| {
            let (steps, address) = (steps(letters), letters.address_height(ui, view, width));
            if is_wide { steps.max(address) } else { steps + letters.air + address }
        };
        let tries = || (0..TRIES).map(|times| Self::of(ui, view, STEP.powi(times)));
        let whole = tries().find(|letters| both(letters) <= room);
        whole.or_else(|| tries().find(|letters| steps(letters) <= room)).unwrap_or_else(|| Self::of(ui, view, 0.0))
    }

    fn steps_height(&self, ui: &Ui, view: &View<'_>, width: f32) -> f32 {
        let sign = measure(ui, &sign(STEPS.len() - 1), &self.sign, f32::INFINITY).x;
        let width = width - sign - ui.spacing().item_spacing.x;
        let steps = STEPS.map(|key| measure(ui, &view.say(key), &self.step, width).y);
        steps.iter().sum::<f32>() + self.air * (STEPS.len() - 1) as f32
    }

    /// The card down to the end of the address.
    fn address_height(&self, ui: &Ui, view: &View<'_>, width: f32) -> f32 {
        let edges = 2.0 * Tokens::of(ui).space.l;
        let caption = measure(ui, &view.say("emergency-address"), &self.caption, width - edges).y;
        let words = match view.site.address.trim() {
            "" => measure(ui, &view.say("emergency-no-address"), &self.step, width - edges),
            address => measure(ui, address, &self.address, width - edges),
        };
        edges + caption + self.air + words.y
    }
}

fn measure(ui: &Ui, words: &str, font: &FontId, width: f32) -> Vec2 {
    ui.painter().layout(words.to_owned(), font.clone(), Tokens::of(ui).colour.text, width).size()
}

fn sign(place: usize) -> String {
    format!("{}.", place + 1)
}

fn steps_ui(ui: &mut Ui, view: &View<'_>, letters: &Letters) {
    for (place, key) in STEPS.into_iter().enumerate() {
        ui.horizontal_top(|ui| {
            ui.label(RichText::new(sign(place)).font(letters.sign.clone()));
            ui.add(Label::new(RichText::new(view.say(key)).font(letters.step.clone())).wrap());
        });
    }
}

/// What one has to say on the telephone, from the site card. The address and the ways out are never left out: what the
/// program does not know, it says so, and where to look.
fn place_ui(ui: &mut Ui, view: &View<'_>, letters: &Letters) {
    let site = view.site;
    let lines = [
        ("emergency-address", &site.address, Some("emergency-no-address")),
        ("emergency-exits", &site.entrances, Some("emergency-no-exits")),
        ("site-form-place", &site.place, None),
        ("site-form-assembly", &site.assembly, None),
        ("site-form-key-holder", &site.key_holder, None),
    ];
    let tokens = Tokens::of(ui);
    card_ui(ui, |ui| {
        for (ix, (key, words, unknown)) in lines.into_iter().enumerate() {
            let words = words.trim();
            let words = match unknown {
                _ if !words.is_empty() && ix == 0 => RichText::new(words).font(letters.address.clone()),
                _ if !words.is_empty() => RichText::new(words).font(letters.known.clone()),
                Some(unknown) => RichText::new(view.say(unknown)).font(letters.step.clone()),
                None => continue,
            };
            let name = RichText::new(view.say(key)).font(letters.caption.clone()).color(tokens.colour.muted);
            ui.add(Label::new(name).wrap());
            ui.add(Label::new(words).wrap());
        }
    });
}

#[cfg(all(test, feature = "panel-tests"))]
mod tests {
    use egui::accesskit::Role;
    use egui::{Rect, Vec2, vec2};
    use egui_kittest::Harness;
    use egui_kittest::kittest::{NodeT, Queryable};

    use super::STEPS;
    use crate::exercise::{Mode, SiteCard};
    use crate::ui::PanelState;
    use crate::ui::testing::{Sample, Stage, panel};
    use crate::words::{Lang, Locale};

    fn filled() -> SiteCard {
        SiteCard {
            address: "Lielā iela 14, Kuldīga".into(),
            entrances: "galvenā ieeja no Lielās ielas, sētas durvis pie šķūņa".into(),
            place: "Sv. Annas draudzes nams".into(),
            assembly: "skolas sporta laukums".into(),
            key_holder: "Ilze Bērziņa".into(),
            ..SiteCard::default()
        }
    }

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

    /// What is not whole in sight: a step, the address where `has_address`, or the way back, which covers none of them.
    fn hidden<T>(harness: &Harness<'_, T>, words: &Locale, site: &SiteCard, size: Vec2) -> Vec<String> {
        let window = Rect::from_min_size(egui::Pos2::ZERO, size);
        let end = words.text("emergency-end");
        let ends = harness.get_by_role_and_label(Role::Button, &end).rect();
        let address = match &*site.address {
            "" => words.text("emergency-no-address").into_owned(),
            address => address.to_owned(),
        };
        let steps = STEPS.map(|key| words.text(key).into_owned());
        let mut faults: Vec<String> = steps
            .into_iter()
            .chain([address])
            .map(|step| (harness.get_by_label(&step).rect(), step))
            .filter(|(rect, _)| !window.contains_rect(*rect) || rect.intersects(ends))
            .map(|(rect, step)| format!("{step} at {rect}, way back at {ends}"))
            .collect();
        if !window.contains_rect(ends) {
            faults.push(format!("the way back at {ends}"));
        }
        faults
    }

    #[test]
    fn all_steps_are_in_sight_at_every_scale_with_the_way_back() {
        let mut faults = Vec::new();
        for site in [SiteCard::default(), filled()] {
            for lang in [Lang::lv(), Lang::en()] {
                for scale_percent in [80, 100, 150, 200] {
                    for size in [vec2(1280.0, 720.0), vec2(1920.0, 1080.0)] {
                        let mut sample = Sample { emergency: true, site: site.clone(), ..Sample::default() };
                        sample.words = Locale::own(&lang);
                        sample.settings.scale_percent = scale_percent;
                        let (words, at) = (Locale::own(&lang), format!("{lang} {scale_percent} % {size}"));
                        let root = |ui: &mut egui::Ui, out: &mut Vec<_>| {
                            crate::ui::root_ui(ui, &sample.view(), &mut PanelState::default(), out);
                        };
                        let mut harness = panel(size, root);
                        harness.run();
                        let found = hidden(&harness, &words, &site, size);
                        faults.extend(found.into_iter().map(|fault| format!("{at}: {fault}")));
                    }
                }
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }

    #[test]
    fn all_steps_are_in_sight_before_a_room() {
        let mut faults = Vec::new();
        for site in [SiteCard::default(), filled()] {
            for lang in [Lang::lv(), Lang::en()] {
                for size in [vec2(960.0, 600.0), vec2(1024.0, 768.0), vec2(1280.0, 720.0), vec2(1920.0, 1080.0)] {
                    let mut stage = Stage::new(Mode::Group);
                    stage.sample.emergency = true;
                    stage.sample.words = Locale::own(&lang);
                    stage.site = site.clone();
                    stage.sample.site = site.clone();
                    let mut harness = Harness::builder()
                        .with_size(size)
                        .build_ui_state(|ui, stage: &mut Stage| stage.draw(ui), stage);
                    harness.run();
                    let found = hidden(&harness, &Locale::own(&lang), &site, size);
                    faults.extend(found.into_iter().map(|fault| format!("{lang} {size}: {fault}")));
                    let least = size.y / 25.0;
                    let nodes = harness.root().children_recursive();
                    let small = nodes.filter(|node| node.accesskit_node().role() == Role::Label);
                    let small = small.filter(|node| node.rect().height() < least);
                    faults.extend(
                        small.map(|node| format!("{lang} {size}: {:?} is small", node.accesskit_node().label())),
                    );
                }
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}
