//! Two repairs without which a screen reader can read the window but not press anything in it.
//!
//! bevy_egui builds egui's tree only for windows whose adapter was there before their context, and forwards no actions.

use bevy::a11y::ActionRequest;
use bevy::prelude::*;
use bevy_egui::{EguiContext, EguiInputSet, EguiPreUpdateSet, PrimaryEguiContext};

pub fn plugin(app: &mut App) {
    app.add_systems(
        PreUpdate,
        (
            build_tree.after(EguiPreUpdateSet::InitContexts).before(EguiPreUpdateSet::ProcessInput),
            forward_actions.in_set(EguiInputSet::ReadBevyMessages),
        ),
    );
}

fn build_tree(contexts: Query<&EguiContext, Added<EguiContext>>) {
    for context in &contexts {
        context.clone().get_mut().enable_accesskit();
    }
}

fn forward_actions(
    mut requests: MessageReader<ActionRequest>,
    context: Option<Single<Entity, With<PrimaryEguiContext>>>,
    mut input: MessageWriter<bevy_egui::input::EguiInputEvent>,
) {
    let Some(context) = context else { return };
    for ActionRequest(request) in requests.read() {
        let event = egui::Event::AccessKitActionRequest(request.clone());
        input.write(bevy_egui::input::EguiInputEvent { context: *context, event });
    }
}

#[cfg(test)]
mod tests {
    use bevy_egui::input::EguiInputEvent;
    use egui::accesskit;

    use super::*;

    #[test]
    fn what_a_screen_reader_asks_reaches_egui() {
        let mut app = App::new();
        app.add_message::<ActionRequest>().add_message::<EguiInputEvent>().add_systems(Update, forward_actions);
        let context = app.world_mut().spawn(PrimaryEguiContext).id();
        let request = accesskit::ActionRequest {
            action: accesskit::Action::Click,
            target_tree: accesskit::TreeId::ROOT,
            target_node: accesskit::NodeId(7),
            data: None,
        };
        app.world_mut().write_message(ActionRequest(request.clone()));
        app.update();
        let events: Vec<_> = app.world_mut().resource_mut::<Messages<EguiInputEvent>>().drain().collect();
        assert_eq!(events.len(), 1);
        assert_eq!(events[0].context, context);
        assert_eq!(events[0].event, egui::Event::AccessKitActionRequest(request));
    }
}
