//! How far long work has come: a line beside the output, only where somebody watches.

use std::io::{IsTerminal, Write};

use crate::cli::console::Console;
use crate::words::{Locale, Value};

/// Signs of the bar.
const WIDTH: usize = 24;

pub struct Progress<'a> {
    err: &'a mut dyn Write,
    locale: &'a Locale,
    all: usize,
    is_watched: bool,
    /// Of the line that was shown last, in characters.
    width: usize,
}

impl<'a> Progress<'a> {
    /// For so many runs.
    pub fn begin(console: &'a mut Console, all: usize) -> Self {
        Self {
            err: &mut *console.err,
            locale: &console.locale,
            all,
            is_watched: std::io::stderr().is_terminal(),
            width: 0,
        }
    }

    pub fn show(&mut self, done: usize) {
        if !self.is_watched {
            return;
        }
        let line = line(done, self.all, self.locale);
        self.width = self.width.max(line.chars().count());
        // A line of progress that cannot be shown is no reason to stop.
        let _ = write!(self.err, "\r{line:width$}", width = self.width).and_then(|()| self.err.flush());
    }

    pub fn end(self) {
        if self.is_watched {
            let _ = write!(self.err, "\r{:width$}\r", "", width = self.width).and_then(|()| self.err.flush());
        }
    }
}

fn line(done: usize, all: usize, locale: &Locale) -> String {
    let full = (done * WIDTH).checked_div(all).unwrap_or(WIDTH).min(WIDTH);
    let words = locale.text_with("simulate-progress", &[("done", Value::from(done)), ("runs", Value::from(all))]);
    format!("[{}{}] {words}", "#".repeat(full), ".".repeat(WIDTH - full))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Lang;

    #[test]
    fn the_bar_fills_as_runs_are_done() {
        let locale = Locale::own(&Lang::en());
        assert_eq!(line(0, 10, &locale), "[........................] 0 of 10 runs");
        assert_eq!(line(5, 10, &locale), "[############............] 5 of 10 runs");
        assert!(line(10, 10, &locale).starts_with("[########################]"));
        assert!(line(0, 0, &locale).starts_with('['));
    }
}
