//! The command line: the same work as in the window, headless. One file for each sub-command.
//!
//! Exit codes: 0 all is well, 1 something was found wrong or could not be done, 2 wrong use.

mod args;
mod chart;
mod check;
mod compare;
mod console;
mod failure;
mod fault_text;
mod import;
mod import_text;
mod new;
mod person;
mod places;
mod plan_file;
mod play;
mod print;
mod progress;
mod records;
mod replay;
mod report;
mod simulate;
mod story;
mod verify;
mod verify_text;
mod words;

use std::ffi::OsString;
use std::io;
use std::process::ExitCode;

use crate::words::Locale;
pub use args::WindowArgs;
use args::{Arguments, Work};
use console::Console;
use failure::Failure;
use places::Places;

/// What was asked for.
#[derive(Debug)]
pub enum Door {
    /// No sub-command: the window is to be opened.
    Window(WindowArgs),
    /// The work is done.
    Done(ExitCode),
}

/// Reads the arguments, the program's name first, and does what a sub-command asks for.
pub fn enter(args: Vec<OsString>) -> Door {
    let lang = args::language(&args, |name| std::env::var(name).ok());
    let locale = Locale::own(&lang);
    // The errors are not held: a thread that fails must be able to say so.
    let (mut out, mut err) = (io::stdout().lock(), io::stderr());
    let mut input = io::stdin().lock();
    let mut console = Console { out: &mut out, err: &mut err, input: &mut input, locale };
    let arguments = match args::read(&args, &console.locale) {
        Ok(arguments) => arguments,
        Err(answer) => return Door::Done(console.answer(&answer)),
    };
    let places = Places::new(arguments.data);
    let done = match arguments.work {
        None if cfg!(feature = "app") => return Door::Window(arguments.window.with(places.data(), arguments.lang)),
        None => no_window(&mut console),
        Some(work) => carry_out(work, &places, &mut console),
    };
    Door::Done(console.exit_code(done))
}

fn carry_out(work: Work, places: &Places, console: &mut Console) -> Result<(), Failure> {
    match work {
        Work::Check(args) => check::run(&args, console),
        Work::Play(args) => play::run(&args, places, console),
        Work::Replay(args) => replay::run(&args, places, console),
        Work::Records(args) => records::run(&args, places, console),
        Work::Report(args) => report::run(&args, places, console),
        Work::Print(args) => print::run(&args, places, console),
        Work::New(args) => new::run(&args, console),
        Work::Import(args) => import::run(&args, console),
        Work::Verify(args) => verify::run(&args, console),
        Work::Simulate(args) => simulate::run(&args, places, console),
        Work::Compare(args) => compare::run(&args, places, console),
        Work::Words(args) => words::run(&args, console),
    }
}

fn no_window(console: &mut Console) -> Result<(), Failure> {
    if let Err(args::Answer::Told(help)) = args::read(&["sardze".into(), "--help".into()], &console.locale) {
        console.say(&help)?;
    }
    Err(Failure::Wrong(console.text("cli-no-window")))
}

impl Arguments {
    /// The words `sardze` and what follows, for tests.
    #[cfg(test)]
    fn of(words: &[&str]) -> Result<Self, args::Answer> {
        let words: Vec<OsString> = std::iter::once("sardze").chain(words.iter().copied()).map(OsString::from).collect();
        args::read(&words, &Locale::own(&crate::words::Lang::en()))
    }
}
