//! Gives egui the whole window, and gathers what people want.

use bevy::prelude::*;
use bevy::window::RequestRedraw;
use bevy_egui::{EguiContexts, EguiPlugin, EguiPrimaryContextPass};
use egui::{LayerId, Ui, UiBuilder};

use super::desk::Desk;
use crate::ui::{Intent, PanelState, root_ui};

/// What people want and nobody has done yet.
#[derive(Resource, Default)]
pub struct Wishes(pub Vec<Intent>);

/// What the panels remember between frames.
#[derive(Resource, Default)]
pub struct Panels(PanelState);

pub fn plugin(app: &mut App) {
    app.add_plugins(EguiPlugin::default())
        .init_resource::<Wishes>()
        .init_resource::<Panels>()
        .add_systems(EguiPrimaryContextPass, draw);
}

/// May run twice a frame: it must do nothing but draw and push wishes.
fn draw(
    mut contexts: EguiContexts,
    desk: Res<Desk>,
    mut panels: ResMut<Panels>,
    mut wishes: ResMut<Wishes>,
    mut redraw: MessageWriter<RequestRedraw>,
) -> Result {
    let ctx = contexts.ctx_mut()?;
    let place = UiBuilder::new().layer_id(LayerId::background()).max_rect(ctx.viewport_rect());
    let mut ui = Ui::new(ctx.clone(), "root".into(), place);
    let mut out = Vec::new();
    root_ui(&mut ui, &desk.view(), &mut panels.0, &mut out);
    if !out.is_empty() {
        wishes.0.append(&mut out);
        redraw.write(RequestRedraw);
    }
    Ok(())
}
