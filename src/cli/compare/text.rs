//! What measures buy, in sentences, as JSON, and as a table with a row for each pair of runs.

use serde_json::{Value as Json, json};

use crate::cli::args::{ResultsFormat, RunsArgs};
use crate::cli::chart::number;
use crate::cli::plan_file::PlanFile;
use crate::cli::simulate::text::{csv, doctrine_key, round, summary};
use crate::floor::batch::Outcome;
use crate::floor::body::{Grounds, Source};
use crate::floor::change::{Change, Told};
use crate::floor::compare::Metric;
use crate::floor::stats::{Paired, Shown, Summary};
use crate::scenario::measures::{Catalogue, LeftOut, Named, On, Trial, Why};
use crate::words::{Locale, Value};

/// The outcomes of one comparison by seed.
pub struct Answer {
    pub today: Vec<Outcome>,
    pub with: Vec<Outcome>,
}

pub struct Results<'a> {
    pub file: &'a PlanFile,
    pub catalogue: &'a Catalogue,
    /// For each trial of the catalogue.
    pub answers: &'a [Answer],
    pub args: &'a RunsArgs,
}

impl Results<'_> {
    pub fn written(&self, format: ResultsFormat, locale: &Locale) -> String {
        match format {
            ResultsFormat::Text => self.lines(locale).join("\n") + "\n",
            ResultsFormat::Json => format!("{:#}\n", self.json(locale)),
            ResultsFormat::Csv => csv(&self.rows()),
            ResultsFormat::Html => self.page(locale),
        }
    }

    pub(super) fn trials(&self) -> impl Iterator<Item = (&Trial, &Answer)> {
        self.catalogue.trials.iter().zip(self.answers)
    }

    fn lines(&self, locale: &Locale) -> Vec<String> {
        let mut lines = self.head(locale);
        for (trial, answer) in self.trials() {
            lines.extend([String::new(), self.name(trial, locale)]);
            lines.extend(self.sentences(trial, answer, locale).into_iter().map(|line| format!("  {line}")));
        }
        for (title, list) in self.asides(locale) {
            lines.extend([String::new(), title]);
            lines.extend(list.into_iter().map(|line| format!("  {line}")));
        }
        lines.extend([String::new(), locale.text("chart-sensitive").into_owned()]);
        lines
    }

    pub(super) fn head(&self, locale: &Locale) -> Vec<String> {
        let people: u32 = self.file.plan().people.iter().map(|group| group.count).sum();
        let args = [
            ("plan", Value::from(self.file.name())),
            ("people", Value::from(people)),
            ("runs", Value::from(self.args.runs)),
        ];
        let mut lines = vec![locale.text_with("compare-head", &args).into_owned()];
        if !self.file.plan().actors.is_empty() {
            lines.push(locale.text(doctrine_key(self.args.doctrine())).into_owned());
        }
        lines
    }

    /// What a measure is called, with the door or the people that it is about.
    pub(super) fn name(&self, trial: &Trial, locale: &Locale) -> String {
        self.name_on(&trial.named, trial.on, locale)
    }

    fn name_on(&self, named: &Named, at: Option<On>, locale: &Locale) -> String {
        let name = called(named, locale);
        match at {
            Some(On::Door(door)) => on(&name, &self.file.door(door), locale),
            Some(On::Group(group)) => on(&name, &self.file.group(group), locale),
            None => name,
        }
    }

    /// What it buys, one sentence for each thing that is measured.
    pub(super) fn sentences(&self, trial: &Trial, answer: &Answer, locale: &Locale) -> Vec<String> {
        let mut lines: Vec<String> = told_of(answer)
            .map(|metric| sentence(metric, &metric.paired(&answer.today, &answer.with), locale))
            .collect();
        let evacuation = Metric::Evacuation.paired(&answer.today, &answer.with);
        if evacuation.incomplete > 0 {
            let left = |side: &[Outcome]| Value::from(side.iter().filter(|it| it.left > 0).count());
            let args = [
                ("today", left(&answer.today)),
                ("with", left(&answer.with)),
                ("runs", Value::from(evacuation.pairs)),
                ("limit", Value::from(locale.decimal(self.args.limit, usize::from(self.args.limit.fract() != 0.0)))),
            ];
            lines.push(locale.text_with("compare-incomplete", &args).into_owned());
        }
        if trial.is_assumed {
            lines.push(locale.text("compare-assumed").into_owned());
        }
        lines
    }

    /// What cannot be said on this plan, and what can be said on none.
    pub(super) fn asides(&self, locale: &Locale) -> Vec<(String, Vec<String>)> {
        let title = |key: &str| locale.text(key).into_owned();
        let left_out = self.catalogue.left_out.iter().map(|it| self.left_out(it, locale)).collect::<Vec<_>>();
        let not_judged = self.catalogue.not_judged.iter().map(|it| {
            let own = format!("measure-{}.why", it.id);
            let why = it.why.clone().or_else(|| locale.has(&own).then(|| locale.text(&own).into_owned()));
            [Some(called(it, locale)), why].into_iter().flatten().collect::<Vec<_>>().join(": ")
        });
        let mut basis: Vec<String> = Vec::new();
        for source in self.catalogue.trials.iter().flat_map(|trial| sources(trial, locale)) {
            if !basis.contains(&source) {
                basis.push(source);
            }
        }
        let all = [
            (title("compare-sources"), basis),
            (title("compare-left-out"), left_out),
            (title("compare-not-judged"), not_judged.collect()),
        ];
        all.into_iter().filter(|(_, list)| !list.is_empty()).collect()
    }

    fn left_out(&self, it: &LeftOut, locale: &Locale) -> String {
        let why = match it.why {
            Why::TooMany(count) => locale.text_with("compare-why-too-many", &[("count", Value::from(count))]),
            other => locale.text(why_key(other)),
        };
        format!("{}: {why}", self.name_on(&it.named, it.on, locale))
    }

    fn json(&self, locale: &Locale) -> Json {
        let named = |named: &Named| json!({ "id": named.id, "name": called(named, locale) });
        let measures = self.trials().map(|(trial, answer)| {
            let mut measure = json!({
                "id": trial.named.id,
                "name": self.name(trial, locale),
                "on": self.id_on(trial.on),
                "assumed": trial.is_assumed,
            });
            for metric in Metric::ALL {
                measure[word(metric)] = compared(metric, answer);
            }
            measure
        });
        let left_out = self.catalogue.left_out.iter().map(|it| {
            let mut row = named(&it.named);
            row["on"] = Json::from(self.id_on(it.on));
            row["why"] = Json::from(why_key(it.why).trim_start_matches("compare-why-"));
            row
        });
        json!({
            "plan": self.file.plan().id,
            "runs": self.args.runs,
            "seed": self.args.seed,
            "limit_s": self.args.limit,
            "doctrine": doctrine_key(self.args.doctrine()).trim_start_matches("simulate-doctrine-"),
            "sensitive": true,
            "measures": measures.collect::<Vec<_>>(),
            "left_out": left_out.collect::<Vec<_>>(),
            "not_judged": self.catalogue.not_judged.iter().map(named).collect::<Vec<_>>(),
        })
    }

    fn rows(&self) -> Vec<Json> {
        let of_trial = |(trial, answer): (&Trial, &Answer)| -> Vec<Json> {
            let pairs = answer.today.iter().zip(&answer.with);
            let row = |(today, with): (&Outcome, &Outcome)| {
                let mut row = json!({ "measure": trial.named.id, "on": self.id_on(trial.on), "seed": today.seed });
                for metric in Metric::ALL {
                    row[format!("{}_today", word(metric))] = Json::from(metric.of(today).map(round));
                    row[format!("{}_with", word(metric))] = Json::from(metric.of(with).map(round));
                }
                row
            };
            pairs.map(row).collect()
        };
        self.trials().flat_map(of_trial).collect()
    }

    fn id_on(&self, on: Option<On>) -> Option<&str> {
        let plan = self.file.plan();
        match on? {
            On::Door(door) => plan.doors.get(door).map(|door| &*door.id),
            On::Group(group) => plan.people.get(group).map(|group| &*group.id),
        }
    }
}

/// The measures of a run that say something in this comparison.
pub(super) fn told_of(answer: &Answer) -> impl Iterator<Item = Metric> + '_ {
    let is_left = |side: &[Outcome]| side.iter().any(|it| it.left > 0);
    // Where somebody hides from an intruder, it is the sight of him that counts, not who is out.
    let is_hiding = answer.today.iter().any(|it| it.exposed_secs.is_some());
    let is_told = move |metric: &Metric| match metric {
        Metric::Left => !is_hiding && (is_left(&answer.today) || is_left(&answer.with)),
        other => other.paired(&answer.today, &answer.with).change.is_some(),
    };
    Metric::ALL.into_iter().filter(is_told)
}

fn sentence(metric: Metric, paired: &Paired, locale: &Locale) -> String {
    let say = |key: &str, args: &[(&'static str, Value)]| locale.text_with(key, args).into_owned();
    let Some(change) = paired.change else { return String::new() };
    let (less, more) = keys(metric);
    let (mean, interval) = (change.mean, paired.interval());
    let bounds = |from: f64, to: f64| [("from", number(from, locale)), ("to", number(to, locale))];
    let runs = ("runs", Value::from(paired.pairs));
    let what = ("what", Value::from(say(what_key(metric), &[])));
    match (paired.shown(), interval) {
        (Shown::Less, Some((from, to))) => {
            let share = [("some", Value::from(paired.less)), runs];
            say(less, &[&[("by", number(-mean, locale))], &bounds(-to, -from)[..], &share].concat())
        }
        (Shown::More, Some((from, to))) => {
            let share = [("some", Value::from(paired.more)), runs];
            say(more, &[&[("by", number(mean, locale))], &bounds(from, to)[..], &share].concat())
        }
        (Shown::Same, _) => say("compare-same", &[what]),
        (_, Some((from, to))) => say("compare-nothing", &[&[what], &bounds(from, to)[..]].concat()),
        _ => say("compare-too-few", &[what]),
    }
}

/// What the delays of its announcement rest on.
fn sources(trial: &Trial, locale: &Locale) -> Vec<String> {
    let told = trial.changes.iter().filter_map(|change| match change {
        Change::Tell(Told::Said(announcement)) => Some(announcement.delay(true).sources),
        _ => None,
    });
    told.flatten().filter_map(|source| source_text(&source, locale)).collect()
}

fn source_text(source: &Source, locale: &Locale) -> Option<String> {
    let remark = locale.text(&format!("source-{}", source.remark?.code())).into_owned();
    let key = match source.grounds {
        Grounds::Published => "source-is-published",
        Grounds::Quoted => "source-is-quoted",
        Grounds::Assumed if source.work.is_empty() => "source-is-assumed-alone",
        Grounds::Assumed => "source-is-assumed",
    };
    let args = [("work", Value::from(source.work)), ("remark", Value::from(remark))];
    Some(locale.text_with(key, &args).into_owned())
}

fn compared(metric: Metric, answer: &Answer) -> Json {
    let side = |side: &[Outcome]| {
        let values: Vec<f64> = side.iter().filter_map(|it| metric.of(it)).collect();
        summary(Summary::of(&values))
    };
    let paired = metric.paired(&answer.today, &answer.with);
    let shown = match paired.shown() {
        Shown::Less => "less",
        Shown::More => "more",
        Shown::Nothing => "nothing",
        Shown::Same => "same",
    };
    json!({
        "today": side(&answer.today),
        "with": side(&answer.with),
        "change": summary(paired.change),
        "shown": shown,
        "runs_less": paired.less,
        "runs_more": paired.more,
        "runs_incomplete": paired.incomplete,
    })
}

fn on(name: &str, what: &str, locale: &Locale) -> String {
    locale.text_with("compare-on", &[("measure", Value::from(name)), ("on", Value::from(what))]).into_owned()
}

/// The own name, else the program's, else the id.
fn called(named: &Named, locale: &Locale) -> String {
    let key = format!("measure-{}", named.id);
    let own = || if locale.has(&key) { locale.text(&key).into_owned() } else { named.id.clone() };
    named.name.clone().unwrap_or_else(own)
}

/// In results that programs read.
pub(super) fn word(metric: Metric) -> &'static str {
    match metric {
        Metric::Evacuation => "evacuation_s",
        Metric::MostOut => "out_95_percent_s",
        Metric::Exposure => "exposure_person_s",
        Metric::Left => "not_out",
    }
}

/// The sentences that there is less of it, and more.
fn keys(metric: Metric) -> (&'static str, &'static str) {
    match metric {
        Metric::Evacuation => ("compare-evacuation-less", "compare-evacuation-more"),
        Metric::MostOut => ("compare-most-out-less", "compare-most-out-more"),
        Metric::Exposure => ("compare-exposure-less", "compare-exposure-more"),
        Metric::Left => ("compare-left-less", "compare-left-more"),
    }
}

pub(super) fn what_key(metric: Metric) -> &'static str {
    match metric {
        Metric::Evacuation => "compare-what-evacuation",
        Metric::MostOut => "compare-what-most-out",
        Metric::Exposure => "compare-what-exposure",
        Metric::Left => "compare-what-left",
    }
}

fn why_key(why: Why) -> &'static str {
    match why {
        Why::NoExit => "compare-why-no-exit",
        Why::NoLockedExit => "compare-why-no-locked-exit",
        Why::NoInnerDoor => "compare-why-no-inner-door",
        Why::NobodyUnhelped => "compare-why-nobody-unhelped",
        Why::NoHelpers => "compare-why-no-helpers",
        Why::NoIntruder => "compare-why-no-intruder",
        Why::TooMany(_) => "compare-why-too-many",
        Why::NotNamed => "compare-why-not-named",
        Why::NoWall => "compare-why-no-wall",
        Why::AlreadySo => "compare-why-already-so",
        Why::NotThere => "compare-why-not-there",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::floor::body::Remark;
    use crate::words::{LANGUAGES, Lang};

    fn told(pairs: &[(f64, f64)], tag: &str) -> String {
        let pairs: Vec<_> = pairs.iter().map(|&(today, with)| (Some(today), Some(with))).collect();
        let locale = Locale::own(&tag.parse::<Lang>().unwrap());
        let told = sentence(Metric::Evacuation, &Paired::of(&pairs), &locale);
        assert_eq!(locale.problems(), []);
        told
    }

    #[test]
    fn a_difference_is_told_with_its_uncertainty_and_no_difference_as_none() {
        let saved = [(120.0, 80.0), (130.0, 88.0), (110.0, 71.0), (125.0, 82.0)];
        assert_eq!(
            told(&saved, "en"),
            "Saves 41.0 s until everybody is out (with 95 % confidence 38.1 to 43.9 s); helps in 4 of 4 runs."
        );
        assert!(
            told(&saved, "lv").starts_with("Ietaupa 41,0 s, līdz visi ir ārā (ar 95 % ticamību no 38,1 līdz 43,9 s)")
        );
        let lost: Vec<_> = saved.iter().map(|&(a, b)| (b, a)).collect();
        assert!(told(&lost, "en").starts_with("Everybody is out 41.0 s later"), "{}", told(&lost, "en"));
        let open = [(120.0, 121.0), (130.0, 127.0), (110.0, 112.0)];
        assert!(told(&open, "en").contains("no difference is shown"), "{}", told(&open, "en"));
        assert!(told(&open, "lv").contains("atšķirība nav pierādīta"), "{}", told(&open, "lv"));
        assert!(told(&open, "en").contains("between \u{2212}6."), "{}", told(&open, "en"));
        assert!(told(&[(1.0, 2.0)], "en").contains("too few"), "{}", told(&[(1.0, 2.0)], "en"));
        assert!(told(&[(1.0, 1.0), (2.0, 2.0)], "en").contains("nothing changes"));
    }

    #[test]
    fn every_source_of_a_number_can_be_told_in_every_language() {
        for tag in LANGUAGES {
            let locale = Locale::own(&tag.parse().unwrap());
            for remark in Remark::ALL {
                assert!(locale.has(&format!("source-{}", remark.code())), "{tag}: {remark:?}");
            }
            let source = Source::assumed("", Remark::NotUnderstood);
            assert!(source_text(&source, &locale).is_some_and(|text| !text.contains("{")), "{tag}");
        }
    }
}
