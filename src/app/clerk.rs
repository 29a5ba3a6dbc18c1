//! Hands out what came of errands: to the run, to the debrief, to the briefing, or as news to the person.

use bevy::prelude::*;
use bevy::window::RequestRedraw;

use super::Frame;
use super::briefing::Briefing;
use super::errands::{Done, Errands, Paper};
use super::session::Room;
use crate::ui::Screen;
use crate::ui::widgets::Tone;
use crate::words::Value;

pub fn install(app: &mut App) {
    app.init_resource::<Errands>().add_systems(Update, hand_out.in_set(Frame::Hear));
}

fn hand_out(mut room: Room, mut briefing: ResMut<Briefing>, mut redraw: Option<MessageWriter<RequestRedraw>>) {
    for done in room.errands.take() {
        if let Some(redraw) = &mut redraw {
            redraw.write(RequestRedraw);
        }
        match done {
            Done::Opened { taking_up, kept } => room.go_on(taking_up, *kept),
            Done::Reviewed(review) => {
                room.reviewed.show(*review, &room.errands);
                room.desk.go(Screen::Debrief);
            }
            Done::Computed { run, debrief } => room.reviewed.computed(&run, debrief),
            Done::Filmed { run, filmed } => room.reviewed.filmed(&run, filmed),
            Done::Otherwise { run, otherwise } => room.reviewed.played(&run, *otherwise),
            Done::Written { path, what, shown } => {
                let (key, tone) = match (what, shown) {
                    (Paper::Report, true) => ("paper-report-shown", Tone::Good),
                    (Paper::Report, false) => ("paper-report-written", Tone::Good),
                    (Paper::Printed(_), true) => ("papers-shown", Tone::Good),
                    (Paper::Printed(_), false) => ("papers-written", Tone::Good),
                    (Paper::Record, _) => ("paper-record-written", Tone::Good),
                    (Paper::Scenario, _) => ("paper-scenario-made", Tone::Good),
                    (Paper::Fault, true) => continue,
                    (Paper::Fault, false) => ("paper-fault-place", Tone::Neutral),
                };
                let mut args = vec![("path", Value::from(path.display().to_string()))];
                if let Paper::Printed(paper) = what {
                    args.push(("paper", Value::from(room.desk.words.text(paper.key()).into_owned())));
                }
                match what {
                    // A place in a file is no file.
                    Paper::Fault => room.desk.tell(key, tone, &args),
                    _ => room.desk.tell_written(key, tone, &args, path),
                }
            }
            Done::Shown { is_shown: true, .. } => {}
            Done::Shown { path, .. } => {
                let path = path.display().to_string();
                room.desk.tell("paper-unshown", Tone::Warning, &[("path", Value::from(path))]);
            }
            Done::Unwritten { path, why } => {
                warn!("{}: {why}", path.display());
                let path = path.display().to_string();
                room.desk.tell("paper-unwritten", Tone::Warning, &[("path", Value::from(path))]);
            }
            Done::Refused(error) => room.desk.tell_error(&error),
            Done::Disk(is_writable) => briefing.disk = Some(is_writable),
        }
    }
}
