//! `sardze records`: what is kept: a list, one run line by line, and one run as a file.

use crate::cli::args::{ExportArgs, Format, RecordsArgs, RecordsWork};
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::places::{Places, write_text};
use crate::exercise::names;
use crate::records::{Filter, Plans, RunRow, Status};
use crate::words::Value;

pub fn run(args: &RecordsArgs, places: &Places, console: &mut Console) -> Result<(), Failure> {
    match &args.work {
        RecordsWork::List { format } => list(*format, places, console),
        RecordsWork::Show(record) => show(&record.record, places, console),
        RecordsWork::Export(args) => export(args, places, console),
    }
}

fn list(format: Format, places: &Places, console: &mut Console) -> Result<(), Failure> {
    let runs = places.store(console)?.runs(&Filter::default());
    let runs = runs.map_err(|error| Failure::records(&console.locale, &error))?;
    if format == Format::Json {
        let json = serde_json::to_string_pretty(&runs).map_err(std::io::Error::from)?;
        console.say(&json)?;
        return Ok(());
    }
    if runs.is_empty() {
        let line = console.text("cli-records-none");
        console.say(&line)?;
    }
    for row in &runs {
        let line = format!("{}  {}  {}", row.id, result(row, console), row.title);
        console.say(&line)?;
    }
    Ok(())
}

fn show(asked: &str, places: &Places, console: &mut Console) -> Result<(), Failure> {
    let (record, _) = places.record(asked, console)?;
    let row = &record.row;
    let result = result(row, console);
    let person = row.person.clone().unwrap_or_else(|| console.text("report-unnamed"));
    let lines = [
        row.title.clone(),
        format!("{}: {}", console.text("report-run"), row.id),
        format!("{}: {}", console.text("report-when"), row.started_at),
        format!("{}: {person}", console.text("report-who")),
        format!("{}: {result}", console.text("report-result")),
        format!("{}: {}", console.text("report-content"), row.pack),
        format!("{}: {} / {}", console.text("report-version"), row.version, row.rules),
        String::new(),
    ];
    lines.iter().try_for_each(|line| console.say(line))?;
    record.lines.iter().try_for_each(|line| console.say(&line.text))?;
    Ok(())
}

fn export(args: &ExportArgs, places: &Places, console: &mut Console) -> Result<(), Failure> {
    let (record, _) = places.record(&args.record, console)?;
    let plans = if args.plans { Plans::Included } else { Plans::LeftOut };
    let json = record.export(plans).map_err(|error| Failure::records(&console.locale, &error))?;
    let Some(path) = &args.output else {
        console.say(&json)?;
        return Ok(());
    };
    write_text(path, &json).map_err(|error| Failure::file(&console.locale, path, &error))?;
    let line = console.text_with("cli-written", &[("path", Value::from(path.display().to_string()))]);
    console.say(&line)?;
    Ok(())
}

/// How a run ended, in one word or two.
fn result(row: &RunRow, console: &Console) -> String {
    let Some(summary) = row.summary else { return console.text("cli-status-open") };
    let passed = console.text(if summary.is_passed { "report-passed" } else { "report-not-passed" });
    let ending = match (row.status, summary.outcome) {
        (Status::Finished, Some(outcome)) => console.text(names::outcome(outcome)),
        _ => console.text("report-stopped"),
    };
    format!("{ending}, {passed}")
}
