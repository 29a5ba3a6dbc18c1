//! Why a sub-command did not do its work, in the words that are shown.

use std::io;
use std::path::Path;

use crate::records::RecordsError;
use crate::scenario::fault::Arg;
use crate::words::{Locale, Value};

#[derive(Debug)]
pub enum Failure {
    /// It could not be done; exit code 1.
    Failed(String),
    /// Something was found wrong, and was told already; exit code 1.
    Found,
    /// Asked in a way that makes no sense; exit code 2.
    Wrong(String),
    /// The output cannot be written.
    Output(io::Error),
}

impl Failure {
    /// A failure of the records, with what to do about it.
    pub fn records(locale: &Locale, error: &RecordsError) -> Self {
        let args = error.args();
        let args: Vec<(&str, Value)> = args.iter().map(|(name, value)| (*name, value_of(value))).collect();
        let sentence = locale.text_with(error.key(), &args);
        let help = locale.text_with(&format!("{}.help", error.key()), &args);
        Failure::Failed(format!("{sentence}\n  {help}"))
    }

    /// A file that cannot be read or written.
    pub fn file(locale: &Locale, path: &Path, error: &io::Error) -> Self {
        let args = [("path", Value::from(path.display().to_string())), ("why", Value::from(error.to_string()))];
        Failure::Failed(locale.text_with("cli-file", &args).into_owned())
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Failure::Output(error)
    }
}

/// A value of a fault for its sentence.
pub fn value_of(arg: &Arg) -> Value<'_> {
    match arg {
        Arg::Text(text) => Value::from(text),
        Arg::Number(number) => Value::from(*number),
    }
}
