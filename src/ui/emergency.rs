//! What stands on the screen while something real is happening: the exercise is stopped, call 112 and say this address.
//! What to do comes first and is always whole in sight, in the largest letters that allow it; the address stands beside it
//! or after it. The way back stays where it is.

use std::borrow::Cow;

use egui::text::{LayoutJob, TextFormat};
use egui::{Align, FontId, Label, Layout, Rect, RichText, ScrollArea, Ui, UiBuilder, Vec2};

use super::theme::{Projected, Tokens, Type};
use super::widgets::{Button, Strip, card_ui, columns_ui};
use super::{Intent, View, icons, room};

/// What to do, in this order.
const STEPS: [&str; 4] = ["emergency-safe", "emergency-where", "emergency-what", "emergency-stay"];
/// How much smaller type becomes with each try.
const STEP: f32 = 0.94;
const TRIES: i32 = 24;
/// From so many times the height of a button on, the address stands beside the steps; before a room buttons are higher.
const WIDE: f32 = 24.0;
const WIDE_ROOM: f32 = 16.0;

/// Something to say on the telephone, or where to look for it.
struct Known<'a> {
    name: Cow<'a, str>,
    words: Cow<'a, str>,
    rank: Rank,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rank {
    Address,
    Known,
    /// The site card does not say it.
    Unknown,
}

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
    let is_room = room::is_on(view);
    let is_wide = room.width() > tokens.control * if is_room { WIDE_ROOM } else { WIDE };
    let known = known(view);
    let letters = Letters::fitting(ui, view, &known, middle.height(), is_wide);
    ui.scope_builder(UiBuilder::new().max_rect(middle), |ui| {
        ScrollArea::vertical().id_salt("emergency").auto_shrink(false).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = letters.air;
            if is_wide {
                columns_ui(ui, 2, |ui, column| match column {
                    0 => steps_ui(ui, view, &letters),
                    _ => place_ui(ui, &known, &letters, is_room),
                });
            } else {
                steps_ui(ui, view, &letters);
                place_ui(ui, &known, &letters, is_room);
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

    /// The largest with which all steps and the address are in sight, or at least all steps. A room does not scroll: there
    /// all that is known is in sight, if the smallest letters allow it.
    fn fitting(ui: &Ui, view: &View<'_>, known: &[Known<'_>], room: f32, is_wide: bool) -> Self {
        let beside = if is_wide { (ui.available_width() - ui.spacing().item_spacing.x) / 2.0 } else { 0.0 };
        let width = ui.available_width() - beside;
        let steps = |letters: &Self| letters.steps_height(ui, view, width);
        let is_room = room::is_on(view);
        let with = |letters: &Self, known: &[Known<'_>]| {
            let (steps, card) = (steps(letters), letters.card_height(ui, known, width, is_room));
            if is_wide { steps.max(card) } else { steps + letters.air + card }
        };
        let tries = || (0..TRIES).map(|times| Self::of(ui, view, STEP.powi(times)));
        let whole = if is_room { tries().find(|letters| with(letters, known) <= room) } else { None };
        let address = known.get(..1).unwrap_or_default();
        let whole = whole.or_else(|| tries().find(|letters| with(letters, address) <= room));
        whole.or_else(|| tries().find(|letters| steps(letters) <= room)).unwrap_or_else(|| Self::of(ui, view, 0.0))
    }

    fn steps_height(&self, ui: &Ui, view: &View<'_>, width: f32) -> f32 {
        let sign = measure(ui, &sign(STEPS.len() - 1), &self.sign, f32::INFINITY).x;
        let width = width - sign - ui.spacing().item_spacing.x;
        let steps = STEPS.map(|key| measure(ui, &view.say(key), &self.step, width).y);
        steps.iter().sum::<f32>() + self.air * (STEPS.len() - 1) as f32
    }

    /// The card with so much of what is known.
    fn card_height(&self, ui: &Ui, known: &[Known<'_>], width: f32, is_room: bool) -> f32 {
        let width = width - 2.0 * Tokens::of(ui).space.l;
        let height = |known: &Known<'_>| match is_room && known.rank != Rank::Unknown {
            true => {
                let mut job = self.in_one(ui, known);
                job.wrap.max_width = width;
                ui.painter().layout_job(job).size().y
            }
            false => {
                let name = measure(ui, &known.name, &self.caption, width).y;
                name + self.air + measure(ui, &known.words, self.font(known.rank), width).y
            }
        };
        let heights: f32 = known.iter().map(height).sum();
        2.0 * Tokens::of(ui).space.l + heights + self.air * known.len().saturating_sub(1) as f32
    }

    fn font(&self, rank: Rank) -> &FontId {
        match rank {
            Rank::Address => &self.address,
            Rank::Known => &self.known,
            Rank::Unknown => &self.step,
        }
    }

    /// The name and the words in one paragraph.
    fn in_one(&self, ui: &Ui, known: &Known<'_>) -> LayoutJob {
        let tokens = Tokens::of(ui);
        let colour = &tokens.colour;
        let mut job = LayoutJob::default();
        let name = format!("{}: ", known.name);
        job.append(&name, 0.0, TextFormat::simple(self.caption.clone(), colour.muted));
        job.append(&known.words, 0.0, TextFormat::simple(self.font(known.rank).clone(), colour.text));
        job
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

/// What one has to say on the telephone, from the site card; the address first. The address and the ways out are never left
/// out: what the program does not know, it says so, and where to look.
fn known<'a>(view: &'a View<'_>) -> Vec<Known<'a>> {
    let site = view.site;
    let lines = [
        ("emergency-address", &site.address, Some("emergency-no-address")),
        ("emergency-exits", &site.entrances, Some("emergency-no-exits")),
        ("site-form-place", &site.place, None),
        ("site-form-assembly", &site.assembly, None),
        ("site-form-key-holder", &site.key_holder, None),
    ];
    let line = |(ix, (key, words, unknown)): (usize, (&str, &'a String, Option<&str>))| {
        let (words, rank) = match (words.trim(), unknown) {
            ("", None) => return None,
            ("", Some(unknown)) => (view.say(unknown), Rank::Unknown),
            (words, _) => (Cow::Borrowed(words), if ix == 0 { Rank::Address } else { Rank::Known }),
        };
        Some(Known { name: view.say(key), words, rank })
    };
    lines.into_iter().enumerate().filter_map(line).collect()
}

/// Before a room a name stands in one line with what it names: that saves half of the height.
fn place_ui(ui: &mut Ui, known: &[Known<'_>], letters: &Letters, is_room: bool) {
    let muted = Tokens::of(ui).colour.muted;
    card_ui(ui, |ui| {
        for known in known {
            if is_room && known.rank != Rank::Unknown {
                let job = letters.in_one(ui, known);
                ui.add(Label::new(job).wrap());
                continue;
            }
            ui.add(Label::new(RichText::new(&*known.name).font(letters.caption.clone()).color(muted)).wrap());
            ui.add(Label::new(RichText::new(&*known.words).font(letters.font(known.rank).clone())).wrap());
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
            .map(|step| (harness.get_by_label_contains(&step).rect(), step))
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

    #[test]
    fn all_that_is_known_is_in_sight_before_a_room() {
        let site = filled();
        let known = [&site.address, &site.entrances, &site.place, &site.assembly, &site.key_holder];
        for size in [vec2(1280.0, 720.0), vec2(1920.0, 1080.0)] {
            for lang in [Lang::lv(), Lang::en()] {
                let mut stage = Stage::new(Mode::Group);
                stage.sample.emergency = true;
                stage.sample.words = Locale::own(&lang);
                stage.sample.site = site.clone();
                let build = Harness::builder().with_size(size);
                let mut harness = build.build_ui_state(|ui, stage: &mut Stage| stage.draw(ui), stage);
                harness.run();
                for words in known {
                    let rect = harness.get_by_label_contains(words).rect();
                    assert!(rect.bottom() < size.y - 8.0, "{lang} {size}: {words} at {rect}");
                }
            }
        }
    }

    #[test]
    fn nothing_is_called_a_draft_while_something_real_happens() {
        let mut stage = Stage::new(Mode::Group);
        let word = stage.sample.words.text("room-draft").into_owned();
        stage.sample.emergency = true;
        let build = Harness::builder().with_size(vec2(1280.0, 720.0));
        let mut harness = build.build_ui_state(|ui, stage: &mut Stage| stage.draw(ui), stage);
        harness.run();
        assert!(harness.query_by_label(&word).is_none());
        harness.state_mut().sample.emergency = false;
        harness.run();
        assert!(harness.query_by_label(&word).is_some());
    }
}
