//! What came of many runs: lines to read, JSON, and a table with a row for each run.

use serde_json::{Value as Json, json};

use crate::cli::args::ResultsFormat;
use crate::cli::plan_file::PlanFile;
use crate::floor::batch::{Batch, Outcome};
use crate::floor::plan::{DoorAt, DoorState};
use crate::floor::stats::Summary;
use crate::floor::threat::Doctrine;
use crate::words::{Locale, Value};

pub struct Results<'a> {
    pub file: &'a PlanFile,
    pub batch: Batch<'a>,
    /// Doors that stand otherwise than in the plan.
    pub set: &'a [(DoorAt, DoorState)],
    pub outcomes: &'a [Outcome],
}

/// What was measured over all runs that came so far.
pub struct Distribution {
    pub title: String,
    pub values: Vec<f64>,
    pub lines: Vec<String>,
}

/// A distribution in words.
fn spread(of: Option<Summary>, locale: &Locale) -> Vec<String> {
    let say = |key: &str, args: &[(&'static str, Value)]| locale.text_with(key, args).into_owned();
    let number = |value: f64| Value::from(locale.decimal(value, 1));
    let Some(of) = of else { return vec![say("simulate-none", &[])] };
    let args = [("mean", number(of.mean)), ("p5", number(of.p5)), ("p50", number(of.p50))];
    let args = [&args[..], &[("p95", number(of.p95)), ("runs", Value::from(of.count))]].concat();
    let mut lines = vec![say("simulate-spread", &args)];
    if let (Some(sd), Some(margin)) = (of.sd, of.margin) {
        let args = [("sd", number(sd)), ("from", number(of.mean - margin)), ("to", number(of.mean + margin))];
        lines.push(say("simulate-confidence", &args));
    }
    lines
}

/// The word for a door's state in arguments and results.
pub fn state(state: DoorState) -> &'static str {
    match state {
        DoorState::Open => "open",
        DoorState::Closed => "closed",
        DoorState::Locked => "locked",
    }
}

/// The sentence on what people do who see an actor; its end is the word for it in results.
pub fn doctrine_key(doctrine: Doctrine) -> &'static str {
    match doctrine {
        Doctrine::RunHideTell => "simulate-doctrine-run-hide-tell",
        Doctrine::Lockdown => "simulate-doctrine-lockdown",
        Doctrine::Untaught => "simulate-doctrine-untaught",
    }
}

/// To the millisecond, so that no noise of the last bits is shown.
pub fn round(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}

/// A table of objects that all have the same fields; what is not known is empty.
pub fn csv(rows: &[Json]) -> String {
    let cells = |row: &Json| -> Vec<String> {
        let values = row.as_object().into_iter().flat_map(|row| row.values());
        let cell = |value: &Json| match value {
            Json::Null => String::new(),
            Json::String(text) => quoted(text),
            other => other.to_string(),
        };
        values.map(cell).collect()
    };
    let heading = rows.first().and_then(Json::as_object).into_iter().flat_map(|row| row.keys());
    let mut table = heading.map(|name| quoted(name)).collect::<Vec<_>>().join(",");
    for row in rows {
        table.push('\n');
        table.push_str(&cells(row).join(","));
    }
    table.push('\n');
    table
}

fn quoted(text: &str) -> String {
    if text.contains([',', '"', '\n', '\r']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}

impl Results<'_> {
    pub fn written(&self, format: ResultsFormat, locale: &Locale) -> String {
        match format {
            ResultsFormat::Text => self.lines(locale).join("\n") + "\n",
            ResultsFormat::Json => format!("{:#}\n", self.json()),
            ResultsFormat::Html => self.page(locale),
            ResultsFormat::Csv => csv(&self.outcomes.iter().map(|it| self.row(it)).collect::<Vec<_>>()),
        }
    }

    fn json(&self) -> Json {
        let doors = self.set.iter().map(|(door, to)| (self.door(*door).to_owned(), Json::from(state(*to))));
        let exits = self.exits().map(|(id, through)| json!({ "id": id, "people": summary(Summary::of(&through)) }));
        json!({
            "plan": self.batch.plan().id,
            "runs": self.outcomes.len(),
            "seed": self.batch.seed,
            "limit_s": self.batch.limit_secs,
            "doctrine": doctrine_key(self.batch.doctrine).trim_start_matches("simulate-doctrine-"),
            "people": self.people(),
            "doors": doors.collect::<serde_json::Map<_, _>>(),
            "evacuation_s": summary(self.of(|it| it.evacuated_secs)),
            "out_95_percent_s": summary(self.of(|it| it.most_out_secs)),
            "exits": exits.collect::<Vec<_>>(),
            "not_out": summary(self.of(|it| Some(it.left as f64))),
            "runs_with_people_not_out": self.unfinished(),
            "in_refuge": summary(self.of(|it| Some(it.in_refuge as f64))),
            "exposure_person_s": summary(self.of(|it| it.exposed_secs)),
            "each": self.outcomes.iter().map(|it| self.row(it)).collect::<Vec<_>>(),
        })
    }

    /// One run as an object.
    fn row(&self, it: &Outcome) -> Json {
        let mut row = json!({
            "seed": it.seed,
            "evacuation_s": it.evacuated_secs.map(round),
            "out_95_percent_s": it.most_out_secs.map(round),
            "not_out": it.left,
            "in_refuge": it.in_refuge,
            "exposure_person_s": it.exposed_secs.map(round),
        });
        for ((door, _), through) in self.batch.plan().exits().zip(&it.through) {
            row[format!("exit.{}", self.door(door))] = Json::from(*through);
        }
        row
    }

    /// What was run, and which doors stand otherwise than in the plan.
    pub(super) fn head(&self, locale: &Locale) -> Vec<String> {
        let say = |key: &str, args: &[(&'static str, Value)]| locale.text_with(key, args).into_owned();
        let last = self.outcomes.last().map_or(self.batch.seed, |it| it.seed);
        let head = [
            ("plan", Value::from(self.file.name())),
            ("people", Value::from(self.people())),
            ("runs", Value::from(self.outcomes.len())),
            ("first", Value::from(self.batch.seed.to_string())),
            ("last", Value::from(last.to_string())),
        ];
        let mut lines = vec![say("simulate-head", &head)];
        for (door, to) in self.set {
            let key = match to {
                DoorState::Open => "simulate-door-open",
                DoorState::Closed => "simulate-door-closed",
                DoorState::Locked => "simulate-door-locked",
            };
            lines.push(say(key, &[("door", Value::from(self.file.door(*door)))]));
        }
        if !self.batch.plan().actors.is_empty() {
            lines.push(say(doctrine_key(self.batch.doctrine), &[]));
        }
        lines
    }

    fn lines(&self, locale: &Locale) -> Vec<String> {
        let mut lines = self.head(locale);
        for distribution in self.distributions(locale) {
            lines.extend([String::new(), distribution.title]);
            lines.extend(distribution.lines.into_iter().map(|line| format!("  {line}")));
        }
        lines.extend([String::new(), locale.text("simulate-exits").into_owned()]);
        lines.extend(self.by_exit(locale).into_iter().map(|line| format!("  {line}")));
        lines.push(String::new());
        lines.extend(self.end(locale));
        lines
    }

    /// Everything that has a distribution, with its numbers in words.
    pub(super) fn distributions(&self, locale: &Locale) -> Vec<Distribution> {
        let of = |key: &str, values: Vec<f64>| Distribution {
            title: locale.text(key).into_owned(),
            lines: spread(Summary::of(&values), locale),
            values,
        };
        let mut all = vec![
            of("simulate-evacuation", self.values(|it| it.evacuated_secs)),
            of("simulate-most-out", self.values(|it| it.most_out_secs)),
        ];
        if !self.batch.plan().actors.is_empty() {
            all.push(of("simulate-exposure", self.values(|it| it.exposed_secs)));
        }
        all
    }

    /// How many people get out by each exit.
    pub(super) fn by_exit(&self, locale: &Locale) -> Vec<String> {
        let number = |value: f64| Value::from(locale.decimal(value, 1));
        let doors = self.batch.plan().exits().map(|(door, _)| door).zip(self.exits());
        let lines = doors.filter_map(|(door, (_, through))| {
            let of = Summary::of(&through)?;
            let args = [("exit", Value::from(self.file.door(door))), ("mean", number(of.mean)), ("p5", number(of.p5))];
            let args = [&args[..], &[("p95", number(of.p95))]].concat();
            Some(locale.text_with("simulate-exit", &args).into_owned())
        });
        lines.collect()
    }

    /// Whether somebody is left inside.
    pub(super) fn end(&self, locale: &Locale) -> Vec<String> {
        let say = |key: &str, args: &[(&'static str, Value)]| locale.text_with(key, args).into_owned();
        let number = |value: f64| Value::from(locale.decimal(value, 1));
        let runs = self.outcomes.len();
        let mut lines = Vec::new();
        if let Some(of) = self.of(|it| Some(it.in_refuge as f64)).filter(|of| of.mean > 0.0) {
            lines.push(say("simulate-refuge", &[("mean", number(of.mean))]));
        }
        lines.push(match self.unfinished() {
            0 => say("simulate-all-out", &[]),
            unfinished => {
                let most = self.outcomes.iter().map(|it| it.left).max().unwrap_or(0);
                let args = [("some", Value::from(unfinished)), ("runs", Value::from(runs))];
                let more = [("most", Value::from(most)), ("limit", number(self.batch.limit_secs))];
                say("simulate-not-out", &[args, more].concat())
            }
        });
        lines
    }

    fn door(&self, door: DoorAt) -> &str {
        self.batch.plan().doors.get(door).map_or("", |door| &*door.id)
    }

    /// The id of each exit, and how many got out by it in each run.
    fn exits(&self) -> impl Iterator<Item = (&str, Vec<f64>)> {
        self.batch.plan().exits().enumerate().map(|(at, (door, _))| {
            let through = self.outcomes.iter().map(|it| it.through.get(at).map_or(0.0, |count| *count as f64));
            (self.door(door), through.collect())
        })
    }

    fn people(&self) -> usize {
        self.outcomes.first().map_or(0, |it| it.people)
    }

    /// Runs in which somebody is neither out nor in a refuge.
    fn unfinished(&self) -> usize {
        self.outcomes.iter().filter(|it| it.left > 0).count()
    }

    fn of(&self, value: impl Fn(&Outcome) -> Option<f64>) -> Option<Summary> {
        Summary::of(&self.values(value))
    }

    /// Of the runs that came so far.
    pub(super) fn values(&self, value: impl Fn(&Outcome) -> Option<f64>) -> Vec<f64> {
        self.outcomes.iter().filter_map(value).collect()
    }
}

pub fn summary(of: Option<Summary>) -> Json {
    let Some(of) = of else { return Json::Null };
    json!({
        "runs": of.count,
        "mean": round(of.mean),
        "sd": of.sd.map(round),
        "p5": round(of.p5),
        "p50": round(of.p50),
        "p95": round(of.p95),
        "mean_95_percent": of.margin.map(|margin| [round(of.mean - margin), round(of.mean + margin)]),
    })
}
