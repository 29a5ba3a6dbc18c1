//! Why people wait: the heaviest causes of all seconds waited so far, in words.

use egui::{Label, Ui};

use super::StageNames;
use super::boards::head_ui;
use crate::floor::run::{Cause, Run};
use crate::ui::theme::Type;
use crate::ui::widgets::Meter;
use crate::words::{Locale, Value};

/// So many causes are named.
const MOST: usize = 5;

/// The heaviest causes with their share of all waiting.
pub fn waits_ui(ui: &mut Ui, words: &Locale, run: &Run, names: &StageNames) {
    let causes = merged(run.measures().waits_by_cause());
    let all: f64 = causes.iter().map(|(_, secs)| secs).sum();
    let told = match all.round() as i64 {
        0 => words.text("stage-waits-none"),
        secs => words.text_with("stage-waits-all", &[("count", Value::from(secs))]),
    };
    head_ui(ui, words, "stage-waits", &told);
    for (cause, secs) in causes.into_iter().filter(|(_, secs)| *secs >= 1.0).take(MOST) {
        let share = secs / all;
        let secs = [("count", Value::from(secs.round() as i64))];
        let told = format!(
            "{}  ·  {}",
            words.text_with("stage-waits-secs", &secs),
            words.percent((share * 100.0).round() as i64)
        );
        ui.add(Meter::new(&said(words, names, cause), Some(share as f32), &told));
    }
    ui.add(Label::new(Type::Caption.text(words.text("stage-waits-hint"))).wrap());
}

/// Who was in the way does not matter here: all slow ones are one cause. The heaviest first.
fn merged(causes: Vec<(Cause, f64)>) -> Vec<(Cause, f64)> {
    let mut merged: Vec<(Cause, f64)> = Vec::new();
    for (cause, secs) in causes {
        let is_same = |other: &Cause| match (other, &cause) {
            (Cause::Person(_), Cause::Person(_)) => true,
            (other, cause) => other == cause,
        };
        match merged.iter_mut().find(|(other, _)| is_same(other)) {
            Some((_, sum)) => *sum += secs,
            None => merged.push((cause, secs)),
        }
    }
    merged.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    merged
}

fn said(words: &Locale, names: &StageNames, cause: Cause) -> String {
    let key = match cause {
        Cause::NotSetOff => "stage-cause-not-set-off",
        Cause::Door(_) => "stage-cause-door",
        Cause::Shut(_) => "stage-cause-shut",
        Cause::NoWay => "stage-cause-no-way",
        Cause::Person(_) => "stage-cause-slow",
        Cause::Against => "stage-cause-against",
        Cause::Crowd => "stage-cause-crowd",
        Cause::Stays => "stage-cause-stays",
        Cause::Helper => "stage-cause-helper",
        Cause::Smoke => "stage-cause-smoke",
    };
    match cause {
        Cause::Door(door) | Cause::Shut(door) => {
            words.text_with(key, &[("door", Value::from(names.door(door)))]).into_owned()
        }
        _ => words.text(key).into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_who_are_slow_count_as_one_cause() {
        let causes =
            vec![(Cause::Door(1), 30.0), (Cause::Person(4), 20.0), (Cause::Person(9), 25.0), (Cause::Crowd, 5.0)];
        assert_eq!(merged(causes), [(Cause::Person(4), 45.0), (Cause::Door(1), 30.0), (Cause::Crowd, 5.0)]);
    }
}
