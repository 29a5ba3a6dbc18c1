//! The arguments of what is done with plans: import one, run it, judge the model that runs it.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::Format;

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
    #[arg(long, value_name = "N", default_value_t = 20, hide_default_value = true, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub runs: u32,
    #[arg(long, value_name = "N", default_value_t = 1, hide_default_value = true)]
    pub seed: u64,
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub threads: Option<u16>,
    #[arg(long, value_name = "door.ID=STATE")]
    pub set: Vec<String>,
    #[arg(long, value_name = "SECS", default_value = "600", hide_default_value = true, value_parser = limit_secs)]
    pub limit: f64,
    #[arg(id = "results_format", long = "format", value_enum, value_name = "FORMAT", default_value_t = ResultsFormat::Text, hide_possible_values = true, hide_default_value = true)]
    pub format: ResultsFormat,
    #[arg(id = "results", long = "out", value_name = "FILE")]
    pub out: Option<PathBuf>,
    #[arg(long, value_name = "DIR/NAME", conflicts_with_all = ["plan", "runs", "set"])]
    pub case: Option<PathBuf>,
    #[arg(long, value_name = "SECS", default_value = "0.05", hide_default_value = true, value_parser = step_secs, conflicts_with = "plan")]
    pub dt: f64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ResultsFormat {
    #[value(alias = "human")]
    Text,
    Json,
    Csv,
}

#[derive(Debug, Args)]
pub struct VerifyArgs {
    #[command(subcommand)]
    pub work: VerifyWork,
}

#[derive(Debug, Subcommand)]
pub enum VerifyWork {
    Floor(FloorArgs),
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

/// Simulated time: more than none, and not more than a day.
fn limit_secs(text: &str) -> Result<f64, String> {
    text.parse().ok().filter(|secs| *secs > 0.0 && *secs <= 86_400.0).ok_or_else(|| text.to_owned())
}

/// Steps for which the laws of walking hold.
fn step_secs(text: &str) -> Result<f64, String> {
    text.parse().ok().filter(|secs| (0.005..=0.1).contains(secs)).ok_or_else(|| text.to_owned())
}
