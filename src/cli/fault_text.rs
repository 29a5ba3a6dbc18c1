//! Faults as a person reads them: the sentence, the place, the line that it is in, and what helps.

use serde::Serialize;

use crate::cli::failure::value_of;
use crate::scenario::fault::{Fault, Severity};
use crate::scenario::pack::Pack;
use crate::words::{Locale, Value};

/// A fault in words, for programs too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FaultText {
    pub code: &'static str,
    pub severity: Severity,
    /// Path of the file, that of the scenario's folder included.
    pub file: String,
    pub line: usize,
    pub column: usize,
    pub message: String,
    pub help: String,
    pub fix: Option<FixText>,
}

/// A correction that is safe to make: replace the bytes `start..end` by `text`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FixText {
    pub start: usize,
    pub end: usize,
    pub text: String,
    pub label: String,
}

/// Characters of a long line that are shown around a fault.
const AROUND: usize = 100;

impl FaultText {
    /// `folder` is written before the file's path.
    pub fn of(fault: &Fault, folder: &str, locale: &Locale) -> Self {
        let args: Vec<(&str, Value)> = fault.args.iter().map(|(name, arg)| (*name, value_of(arg))).collect();
        let code = fault.code.0;
        let say = |key: &str| locale.text_with(key, &args).into_owned();
        let fix = fault.fix.as_ref().map(|fix| {
            let key = format!("{code}.fix");
            let label = if locale.has(&key) { say(&key) } else { fix.text.clone() };
            FixText { start: fix.start, end: fix.end, text: fix.text.clone(), label }
        });
        Self {
            code,
            severity: fault.severity,
            file: format!("{}/{}", folder.trim_end_matches(['/', '\\']), fault.place.file),
            line: fault.place.line,
            column: fault.place.column,
            message: say(code),
            help: say(&format!("{code}.help")),
            fix,
        }
    }

    /// As a compiler would show it.
    pub fn shown(&self, fault: &Fault, pack: Option<&Pack>, locale: &Locale) -> String {
        let severity = match self.severity {
            Severity::Error => "cli-error",
            Severity::Warning => "cli-warning",
            Severity::Info => "cli-note",
        };
        let mut shown = format!(
            "{}:{}:{}: {} {}: {}\n",
            self.file,
            self.line,
            self.column,
            locale.text(severity),
            self.code,
            self.message
        );
        let text = pack.and_then(|pack| pack.file(&fault.place.file)).and_then(|bytes| std::str::from_utf8(bytes).ok());
        if let Some(text) = text {
            let length = text.get(fault.place.start..fault.place.end).map_or(1, |part| part.chars().count());
            if let Some((before, after)) = text.split_at_checked(fault.place.start) {
                let before = &before[before.ceil_char_boundary(before.len().saturating_sub(AROUND * 4))..];
                let after = &after[..after.floor_char_boundary(AROUND * 4)];
                let before = before.rsplit('\n').next().unwrap_or_default().trim_start_matches('\u{feff}');
                let after = after.split(['\r', '\n']).next().unwrap_or_default();
                shown.push_str(&pointed(self.line, before, after, length));
            }
        }
        if let Some(related) = &fault.related {
            let line = locale.text_with("cli-related", &[("line", Value::from(related.line))]);
            shown.push_str(&format!("  = {line}\n"));
        }
        shown.push_str(&format!("  = {}\n", self.help));
        if let Some(fix) = &self.fix {
            let fix = locale.text_with("cli-fix", &[("fix", Value::from(&fix.label))]);
            shown.push_str(&format!("  = {fix}\n"));
        }
        shown
    }
}

/// The line, or the part of it around the fault, with carets under the fault. Of a line without end, as a machine writes
/// it, only that part is looked at.
fn pointed(number: usize, before: &str, after: &str, length: usize) -> String {
    let mut part: Vec<char> = before.chars().rev().take(AROUND * 3 / 4 + 1).collect();
    let is_cut = part.len() > AROUND * 3 / 4;
    if is_cut {
        part.truncate(AROUND / 2);
    }
    part.reverse();
    let at = part.len();
    let mut rest = after.chars();
    part.extend(rest.by_ref().take(AROUND - at));
    let (head, tail) = (if is_cut { "…" } else { "" }, if rest.next().is_some() { "…" } else { "" });
    // Tabs stay tabs, so that the caret stands where the eye expects it.
    let blank: String = part[..at].iter().map(|c| if *c == '\t' { '\t' } else { ' ' }).collect();
    let carets = "^".repeat(length.clamp(1, (part.len() - at).max(1)));
    let part: String = part.iter().collect();
    let gutter = " ".repeat(number.to_string().len());
    let pad = if head.is_empty() { "" } else { " " };
    format!("{gutter} |\n{number} | {head}{part}{tail}\n{gutter} | {pad}{blank}{carets}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_caret_stands_under_the_fault() {
        assert_eq!(pointed(7, "\tgoto: ", "\"ā\"", 3), "  |\n7 | \tgoto: \"ā\"\n  | \t      ^^^\n");
        assert_eq!(pointed(1, "", "", 5), "  |\n1 | \n  | ^\n");
    }

    #[test]
    fn a_long_line_is_cut_around_the_fault() {
        let shown = pointed(12, &"x".repeat(400), &format!("FAULT{}", "y".repeat(400)), 5);
        let lines: Vec<&str> = shown.lines().collect();
        assert!(lines[1].chars().count() < 120 && lines[1].contains("FAULT"), "{shown}");
        let at = lines[1].chars().position(|c| c == 'F');
        assert_eq!(lines[2].chars().position(|c| c == '^'), at);
    }
}
