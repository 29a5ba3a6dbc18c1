//! What the stage remembers: how one looks at the plan, and what need not be drawn anew.

use std::sync::Arc;

use egui::epaint::Mesh;

use super::frame::{Camera, Frame};
use super::{On, Stage, Trails};
use crate::floor::plan::LevelAt;
use crate::floor::run::Prepared;
use crate::floor::shape::Polygon;
use crate::ui::theme::Theme;

/// What is laid over the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Overlay {
    #[default]
    None,
    /// How close people stand.
    Density,
    /// How long each was in a threat's sight.
    Exposure,
}

#[derive(Default)]
pub struct StageState {
    /// The level shown; the fullest one to begin with.
    pub level: Option<LevelAt>,
    pub overlay: Overlay,
    /// Whether the signs are explained; none is as there is room.
    pub legend: Option<bool>,
    /// The ways that people went, drawn under them.
    pub trails: Option<Trails>,
    pub(super) camera: Camera,
    pub(super) legend_height: f32,
    /// Of the list of actions below the picture.
    pub(super) list_height: f32,
    /// The action whose chip gets the focus, once the click that asked for it is over: until then every look at a
    /// focused thing that was not hit takes the focus away.
    pub(super) seek: Option<u16>,
    /// What the list points at, to be shown on the plan.
    pub(super) lit: Option<On>,
    pub(super) still: Kept,
    pub(super) spread: Kept,
    pub(super) trodden: Kept,
    pub(super) sights: Option<(u64, Vec<Polygon>)>,
    plan: Option<Arc<Prepared>>,
}

/// A layer that was drawn before, and for what.
#[derive(Default)]
pub(super) struct Kept(Option<(Key, Arc<Mesh>)>);

/// All that a layer depends on.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Key {
    pub frame: Frame,
    pub level: LevelAt,
    pub theme: Theme,
    pub pixels_per_point: f32,
    /// Counts on when what the layer shows may have changed.
    pub turn: u64,
}

impl Kept {
    /// The layer as it was, or drawn anew.
    pub fn get(&mut self, key: Key, draw: impl FnOnce() -> Mesh) -> Arc<Mesh> {
        if let Some((known, mesh)) = &self.0
            && *known == key
        {
            return mesh.clone();
        }
        let mesh = Arc::new(draw());
        self.0 = Some((key, mesh.clone()));
        mesh
    }
}

impl StageState {
    /// Forgets what belongs to another plan, and begins where most people are.
    pub(super) fn follow(&mut self, stage: &Stage<'_>) {
        let plan = stage.run.plan();
        let now = stage.run.prepared();
        if self.plan.as_ref().is_none_or(|known| !Arc::ptr_eq(known, now)) {
            *self = Self { overlay: self.overlay, legend: self.legend, plan: Some(now.clone()), ..Self::default() };
        }
        if self.level.is_none_or(|level| level >= plan.levels.len()) {
            let mut people = vec![0; plan.levels.len()];
            for it in stage.run.people() {
                people.get_mut(it.level).into_iter().for_each(|count| *count += 1);
            }
            let fullest = (0..people.len()).rev().max_by_key(|level| people[*level]);
            self.level = Some(fullest.unwrap_or(0));
        }
        if !stage.may_see_threat && self.overlay == Overlay::Exposure {
            self.overlay = Overlay::None;
        }
    }

    pub(super) fn show_level(&mut self, level: LevelAt) {
        (self.level, self.camera) = (Some(level), Camera::default());
    }
}
