//! Which bracket was forgotten, and where: guesses from what follows and from how the lines are indented.

use super::Lines;
use super::MAX_VALUES;
use super::parser::{Open, Parser};
use super::token::{Bracket, Flaw, Kind, Span, SyntaxError, Token};
use super::tree::{NodeId, Shape};

/// How many open brackets are looked for by their indent; the rest are reported where they are.
const MAX_SEARCHES: usize = 4;

/// No author indents further, in bytes.
const MAX_INDENT: usize = 256;

impl Parser<'_> {
    /// Whether a closing bracket that does not fit `open` belongs to a bracket around it, so that `open` lacks its own.
    pub(super) fn closes_outer(&mut self, open: Open, bracket: Bracket, close: Span) -> bool {
        let around = &self.open[..self.open.len().saturating_sub(1)];
        if !around.iter().any(|other| other.bracket == bracket && other.shape != Shape::Missing) {
            return false;
        }
        let (indent_here, alone) = self.indent(close.start);
        if alone {
            return indent_here < self.indent(open.span.start).0;
        }
        self.second() != Some(Kind::Close(open.bracket))
    }

    /// Reports that no comma stands before `token`; false if what follows is to be passed over.
    pub(super) fn comma_missing(&mut self, token: Token) -> bool {
        let before = Span::new(self.end.saturating_sub(1), self.end);
        if token.span.start == self.end && before.of(self.text) == "\"" {
            self.report(Flaw::QuoteInText, before);
            while let Some(token) = self.peek() {
                if matches!(token.kind, Kind::Comma | Kind::Close(_)) {
                    break;
                }
                self.take();
            }
            self.separator();
            return false;
        }
        let place = Span::new(self.end, self.end);
        self.push_error(SyntaxError::new(Flaw::MissingComma, place).repaired_by(place, ","));
        true
    }

    /// Whether `token` shows that the bracket `open` should have been closed before it.
    pub(super) fn belongs_outside(&mut self, id: NodeId, open: Open, token: Token) -> bool {
        let outer = self.open.iter().rev().nth(1).map(|outer| outer.shape);
        let begun = !self.nodes[id.0 as usize].children.is_empty();
        let field = token.kind == Kind::Word && self.second() == Some(Kind::Colon);
        match open.shape {
            Shape::List => begun && field && outer == Some(Shape::Record),
            Shape::Record => {
                let opens = matches!(token.kind, Kind::Open(Bracket::Round))
                    || token.kind == Kind::Word && self.second() == Some(Kind::Open(Bracket::Round));
                begun && opens && outer == Some(Shape::List)
            }
            _ => false,
        }
    }

    /// Reports a bracket that is open at the end of the file: at the one inside it whose closing bracket stands less
    /// deep than its own line, since that closing bracket was meant for another.
    pub(super) fn unclosed_at_end(&mut self, open: Open) {
        if self.nodes.len() >= MAX_VALUES {
            return;
        }
        let mut found = None;
        if self.searches < MAX_SEARCHES {
            self.searches += 1;
            let inside = self.pairs.iter().filter(|(opening, _)| open.span.start < opening.start);
            let less_deep = inside.filter(|(opening, closing)| {
                let (outer, alone) = self.indent(closing.start);
                alone && outer < self.indent(opening.start).0
            });
            found = less_deep.max_by_key(|(opening, _)| opening.start).copied();
        }
        let Some((opening, _)) = found else {
            return self.report(Flaw::Unclosed(open.bracket), open.span);
        };
        self.pairs.retain(|pair| pair.0 != opening);
        let bracket = match opening.of(self.text) {
            "[" => Bracket::Square,
            "{" => Bracket::Curly,
            _ => Bracket::Round,
        };
        self.report(Flaw::Unclosed(bracket), opening);
    }

    /// How far the line of `offset` is indented, in bytes, and whether nothing but the indent stands before `offset`.
    fn indent(&self, offset: usize) -> (usize, bool) {
        let start = self.lines.get_or_init(|| Lines::of(self.text)).line_start(offset);
        let line = self.text.get(start..offset).unwrap_or_default();
        let spaces = line.bytes().take(MAX_INDENT).take_while(|byte| matches!(byte, b' ' | b'\t')).count();
        (spaces, spaces == line.len())
    }
}
