//! What can be wrong with a scenario, as quantities: a stable code, a place, arguments. The sentences stand in
//! `locales/<lang>/fault.ftl`, one message per code with the attributes `.help` and, where there is one, `.fix`.

use serde::Serialize;

/// A fault with its place in a file, ready to be shown.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Fault {
    pub code: Code,
    pub severity: Severity,
    pub place: Place,
    /// Values for the sentence, by the name that the Fluent message uses.
    pub args: Vec<(&'static str, Arg)>,
    /// Another place that explains this one ("first defined here").
    pub related: Option<Place>,
    /// A correction that is safe to make without looking.
    pub fix: Option<Fix>,
}

/// A stable code, as in `SC024`; the id of its sentence in `fault.ftl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Code(pub &'static str);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    Info,
    Warning,
    /// The scenario cannot be played before this is mended.
    Error,
}

/// A stretch of a file; line and column count from 1, columns in characters, offsets in bytes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Place {
    /// Path inside the scenario's folder, as in `words/en.ftl`.
    pub file: String,
    pub line: usize,
    pub column: usize,
    pub start: usize,
    pub end: usize,
}

/// A value in a sentence: numbers stay numbers, or plurals would never match.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Arg {
    Text(String),
    Number(i64),
}

/// Replace the bytes `start..end` of `file` by `text`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fix {
    pub file: String,
    pub start: usize,
    pub end: usize,
    pub text: String,
}

/// The way from the top of a file to a value, as in `nodes[3].choices[0].goto`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Path(pub Vec<Step>);

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    Field(&'static str),
    Index(usize),
}

/// A fault before it has a place: what a check finds in a value. `read` gives it the place from the syntax tree.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    pub code: Code,
    pub severity: Severity,
    pub at: At,
    pub args: Vec<(&'static str, Arg)>,
    pub related: Option<At>,
    /// What the value at `at` should be replaced with, when that is safe (raw RON or Fluent text).
    pub replacement: Option<String>,
}

/// Where a finding is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum At {
    /// In `scenario.ron`.
    Source(Path),
    /// In `floor.ron`.
    Plan(Path),
    /// In another file of the folder, at a byte range of it.
    File { file: String, start: usize, end: usize },
}

impl Path {
    /// This path, one field deeper.
    pub fn field(&self, name: &'static str) -> Self {
        self.then(Step::Field(name))
    }

    /// This path, one list element deeper.
    pub fn index(&self, index: usize) -> Self {
        self.then(Step::Index(index))
    }

    fn then(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }
}

impl Finding {
    pub fn new(code: &'static str, severity: Severity, at: Path) -> Self {
        Self { code: Code(code), severity, at: At::Source(at), args: Vec::new(), related: None, replacement: None }
    }

    pub fn error(code: &'static str, at: Path) -> Self {
        Self::new(code, Severity::Error, at)
    }

    pub fn warning(code: &'static str, at: Path) -> Self {
        Self::new(code, Severity::Warning, at)
    }

    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    pub fn related(mut self, at: Path) -> Self {
        self.related = Some(At::Source(at));
        self
    }

    /// The same finding in `floor.ron`, at the same paths.
    pub fn in_plan(self) -> Self {
        let moved = |at: At| if let At::Source(path) = at { At::Plan(path) } else { at };
        Self { at: moved(self.at), related: self.related.map(moved), ..self }
    }

    pub fn replace_by(mut self, text: impl Into<String>) -> Self {
        self.replacement = Some(text.into());
        self
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Arg::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Arg::Text(text)
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Arg::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
