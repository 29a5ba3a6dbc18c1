//! From tokens to values. A mistake is reported, then passed over in the way that hides least of the rest.

use std::cell::OnceCell;

use super::Lines;
use super::lexer::is_number_word;
use super::token::{Bracket, Expected, Flaw, Kind, Span, SyntaxError, Token};
use super::tree::{Child, Label, Node, NodeId, Shape};
use super::{MAX_DEPTH, MAX_ERRORS, MAX_VALUES};

/// The values of a file, outer ones first, and all its syntax errors.
pub struct Parsed {
    pub nodes: Vec<Node>,
    pub root: Option<NodeId>,
    pub errors: Vec<SyntaxError>,
}

pub fn parse(text: &str, tokens: &[Token], errors: Vec<SyntaxError>) -> Parsed {
    let mut parser = Parser {
        text,
        tokens,
        at: 0,
        end: 0,
        nodes: Vec::new(),
        errors,
        open: Vec::new(),
        pairs: Vec::new(),
        searches: 0,
        cut_short: false,
        lines: OnceCell::new(),
    };
    let root = parser.file();
    let mut errors = parser.errors;
    errors.sort_by_key(|error| error.span);
    Parsed { nodes: parser.nodes, root, errors }
}

pub struct Parser<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: &'a [Token],
    /// The next token.
    pub(super) at: usize,
    /// End of the last token that was taken, spaces and comments aside.
    pub(super) end: usize,
    pub(super) nodes: Vec<Node>,
    pub(super) errors: Vec<SyntaxError>,
    pub(super) open: Vec<Open>,
    /// Brackets that were closed: offsets of the opening and the closing one.
    pub(super) pairs: Vec<(Span, Span)>,
    /// How often the indents were asked which bracket was meant.
    pub(super) searches: usize,
    /// A bracket was taken as closed before a token of the next value; no comma is missing there.
    pub(super) cut_short: bool,
    pub(super) lines: OnceCell<Lines>,
}

#[derive(Clone, Copy)]
pub struct Open {
    pub(super) bracket: Bracket,
    pub(super) shape: Shape,
    pub(super) span: Span,
}

impl Parser<'_> {
    fn file(&mut self) -> Option<NodeId> {
        let root = if self.peek().is_some() {
            Some(self.value(None))
        } else {
            self.report(Flaw::Expected(Expected::Value), Span::new(self.text.len(), self.text.len()));
            None
        };
        while let Some(token) = self.peek() {
            match token.kind {
                Kind::Bad | Kind::CurlyText => self.take(),
                Kind::Close(bracket) => return self.stop(Flaw::StrayClose(bracket), token.span, root),
                _ => return self.stop(Flaw::Expected(Expected::End), token.span, root),
            };
        }
        root
    }

    /// Reports what follows the whole value, once.
    fn stop(&mut self, flaw: Flaw, span: Span, root: Option<NodeId>) -> Option<NodeId> {
        let mut error = SyntaxError::new(flaw, span);
        error.related = self.pairs.last().map(|pair| pair.1);
        self.push_error(error);
        root
    }

    pub(super) fn peek(&mut self) -> Option<Token> {
        while self.tokens.get(self.at).is_some_and(|token| token.kind.is_trivia()) {
            self.at += 1;
        }
        self.tokens.get(self.at).copied()
    }

    /// The kind of the token after the next one.
    pub(super) fn second(&self) -> Option<Kind> {
        let after = self.tokens.get(self.at + 1..)?;
        after.iter().map(|token| token.kind).find(|kind| !kind.is_trivia())
    }

    pub(super) fn take(&mut self) -> Span {
        let span = self.tokens.get(self.at).map_or(Span::new(self.end, self.end), |token| token.span);
        self.at += 1;
        self.end = span.end;
        span
    }

    pub(super) fn report(&mut self, flaw: Flaw, span: Span) {
        self.push_error(SyntaxError::new(flaw, span));
    }

    pub(super) fn push_error(&mut self, error: SyntaxError) {
        if self.errors.len() < MAX_ERRORS {
            self.errors.push(error);
        }
    }

    fn add(&mut self, shape: Shape, name: Option<Span>, span: Span, parent: Option<NodeId>) -> NodeId {
        let id = NodeId(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        self.nodes.push(Node { shape, name, span, parent, children: Vec::new() });
        id
    }

    fn leaf(&mut self, shape: Shape, name: Option<Span>, parent: Option<NodeId>) -> NodeId {
        let span = self.take();
        self.add(shape, name.map(|_| span), span, parent)
    }

    fn missing(&mut self, parent: Option<NodeId>) -> NodeId {
        self.add(Shape::Missing, None, Span::new(self.end, self.end), parent)
    }

    /// One value; a missing one takes no token that could belong to something else.
    fn value(&mut self, parent: Option<NodeId>) -> NodeId {
        let Some(token) = self.peek() else {
            return self.missing(parent);
        };
        if self.nodes.len() >= MAX_VALUES {
            self.report(Flaw::TooMany, token.span);
            self.at = self.tokens.len();
            return self.missing(parent);
        }
        match token.kind {
            Kind::Text | Kind::CurlyText => self.leaf(Shape::Text, None, parent),
            Kind::Number => self.leaf(Shape::Number, None, parent),
            Kind::Bytes => self.leaf(Shape::Bytes, None, parent),
            Kind::Char => self.leaf(Shape::Char, None, parent),
            Kind::Word => self.word(token.span, parent),
            Kind::Open(bracket) => self.brackets(bracket, None, parent),
            Kind::Bad => {
                while self.peek().is_some_and(|token| token.kind == Kind::Bad) {
                    self.take();
                }
                match self.peek().map(|token| token.kind) {
                    Some(Kind::Comma | Kind::Colon | Kind::Close(_)) | None => self.missing(parent),
                    Some(_) => self.value(parent),
                }
            }
            _ => {
                self.report(Flaw::Expected(Expected::Value), token.span);
                self.missing(parent)
            }
        }
    }

    fn word(&mut self, span: Span, parent: Option<NodeId>) -> NodeId {
        let word = span.of(self.text);
        if matches!(word, "true" | "false" | "None") || is_number_word(word) {
            return self.leaf(Shape::Word, Some(span), parent);
        }
        match (word, self.second()) {
            (_, Some(Kind::Open(Bracket::Round))) => {
                self.take();
                self.peek();
                self.brackets(Bracket::Round, Some(span), parent)
            }
            // `implicit_some`: the word alone wraps what follows.
            ("Some", _) => {
                self.take();
                let id = self.add(Shape::Tuple, Some(span), span, parent);
                self.open.push(Open { bracket: Bracket::Round, shape: Shape::Missing, span });
                if self.too_deep(span) {
                    self.skip_nested(0);
                } else {
                    if self.peek().is_none() {
                        self.report(Flaw::Expected(Expected::Value), span);
                    }
                    let value = self.value(Some(id));
                    self.nodes[id.0 as usize].children.push(Child { label: Label::None, value });
                }
                self.open.pop();
                self.nodes[id.0 as usize].span.end = self.end;
                id
            }
            _ => self.leaf(Shape::Word, Some(span), parent),
        }
    }

    fn too_deep(&mut self, span: Span) -> bool {
        let deep = self.open.len() > MAX_DEPTH;
        if deep {
            self.report(Flaw::TooDeep, span);
        }
        deep
    }

    /// Passes over everything up to the end of `level` brackets that are open.
    fn skip_nested(&mut self, level: usize) {
        let mut level = level;
        while let Some(token) = self.peek() {
            match token.kind {
                Kind::Open(_) => level += 1,
                Kind::Close(_) | Kind::Comma if level == 0 => return,
                Kind::Close(_) => level -= 1,
                _ => {}
            }
            self.take();
            if level == 0 && matches!(token.kind, Kind::Close(_)) {
                return;
            }
        }
    }

    fn brackets(&mut self, bracket: Bracket, name: Option<Span>, parent: Option<NodeId>) -> NodeId {
        let span = self.take();
        let shape = self.shape_inside(bracket);
        let id = self.add(shape, name, Span::new(name.map_or(span.start, |name| name.start), span.end), parent);
        self.open.push(Open { bracket, shape, span });
        if self.too_deep(span) {
            self.skip_nested(1);
        } else {
            self.items(id);
        }
        self.open.pop();
        self.nodes[id.0 as usize].span.end = self.end;
        id
    }

    fn shape_inside(&mut self, bracket: Bracket) -> Shape {
        match bracket {
            Bracket::Square => Shape::List,
            Bracket::Curly => Shape::Map,
            Bracket::Round => match (self.peek(), self.second()) {
                (Some(first), Some(Kind::Colon)) if matches!(first.kind, Kind::Word | Kind::Text) => Shape::Record,
                // A field whose colon is missing; only `Some` may stand before a value like this.
                (Some(first), Some(Kind::Text | Kind::CurlyText | Kind::Number))
                    if first.kind == Kind::Word && first.span.of(self.text) != "Some" =>
                {
                    Shape::Record
                }
                _ => Shape::Tuple,
            },
        }
    }

    /// Everything up to the closing bracket.
    fn items(&mut self, id: NodeId) {
        let Some(&open) = self.open.last() else { return };
        let mut separated = true;
        loop {
            let Some(token) = self.peek() else {
                return self.unclosed_at_end(open);
            };
            match token.kind {
                Kind::Close(bracket) if bracket == open.bracket => {
                    let close = self.take();
                    return self.pairs.push((open.span, close));
                }
                Kind::Close(bracket) => {
                    if self.closes_outer(open, bracket, token.span) {
                        return self.report(Flaw::Unclosed(open.bracket), open.span);
                    }
                    self.report(Flaw::StrayClose(bracket), token.span);
                    self.take();
                }
                Kind::Comma => {
                    self.report(Flaw::Expected(Expected::Value), token.span);
                    self.take();
                }
                Kind::Bad => {
                    self.take();
                    separated = true;
                }
                Kind::Colon => {
                    self.report(Flaw::Expected(Expected::Separator), token.span);
                    self.take();
                    separated = true;
                }
                _ if self.belongs_outside(id, open, token) => {
                    self.cut_short = true;
                    return self.report(Flaw::Unclosed(open.bracket), open.span);
                }
                _ => {
                    if !separated && !self.comma_missing(token) {
                        separated = true;
                        continue;
                    }
                    let before = self.at;
                    self.item(id, open.shape);
                    if self.at == before {
                        self.take();
                    }
                    separated = self.separator();
                }
            }
        }
    }

    pub(super) fn separator(&mut self) -> bool {
        let cut_short = std::mem::take(&mut self.cut_short);
        let comma = self.peek().is_some_and(|token| token.kind == Kind::Comma);
        if comma {
            self.take();
        }
        comma || cut_short
    }

    fn item(&mut self, id: NodeId, shape: Shape) {
        let label = match shape {
            Shape::Record => self.field_name(),
            Shape::Map => {
                let key = self.value(Some(id));
                self.colon();
                Label::Key(key)
            }
            _ => Label::None,
        };
        let value = self.value(Some(id));
        self.nodes[id.0 as usize].children.push(Child { label, value });
    }

    fn field_name(&mut self) -> Label {
        match (self.peek(), self.second()) {
            (Some(token), _) if token.kind == Kind::Word => {
                let name = self.take();
                self.colon();
                Label::Field(raw_name(name, self.text))
            }
            (Some(token), Some(Kind::Colon)) if token.kind == Kind::Text => {
                let quoted = self.take();
                let bare = quoted.of(self.text).trim_matches('"').to_owned();
                let error = SyntaxError::new(Flaw::Expected(Expected::FieldName), quoted);
                self.push_error(error.repaired_by(quoted, bare));
                self.colon();
                Label::Field(inside_quotes(quoted, self.text))
            }
            (Some(token), _) => {
                self.report(Flaw::Expected(Expected::FieldName), token.span);
                Label::None
            }
            (None, _) => Label::None,
        }
    }

    fn colon(&mut self) {
        match self.peek().map(|token| token.kind) {
            Some(Kind::Colon) => {
                self.take();
            }
            Some(Kind::Bad) => {}
            _ => {
                let place = Span::new(self.end, self.end);
                self.push_error(SyntaxError::new(Flaw::Expected(Expected::Colon), place).repaired_by(place, ":"));
            }
        }
    }
}

/// What stands between the quotes; a text that is not closed stands for itself.
fn inside_quotes(quoted: Span, text: &str) -> Span {
    let is_closed = quoted.of(text).strip_prefix('"').is_some_and(|rest| rest.ends_with('"'));
    if is_closed { Span::new(quoted.start + 1, quoted.end - 1) } else { quoted }
}

/// The name that `r#name` stands for.
fn raw_name(name: Span, text: &str) -> Span {
    let skip = if name.of(text).starts_with("r#") { 2 } else { 0 };
    Span::new(name.start + skip, name.end)
}
