//! One case to compare speeds by: everybody sets off at once, at one pace, to the exit that the case names.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use serde::Serialize;

use super::text;
use crate::cli::args::{ResultsFormat, SimulateArgs};
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::import_text::error_text;
use crate::cli::places::beginning;
use crate::cli::plan_file::ground;
use crate::floor::crowd::{Crowd, Person, Settings};
use crate::floor::ground::Ground;
use crate::floor::import::MOST_BYTES;
use crate::floor::import::case::{Case, CaseFile};
use crate::floor::law::Law;
use crate::words::{Locale, Value};

/// What came of it. Apart from the times of the processor it does not depend on the threads.
#[derive(Debug, Clone, Serialize)]
struct Timed {
    case: String,
    seed: u64,
    dt: f64,
    threads: usize,
    people: usize,
    steps: u64,
    simulated_s: f64,
    agent_steps: u64,
    /// User and system time of the process during the steps, seconds; `None` where the system does not tell.
    cpu_s: Option<f64>,
    agent_steps_per_cpu_s: Option<f64>,
    /// What the steps took, seconds.
    wall_s: f64,
    /// Everybody who is not out.
    left: usize,
    /// `None` while nobody is out.
    last_out_s: Option<f64>,
}

/// Reads `DIR/wkt/NAME.wkt`, `DIR/wkt/NAME.exits.json` and `DIR/pos/NAME_s<seed>.csv`, and runs them.
pub fn results(asked: &Path, args: &SimulateArgs, console: &Console) -> Result<String, Failure> {
    let locale = &console.locale;
    let folder = asked.parent().unwrap_or(Path::new(""));
    let name = asked.file_name().unwrap_or_default().to_string_lossy();
    let paths = [
        folder.join("wkt").join(format!("{name}.wkt")),
        folder.join("wkt").join(format!("{name}.exits.json")),
        folder.join("pos").join(format!("{name}_s{}.csv", args.runs.seed)),
    ];
    let [area, exits, people] = &paths;
    let read = |path: &PathBuf| {
        let bytes = beginning(path, MOST_BYTES).map_err(|error| Failure::file(locale, path, &error))?;
        Ok::<_, Failure>(String::from_utf8_lossy(&bytes).into_owned())
    };
    let case = Case::read(&read(area)?, &read(exits)?, &read(people)?).map_err(|error| {
        let path = match error.file {
            CaseFile::Area => area,
            CaseFile::Exits => exits,
            CaseFile::People => people,
        };
        Failure::Failed(error_text(&error.error, path, locale))
    })?;
    let timed = timed(case, &name, args).map_err(|error| Failure::Failed(ground(error, locale)))?;
    Ok(timed.written(args.runs.format(), locale))
}

#[expect(clippy::disallowed_methods, reason = "it measures")]
fn timed(case: Case, name: &str, args: &SimulateArgs) -> Result<Timed, crate::floor::ground::GroundError> {
    let Case { area, exits, people } = case;
    let exits = exits.into_iter().map(|exit| exit.shape).collect();
    let ground = Arc::new(Ground::walkable(area.outline, area.holes, exits)?);
    let count = people.len();
    let people = people.iter().map(|it| Person { exits: vec![it.exit], ..Person::adult(0, it.at) }).collect();
    let threads = args.runs.threads();
    let settings =
        Settings { law: Law::observed(), step_secs: args.dt, threads, seed: args.runs.seed, ..Settings::default() };
    let mut crowd = Crowd::new(ground, people, settings);
    let most_steps = (args.runs.limit / args.dt - 1e-9).ceil() as u64;
    let mut steps = 0;
    let begun = Instant::now();
    let before = cpu_secs();
    while crowd.inside() > 0 && steps < most_steps {
        crowd.step();
        steps += 1;
    }
    let cpu_s = before.zip(cpu_secs()).map(|(before, after)| after - before);
    let wall_s = begun.elapsed().as_secs_f64();
    Ok(Timed {
        case: name.to_owned(),
        seed: args.runs.seed,
        dt: args.dt,
        threads,
        people: count,
        steps,
        simulated_s: text::round(crowd.secs()),
        agent_steps: crowd.agent_steps(),
        cpu_s,
        agent_steps_per_cpu_s: cpu_s.filter(|secs| *secs > 0.0).map(|secs| (crowd.agent_steps() as f64 / secs).round()),
        wall_s,
        left: count - crowd.gone().len(),
        last_out_s: crowd.gone().last().map(|gone| text::round(gone.secs)),
    })
}

/// Time that the processors have spent on this process, its threads and the system's work for it.
#[cfg(unix)]
fn cpu_secs() -> Option<f64> {
    let spent = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Some(spent.tv_sec as f64 + spent.tv_nsec as f64 * 1e-9)
}

/// Elsewhere it is not known.
#[cfg(not(unix))]
fn cpu_secs() -> Option<f64> {
    None
}

impl Timed {
    fn written(&self, format: ResultsFormat, locale: &Locale) -> String {
        match format {
            ResultsFormat::Text | ResultsFormat::Html => self.lines(locale).join("\n"),
            // One line, as those who compare engines gather them.
            ResultsFormat::Json => serde_json::json!(self).to_string(),
            ResultsFormat::Csv => text::csv(&[serde_json::json!(self)]),
        }
    }

    fn lines(&self, locale: &Locale) -> Vec<String> {
        let say = |key: &str, args: &[(&'static str, Value)]| locale.text_with(key, args).into_owned();
        let of_case = [
            ("case", Value::from(&self.case)),
            ("seed", Value::from(self.seed.to_string())),
            ("people", Value::from(self.people)),
        ];
        let secs = |secs: f64| Value::from(locale.decimal(secs, 2));
        let mut lines = vec![say("simulate-case", &of_case)];
        if let Some(last) = self.last_out_s {
            lines.push(say("simulate-case-out", &[("secs", secs(last))]));
        }
        lines.push(say("simulate-case-left", &[("left", Value::from(self.left))]));
        let steps = Value::from(self.agent_steps.to_string());
        lines.push(match self.cpu_s {
            Some(cpu) => say("simulate-case-cpu", &[("steps", steps), ("secs", secs(cpu))]),
            None => say("simulate-case-no-cpu", &[("steps", steps)]),
        });
        lines
    }
}
