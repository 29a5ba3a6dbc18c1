//! Lengths of time and moments of the story in words, which nobody takes for times of day.

use crate::records::report::Report;
use crate::words::Value;

impl Report<'_> {
    /// `1 h 30 min`; seconds only where there are any.
    pub(super) fn span(&self, secs: u64) -> String {
        let parts = [
            ("report-span-days", secs / 86_400),
            ("report-span-hours", secs / 3600 % 24),
            ("report-span-minutes", secs / 60 % 60),
            ("report-span-seconds", secs % 60),
        ];
        let said = parts.iter().filter(|(key, count)| *count > 0 || (secs == 0 && *key == "report-span-minutes"));
        let said = said.map(|(key, count)| self.say_with(key, &[("count", Value::from(*count))]));
        said.collect::<Vec<_>>().join(" ")
    }

    /// How long after the beginning it was.
    pub(super) fn since_start(&self, secs: u64) -> String {
        match secs {
            0 => self.say("report-at-start"),
            secs => self.say_with("report-after", &[("span", Value::from(self.span(secs)))]),
        }
    }
}
