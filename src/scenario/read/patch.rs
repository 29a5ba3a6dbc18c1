//! A stretch of a file with corrections made in memory, and the way back to the places in the file.

use std::borrow::Cow;

use crate::scenario::syntax::{Lines, Repair, Span};

/// Corrections of one stretch, in order of place, none overlapping another.
#[derive(Debug, Clone)]
pub struct Patch {
    span: Span,
    repairs: Vec<Repair>,
}

impl Patch {
    pub fn new(span: Span) -> Self {
        Self { span, repairs: Vec::new() }
    }

    /// Adds a correction; false if it lies outside, changes nothing, or overlaps another.
    pub fn add(&mut self, repair: Repair) -> bool {
        let overlaps = |other: &Repair| other.span.start < repair.span.end && repair.span.start < other.span.end;
        let same = |other: &Repair| other.span == repair.span;
        if !self.span.contains(repair.span) || self.repairs.iter().any(|other| overlaps(other) || same(other)) {
            return false;
        }
        let at = self.repairs.partition_point(|other| other.span <= repair.span);
        self.repairs.insert(at, repair);
        true
    }

    /// The stretch of `text` with the corrections made.
    pub fn apply<'a>(&self, text: &'a str) -> Cow<'a, str> {
        if self.repairs.is_empty() {
            return Cow::Borrowed(self.span.of(text));
        }
        let mut out = String::with_capacity(self.span.end - self.span.start);
        let mut at = self.span.start;
        for repair in &self.repairs {
            out.push_str(Span::new(at, repair.span.start).of(text));
            out.push_str(&repair.text);
            at = repair.span.end;
        }
        out.push_str(Span::new(at, self.span.end).of(text));
        Cow::Owned(out)
    }

    /// The place in the file of a place in the corrected stretch.
    pub fn origin(&self, offset: usize) -> usize {
        let (mut at, mut left) = (self.span.start, offset);
        for repair in &self.repairs {
            let plain = repair.span.start - at;
            if left < plain {
                break;
            }
            left -= plain;
            at = repair.span.end;
            if left < repair.text.len() {
                return repair.span.start + left.min(repair.span.end - repair.span.start);
            }
            left -= repair.text.len();
        }
        (at + left).min(self.span.end)
    }
}

/// The byte offset in `text` of a place that `ron` names by line and column.
pub fn offset_of(text: &str, place: ron::error::Position) -> usize {
    let start = Lines::of(text).start(place.line);
    let line = &text[start..];
    line.char_indices().nth(place.col.saturating_sub(1)).map_or(text.len(), |(at, _)| start + at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repair(start: usize, end: usize, text: &str) -> Repair {
        Repair { span: Span::new(start, end), text: text.to_owned() }
    }

    #[test]
    fn places_lead_back_to_the_file() {
        let text = "__txet: 1 goto: 2__";
        let mut patch = Patch::new(Span::new(2, 17));
        assert!(patch.add(repair(9, 9, ",")));
        assert!(patch.add(repair(2, 6, "texts")));
        assert_eq!(patch.apply(text), "texts: 1, goto: 2");
        assert_eq!(patch.origin(0), 2);
        assert_eq!(patch.origin(5), 6);
        assert_eq!(patch.origin(10), text.find("goto").unwrap());
        assert_eq!(patch.origin(17), 17);
    }

    #[test]
    fn overlapping_corrections_are_refused() {
        let mut patch = Patch::new(Span::new(0, 10));
        assert!(patch.add(repair(2, 6, "a")));
        assert!(!patch.add(repair(5, 7, "b")));
        assert!(!patch.add(repair(2, 6, "c")));
        assert!(!patch.add(repair(9, 11, "d")));
        assert!(patch.add(repair(6, 7, "e")));
    }
}
