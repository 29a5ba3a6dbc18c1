//! The table of public tests, as lines to read and as JSON.

use crate::floor::verify::table::{Bound, Calibration, Change, Fidelity, Measure};
use crate::floor::verify::{Answer, Effort, Finding, Verdict};
use crate::words::{Locale, Value};

/// A test in lines: its name, verdict and title, then each measure with what was asked, and why it failed.
pub fn lines(answer: &Answer, locale: &Locale) -> Vec<String> {
    let test = answer.test;
    let runs = match answer.runs {
        0 => String::new(),
        count => format!(" ({})", locale.text_with("verify-runs", &[("count", Value::from(count))])),
    };
    let verdict = locale.text(verdict_key(answer.verdict));
    let mut lines = vec![String::new(), format!("{:<16} {verdict:<16} {}{runs}", test.name, test.title)];
    let note = |key: &str| format!("    {}", locale.text(key));
    match test.fidelity {
        Fidelity::Published => {}
        Fidelity::Adapted(Change::Sizes) => lines.push(note("verify-changed-sizes")),
        Fidelity::Adapted(Change::Unrolled) => lines.push(note("verify-changed-unrolled")),
    }
    if test.calibration == Calibration::Code {
        lines.push(note("verify-code"));
    }
    for finding in &answer.findings {
        lines.push(measured(finding, locale));
        if !finding.holds {
            lines.push(format!("      → {}", locale.text(why_key(test.name, finding))));
        }
    }
    lines
}

fn measured(finding: &Finding, locale: &Locale) -> String {
    let measure = locale.text(measure_key(finding.ask.measure));
    let what = match finding.ask.case {
        "" => measure.into_owned(),
        case => format!("{measure}: {}", told(case, locale)),
    };
    let asked = match finding.ask.bound {
        Bound::Within { min, max } if min == max => number(min, locale),
        Bound::Within { min, max } => format!("{} – {}", number(min, locale), number(max, locale)),
        Bound::AtMost(max) => format!("≤ {}", number(max, locale)),
        Bound::AtLeast(min) => format!("≥ {}", number(min, locale)),
        Bound::Above(min) => format!("> {}", number(min, locale)),
        Bound::Below(max) => format!("< {}", number(max, locale)),
        Bound::Reported => "·".to_owned(),
    };
    let value = if finding.value.is_finite() { number(finding.value, locale) } else { "–".to_owned() };
    let mark = if finding.holds { ' ' } else { '✗' };
    format!("  {mark} {what:<60} {asked:>20} {value:>12}")
}

/// A case in the reader's language; one of signs, numbers and names of distributions stays.
fn told(case: &str, locale: &Locale) -> String {
    case_key(case).map_or_else(|| case.to_owned(), |key| locale.text(key).into_owned())
}

fn case_key(case: &str) -> Option<&'static str> {
    Some(match case {
        "2 → 1, mean of 10" => "verify-case-mean-of-10",
        "corner → long" => "verify-case-corner-long",
        "corridor → exit" => "verify-case-corridor-exit",
        "corridor → stair" => "verify-case-corridor-stair",
        "|corridor − stair|" => "verify-case-corridor-and-stair",
        "door 1" => "verify-case-door-1",
        "door 2" => "verify-case-door-2",
        "exit 2" => "verify-case-exit-2",
        "short → corner" => "verify-case-short-corner",
        _ => return None,
    })
}

/// Four significant places of what tests measure, and no more.
fn number(value: f64, locale: &Locale) -> String {
    let places = if value.abs() >= 100.0 {
        1
    } else if value.abs() >= 10.0 {
        2
    } else {
        3
    };
    let text = format!("{value:.places$}");
    let is_whole = text.trim_end_matches('0').ends_with('.');
    locale.decimal(value, if is_whole { 0 } else { places })
}

/// Everything, for programs to read. Names, titles and specifications stay as published.
pub fn json(answers: &[Answer], effort: Effort) -> serde_json::Value {
    let finding = |finding: &Finding| {
        let (min, max, is_strict) = match finding.ask.bound {
            Bound::Within { min, max } => (Some(min), Some(max), false),
            Bound::AtMost(max) => (None, Some(max), false),
            Bound::AtLeast(min) => (Some(min), None, false),
            Bound::Above(min) => (Some(min), None, true),
            Bound::Below(max) => (None, Some(max), true),
            Bound::Reported => (None, None, false),
        };
        serde_json::json!({
            "measure": measure_key(finding.ask.measure).trim_start_matches("verify-measure-"),
            "case": finding.ask.case,
            "min": min,
            "max": max,
            "strict": is_strict,
            "value": finding.value,
            "holds": finding.holds,
            "source": finding.ask.source.text(),
        })
    };
    let test = |answer: &Answer| {
        serde_json::json!({
            "name": answer.test.name,
            "title": answer.test.title,
            "specification": answer.test.specification,
            "source": answer.test.source.text(),
            "as_published": answer.test.fidelity == Fidelity::Published,
            "calibration": match answer.test.calibration {
                Calibration::Observed => "observed",
                Calibration::Code => "code",
                Calibration::Still => "still",
            },
            "runs": answer.runs,
            "verdict": verdict_key(answer.verdict).trim_start_matches("verify-"),
            "findings": answer.findings.iter().map(finding).collect::<Vec<_>>(),
        })
    };
    serde_json::json!({
        "effort": match effort { Effort::Quick => "quick", Effort::Full => "full" },
        "tests": answers.iter().map(test).collect::<Vec<_>>(),
    })
}

fn verdict_key(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Passed => "verify-passed",
        Verdict::Failed => "verify-failed",
        Verdict::Documented => "verify-documented",
        Verdict::Unknown => "verify-unknown",
        Verdict::OutOfScope => "verify-out-of-scope",
        Verdict::OnlyInFull => "verify-only-full",
    }
}

/// Why a finding does not hold: what is known of this test, else what the measure says by itself.
fn why_key(test: &str, finding: &Finding) -> &'static str {
    match (test, finding.ask.measure) {
        _ if !finding.value.is_finite() => "verify-why-missing",
        ("RiMEA 16", Measure::Share) => "verify-why-file",
        ("RiMEA 13, 4.1.1", Measure::Share) => "verify-why-stairs",
        (_, Measure::Probability) => "verify-why-chance",
        (_, Measure::Left) => "verify-why-left",
        (_, Measure::Outside) => "verify-why-outside",
        _ => match finding.ask.bound {
            Bound::Within { min, .. } if finding.value < min => "verify-why-below",
            Bound::AtLeast(_) | Bound::Above(_) => "verify-why-below",
            _ => "verify-why-above",
        },
    }
}

fn measure_key(measure: Measure) -> &'static str {
    match measure {
        Measure::Time => "verify-measure-time",
        Measure::Spread => "verify-measure-spread",
        Measure::TimeRise => "verify-measure-time-rise",
        Measure::Ratio => "verify-measure-ratio",
        Measure::Speed => "verify-measure-speed",
        Measure::SpeedMean => "verify-measure-speed-mean",
        Measure::SpeedDeviation => "verify-measure-speed-deviation",
        Measure::SpeedRise => "verify-measure-speed-rise",
        Measure::Flow => "verify-measure-flow",
        Measure::FlowRise => "verify-measure-flow-rise",
        Measure::SpecificFlow => "verify-measure-specific-flow",
        Measure::DensityRise => "verify-measure-density-rise",
        Measure::Share => "verify-measure-share",
        Measure::ShareRise => "verify-measure-share-rise",
        Measure::Outside => "verify-measure-outside",
        Measure::Left => "verify-measure-left",
        Measure::StartError => "verify-measure-start-error",
        Measure::Start => "verify-measure-start",
        Measure::Probability => "verify-measure-probability",
        Measure::Bins => "verify-measure-bins",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::floor::verify::table::tests;
    use crate::words::Lang;

    /// What needs no translation.
    const SIGNS: &[&str] = &["FED", "Gamma", "LogNormal", "Weibull", "max", "min"];

    #[test]
    fn every_case_in_words_is_told_in_the_readers_language() {
        let cases: Vec<&str> = tests().flat_map(|test| test.asks()).map(|ask| ask.case).collect();
        let is_word = |word: &str| word.len() > 2 && !SIGNS.contains(&word);
        let in_words = |case: &str| case.split(|letter: char| !letter.is_ascii_alphabetic()).any(is_word);
        let strange: Vec<_> = cases.iter().filter(|case| in_words(case) && case_key(case).is_none()).collect();
        assert_eq!(strange, Vec::<&&str>::new());
        let locale = Locale::own(&Lang::lv());
        for case in cases.iter().filter(|case| in_words(case)) {
            assert_ne!(told(case, &locale), *case);
        }
        assert_eq!(told("corridor → exit", &locale), "gaitenis → izeja");
        assert_eq!(told("exit 2", &locale), "2. izeja");
        assert_eq!(told("w = 0.8 m", &locale), "w = 0.8 m");
        assert_eq!(locale.problems(), []);
    }
}
