//! `sardze compare`: what measures of protection buy on a plan, each against today with the same people and the same luck.

mod page;
mod text;

use std::collections::BTreeSet;
use std::path::Path;

use crate::cli::args::CompareArgs;
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::fault_text::FaultText;
use crate::cli::places::{Places, beginning};
use crate::cli::plan_file::PlanFile;
use crate::cli::progress::Progress;
use crate::cli::simulate::deliver;
use crate::floor::change::Case;
use crate::floor::compare::Comparison;
use crate::floor::plan::Plan;
use crate::floor::run::Prepared;
use crate::scenario::measures::build::{Unknown, build};
use crate::scenario::measures::source::Measures;
use crate::scenario::measures::{Catalogue, MEASURES, Named, check, read, shipped};
use crate::scenario::pack::{Pack, PackFile};
use crate::scenario::read::MAX_BYTES;
use crate::words::{Locale, Value};
use text::{Answer, Results};

pub fn run(args: &CompareArgs, places: &Places, console: &mut Console) -> Result<(), Failure> {
    let file = PlanFile::open(&args.plan, places, console)?;
    let measures = measures(args.with.as_deref(), file.plan(), console)?;
    let mut catalogue = build(&measures, file.plan())
        .map_err(|unknown| Failure::Failed(told(&unknown, args.with.as_deref(), &console.locale)))?;
    choose(&mut catalogue, &args.only, console)?;
    let answers = answers(&file, &catalogue, args, console)?;
    let results = Results { file: &file, catalogue: &catalogue, answers: &answers, args: &args.runs };
    deliver(&results.written(args.runs.format(), &console.locale), &args.runs, console)
}

/// A trainer's list, or the program's own, if it is sound for this plan.
fn measures(path: Option<&Path>, plan: &Plan, console: &mut Console) -> Result<Measures, Failure> {
    let (read, bytes) = match path {
        Some(path) => {
            let bytes = beginning(path, MAX_BYTES).map_err(|error| Failure::file(&console.locale, path, &error))?;
            (read(MEASURES, &bytes), bytes)
        }
        None => (shipped(), Vec::new()),
    };
    let pack = Pack::new([PackFile { path: MEASURES.to_owned(), bytes }]);
    let shown = path.map(|path| path.display().to_string()).unwrap_or_default();
    let mut faults = check(&read, plan);
    faults.extend(read.faults);
    faults.sort_by(|a, b| a.place.cmp(&b.place));
    for fault in &faults {
        let told = FaultText { file: shown.clone(), ..FaultText::of(fault, "", &console.locale) };
        writeln!(console.err, "{}", told.shown(fault, Some(&pack), &console.locale))?;
    }
    let whole = read.source.filter(|_| faults.is_empty());
    let broken = || Failure::Failed(console.text_with("compare-broken", &[("path", Value::from(&shown))]));
    whole.ok_or_else(broken)
}

/// Leaves only the measures that were asked for.
fn choose(catalogue: &mut Catalogue, only: &[String], console: &Console) -> Result<(), Failure> {
    let trials = catalogue.trials.iter().map(|it| &it.named.id);
    let known: BTreeSet<&String> = trials.chain(catalogue.left_out.iter().map(|it| &it.named.id)).collect();
    if let Some(strange) = only.iter().find(|id| !known.contains(id)) {
        let ids: Vec<&str> = known.iter().map(|id| id.as_str()).collect();
        let args = [("measure", Value::from(strange)), ("known", Value::from(ids.join(", ")))];
        return Err(Failure::Wrong(console.text_with("compare-no-measure", &args)));
    }
    let is_wanted = |named: &Named| only.is_empty() || only.contains(&named.id);
    catalogue.trials.retain(|it| is_wanted(&it.named));
    catalogue.left_out.retain(|it| is_wanted(&it.named));
    Ok(())
}

fn answers(
    file: &PlanFile,
    catalogue: &Catalogue,
    args: &CompareArgs,
    console: &mut Console,
) -> Result<Vec<Answer>, Failure> {
    let runs = args.runs.runs as usize;
    let locale = console.locale.clone();
    let cannot = |error| Failure::Failed(file.why(&error, &locale));
    let unfit = |_| Failure::Failed(locale.text("compare-unfit").into_owned());
    let origin = Prepared::of(file.plan().clone()).map_err(cannot)?;
    let (doctrine, seed, limit) = (args.runs.doctrine(), args.runs.seed, args.runs.limit);
    let mut comparison = Comparison::new(origin, doctrine, runs, seed, limit);
    let today = Case { plan: file.plan().clone(), ..Case::default() }.with(&catalogue.today).map_err(unfit)?;
    let mut pairs = Vec::new();
    for trial in &catalogue.trials {
        let before = today.clone().with(&trial.instead_of).map_err(unfit)?;
        let after = before.clone().with(&trial.changes).map_err(unfit)?;
        pairs.push((before, after));
    }
    let mut cases: Vec<&Case> = Vec::new();
    for case in pairs.iter().flat_map(|(before, after)| [before, after]) {
        if !cases.contains(&case) {
            cases.push(case);
        }
    }
    let mut progress = Progress::begin(console, runs * cases.len());
    for (nth, case) in cases.iter().enumerate() {
        let outcomes = comparison.outcomes(case, args.runs.threads(), |done| progress.show(nth * runs + done));
        outcomes.map_err(cannot)?;
    }
    progress.end();
    let known = |comparison: &mut Comparison, case: &Case| comparison.outcomes(case, 1, |_| ()).map_err(cannot);
    pairs
        .iter()
        .map(|(before, after)| {
            Ok(Answer { today: known(&mut comparison, before)?, with: known(&mut comparison, after)? })
        })
        .collect()
}

/// That a measure names something which is not in the plan.
fn told(unknown: &Unknown, path: Option<&Path>, locale: &Locale) -> String {
    let key = match unknown.what {
        "door" => "compare-no-door",
        "level" => "compare-no-level",
        "obstacle" => "compare-no-obstacle",
        _ => "compare-no-people",
    };
    let args = [
        ("path", Value::from(path.map_or_else(|| MEASURES.to_owned(), |path| path.display().to_string()))),
        ("measure", Value::from(&unknown.measure)),
        ("id", Value::from(&unknown.id)),
        ("known", Value::from(unknown.known.join(", "))),
    ];
    locale.text_with(key, &args).into_owned()
}
