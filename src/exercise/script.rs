//! Scripts: what is done in a run, one act a line, written by hand. A line is a journal line without tick and actor;
//! `wait 40` lets so many seconds pass; what follows `#` at the start of a line is a comment.
//!
//! ```text
//! # The volunteer greets, then calls.
//! go shift-start
//! wait 12
//! choose pacing greet
//! say call-112 address
//! ```

use crate::exercise::command::Act;
use crate::exercise::journal::{self, Unreadable};
use crate::scenario::model::Scenario;

/// One line of a script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// Room time passes.
    Wait {
        secs: u32,
    },
    Do(Act),
}

/// A line that says nothing that can be done in this scenario.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadLine {
    /// Counted from 1.
    pub line: usize,
    pub why: Unreadable,
}

/// Reads a whole script, each step with its line, counted from 1; or every line that cannot be read.
pub fn read(scenario: &Scenario, text: &str) -> Result<Vec<(usize, Step)>, Vec<BadLine>> {
    let mut steps = Vec::new();
    let mut bad = Vec::new();
    for (line, written) in text.trim_start_matches('\u{feff}').lines().zip(1..).map(|(text, line)| (line, text.trim()))
    {
        if written.is_empty() || written.starts_with('#') {
            continue;
        }
        match step(scenario, written) {
            Ok(step) => steps.push((line, step)),
            Err(why) => bad.push(BadLine { line, why }),
        }
    }
    if bad.is_empty() { Ok(steps) } else { Err(bad) }
}

fn step(scenario: &Scenario, written: &str) -> Result<Step, Unreadable> {
    match written.split_once(char::is_whitespace) {
        Some(("wait", secs)) => secs.trim().parse().map(|secs| Step::Wait { secs }).map_err(|_| Unreadable::Shape),
        None if written == "wait" => Err(Unreadable::Shape),
        _ => journal::read_act(scenario, written).map(Step::Do),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::sample;

    #[test]
    fn a_script_is_read_with_its_lines() {
        let scenario = sample::scenario();
        let steps = read(&scenario, "# a script\n\ngo door\n  wait 40 \nchoose greet hello\r\n").unwrap();
        let lines: Vec<usize> = steps.iter().map(|(line, _)| *line).collect();
        assert_eq!(lines, [3, 4, 5]);
        assert_eq!(steps[1].1, Step::Wait { secs: 40 });
        assert_eq!(steps[2].1, Step::Do(Act::Choose { node: 1, choice: 0 }));
    }

    #[test]
    fn every_line_that_cannot_be_read_is_told() {
        let bad = read(&sample::scenario(), "go dor\nwait long\nchoose greet hug\ndance\ngo door\nwait\n").unwrap_err();
        let lines: Vec<usize> = bad.iter().map(|b| b.line).collect();
        assert_eq!(lines, [1, 2, 3, 4, 6]);
        assert_eq!(bad[0].why, Unreadable::UnknownNode("dor".into()));
        assert_eq!(bad[3].why, Unreadable::UnknownVerb("dance".into()));
    }
}
