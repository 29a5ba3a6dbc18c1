//! From byte offsets to lines and columns.

/// Where the lines of a text start. Built once per file, asked once per fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    /// A byte order mark belongs to no column, and a carriage return only ends its line.
    pub fn of(text: &str) -> Self {
        let first = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let after_ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1);
        Self { starts: std::iter::once(first).chain(after_ends).collect() }
    }

    /// Line and column of `offset`, both from 1, the column in characters of `text`.
    pub fn place(&self, text: &str, offset: usize) -> (usize, usize) {
        let line = self.line(offset);
        let start = self.starts[line - 1];
        let column = text.get(start..offset).map_or(0, |before| before.chars().count());
        (line, column + 1)
    }

    /// Offset at which the line of `offset` starts.
    pub fn line_start(&self, offset: usize) -> usize {
        self.starts[self.line(offset) - 1]
    }

    fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset).max(1)
    }

    /// Offset of the first byte of `line`, which counts from 1; of the last line if there are fewer.
    pub fn start(&self, line: usize) -> usize {
        let index = line.saturating_sub(1).min(self.starts.len() - 1);
        self.starts[index]
    }
}
