//! The arguments of what is done with plans: import one, run it, judge the model that runs it.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::Format;
use crate::floor::threat::Doctrine;
use crate::floor::verify::stuck::Kind;

/// A drawing of a building that people already have.
#[derive(Debug, Args)]
pub struct ImportArgs {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "NAME", default_value = "ground", hide_default_value = true)]
    pub level: String,
    #[arg(long, value_name = "X")]
    pub metres_per_unit: Option<f64>,
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

/// A plan and many runs of it, or a case to compare speeds by.
#[derive(Debug, Args)]
pub struct SimulateArgs {
    #[arg(value_name = "PLAN", required_unless_present = "case")]
    pub plan: Option<PathBuf>,
    #[command(flatten)]
    pub runs: RunsArgs,
    #[arg(long, value_name = "door.ID=STATE")]
    pub set: Vec<String>,
    #[arg(long, value_name = "DIR/NAME", conflicts_with_all = ["plan", "runs", "set"])]
    pub case: Option<PathBuf>,
    #[arg(long, value_name = "SECS", default_value = "0.05", hide_default_value = true, value_parser = step_secs, conflicts_with = "plan")]
    pub dt: f64,
}

/// A plan and measures that might protect the people in it.
#[derive(Debug, Args)]
pub struct CompareArgs {
    #[arg(value_name = "PLAN")]
    pub plan: PathBuf,
    #[arg(long, value_name = "FILE")]
    pub with: Option<PathBuf>,
    #[arg(id = "measure", long = "only", value_name = "ID")]
    pub only: Vec<String>,
    #[command(flatten)]
    pub runs: RunsArgs,
}

/// How often, with whose luck, and where what comes of it goes.
#[derive(Debug, Args)]
pub struct RunsArgs {
    #[arg(long, value_name = "N", default_value_t = 20, hide_default_value = true, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub runs: u32,
    #[arg(long, value_name = "N", default_value_t = 1, hide_default_value = true)]
    pub seed: u64,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub threads: Option<u16>,
    #[arg(long, value_name = "SECS", default_value = "600", hide_default_value = true, value_parser = limit_secs)]
    pub limit: f64,
    #[arg(long, value_enum, value_name = "NAME", default_value_t = DoctrineName::RunHideTell, hide_possible_values = true, hide_default_value = true)]
    pub doctrine: DoctrineName,
    #[arg(id = "results_format", long = "format", value_enum, value_name = "FORMAT", hide_possible_values = true)]
    pub format: Option<ResultsFormat>,
    #[arg(id = "results", long = "out", value_name = "FILE")]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DoctrineName {
    RunHideTell,
    Lockdown,
    Untaught,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ResultsFormat {
    #[value(alias = "human")]
    Text,
    Json,
    Csv,
    Html,
}

impl RunsArgs {
    /// What was asked for, else what the name of the file says, else text.
    pub fn format(&self) -> ResultsFormat {
        let ending = self.out.as_ref().and_then(|path| path.extension()).and_then(|ending| ending.to_str());
        self.format.unwrap_or(match ending {
            Some("html" | "htm") => ResultsFormat::Html,
            Some("json") => ResultsFormat::Json,
            Some("csv") => ResultsFormat::Csv,
            _ => ResultsFormat::Text,
        })
    }

    /// How many runs at once.
    pub fn threads(&self) -> usize {
        self.threads.map_or_else(|| std::thread::available_parallelism().map_or(1, usize::from), usize::from)
    }

    pub fn doctrine(&self) -> Doctrine {
        match self.doctrine {
            DoctrineName::RunHideTell => Doctrine::RunHideTell,
            DoctrineName::Lockdown => Doctrine::Lockdown,
            DoctrineName::Untaught => Doctrine::Untaught,
        }
    }
}

#[derive(Debug, Args)]
pub struct VerifyArgs {
    #[command(subcommand)]
    pub work: VerifyWork,
}

#[derive(Debug, Subcommand)]
pub enum VerifyWork {
    Floor(FloorArgs),
    Stuck(StuckArgs),
}

#[derive(Debug, Args)]
pub struct FloorArgs {
    #[arg(long)]
    pub full: bool,
    #[arg(long, value_name = "NAME")]
    pub only: Vec<String>,
    #[arg(long)]
    pub strict: bool,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub threads: Option<u16>,
    #[arg(long, value_enum, default_value_t = Format::Human, hide_possible_values = true, hide_default_value = true)]
    pub format: Format,
}

/// How many buildings drawn by chance, and which.
#[derive(Debug, Args)]
pub struct StuckArgs {
    #[arg(long, value_name = "N", default_value_t = 10_000, hide_default_value = true, value_parser = clap::value_parser!(u64).range(1..=10_000_000))]
    pub runs: u64,
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true, value_parser = clap::value_parser!(u64).range(..=u64::MAX / 2))]
    pub seed: u64,
    #[arg(long, value_name = "KIND", value_parser = stuck_kind)]
    pub only: Option<Kind>,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub threads: Option<u16>,
}

fn stuck_kind(text: &str) -> Result<Kind, String> {
    Kind::ALL.into_iter().find(|kind| kind.code() == text).ok_or_else(|| Kind::ALL.map(Kind::code).join(", "))
}

/// Simulated time: more than none, and not more than a day.
fn limit_secs(text: &str) -> Result<f64, String> {
    text.parse().ok().filter(|secs| *secs > 0.0 && *secs <= 86_400.0).ok_or_else(|| text.to_owned())
}

/// Steps for which the laws of walking hold.
fn step_secs(text: &str) -> Result<f64, String> {
    text.parse().ok().filter(|secs| (0.005..=0.1).contains(secs)).ok_or_else(|| text.to_owned())
}
