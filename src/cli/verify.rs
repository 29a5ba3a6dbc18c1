//! `sardze verify floor`: runs the public tests of evacuation models and prints what each asked and what came of it. A
//! test that fails is a result and is printed as one. `sardze verify stuck`: buildings drawn by chance, in which nobody may
//! stay behind.

use crate::cli::args::{FloorArgs, Format, StuckArgs, VerifyArgs, VerifyWork};
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::progress::Progress;
use crate::cli::verify_text::{json, lines};
use crate::floor::verify::stuck::{Kind, Walked, runs};
use crate::floor::verify::table::{self, Test};
use crate::floor::verify::{Answer, Effort, Verdict, answer};
use crate::words::Value;

pub fn run(args: &VerifyArgs, console: &mut Console) -> Result<(), Failure> {
    match &args.work {
        VerifyWork::Floor(args) => floor(args, console),
        VerifyWork::Stuck(args) => stuck(args, console),
    }
}

/// The runs are shared out among the kinds; each run with somebody left is named, so that it can be played again.
fn stuck(args: &StuckArgs, console: &mut Console) -> Result<(), Failure> {
    let own = std::thread::available_parallelism().map_or(1, usize::from);
    let threads = args.threads.map_or(own, usize::from);
    let kinds = args.only.map_or(Kind::ALL.to_vec(), |kind| vec![kind]);
    let each = args.runs.div_ceil(kinds.len() as u64);
    let mut found = 0;
    for kind in kinds {
        let mut progress = Progress::begin(console, usize::try_from(each).unwrap_or(usize::MAX));
        let all = runs(kind, args.seed..args.seed.saturating_add(each), threads, |done| progress.show(done));
        progress.end();
        let sum = |of: fn(&Walked) -> usize| Value::from(all.iter().map(of).sum::<usize>().to_string());
        let stuck: Vec<&Walked> = all.iter().filter(|run| run.left > 0).collect();
        found += stuck.len();
        let of_kind = [
            ("kind", Value::from(console.text(&format!("verify-stuck-{}", kind.code())))),
            ("runs", Value::from(each.to_string())),
            ("stuck", Value::from(stuck.len())),
            ("people", sum(|run| run.people)),
            ("without", sum(|run| run.without_way)),
        ];
        console.say(&console.text_with("verify-stuck", &of_kind))?;
        for run in stuck {
            let args = [
                ("kind", Value::from(kind.code())),
                ("seed", Value::from(run.seed.to_string())),
                ("left", Value::from(run.left)),
                ("people", Value::from(run.people)),
            ];
            console.say(&console.text_with("verify-stuck-run", &args))?;
        }
    }
    if found > 0 { Err(Failure::Found) } else { Ok(()) }
}

fn floor(args: &FloorArgs, console: &mut Console) -> Result<(), Failure> {
    let tests = chosen(&args.only, console)?;
    let effort = if args.full { Effort::Full } else { Effort::Quick };
    let own = std::thread::available_parallelism().map_or(1, usize::from);
    let threads = args.threads.map_or(own, usize::from);
    if args.format == Format::Human {
        head(effort, console)?;
    }
    let mut answers = Vec::new();
    for test in tests {
        let answer = answer(test, effort, threads);
        if args.format == Format::Human {
            for line in lines(&answer, &console.locale) {
                console.say(&line)?;
            }
        }
        answers.push(answer);
    }
    match args.format {
        Format::Human => summary(&answers, console)?,
        Format::Json => {
            let text = serde_json::to_string_pretty(&json(&answers, effort)).map_err(std::io::Error::from)?;
            console.say(&text)?;
        }
    }
    let has_failed = answers.iter().any(|answer| answer.verdict == Verdict::Failed);
    if args.strict && has_failed { Err(Failure::Found) } else { Ok(()) }
}

/// All tests, or those that were named, in the order of the table.
fn chosen(names: &[String], console: &Console) -> Result<Vec<&'static Test>, Failure> {
    let mut wanted = Vec::new();
    for name in names {
        let Some(test) = table::test(name) else {
            let known = table::tests().map(|test| test.name).collect::<Vec<_>>().join(", ");
            let args = [("name", Value::from(name)), ("known", Value::from(known))];
            return Err(Failure::Wrong(console.text_with("verify-no-test", &args)));
        };
        wanted.push(test.name);
    }
    Ok(table::tests().filter(|test| wanted.is_empty() || wanted.contains(&test.name)).collect())
}

fn head(effort: Effort, console: &mut Console) -> Result<(), Failure> {
    let title = console.text("verify-title");
    let note = match effort {
        Effort::Quick => console.text("verify-effort-quick"),
        Effort::Full => console.text("verify-effort-full"),
    };
    let columns =
        ["verify-column-measure", "verify-column-asked", "verify-column-measured"].map(|key| console.text(key));
    let names = console.text("verify-names");
    console.say(&format!("{title}\n{note}\n{names}\n"))?;
    console.say(&format!("    {:<60} {:>20} {:>12}", columns[0], columns[1], columns[2]))?;
    Ok(())
}

fn summary(answers: &[Answer], console: &mut Console) -> Result<(), Failure> {
    let of = |verdict| answers.iter().filter(|answer| answer.verdict == verdict).count();
    let counts = [
        ("passed", Value::from(of(Verdict::Passed))),
        ("failed", Value::from(of(Verdict::Failed))),
        ("documented", Value::from(of(Verdict::Documented))),
        ("full", Value::from(of(Verdict::OnlyInFull))),
        ("outside", Value::from(of(Verdict::OutOfScope))),
        ("unknown", Value::from(of(Verdict::Unknown))),
        ("all", Value::from(answers.len())),
    ];
    let line = console.text_with("verify-summary", &counts);
    console.say("")?;
    console.say(&line)?;
    let failed = answers.iter().filter(|answer| answer.verdict == Verdict::Failed);
    let names = failed.map(|answer| answer.test.name).collect::<Vec<_>>().join("; ");
    if !names.is_empty() {
        let line = console.text_with("verify-failing", &[("names", Value::from(names))]);
        console.say(&line)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
