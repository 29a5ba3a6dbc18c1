//! The ways that people went, as thin lines under them.

use std::sync::Arc;

use egui::epaint::Mesh;

use super::Scene;
use super::stamp::Stamp;
use crate::exercise::film::Footprint;

/// Nearer than this to the point before, in metres, nobody has gone anywhere.
const STEP_M: f64 = 0.3;
/// How much of its hue a line shows.
const FAINT: f32 = 0.6;

/// Where everybody was, second by second, up to a moment.
pub struct Trails {
    /// By person.
    pub tracks: Arc<Vec<Vec<Footprint>>>,
    pub secs: u64,
}

pub(super) fn trails(scene: &Scene<'_>, trails: &Trails) -> Mesh {
    let (run, tokens) = (scene.stage.run, scene.tokens);
    let mut mesh = Mesh::default();
    let mut stamp = Stamp::new(&mut mesh, scene.pixels_per_point);
    for (person, track) in trails.tracks.iter().enumerate() {
        let Some(somebody) = run.somebody(person) else { continue };
        let colour = tokens.plan.group(somebody.group).gamma_multiply(FAINT);
        let mut before: Option<&Footprint> = None;
        for here in track.iter().take(trails.secs as usize) {
            let Some(from) = before.filter(|from| from.level == here.level) else {
                before = Some(here);
                continue;
            };
            if from.at.distance(here.at) < STEP_M {
                continue;
            }
            if here.level == scene.level {
                stamp.line([scene.frame.pos(from.at), scene.frame.pos(here.at)], tokens.edge, colour);
            }
            before = Some(here);
        }
    }
    mesh
}
