//! The program as people and scripts call it: its output, its exit codes, and what it leaves on the disk.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use sardze::exercise::{Mode, Setup};
use sardze::records::{About, Keeper, Store};
use sardze::scenario::pack::{Pack, PackFile};
use tempfile::TempDir;

use crate::{generated, scenes};

/// A folder of data, and the program that uses it.
pub struct Desk(TempDir);

pub struct Answer {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Desk {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn write(&self, name: &str, text: &str) -> PathBuf {
        std::fs::write(self.path(name), text).unwrap();
        self.path(name)
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sardze"));
        let system = ["LANG", "LC_ALL", "LC_MESSAGES", "SARDZE_LANG", "DISPLAY", "WAYLAND_DISPLAY"];
        system.iter().for_each(|name| _ = command.env_remove(name));
        command.args(args).env("SARDZE_DATA", self.path("data")).current_dir(self.0.path());
        command
    }

    pub fn run(&self, args: &[&str]) -> Answer {
        self.typing(args, "")
    }

    fn typing(&self, args: &[&str], input: &str) -> Answer {
        let pipe = Stdio::piped;
        let mut child = self.command(args).stdin(pipe()).stdout(pipe()).stderr(pipe()).spawn().unwrap();
        // A program that does not ask may have closed its input already.
        _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        Answer::of(child.wait_with_output().unwrap())
    }

    fn runs(&self) -> Vec<String> {
        let listed = self.run(&["records", "list", "--format", "json"]);
        let rows: serde_json::Value = serde_json::from_str(&listed.out).unwrap();
        rows.as_array().unwrap().iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
    }
}

impl Answer {
    fn of(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        let code = output.status.code().unwrap_or(-1);
        let answer = Self { code, out: text(output.stdout), err: text(output.stderr) };
        assert!(!answer.err.contains("panicked"), "{}", answer.err);
        answer
    }

    pub fn ok(self) -> Self {
        assert_eq!(self.code, 0, "{}{}", self.out, self.err);
        self
    }
}

fn sample() -> &'static str {
    concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/every-kind")
}

#[test]
fn help_speaks_the_language_of_the_person() {
    let desk = Desk::new();
    let lv = desk.run(&["--help"]).ok();
    assert!(lv.out.contains("Lietošana") && lv.out.contains("Izspēlēt scenāriju"), "{}", lv.out);
    let en = desk.run(&["play", "--help", "--lang", "en"]).ok();
    assert!(en.out.contains("Usage") && en.out.contains("--resume"), "{}", en.out);
    assert!(desk.run(&["--version"]).ok().out.starts_with("sardze "));
}

#[test]
fn wrong_use_is_code_two_and_one_sentence() {
    let desk = Desk::new();
    for args in [&["chek"][..], &["play"], &["check"], &["check", "nowhere"], &["play", "x", "--mode", "dance"]] {
        let answer = desk.run(args);
        assert_eq!((answer.code, answer.out.as_str()), (2, ""), "{args:?}: {}", answer.err);
        assert!(answer.err.starts_with("sardze: ") && answer.err.lines().count() <= 2, "{args:?}: {}", answer.err);
    }
    assert!(!desk.path("data").exists(), "wrong use left something behind");
}

#[test]
fn check_shows_the_place_and_counts() {
    let desk = Desk::new();
    desk.run(&["check", sample()]).ok();
    let folder = desk.path("bad");
    std::fs::create_dir(&folder).unwrap();
    let text = std::fs::read_to_string(Path::new(sample()).join("scenario.ron")).unwrap();
    desk.write("bad/scenario.ron", &text.replacen("goto: \"greet\"", "goto: \"gret\"", 1));
    let shown = desk.run(&["check", "bad", "--lang", "en"]);
    assert_eq!(
        desk.run(&["check", "bad/scenario.ron", "--lang", "en"]).out,
        shown.out,
        "the file stands for its folder"
    );
    assert_eq!(shown.code, 1);
    let line = 1 + text.lines().position(|line| line.contains("goto: \"greet\"")).unwrap();
    assert!(shown.out.contains(&format!("bad/scenario.ron:{line}:")) && shown.out.contains("^^^"), "{}", shown.out);
    assert!(shown.out.contains("1 error"), "{}", shown.out);
    let json = desk.run(&["check", "bad", "--format", "json"]);
    let faults: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    let error = faults.as_array().unwrap().iter().find(|f| f["severity"] == "error").unwrap();
    assert_eq!((json.code, error["line"].as_u64()), (1, Some(line as u64)));
    for field in ["code", "file", "column", "message", "help"] {
        assert!(!error[field].is_null(), "{field}: {error}");
    }
}

#[test]
fn a_run_is_kept_replayed_exported_and_reported() {
    let desk = Desk::new();
    let played = desk.run(&["play", sample(), "--policy", "best", "--lang", "en"]).ok();
    assert!(played.out.contains("Performance: 100%"), "{}", played.out);
    let runs = desk.runs();
    assert_eq!(runs.len(), 1);
    let run = runs[0].as_str();
    assert!(desk.run(&["records", "list"]).ok().out.contains(run));
    assert!(desk.run(&["records", "show", run]).ok().out.contains(" choose greet "));
    desk.run(&["records", "export", run, "-o", "run.json"]).ok();
    let [first, second] = ["run.json", run].map(|record| desk.run(&["replay", record, "--lang", "en"]).ok().out);
    assert!(first.contains("It comes out the same") && first == second, "{first}\n{second}");
    desk.run(&["report", "run.json", "-o", "report.html"]).ok();
    assert!(std::fs::read_to_string(desk.path("report.html")).unwrap().contains("</html>"));

    let changed =
        std::fs::read_to_string(desk.path("run.json")).unwrap().replacen("choose greet hello", "choose greet lock", 1);
    desk.write("forged.json", &changed);
    assert_eq!(desk.run(&["replay", "forged.json"]).code, 1);
    for missing in ["20200101-000000-abcdef", "no/such/file"] {
        assert_eq!(desk.run(&["replay", missing]).code, 1, "{missing}");
    }
}

#[test]
fn policies_are_told_apart_and_repeat_themselves() {
    let desk = Desk::new();
    let play = |policy: &str, seed: &str| {
        let answer = desk.run(&["play", sample(), "--policy", policy, "--seed", seed, "--lang", "en"]).ok();
        answer.out.lines().filter(|line| !line.starts_with("Kept")).collect::<Vec<_>>().join("\n")
    };
    assert_ne!(play("best", "3"), play("worst", "3"));
    assert_eq!(play("random", "5"), play("random", "5"));
    assert!((6..12).any(|seed| play("random", &seed.to_string()) != play("random", "5")));
}

#[test]
fn a_script_that_does_not_fit_leaves_nothing_behind() {
    let desk = Desk::new();
    let script = desk.write("bad.txt", "# a script\ngo door\nchoose greet hug\ndance\n");
    let path = script.to_str().unwrap();
    let unread = desk.run(&["play", sample(), "--script", path]);
    assert_eq!((unread.code, unread.out.as_str()), (1, ""));
    assert!(unread.err.contains("bad.txt:3:") && unread.err.contains("bad.txt:4:"), "{}", unread.err);
    desk.write("bad.txt", "go door\nwait 2\ngo door\n");
    let refused = desk.run(&["play", sample(), "--script", path]);
    assert!(refused.code == 1 && refused.err.contains("bad.txt:3:"), "{}", refused.err);
    assert!(!desk.path("data").exists() || desk.runs().is_empty());
    desk.write("bad.txt", "go door\nchoose greet hello\n");
    let left = desk.run(&["play", sample(), "--script", path, "--lang", "en"]).ok();
    assert!(left.out.contains("--resume"), "{}", left.out);
}

#[test]
fn a_person_plays_by_numbers_leaves_and_goes_on() {
    let desk = Desk::new();
    let begun = desk.typing(&["play", sample(), "--seed", "1", "--lang", "en"], "\n9\n1\n").ok();
    assert!(begun.out.contains("  1. Say hello") && begun.out.contains("[Best] Seen."), "{}", begun.out);
    assert!(begun.out.contains("That is none of them."));
    let run = desk.runs().remove(0);
    let went_on = desk.typing(&["play", "--resume", &run, "--lang", "en"], "q\n").ok();
    assert!(went_on.out.contains("In which order?") || went_on.out.contains("He comes back."), "{}", went_on.out);
    let to_the_end = desk.run(&["play", "--resume", &run, "--policy", "best", "--lang", "en"]).ok();
    assert!(to_the_end.out.contains("Resolved: Over."), "{}", to_the_end.out);
    assert_eq!(desk.run(&["play", "--resume", &run]).code, 1, "an ended run was gone on with");
    desk.run(&["replay", &run]).ok();
}

#[test]
fn an_examination_keeps_its_judgement_back() {
    let desk = Desk::new();
    let args = ["play", sample(), "--mode", "examination", "--clock", "0", "--lang", "en"];
    let begun = desk.typing(&args, "\n1\n").ok();
    assert!(
        begun.out.contains("> ") && !begun.out.contains("[Best]") && !begun.out.contains("[Harmful]"),
        "{}",
        begun.out
    );
}

#[test]
fn a_new_scenario_checks_clean_and_is_never_written_over() {
    let desk = Desk::new();
    for (id, lang) in [("door-lv", "lv"), ("door-en", "en")] {
        desk.run(&["new", id, "--lang", lang]).ok();
        let checked = desk.run(&["check", id, "--format", "json"]).ok();
        let faults: serde_json::Value = serde_json::from_str(&checked.out).unwrap();
        assert!(faults.as_array().unwrap().iter().all(|f| f["severity"] == "info"), "{faults}");
        desk.run(&["play", id, "--policy", "best"]).ok();
    }
    desk.write("door-en/scenario.ron", "mine");
    assert_eq!(desk.run(&["new", "door-en"]).code, 1);
    assert_eq!(std::fs::read_to_string(desk.path("door-en/scenario.ron")).unwrap(), "mine");
    assert_eq!(desk.run(&["new", "../out"]).code, 2);
    assert_eq!(desk.run(&["play", "door-en"]).code, 1, "a broken scenario was played");
}

#[test]
fn a_stamp_is_written_once() {
    let desk = Desk::new();
    desk.run(&["new", "door", "--lang", "en"]).ok();
    std::fs::create_dir(desk.path("door/words")).unwrap();
    desk.write("door/words/lv.ftl", "side-door =\n    .text = Pie durvīm kāds stāv.\n");
    assert!(desk.run(&["words", "stamp", "door", "--lang", "en"]).ok().out.contains("1 file stamped"));
    let stamped = std::fs::read_to_string(desk.path("door/words/lv.ftl")).unwrap();
    assert!(stamped.starts_with("# source: text="), "{stamped}");
    assert!(desk.run(&["words", "stamp", "door", "--lang", "en"]).ok().out.contains("stamped already"));
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let desk = Desk::new();
    let mut child = desk
        .command(&["play", sample(), "--policy", "best"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let answer = Answer::of(child.wait_with_output().unwrap());
    assert_eq!((answer.code, answer.err.as_str()), (0, ""));
}

#[test]
fn a_reader_that_goes_away_leaves_a_whole_run_and_a_true_answer() {
    let desk = Desk::new();
    let deaf = |args: &[&str]| {
        let mut child = desk.command(args).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        Answer::of(child.wait_with_output().unwrap())
    };
    deaf(&["play", sample(), "--policy", "best"]).ok();
    let run = desk.runs().remove(0);
    let exported = desk.run(&["records", "export", &run]).ok().out;
    assert!(exported.contains("\"status\": \"finished\""), "{exported}");
    let forged = desk.write("forged.json", &exported.replacen("\"is_passed\": true", "\"is_passed\": false", 1));
    assert_eq!(deaf(&["replay", forged.to_str().unwrap()]).code, 1);
}

#[test]
fn a_record_does_not_depend_on_what_is_checked_today() {
    let desk = Desk::new();
    let ron = generated::scenario(3).replacen(
        "nodes: [",
        "nodes: [
        Ending(id: \"nowhere\", outcome: Failed, text: \"Never reached\"),",
        1,
    );
    let pack = Pack::new([PackFile { path: "scenario.ron".to_owned(), bytes: ron.clone().into_bytes() }]);
    std::fs::create_dir(desk.path("data")).unwrap();
    let mut keeper = Keeper::open(Store::open(&desk.path("data/records.sqlite")).unwrap());
    let about = About { lang: "en".to_owned(), person: None, title: "T".to_owned() };
    let (run, _) = keeper.start(&pack, scenes::scenario(&ron), Setup::new(Mode::Solo, 1), &about).unwrap();
    drop(keeper);
    let run = run.as_str();
    desk.write("scenario.ron", &ron);
    assert_eq!(desk.run(&["check", "."]).code, 1, "a fault of today");
    desk.run(&["replay", run]).ok();
    desk.run(&["report", run, "-o", "report.html"]).ok();
    desk.run(&["play", "--resume", run, "--policy", "random"]).ok();
    desk.run(&["replay", run]).ok();
}

#[test]
fn a_run_that_is_gone_on_with_says_where_it_stands() {
    let desk = Desk::new();
    let to_the_call = ["go door", "choose greet hello", "submit order lock-up count", "say call address"];
    let script = desk.write("script.txt", &to_the_call.join("\n"));
    desk.run(&["play", sample(), "--script", script.to_str().unwrap(), "--seed", "1", "--lang", "en"]).ok();
    let run = desk.runs().remove(0);
    let told = desk.typing(&["play", "--resume", &run, "--lang", "en"], "q\n").ok().out;
    assert!(told.contains("What happened?"), "the operator waits for an answer: {told}");
    assert!(!told.contains("[0:00]"), "{told}");
}

#[test]
fn a_trainer_prints_everything_before_the_evening() {
    let desk = Desk::new();
    let told = desk.run(&["print", sample(), "--lang", "en", "-o", "out"]).ok().out;
    for paper in ["guide", "cards", "wallet", "site", "review"] {
        let page = std::fs::read_to_string(desk.path("out").join(format!("{paper}.html"))).unwrap();
        assert!(page.contains("MĀCĪBAS / EXERCISE") && told.contains(&format!("{paper}.html")), "{paper}");
    }
    let card = "(place: \"Hall\", address: \"Oak Lane 7\")";
    std::fs::create_dir_all(desk.path("data")).unwrap();
    desk.write("data/site.ron", card);
    desk.run(&["print", sample(), "--what", "wallet", "--lang", "lv", "-o", "mine.html"]).ok();
    let page = std::fs::read_to_string(desk.path("mine.html")).unwrap();
    assert!(page.contains("Oak Lane 7") && page.contains("lang=\"lv\""), "the card that the window keeps");

    desk.run(&["play", sample(), "--policy", "best", "--lang", "en"]).ok();
    let report = desk.run(&["report", &desk.runs()[0], "--lang", "en"]).ok().out;
    assert!(report.contains(">Hall<"), "the report names the place of the same card");

    desk.write("data/site.ron", "(palace: \"Hall\")");
    let spoilt = desk.run(&["print", sample(), "--what", "site", "-o", "out"]);
    assert!(spoilt.code == 1 && spoilt.err.contains("site.ron"), "{}", spoilt.err);
    assert_eq!(desk.run(&["print", sample(), "--what", "poster"]).code, 2);
    assert_eq!(desk.run(&["print", sample(), "--profile", "mars"]).code, 2);
}

#[test]
fn check_tells_the_hash_that_an_approval_names() {
    let desk = Desk::new();
    let told = desk.run(&["check", sample(), "--lang", "en"]).ok().out;
    let line = told.lines().find(|line| line.contains("not approved")).unwrap();
    let hash = line.rsplit(' ').next().unwrap();
    assert!(hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()), "{line}");
    let text = std::fs::read_to_string(Path::new(sample()).join("scenario.ron")).unwrap();
    let approval = format!("approved: [(body: \"VUGD\", on: \"2027-01-15\", content: \"{hash}\")]");
    std::fs::create_dir(desk.path("copy")).unwrap();
    let head = text.find("    pass:").unwrap();
    desk.write("copy/scenario.ron", &format!("{}approved: [],\n{}", &text[..head], &text[head..]));
    let told = desk.run(&["check", "copy", "--lang", "en"]).out;
    let hash = told.lines().find(|line| line.contains("not approved")).unwrap().rsplit(' ').next().unwrap().to_owned();
    let approved = approval.replace(&line[line.len() - 64..], &hash);
    desk.write("copy/scenario.ron", &format!("{}{approved},\n{}", &text[..head], &text[head..]));
    assert!(desk.run(&["check", "copy", "--lang", "en"]).out.contains("copy: approved"), "{hash}");
}

#[test]
fn a_run_told_as_text_leaves_no_word_unfilled() {
    let desk = Desk::new();
    for scenario in ["scenarios/hostile-visitor", "scenarios/graffiti-found"] {
        let folder = scenes::root().join(scenario);
        for (lang, policy) in [("lv", "worst"), ("en", "worst"), ("en", "best")] {
            let told = desk.run(&["play", folder.to_str().unwrap(), "--policy", policy, "--lang", lang]).ok().out;
            assert!(!told.contains("{$") && !told.contains("{ $"), "{scenario} {lang} {policy}: {told}");
        }
    }
    let visitor = scenes::root().join("scenarios/hostile-visitor");
    let told = desk.run(&["play", visitor.to_str().unwrap(), "--policy", "worst", "--lang", "en"]).ok().out;
    assert!(told.contains("hurt at the centre. – True"), "each statement with what was said of it: {told}");
}
