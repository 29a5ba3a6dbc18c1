//! The arguments, and their help in the language of the person who asks for it.

mod floor;
mod told;

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{ArgAction, Args, Command, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};

pub use floor::{
    CompareArgs, FloorArgs, ImportArgs, ResultsFormat, RunsArgs, SimulateArgs, StuckArgs, VerifyArgs, VerifyWork,
};
use told::{answer, localised};

use crate::exercise::Mode;
use crate::records::papers::Paper;
use crate::words::{LANGUAGES, Lang, Locale};

#[derive(Debug, Parser)]
#[command(
    name = "sardze",
    version,
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true
)]
pub struct Arguments {
    #[arg(long, global = true, value_name = "DIR", alias = "data-dir")]
    pub data: Option<PathBuf>,
    #[arg(long, global = true, value_name = "LANG", value_parser = spoken)]
    pub lang: Option<Lang>,
    #[arg(short, long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
    #[command(flatten)]
    pub window: WindowArgs,
    #[command(subcommand)]
    pub work: Option<Work>,
}

/// How the window is to be opened.
#[derive(Debug, Clone, Args)]
pub struct WindowArgs {
    #[arg(long, value_name = "DIR")]
    pub scenarios: Vec<PathBuf>,
    #[arg(long, value_name = "WxH", value_parser = size)]
    pub size: Option<(u32, u32)>,
    #[arg(long, value_name = "FILE")]
    pub autoplay: Option<PathBuf>,
    #[arg(long, value_name = "DIR")]
    pub self_play: Option<PathBuf>,
    #[arg(long, value_name = "LOOKS", value_delimiter = ',', requires = "self_play")]
    pub looks: Vec<String>,
    /// Where settings and records are kept.
    #[arg(skip)]
    pub data: PathBuf,
    /// The language, if one was asked for.
    #[arg(skip)]
    pub lang: Option<Lang>,
}

#[derive(Debug, Subcommand)]
pub enum Work {
    Check(CheckArgs),
    Play(PlayArgs),
    Replay(RecordArgs),
    Records(RecordsArgs),
    Report(ReportArgs),
    Print(PrintArgs),
    New(NewArgs),
    Import(ImportArgs),
    Simulate(SimulateArgs),
    Compare(CompareArgs),
    Verify(VerifyArgs),
    Words(WordsArgs),
}

#[derive(Debug, Args)]
pub struct CheckArgs {
    #[arg(required = true, value_name = "DIR")]
    pub dirs: Vec<PathBuf>,
    #[arg(long, value_enum, default_value_t = Format::Human, hide_possible_values = true, hide_default_value = true)]
    pub format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    #[value(alias = "text")]
    Human,
    Json,
}

#[derive(Debug, Args)]
pub struct PlayArgs {
    #[arg(value_name = "SCENARIO", required_unless_present = "resume")]
    pub scenario: Option<String>,
    #[arg(long, value_name = "FILE", conflicts_with = "policy")]
    pub script: Option<PathBuf>,
    #[arg(long, value_enum, value_name = "POLICY", hide_possible_values = true)]
    pub policy: Option<PolicyName>,
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
    #[arg(long, value_enum, default_value_t = ModeName::Solo, hide_possible_values = true, hide_default_value = true)]
    pub mode: ModeName,
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u16).range(0..=400))]
    pub clock: Option<u16>,
    #[arg(long, value_name = "ID", default_value = "lv", hide_default_value = true)]
    pub profile: String,
    #[arg(long, value_name = "NAME")]
    pub person: Option<String>,
    #[arg(long, value_name = "RUN", conflicts_with = "scenario")]
    pub resume: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PolicyName {
    Best,
    Worst,
    Random,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ModeName {
    Solo,
    Group,
    Examination,
}

/// A run's id, or the file of an exported one.
#[derive(Debug, Args)]
pub struct RecordArgs {
    #[arg(value_name = "RECORD")]
    pub record: String,
}

#[derive(Debug, Args)]
pub struct RecordsArgs {
    #[command(subcommand)]
    pub work: RecordsWork,
}

#[derive(Debug, Subcommand)]
pub enum RecordsWork {
    List {
        #[arg(long, value_enum, default_value_t = Format::Human, hide_possible_values = true, hide_default_value = true)]
        format: Format,
    },
    Show(RecordArgs),
    Export(ExportArgs),
}

#[derive(Debug, Args)]
pub struct ExportArgs {
    #[arg(value_name = "RECORD")]
    pub record: String,
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    #[arg(long)]
    pub plans: bool,
}

#[derive(Debug, Args)]
pub struct ReportArgs {
    #[arg(value_name = "RECORD")]
    pub record: String,
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct PrintArgs {
    #[arg(value_name = "SCENARIO")]
    pub scenario: String,
    #[arg(long, value_enum, default_value_t = What::All, hide_possible_values = true, hide_default_value = true)]
    pub what: What,
    #[arg(long, value_name = "ID", default_value = "lv", hide_default_value = true)]
    pub profile: String,
    #[arg(id = "target", short = 'o', long = "output", value_name = "PATH")]
    pub target: Option<PathBuf>,
}

/// Which papers are to be printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum What {
    Guide,
    Cards,
    Wallet,
    Site,
    Review,
    All,
}

#[derive(Debug, Args)]
pub struct NewArgs {
    #[arg(value_name = "ID")]
    pub id: String,
    #[arg(long, value_name = "DIR")]
    pub dir: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct WordsArgs {
    #[command(subcommand)]
    pub work: WordsWork,
}

#[derive(Debug, Subcommand)]
pub enum WordsWork {
    Stamp {
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
}

/// What the arguments gave instead of work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// Help or the version.
    Told(String),
    /// Wrong use, in a sentence.
    Wrong(String),
}

impl WindowArgs {
    pub fn with(self, data: PathBuf, lang: Option<Lang>) -> Self {
        Self { data, lang, ..self }
    }
}

impl From<ModeName> for Mode {
    fn from(mode: ModeName) -> Self {
        match mode {
            ModeName::Solo => Mode::Solo,
            ModeName::Group => Mode::Group,
            ModeName::Examination => Mode::Examination,
        }
    }
}

impl What {
    pub fn papers(self) -> Vec<Paper> {
        match self {
            What::Guide => vec![Paper::Guide],
            What::Cards => vec![Paper::Cards],
            What::Wallet => vec![Paper::Wallet],
            What::Site => vec![Paper::Site],
            What::Review => vec![Paper::Review],
            What::All => Paper::ALL.to_vec(),
        }
    }
}

/// The language that is spoken: `--lang`, else `SARDZE_LANG`, else what the system says, else Latvian.
pub fn language(args: &[OsString], env: impl Fn(&str) -> Option<String>) -> Lang {
    let mut words = args.iter().filter_map(|arg| arg.to_str()).take_while(|arg| *arg != "--");
    let mut asked = None;
    while let Some(word) = words.next() {
        match word.strip_prefix("--lang") {
            Some("") => asked = words.next(),
            Some(rest) => asked = rest.strip_prefix('=').or(asked),
            None => {}
        }
    }
    // What the program does not speak is told in the language that it would speak otherwise.
    let asked = asked.filter(|text| spoken(text).is_ok());
    let from_system = ["SARDZE_LANG", "LC_ALL", "LC_MESSAGES", "LANG"].into_iter().filter_map(env);
    let wanted = asked.map(str::to_owned).into_iter().chain(from_system);
    wanted.filter_map(|text| text.parse().ok()).next().unwrap_or_default()
}

/// Reads the arguments, the program's name first.
pub fn read(args: &[OsString], locale: &Locale) -> Result<Arguments, Answer> {
    let matches = command(locale).try_get_matches_from(args);
    matches.and_then(|matches| Arguments::from_arg_matches(&matches)).map_err(|error| answer(&error, locale))
}

/// The command with its help in this language.
pub fn command(locale: &Locale) -> Command {
    localised(Arguments::command(), locale, "cli-do")
}

/// A language that the program speaks, or the made-up one for looking at layouts.
fn spoken(text: &str) -> Result<Lang, String> {
    let lang: Lang = text.parse().map_err(|_| text.to_owned())?;
    let base = lang.tag().split('-').next().unwrap_or_default();
    let is_spoken = LANGUAGES.contains(&base) || lang == Lang::pseudo();
    if is_spoken { Ok(lang) } else { Err(text.to_owned()) }
}

fn size(text: &str) -> Result<(u32, u32), String> {
    let parts = text.split_once('x').map(|(width, height)| (width.parse(), height.parse()));
    match parts {
        Some((Ok(width), Ok(height))) if width > 0 && height > 0 => Ok((width, height)),
        _ => Err(text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lang(args: &[&str], vars: &[(&str, &str)]) -> String {
        let args: Vec<OsString> = args.iter().map(OsString::from).collect();
        let env = |name: &str| vars.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        language(&args, env).to_string()
    }

    #[test]
    fn the_language_is_the_one_nearest_to_the_person() {
        assert_eq!(lang(&["sardze"], &[]), "lv");
        assert_eq!(lang(&["sardze"], &[("LANG", "C")]), "lv");
        assert_eq!(lang(&["sardze"], &[("LANG", "en_GB.UTF-8")]), "en-GB");
        assert_eq!(lang(&["sardze"], &[("LANG", "en_US"), ("SARDZE_LANG", "lv")]), "lv");
        assert_eq!(lang(&["sardze", "check", "--lang=en", "x"], &[("SARDZE_LANG", "lv")]), "en");
        assert_eq!(lang(&["sardze", "--lang", "en"], &[]), "en");
        assert_eq!(lang(&["sardze", "--", "--lang", "en"], &[]), "lv");
        assert_eq!(lang(&["sardze", "--lang", "xx"], &[("LANG", "en_GB")]), "en-GB", "the sentence about it");
    }

    #[test]
    fn every_command_and_argument_has_help_in_every_language() {
        fn walk(command: &Command, told: &mut Vec<String>) {
            told.extend(command.get_about().map(ToString::to_string));
            told.extend(command.get_arguments().filter_map(|a| a.get_help()).map(ToString::to_string));
            command.get_subcommands().for_each(|sub| walk(sub, told));
        }
        for tag in LANGUAGES {
            let locale = Locale::own(&tag.parse().unwrap());
            let mut told = Vec::new();
            walk(&command(&locale), &mut told);
            assert!(told.len() > 30, "{told:?}");
            assert!(told.iter().all(|text| !text.starts_with("cli-") && !text.is_empty()), "{tag}: {told:?}");
            assert_eq!(locale.problems(), []);
            command(&locale).debug_assert();
        }
    }

    #[test]
    fn a_language_that_is_not_spoken_is_told_with_those_that_are() {
        for words in [&["--lang", "xx"][..], &["check", "--lang=latvian", "x"]] {
            match Arguments::of(words) {
                Err(Answer::Wrong(text)) => {
                    assert!(text.contains("lv (latviešu)") && text.contains("en (English)"), "{text}");
                }
                other => panic!("{other:?}"),
            }
        }
        assert!(Arguments::of(&["--lang", "lv-LV", "check", "x"]).is_ok());
        assert!(Arguments::of(&["--lang", "qps"]).is_ok());
    }

    #[test]
    fn wrong_use_is_told_in_a_sentence() {
        for words in [
            &["chek"][..],
            &["check"],
            &["play", "x", "--mode", "dance"],
            &["--size", "big"],
            &["play", "--what"],
            &["play", "x", "--script", "f", "--policy", "best"],
            &["play", "x", "--clock", "9000"],
            &["print", "x", "--what", "poster"],
            &["records"],
        ] {
            match Arguments::of(words) {
                Err(Answer::Wrong(text)) => assert!(text.contains("--help") && !text.contains("{$"), "{text}"),
                Err(Answer::Told(_)) => assert_eq!(words, ["records"]),
                Ok(arguments) => panic!("{words:?}: {arguments:?}"),
            }
        }
        assert!(matches!(Arguments::of(&["play", "--help"]), Err(Answer::Told(text)) if text.contains("--script")));
        assert!(Arguments::of(&["--data", "d", "play", "x", "--lang", "lv"]).is_ok());
    }
}
