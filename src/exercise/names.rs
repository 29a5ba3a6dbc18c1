//! The keys of the words for grades, outcomes, channels and the like, so that every screen, report and command calls them the same.

use crate::exercise::command::Rating;
use crate::exercise::setup::Mode;
use crate::exercise::watch::Met;
use crate::scenario::model::Of;
use crate::scenario::source::{Channel, Grade, Outcome, Setting, Theme, Verdict};
use crate::words::{Locale, Value};

pub fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Best => "grade-best",
        Grade::Workable => "grade-workable",
        Grade::Harmful => "grade-harmful",
        Grade::Unsafe => "grade-unsafe",
    }
}

pub fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Resolved => "outcome-resolved",
        Outcome::Partly => "outcome-partly",
        Outcome::Failed => "outcome-failed",
    }
}

pub fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Scene => "channel-scene",
        Channel::Voice => "channel-voice",
        Channel::Phone => "channel-phone",
        Channel::Message => "channel-message",
        Channel::Paper => "channel-paper",
        Channel::Radio => "channel-radio",
        Channel::Alarm => "channel-alarm",
    }
}

pub fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::True => "verdict-true",
        Verdict::False => "verdict-false",
        Verdict::NotKnown => "verdict-not-known",
    }
}

pub fn theme(theme: Theme) -> &'static str {
    match theme {
        Theme::Intruder => "theme-intruder",
        Theme::Vandalism => "theme-vandalism",
        Theme::Theft => "theme-theft",
        Theme::Evacuation => "theme-evacuation",
        Theme::Threat => "theme-threat",
        Theme::Rumour => "theme-rumour",
    }
}

pub fn setting(setting: Setting) -> &'static str {
    match setting {
        Setting::PlaceOfWorship => "setting-place-of-worship",
        Setting::School => "setting-school",
        Setting::CommunityCentre => "setting-community-centre",
    }
}

pub fn mode(mode: Mode) -> &'static str {
    match mode {
        Mode::Solo => "mode-solo",
        Mode::Group => "mode-group",
        Mode::Examination => "mode-examination",
    }
}

pub fn rating(rating: Rating) -> &'static str {
    match rating {
        Rating::P => "rating-p",
        Rating::S => "rating-s",
        Rating::M => "rating-m",
        Rating::U => "rating-u",
    }
}

pub fn met(met: Met) -> &'static str {
    match met {
        Met::Met => "met-met",
        Met::NotMet => "met-not-met",
        Met::NotObserved => "met-not-observed",
    }
}

/// What was measured on a plan, and its value, in one line.
pub fn measured_line(locale: &Locale, what: &str, of: Of, tenths: Option<i64>) -> String {
    let (key, value) = measured(of, tenths);
    let value = locale.text_with(key, &[("value", Value::from(value))]);
    locale.text_with("measured-line", &[("what", Value::from(what)), ("value", Value::from(value))]).into_owned()
}

/// The words for a value measured on a plan, in its unit, with `$value`; `tenths` of the unit. Whole units are rounded
/// up, so that what is just over a limit is not written as the limit that it was judged by.
pub fn measured(of: Of, tenths: Option<i64>) -> (&'static str, i64) {
    let key = match of {
        Of::TimeToOut { .. } => "measured-secs",
        Of::Exposure => "measured-person-secs",
        Of::Inside | Of::Unaccounted | Of::QueueMost(_) => "measured-people",
        Of::RoomsOpen => "measured-rooms",
    };
    tenths.map_or(("measured-never", 0), |tenths| (key, (tenths + 9).div_euclid(10)))
}

/// What one can look at in one's own building, by competency.
pub fn building_check(competency: &str) -> &'static str {
    match competency {
        "notice" => "debrief-check-notice",
        "alert" => "debrief-check-alert",
        "protect" => "debrief-check-protect",
        "lead" => "debrief-check-lead",
        "engage" => "debrief-check-engage",
        "services" => "debrief-check-services",
        "care" => "debrief-check-care",
        "evidence" => "debrief-check-evidence",
        "inform" => "debrief-check-inform",
        "fair" => "debrief-check-fair",
        _ => "debrief-check-prevent",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_over_a_limit_is_not_written_as_the_limit() {
        let written = |tenths| measured(Of::TimeToOut { percent: 95 }, Some(tenths)).1;
        assert_eq!([written(900), written(901), written(903), written(910), written(0)], [90, 91, 91, 91, 0]);
        assert_eq!(measured(Of::Exposure, None), ("measured-never", 0));
    }
}
