//! Where the command line reads and writes, and the language it speaks.

use std::io::{self, BufRead, Write};
use std::process::ExitCode;

use crate::cli::args::Answer;
use crate::cli::failure::Failure;
use crate::words::{Args, Locale};

pub struct Console<'a> {
    pub out: &'a mut dyn Write,
    pub err: &'a mut dyn Write,
    pub input: &'a mut dyn BufRead,
    pub locale: Locale,
}

impl Console<'_> {
    /// A line on the output. A reader that has gone away has read enough: the work goes on without it.
    pub fn say(&mut self, line: &str) -> io::Result<()> {
        unless_gone(writeln!(self.out, "{}", line.trim_end_matches('\n')))
    }

    /// A text of the program.
    pub fn text(&self, key: &str) -> String {
        self.locale.text(key).into_owned()
    }

    pub fn text_with(&self, key: &str, args: &Args) -> String {
        self.locale.text_with(key, args).into_owned()
    }

    /// Asks and reads one line; none at the end of the input.
    pub fn ask(&mut self, prompt: &str) -> io::Result<Option<String>> {
        unless_gone(write!(self.out, "{prompt} ").and_then(|()| self.out.flush()))?;
        let mut line = String::new();
        match self.input.read_line(&mut line) {
            Ok(0) => {
                unless_gone(writeln!(self.out))?;
                Ok(None)
            }
            Ok(_) => Ok(Some(line.trim().to_owned())),
            // Bytes that are no text are no answer.
            Err(error) if error.kind() == io::ErrorKind::InvalidData => Ok(Some(String::new())),
            Err(error) => Err(error),
        }
    }

    /// Says what reading the arguments gave instead of work.
    pub fn answer(&mut self, answer: &Answer) -> ExitCode {
        let done = match answer {
            Answer::Told(text) => self.say(text).map_err(Failure::from),
            Answer::Wrong(text) => Err(Failure::Wrong(text.clone())),
        };
        self.exit_code(done)
    }

    /// Tells a failure and turns it into an exit code.
    pub fn exit_code(&mut self, done: Result<(), Failure>) -> ExitCode {
        let flushed = unless_gone(self.out.flush()).map_err(Failure::from);
        let (code, message) = match done.and(flushed) {
            Ok(()) => return ExitCode::SUCCESS,
            Err(Failure::Output(error)) => (1, error.to_string()),
            Err(Failure::Found) => return ExitCode::from(1),
            Err(Failure::Failed(message)) => (1, message),
            Err(Failure::Wrong(message)) => (2, message),
        };
        // Nobody may be left to hear it.
        let _ = writeln!(self.err, "sardze: {message}");
        ExitCode::from(code)
    }
}

fn unless_gone(written: io::Result<()>) -> io::Result<()> {
    written.or_else(|error| if error.kind() == io::ErrorKind::BrokenPipe { Ok(()) } else { Err(error) })
}
