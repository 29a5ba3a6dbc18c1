//! From a folder's bytes to everything one can do with a scenario: its faults, its words in each language, and, when
//! nothing is wrong, the scenario that runs. Library, command line, keeper and hot reload all come through here.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::scenario::approval;
use crate::scenario::build::build_with;
use crate::scenario::check;
use crate::scenario::fault::{At, Code, Fault, Finding, Severity};
use crate::scenario::keys;
use crate::scenario::model::Scenario;
use crate::scenario::pack::Pack;
use crate::scenario::plan::check::PlanFile;
use crate::scenario::plan::source::Plan;
use crate::scenario::plan::{self, PLAN, Planned};
use crate::scenario::read::{self, Read, read_source};
use crate::scenario::shared::Shared;
use crate::scenario::source::Source;
use crate::words::{Book, Ftl, FtlProblem, FtlProblemKind, Lang};

/// A scenario's folder, read and checked.
#[derive(Clone)]
pub struct Opened {
    pub pack: Arc<Pack>,
    pub hash: String,
    /// What an approval names.
    pub content_hash: String,
    /// As far as it could be read.
    pub source: Option<Arc<Source>>,
    /// In order of file and place.
    pub faults: Vec<Fault>,
    /// The source language first, then the translations by language.
    pub books: Vec<Arc<Book>>,
    /// The plan of the building; none if the folder has none, or while anything in it is an error.
    pub plan: Option<Arc<Planned>>,
}

/// Path of the scenario's own file inside its folder.
pub const SCENARIO: &str = "scenario.ron";

/// Reads and checks a pack.
pub fn open(pack: Arc<Pack>, shared: &Shared) -> Opened {
    let hash = pack.hash();
    let read = read_source(SCENARIO, pack.file(SCENARIO).unwrap_or_default());
    let plan_read: Option<Read<Plan>> = pack.file(PLAN).map(|bytes| read::read(PLAN, bytes));
    let plan_file = plan_read.as_ref().and_then(|read| {
        let plan = read.source.as_ref()?;
        Some(PlanFile { plan, pack: &pack, is_whole: read.faults.is_empty() })
    });
    let content_hash = approval::content_hash(&pack, &read);
    let mut faults = read.faults.clone();
    faults.extend(plan_read.iter().flat_map(|read| read.faults.clone()));
    let source = read.source.clone().map(Arc::new);
    let mut findings = Vec::new();
    let (mut books_of, mut plan) = (Vec::new(), None);
    if let Some(source) = &source {
        let (words, problems) = translations(&pack);
        findings.extend(problems);
        let found = check::check(source, plan_file.as_ref(), &words, &shared.ids());
        // A plan that cannot be read is there all the same.
        let is_unread = plan_read.is_some() && plan_file.is_none();
        findings.extend(found.into_iter().filter(|it| !is_unread || it.code.0 != check::NO_PLAN.code));
        books_of = books(source, plan_file.as_ref().map(|file| file.plan), &words);
    } else if let Some(file) = &plan_file {
        plan::check::check(file, &mut findings);
    }
    faults.extend(read.locate_all(plan_read.as_ref(), findings, &pack));
    faults.sort_by(|a, b| a.place.cmp(&b.place).then(a.code.cmp(&b.code)));
    let is_sound = !faults.iter().any(|fault| fault.place.file == PLAN && fault.severity == Severity::Error);
    if let (Some(source), Some(file), true) = (&source, &plan_file, is_sound) {
        plan = plan::build::build(file.plan, keys::texts(source).len()).ok().map(Arc::new);
    }
    Opened { pack, hash, content_hash, source, faults, books: books_of, plan }
}

impl Opened {
    pub fn errors(&self) -> usize {
        self.count(Severity::Error)
    }

    pub fn warnings(&self) -> usize {
        self.count(Severity::Warning)
    }

    /// The scenario under a doctrine profile; none while there are errors.
    pub fn scenario(&self, profile: &str) -> Option<Arc<Scenario>> {
        if self.errors() > 0 {
            return None;
        }
        let built = self.source.as_ref().and_then(|source| build_with(source, self.plan.as_ref(), profile).ok());
        built.map(|built| Arc::new(Scenario { is_approved: self.is_approved(), ..built }))
    }

    /// Whether people approved exactly this content.
    pub fn is_approved(&self) -> bool {
        self.source.as_ref().is_some_and(|source| approval::is_approved(source, &self.content_hash))
    }

    /// The words in a language, or else in the source language; none if nothing could be read.
    pub fn book(&self, lang: &Lang) -> Option<&Arc<Book>> {
        self.books.iter().find(|book| book.lang() == lang).or_else(|| self.books.first())
    }

    fn count(&self, severity: Severity) -> usize {
        self.faults.iter().filter(|fault| fault.severity == severity).count()
    }
}

/// Every `words/<lang>.ftl`, and what is wrong with it as Fluent.
fn translations(pack: &Pack) -> (Vec<Ftl>, Vec<Finding>) {
    let mut words = Vec::new();
    let mut findings = Vec::new();
    for file in pack.files() {
        let Some(tag) = file.path.strip_prefix("words/").and_then(|name| name.strip_suffix(".ftl")) else { continue };
        let Ok(lang) = tag.parse::<Lang>() else {
            findings.push(in_file("SC190", &file.path, 0, 0).with("tag", tag));
            continue;
        };
        let text = match std::str::from_utf8(&file.bytes) {
            Ok(text) => text,
            Err(error) => {
                let at = error.valid_up_to();
                findings.push(in_file("SC191", &file.path, at, at));
                continue;
            }
        };
        let (ftl, problems) = Ftl::parse(lang, &file.path, text);
        findings.extend(problems.iter().map(|problem| problem_of(&file.path, problem)));
        words.push(ftl);
    }
    (words, findings)
}

fn problem_of(file: &str, problem: &FtlProblem) -> Finding {
    match &problem.kind {
        FtlProblemKind::Pattern(kind) => {
            in_file("SC192", file, problem.start, problem.end).with("reason", kind.code()).with("what", kind.what())
        }
        FtlProblemKind::Duplicate { key, first } => {
            let finding = in_file("SC193", file, problem.start, problem.end).with("key", key.as_str());
            let related = At::File { file: file.to_owned(), start: first.start, end: first.end };
            Finding { related: Some(related), ..finding }
        }
    }
}

fn in_file(code: &'static str, file: &str, start: usize, end: usize) -> Finding {
    Finding {
        code: Code(code),
        severity: Severity::Error,
        at: At::File { file: file.to_owned(), start, end },
        args: Vec::new(),
        related: None,
        replacement: None,
    }
}

fn books(source: &Source, plan: Option<&Plan>, words: &[Ftl]) -> Vec<Arc<Book>> {
    let lang = source.language.parse().unwrap_or_else(|_| Lang::lv());
    let texts = keys::texts_with(source, plan).into_iter().map(|text| (text.key, text.pattern));
    let own = Arc::new(Book::build(lang, texts));
    let others: BTreeMap<&str, Arc<Book>> =
        words.iter().map(|ftl| (ftl.lang.tag(), Arc::new(Book::translated(&own, ftl)))).collect();
    std::iter::once(Arc::clone(&own)).chain(others.into_values()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::pack::PackFile;

    fn pack(files: &[(&str, &str)]) -> Arc<Pack> {
        let file = |(path, text): &(&str, &str)| PackFile { path: (*path).into(), bytes: text.as_bytes().to_vec() };
        Arc::new(Pack::new(files.iter().map(file)))
    }

    fn codes(opened: &Opened) -> Vec<&'static str> {
        opened.faults.iter().map(|f| f.code.0).collect()
    }

    #[test]
    fn a_pack_without_errors_runs_under_each_profile() {
        let sample = include_str!("sample.ron");
        let opened = open(pack(&[(SCENARIO, sample)]), &Shared::shipped());
        assert_eq!(opened.errors(), 0, "{:?}", opened.faults);
        assert!(opened.scenario("lv").is_some() && opened.scenario("uk").is_some());
    }

    #[test]
    fn an_error_stops_the_scenario_from_running_and_the_rest_is_still_read() {
        let broken = include_str!("sample.ron").replacen("goto: \"greet\"", "goto: \"gret\"", 1);
        let opened = open(pack(&[(SCENARIO, &broken)]), &Shared::shipped());
        assert!(opened.errors() > 0 && opened.scenario("lv").is_none());
        assert_eq!(opened.source.unwrap().nodes.len(), 11);
    }

    #[test]
    fn faults_of_a_translation_stand_in_its_own_file() {
        let sample = include_str!("sample.ron");
        let words = "greet =\n    .text = { $calm\n";
        let opened =
            open(pack(&[(SCENARIO, sample), ("words/lv.ftl", words), ("words/x!.ftl", "")]), &Shared::shipped());
        assert!(codes(&opened).contains(&"SC192") && codes(&opened).contains(&"SC190"), "{:?}", codes(&opened));
        let broken = opened.faults.iter().find(|f| f.code.0 == "SC192").unwrap();
        assert_eq!((broken.place.file.as_str(), broken.place.line), ("words/lv.ftl", 1));
    }

    #[test]
    fn nothing_readable_gives_faults_and_no_source() {
        let opened = open(pack(&[(SCENARIO, "")]), &Shared::shipped());
        assert!(opened.source.is_none() && opened.errors() > 0);
    }

    const PLAN_TEXT: &str = r#"(
        format: 1, id: "hall", name: "Our hall",
        levels: [(id: "ground", outline: [(0, 0), (30, 0), (30, 20), (0, 20)],
                  zones: [(id: "all", name: "The hall", shape: Rect(at: (0, 0), size: (30, 20)))])],
        doors: [(id: "east", name: "East exit", level: "ground", a: (30, 9), b: (30, 10.2), exit: true)],
        people: [(id: "class", count: 10, in: "all")],
    )"#;

    fn with_plan(plan: &str, more: &[(&str, &str)]) -> Opened {
        let files = [&[(SCENARIO, include_str!("sample.ron")), (PLAN, plan)], more].concat();
        open(pack(&files), &Shared::shipped())
    }

    #[test]
    fn a_plan_is_part_of_the_scenario_and_its_names_are_texts_after_all_others() {
        let bare = open(pack(&[(SCENARIO, include_str!("sample.ron"))]), &Shared::shipped());
        let opened = with_plan(PLAN_TEXT, &[]);
        assert_eq!(opened.errors(), 0, "{:?}", opened.faults);
        assert!(bare.plan.is_none() && opened.scenario("lv").is_some());
        assert!(bare.hash != opened.hash && bare.content_hash != opened.content_hash);
        let planned = opened.plan.as_ref().unwrap();
        let name = planned.names.doors[0].unwrap();
        assert_eq!(opened.books[0].text(name, &[]), "East exit");
        assert_eq!(opened.books[0].id("plan--zone-all.name"), planned.names.zones[0]);
        let of_scenario = keys::texts(opened.source.as_ref().unwrap()).len();
        assert_eq!(planned.names.plan.0 as usize, of_scenario);
        assert!(opened.faults.iter().any(|fault| fault.code.0 == "SC332" && fault.place.file == PLAN));
    }

    #[test]
    fn names_in_a_plan_are_translated_like_all_texts() {
        let opened = with_plan(PLAN_TEXT, &[("words/lv.ftl", "plan--door-east =\n    .name = Austrumu izeja\n")]);
        let name = opened.plan.as_ref().unwrap().names.doors[0].unwrap();
        assert_eq!(opened.book(&Lang::lv()).unwrap().text(name, &[]), "Austrumu izeja");
        assert!(!codes(&opened).contains(&"SC132"), "the key is known: {:?}", opened.faults);
    }

    #[test]
    fn an_error_in_the_plan_stops_the_scenario_and_stands_in_its_own_file() {
        let opened = with_plan(&PLAN_TEXT.replace("in: \"all\"", "in: \"al\""), &[]);
        let fault = opened.faults.iter().find(|fault| fault.code.0 == "SC301").unwrap();
        assert_eq!((fault.place.file.as_str(), fault.place.line), (PLAN, 6));
        assert!(opened.plan.is_none() && opened.scenario("lv").is_none());
        let opened = with_plan("(", &[]);
        assert!(opened.plan.is_none() && opened.faults.iter().any(|fault| fault.place.file == PLAN));
    }

    const LIVE: &str = r#"(format: 1, id: "live", language: "en", title: "Live", summary: "A plan", theme: Evacuation, setting: School,
        minutes: (solo: 5, group: 20), objectives: ["See"], start: "walk", nodes: [
            Floor(id: "walk", text: "All walk.", actions: [(id: "close", text: "Close", on: Door("eats"), then: [Close("east")])],
                ends: [(after: 60, goto: "end")]),
            Ending(id: "end", outcome: Resolved, text: "Over.", debrief: "What helped?")])"#;

    #[test]
    fn what_is_named_in_a_plan_is_looked_up_in_its_file() {
        let live = |plan: &[(&str, &str)]| open(pack(&[&[(SCENARIO, LIVE)], plan].concat()), &Shared::shipped());
        let opened = live(&[(PLAN, PLAN_TEXT)]);
        let fault = opened.faults.iter().find(|fault| fault.code.0 == "SC341").unwrap();
        assert_eq!((fault.place.file.as_str(), fault.place.line), (SCENARIO, 3));
        assert_eq!(fault.fix.as_ref().map(|fix| fix.text.as_str()), Some("\"east\""));
        assert_eq!(opened.errors(), 1, "{:?}", opened.faults);
        assert!(codes(&live(&[])).contains(&"SC340"));
        // A plan that cannot be read, or not all of it, is not a plan that lacks things.
        let broken = PLAN_TEXT.replace("id: \"east\"", "id: 5");
        for plan in ["(", "7", broken.as_str()] {
            let opened = live(&[(PLAN, plan)]);
            assert!(opened.errors() > 0 && opened.scenario("lv").is_none());
            assert!(!codes(&opened).iter().any(|code| ["SC340", "SC341"].contains(code)), "{:?}", codes(&opened));
        }
    }

    #[test]
    fn a_plan_beside_an_unreadable_scenario_is_still_judged() {
        let broken = PLAN_TEXT.replace("(30, 9), b: (30, 10.2)", "(35, 9), b: (35, 10.2)");
        let opened = open(pack(&[(SCENARIO, ""), (PLAN, &broken)]), &Shared::shipped());
        assert!(codes(&opened).contains(&"SC310"), "{:?}", codes(&opened));
    }

    #[test]
    fn a_warning_of_the_plan_is_accepted_by_the_id_of_its_thing() {
        let crowded = PLAN_TEXT.replace("count: 10", "count: 60");
        let warned = with_plan(&crowded, &[]);
        assert!(codes(&warned).contains(&"SC324"), "{:?}", codes(&warned));
        let accept = r#"accept: [(code: "SC324", at: "east", reason: "A second door comes in May.")],
    objectives:"#;
        let scenario = include_str!("sample.ron").replacen("objectives:", accept, 1);
        let opened = open(pack(&[(SCENARIO, &scenario), (PLAN, &crowded)]), &Shared::shipped());
        assert!(!codes(&opened).contains(&"SC324") && !codes(&opened).contains(&"SC170"), "{:?}", codes(&opened));
    }
}
