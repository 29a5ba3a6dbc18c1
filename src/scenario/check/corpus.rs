//! All texts of a scenario, read once as Fluent patterns for every family that looks into them.

use std::collections::HashSet;

use crate::scenario::keys::{TextRef, texts_with};
use crate::scenario::plan::source::Plan;
use crate::scenario::source::Source;
use crate::words::{Pattern, PatternFault};

pub struct Corpus<'a> {
    pub texts: Vec<TextRef<'a>>,
    /// For each text its pattern; none where it has no braces and so is nothing but words.
    pub patterns: Vec<Option<Result<Pattern, PatternFault>>>,
    /// Every variable that any text shows.
    pub variables: HashSet<String>,
}

impl<'a> Corpus<'a> {
    pub fn of(source: &'a Source, plan: Option<&'a Plan>) -> Self {
        let texts = texts_with(source, plan);
        let patterns: Vec<_> =
            texts.iter().map(|text| text.pattern.contains(['{', '}']).then(|| Pattern::parse(text.pattern))).collect();
        let variables = patterns.iter().flatten().flatten().flat_map(Pattern::variables).collect();
        Self { texts, patterns, variables }
    }

    /// The variables of one text, sorted.
    pub fn variables_of(&self, text: usize) -> Vec<String> {
        match self.patterns.get(text) {
            Some(Some(Ok(pattern))) => pattern.variables(),
            _ => Vec::new(),
        }
    }
}

/// How many words a person reads in a pattern; what stands between braces counts as one.
pub fn words_in(pattern: &str) -> usize {
    if !pattern.contains('{') {
        return pattern.split_whitespace().count();
    }
    let (mut words, mut depth, mut in_word) = (0, 0_usize, false);
    for letter in pattern.chars() {
        let was_outside = depth == 0;
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        let is_word = !was_outside || !letter.is_whitespace();
        words += usize::from(is_word && !in_word);
        in_word = is_word;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_placeable_is_one_word() {
        assert_eq!(words_in("one two  three"), 3);
        assert_eq!(words_in("meet at { $place } now"), 4);
        assert_eq!(words_in("{ $n ->\n [one] a b c\n *[other] d { $n } e\n}."), 1);
        assert_eq!(words_in(""), 0);
    }
}
