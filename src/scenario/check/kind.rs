//! A kind of fault that a check can find: its lasting code, how grave it is, the quantities that its sentence gets.

use crate::scenario::fault::{Finding, Path, Severity};
use crate::scenario::keys::TextRef;
use crate::scenario::trail::Trail;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kind {
    pub code: &'static str,
    pub severity: Severity,
    /// Names of the arguments of its sentence in `fault.ftl`; every finding of this kind carries exactly these.
    pub args: &'static [&'static str],
}

impl Kind {
    pub const fn error(code: &'static str, args: &'static [&'static str]) -> Self {
        Self { code, severity: Severity::Error, args }
    }

    pub const fn warning(code: &'static str, args: &'static [&'static str]) -> Self {
        Self { code, severity: Severity::Warning, args }
    }

    pub const fn info(code: &'static str, args: &'static [&'static str]) -> Self {
        Self { code, severity: Severity::Info, args }
    }

    /// A finding of this kind at the end of a trail.
    pub fn at(&self, trail: &Trail) -> Finding {
        self.at_path(trail.path())
    }

    /// A finding of this kind at a text.
    pub fn at_text(&self, text: &TextRef) -> Finding {
        Finding { at: text.at(), ..self.at_path(Path::default()) }
    }

    pub fn at_path(&self, path: Path) -> Finding {
        Finding::new(self.code, self.severity, path)
    }
}
