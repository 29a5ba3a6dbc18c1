//! What was found wrong while texts were looked up and written; kept with the texts, each once, never printed.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use super::{Lang, PatternFaultKind};

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextProblem {
    /// The key has no text in this language; another language's, or the key itself, was shown.
    Missing { lang: Lang, key: String },
    /// A pattern that cannot be read; it was shown as it stands.
    Faulty { lang: Lang, key: String, at: usize, kind: PatternFaultKind },
    /// A placeable got no value, or one that does not fit.
    Unresolved { lang: Lang, key: String, what: String },
    /// The file has a stretch that Fluent does not accept.
    Syntax { lang: Lang, file: String, at: usize },
    /// Two files, or one, define the same key; the first counts.
    Duplicate { lang: Lang, key: String },
}

/// A set that many readers may add to.
#[derive(Debug, Default)]
pub(super) struct Problems(Mutex<BTreeSet<TextProblem>>);

impl Problems {
    pub fn add(&self, problem: TextProblem) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(problem);
    }

    pub fn list(&self) -> Vec<TextProblem> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }
}
