//! The smallest pieces of a RON file, and what can be wrong with them.

/// A stretch of the file, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub start: usize,
    pub end: usize,
}

/// A piece of the file; together, in order, the tokens are the whole file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Token {
    pub kind: Kind,
    pub span: Span,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// The byte order mark that some editors put first.
    Mark,
    Space,
    Comment,
    /// `#![enable(...)]`, whole.
    Attribute,
    /// A name: of a field, a variant, a struct; `true`, `None`, `inf`.
    Word,
    /// A number, or a range of numbers.
    Number,
    Text,
    Bytes,
    Char,
    /// A text between quotes that a word processor made.
    CurlyText,
    Open(Bracket),
    Close(Bracket),
    Comma,
    Colon,
    /// Nothing that RON knows; already reported.
    Bad,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Bracket {
    Round,
    Square,
    Curly,
}

/// What is wrong in the shape of the text, before anybody asks what it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SyntaxError {
    pub flaw: Flaw,
    pub span: Span,
    /// Another place that explains it.
    pub related: Option<Span>,
    /// A correction that is safe to make without looking.
    pub repair: Option<Repair>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    MissingComma,
    /// The span is the opening bracket.
    Unclosed(Bracket),
    StrayClose(Bracket),
    /// The span is the opening quote.
    UnclosedText,
    UnclosedComment,
    CurlyQuotes,
    /// A `"` inside a text that is not written `\"`.
    QuoteInText,
    BadNumber,
    BadEscape,
    BadAttribute,
    BadCharacter,
    Expected(Expected),
    TooDeep,
    TooMany,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    FieldName,
    Colon,
    Value,
    /// A comma or a closing bracket.
    Separator,
    End,
}

/// Replace the bytes of `span` by `text`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repair {
    pub span: Span,
    pub text: String,
}

impl Span {
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// Whether `offset` lies inside, or right at the end.
    pub fn touches(self, offset: usize) -> bool {
        self.start <= offset && offset <= self.end
    }

    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The text of this stretch; empty if it does not lie in `text`.
    pub fn of(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or_default()
    }
}

impl Kind {
    /// Whether it means nothing to the value: spaces, comments, attributes.
    pub fn is_trivia(self) -> bool {
        matches!(self, Kind::Mark | Kind::Space | Kind::Comment | Kind::Attribute)
    }
}

impl Bracket {
    pub fn opening(self) -> &'static str {
        match self {
            Bracket::Round => "(",
            Bracket::Square => "[",
            Bracket::Curly => "{",
        }
    }

    pub fn closing(self) -> &'static str {
        match self {
            Bracket::Round => ")",
            Bracket::Square => "]",
            Bracket::Curly => "}",
        }
    }
}

impl Flaw {
    /// Whether values may stand elsewhere in the tree than the author meant, or nowhere.
    pub fn moves_values(self) -> bool {
        match self {
            Flaw::Unclosed(_) | Flaw::StrayClose(_) | Flaw::UnclosedText | Flaw::UnclosedComment => true,
            Flaw::QuoteInText | Flaw::TooDeep | Flaw::TooMany => true,
            Flaw::Expected(expected) => !matches!(expected, Expected::Colon | Expected::Value),
            Flaw::MissingComma | Flaw::CurlyQuotes => false,
            Flaw::BadNumber | Flaw::BadEscape | Flaw::BadAttribute | Flaw::BadCharacter => false,
        }
    }
}

impl SyntaxError {
    pub fn new(flaw: Flaw, span: Span) -> Self {
        Self { flaw, span, related: None, repair: None }
    }

    pub fn repaired_by(mut self, span: Span, text: impl Into<String>) -> Self {
        self.repair = Some(Repair { span, text: text.into() });
        self
    }
}
