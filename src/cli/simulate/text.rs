//! What came of many runs: lines to read, JSON, and a table with a row for each run.

use serde_json::{Value as Json, json};

use crate::cli::args::ResultsFormat;
use crate::floor::batch::{Batch, Outcome};
use crate::floor::plan::{DoorAt, DoorState};
use crate::floor::stats::Summary;
use crate::words::{Locale, Value};

pub struct Results<'a> {
    pub batch: Batch<'a>,
    /// Doors that stand otherwise than in the plan.
    pub set: &'a [(DoorAt, DoorState)],
    pub outcomes: &'a [Outcome],
}

/// The word for a door's state in arguments and results.
pub fn state(state: DoorState) -> &'static str {
    match state {
        DoorState::Open => "open",
        DoorState::Closed => "closed",
        DoorState::Locked => "locked",
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

    fn lines(&self, locale: &Locale) -> Vec<String> {
        let say = |key: &str, args: &[(&'static str, Value)]| locale.text_with(key, args).into_owned();
        let number = |value: f64| Value::from(locale.decimal(value, 1));
        let runs = self.outcomes.len();
        let last = self.outcomes.last().map_or(self.batch.seed, |it| it.seed);
        let head = [
            ("plan", Value::from(&*self.batch.plan().id)),
            ("people", Value::from(self.people())),
            ("runs", Value::from(runs)),
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
            lines.push(say(key, &[("door", Value::from(self.door(*door)))]));
        }
        let mut distribution = |key: &str, of: Option<Summary>| {
            lines.push(String::new());
            lines.push(say(key, &[]));
            let Some(of) = of else {
                lines.push(format!("  {}", say("simulate-none", &[])));
                return;
            };
            let args = [("mean", number(of.mean)), ("p5", number(of.p5)), ("p50", number(of.p50))];
            let args = [&args[..], &[("p95", number(of.p95)), ("runs", Value::from(of.count))]].concat();
            lines.push(format!("  {}", say("simulate-spread", &args)));
            if let (Some(sd), Some(margin)) = (of.sd, of.margin) {
                let args = [("sd", number(sd)), ("from", number(of.mean - margin)), ("to", number(of.mean + margin))];
                lines.push(format!("  {}", say("simulate-confidence", &args)));
            }
        };
        distribution("simulate-evacuation", self.of(|it| it.evacuated_secs));
        distribution("simulate-most-out", self.of(|it| it.most_out_secs));
        if !self.batch.plan().actors.is_empty() {
            distribution("simulate-exposure", self.of(|it| it.exposed_secs));
        }
        lines.extend([String::new(), say("simulate-exits", &[])]);
        for (id, through) in self.exits() {
            let Some(of) = Summary::of(&through) else { continue };
            let args = [("exit", Value::from(id)), ("mean", number(of.mean)), ("p5", number(of.p5))];
            let args = [&args[..], &[("p95", number(of.p95))]].concat();
            lines.push(format!("  {}", say("simulate-exit", &args)));
        }
        lines.push(String::new());
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
        Summary::of(&self.outcomes.iter().filter_map(value).collect::<Vec<_>>())
    }
}

fn summary(of: Option<Summary>) -> Json {
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
