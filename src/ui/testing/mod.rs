//! The one way in which panel tests are built: a window, a sample view in Latvian, and the intents that came of it.

mod drive;
mod picture;
mod plan;
mod scenario;
mod shipped;

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;

pub use drive::{pass, pass_until, press, sees, window};
pub use picture::picture;
pub use scenario::{EVERY_KIND, RUN, Stage, scenario};

use super::intent::{Intent, Screen};
use super::settings::Settings;
use super::theme::{self, Tokens};
use super::view::View;
use crate::exercise::SiteCard;
use crate::words::{Lang, Locale};

/// The smallest window that the program allows.
pub const SMALLEST: egui::Vec2 = egui::vec2(960.0, 600.0);

/// A usual window of a laptop.
pub const USUAL: egui::Vec2 = egui::vec2(1280.0, 720.0);

/// What a view points to. Change what a test is about, then ask for the view.
pub struct Sample {
    pub screen: Screen,
    pub settings: Settings,
    pub words: Locale,
    pub site: SiteCard,
    pub emergency: bool,
    pub caption: Option<super::cue::Cue>,
}

impl Default for Sample {
    fn default() -> Self {
        Self {
            screen: Screen::default(),
            settings: Settings::default(),
            words: Locale::own(&Lang::lv()),
            site: SiteCard::default(),
            emergency: false,
            caption: None,
        }
    }
}

impl Sample {
    pub fn view(&self) -> View<'_> {
        View {
            emergency: self.emergency,
            caption: self.caption,
            ..View::new(self.screen, &self.settings, &self.words, &self.site)
        }
    }
}

/// Draws something in a window of `size`; the intents are the state of the harness.
pub fn panel<'a>(
    size: egui::Vec2,
    mut draw: impl FnMut(&mut egui::Ui, &mut Vec<Intent>) + 'a,
) -> Harness<'a, Vec<Intent>> {
    Harness::builder().with_size(size).with_max_steps(16).build_ui_state(
        move |ui, out: &mut Vec<Intent>| {
            let tokens = Tokens::of(ui);
            if theme::apply(ui.ctx(), &tokens) {
                draw(ui, out);
            }
        },
        Vec::new(),
    )
}

/// Things that can be pressed or filled in and that a screen reader could not name.
pub fn unnamed<T>(harness: &Harness<'_, T>) -> Vec<String> {
    let controls = [Role::Button, Role::RadioButton, Role::CheckBox, Role::TextInput, Role::Slider];
    let nodes = harness.root().children_recursive();
    let silent = nodes.filter(|node| {
        let node = node.accesskit_node();
        let is_labelled = node.label().is_some_and(|label| !label.trim().is_empty());
        controls.contains(&node.role()) && !is_labelled
    });
    silent.map(|node| format!("{:?} at {}", node.accesskit_node().role(), node.rect())).collect()
}

/// What stands out of the window to a side, where nobody can scroll to it.
pub fn cut_off<T>(harness: &Harness<'_, T>, width: f32) -> Vec<String> {
    let nodes = harness.root().children_recursive();
    let outside = nodes.filter(|node| {
        let node = node.accesskit_node();
        node.label().is_some() || node.value().is_some()
    });
    let outside = outside.filter(|node| node.rect().left() < -1.0 || node.rect().right() > width + 1.0);
    outside.map(|node| format!("{:?} at {}", node.accesskit_node().label(), node.rect())).collect()
}

/// Presses Tab until the thing of this name has the focus.
pub fn tab_to<T>(harness: &mut Harness<'_, T>, name: &str) {
    use egui_kittest::kittest::Queryable;
    for _ in 0..80 {
        if harness.query_by_label(name).is_some_and(|node| node.is_focused()) {
            return;
        }
        harness.key_press(egui::Key::Tab);
        harness.run();
    }
    panic!("Tab never comes to {name}");
}

/// Where Tab leads against the order of reading: up without going to a column on the right, or back to the left in a row.
pub fn disordered<T>(harness: &mut Harness<'_, T>) -> Vec<String> {
    /// So high is what may stand pinned at the lower edge.
    const PINNED: f32 = 100.0;
    let floor = harness.ctx.content_rect().bottom();
    let mut seen = Vec::new();
    let mut faults = Vec::new();
    for _ in 0..80 {
        harness.key_press(egui::Key::Tab);
        harness.run();
        let nodes: Vec<_> = harness.root().children_recursive().collect();
        let Some(now) = nodes.iter().find(|node| node.accesskit_node().is_focused()) else { break };
        let id = now.accesskit_node().id();
        if seen.contains(&id) {
            break;
        }
        let before = nodes.iter().find(|node| Some(&node.accesskit_node().id()) == seen.last());
        if let Some((before, from, to)) = before.map(|before| (before, before.rect(), now.rect())) {
            // What is pinned at the lower edge comes after what is scrolled beneath it.
            let is_pinned = from.top() >= floor && to.bottom() > floor - PINNED;
            let is_up = !is_pinned && to.bottom() <= from.top() + 1.0 && to.left() < from.right() - 1.0;
            let is_back = to.top() < from.bottom() && to.bottom() > from.top() && to.right() <= from.left() + 1.0;
            if is_up || is_back {
                let names = [before, now].map(|node| format!("{:?} at {}", node.accesskit_node().label(), node.rect()));
                faults.push(names.join(" -> "));
            }
        }
        seen.push(id);
    }
    if seen.is_empty() {
        faults.push("nothing takes the focus".to_owned());
    }
    harness.ctx.memory_mut(|memory| memory.stop_text_input());
    harness.run();
    faults
}
