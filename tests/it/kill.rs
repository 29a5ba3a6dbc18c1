//! A process that plays runs is killed at random points, again and again, on one store. Whatever it was told is kept must
//! be there afterwards, and its run must go on at exactly that line.
//!
//! `SARDZE_KILLS` says how often (20), `SARDZE_SEED` when; the seed is printed.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test fails loudly")]

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command as Process, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use rand::rngs::ChaCha8Rng;
use rand::{Rng, SeedableRng};
use sardze::exercise::{Act, Command, Exercise, Mode, Setup, Standing, Who, journal};
use sardze::records::{About, Keeper, RunId, Status, Store};
use sardze::scenario::build::build;
use sardze::scenario::model::Scenario;
use sardze::scenario::pack::{Pack, PackFile};
use sardze::scenario::source::Source;

const STORE: &str = "SARDZE_KILL_STORE";
const CHILD_SEED: &str = "SARDZE_KILL_SEED";
/// Turns that a run takes before it ends.
const TURNS: u64 = 60;

const SCENARIO: &str = r#"(
    format: 1, id: "rounds", language: "en", title: "Rounds", summary: "Round and round until the end.",
    theme: Theft, setting: School, minutes: (solo: 5, group: 10), start: "door",
    facts: [(id: "rounds", is: Level(min: 0, max: 99, start: 0))],
    nodes: [
        Decision(id: "door", text: "Which way?", clock: Runs(seconds: 2, then: Go("window")), choices: [
            (id: "left", text: "Left", grade: Best, tests: ["notice"], takes: 3, then: [Add("rounds", 1)], goto: "window"),
            (id: "right", text: "Right", grade: Harmful, tests: ["notice"], goto: "window"),
            (id: "home", text: "Home", goto: "end"),
        ]),
        Chance(id: "weather", roads: [(weight: 2, goto: "door"), (weight: 1, goto: "window")]),
        Inject(id: "window", by: Scene, text: "The window is shut.", goto: "weather"),
        Ending(id: "end", outcome: Resolved, text: "Home."),
    ],
)"#;

fn scenario() -> Arc<Scenario> {
    use ron::extensions::Extensions;
    let shapes = Extensions::IMPLICIT_SOME | Extensions::UNWRAP_NEWTYPES | Extensions::UNWRAP_VARIANT_NEWTYPES;
    let source: Source = ron::Options::default().with_default_extension(shapes).from_str(SCENARIO).unwrap();
    Arc::new(build(&source, "lv").unwrap())
}

fn pack() -> Pack {
    Pack::new([PackFile { path: "scenario.ron".to_owned(), bytes: SCENARIO.into() }])
}

/// Not a test by itself: the process that is killed. It goes on with a run that was interrupted, then plays others.
#[test]
fn plays_until_it_is_killed() {
    let Some(store) = std::env::var_os(STORE).map(PathBuf::from) else { return };
    let seed = std::env::var(CHILD_SEED).unwrap().parse().unwrap();
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut keeper = Keeper::open(Store::open(&store).unwrap());
    let mut interrupted = keeper.interrupted().unwrap().into_iter();
    // Ends the line that the test harness has begun.
    println!();
    loop {
        let told = match interrupted.next() {
            Some(row) => {
                let told = usize::try_from(row.entries).unwrap();
                keeper.resume(&row.id, scenario()).unwrap();
                told
            }
            None => {
                let about = About { lang: "en".to_owned(), person: None, title: "Rounds".to_owned() };
                let setup = Setup { clock_percent: 100, ..Setup::new(Mode::Group, rng.next_u64()) };
                keeper.start(&pack(), scenario(), setup, &about).unwrap();
                0
            }
        };
        play(&mut keeper, told, &mut rng);
    }
}

/// Plays the run that is on to its end, telling each new line of its journal once the keeper has answered.
fn play(keeper: &mut Keeper, mut told: usize, rng: &mut ChaCha8Rng) {
    loop {
        let snapshot = keeper.snapshot().unwrap();
        let exercise = &snapshot.exercise;
        let mut out = std::io::stdout().lock();
        for (entry, seq) in exercise.journal().iter().zip(1..).skip(told) {
            writeln!(out, "ack {} {seq} {}", snapshot.run, journal::write(exercise.scenario(), entry)).unwrap();
        }
        out.flush().unwrap();
        told = exercise.journal().len();
        if exercise.has_ended() {
            return;
        }
        if rng.next_u64().is_multiple_of(4) {
            keeper.advance(exercise.tick() + rng.next_u64() % 100).unwrap();
        } else {
            let commands = (0..1 + rng.next_u64() % 3).map(|_| turn(exercise, rng)).collect();
            keeper.submit(commands).unwrap();
        }
    }
}

/// Something to do; the second of one batch is often refused, as it should be.
fn turn(exercise: &Exercise, rng: &mut ChaCha8Rng) -> Command {
    let node = exercise.node();
    let tick = exercise.tick() + rng.next_u64() % 30;
    let is_last = exercise.journal().len() as u64 > TURNS;
    let what = match (exercise.standing(), rng.next_u64() % 6) {
        (Standing::Paused | Standing::Emergency, _) => Act::Resume,
        (_, 0) => Act::Note { text: format!("ā \\ \n {}", rng.next_u64()) },
        (_, 1) => Act::Pause,
        _ if exercise.scenario().node(node).is_decision() => {
            Act::Choose { node, choice: if is_last { 2 } else { (rng.next_u64() % 2) as u16 } }
        }
        _ => Act::Go { node },
    };
    Command { tick, who: Who::Trainer, what }
}

#[test]
fn nothing_that_was_acknowledged_is_lost() {
    if std::env::var_os(STORE).is_some() {
        return;
    }
    let number = |name: &str| std::env::var(name).ok().map(|text| text.parse::<u64>().unwrap());
    let kills = number("SARDZE_KILLS").unwrap_or(20);
    let seed = number("SARDZE_SEED").unwrap_or_else(|| u64::from(std::process::id()));
    println!("SARDZE_KILLS={kills} SARDZE_SEED={seed}");
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let folder = tempfile::tempdir().unwrap();
    let store = folder.path().join("records.sqlite");
    // Lines by run, over all rounds: later kills must not harm earlier runs either.
    let mut acknowledged = BTreeMap::new();
    let mut killed_mid_run = 0;
    for round in 0..kills {
        let (mut child, told) = spawn(&store, rng.next_u64());
        // The clock starts with the first line, so that no kill falls into the start of the process alone.
        note(&told.recv_timeout(Duration::from_secs(60)).expect("the child plays"), &mut acknowledged);
        std::thread::sleep(Duration::from_micros(rng.next_u64() % 60_000));
        if round == 0 {
            a_run_that_is_on_is_left_alone(&store);
        }
        child.kill().unwrap();
        child.wait().unwrap();
        told.iter().for_each(|line| note(&line, &mut acknowledged));
        killed_mid_run += usize::from(is_all_there(&store, &mut acknowledged));
    }
    let lines: usize = acknowledged.values().map(Vec::len).sum();
    println!(
        "{lines} lines of {} runs acknowledged, {killed_mid_run} of {kills} kills within a run",
        acknowledged.len()
    );
    assert!(killed_mid_run > 0 || kills == 0, "no kill fell into a run");
}

/// Starts this very binary as the process that is killed; its lines come through the channel until it ends.
fn spawn(store: &Path, seed: u64) -> (Child, Receiver<String>) {
    let mut child = Process::new(std::env::current_exe().unwrap())
        .args(["--exact", "kill::plays_until_it_is_killed", "--nocapture", "--test-threads=1"])
        .env(STORE, store)
        .env(CHILD_SEED, seed.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut out = BufReader::new(child.stdout.take().unwrap());
    let (tell, told) = channel();
    std::thread::spawn(move || {
        let mut line = String::new();
        // A line without its end was cut off by the kill.
        while out.read_line(&mut line).is_ok_and(|read| read > 0) && line.ends_with('\n') {
            if line.starts_with("ack ") && tell.send(line.trim_end_matches('\n').to_owned()).is_err() {
                return;
            }
            line.clear();
        }
    });
    (child, told)
}

fn note(line: &str, acknowledged: &mut BTreeMap<RunId, Vec<String>>) {
    let mut parts = line.splitn(4, ' ').skip(1);
    let (run, seq, text) = (parts.next().unwrap(), parts.next().unwrap(), parts.next().unwrap());
    let lines = acknowledged.entry(RunId::parse(run).unwrap()).or_default();
    let seq: usize = seq.parse().unwrap();
    // What a kill cut off between the disk and the pipe is told by nobody, and filled in from the store.
    assert!(seq > lines.len(), "line {seq} of {run} came twice");
    lines.push(text.to_owned());
    assert_eq!(seq, lines.len(), "a line of {run} is missing");
}

fn a_run_that_is_on_is_left_alone(store: &Path) {
    let mut keeper = Keeper::open(Store::open(store).unwrap());
    assert_eq!(keeper.interrupted().unwrap(), []);
    let open = sardze::records::Filter { status: Some(Status::Open), ..Default::default() };
    for row in keeper.runs(&open).unwrap() {
        let refused = keeper.resume(&row.id, scenario()).unwrap_err();
        assert!(matches!(refused.code(), "taken" | "ended"), "{refused}");
    }
}

/// Opens what the killed process left. True if it was killed within a run.
fn is_all_there(path: &Path, acknowledged: &mut BTreeMap<RunId, Vec<String>>) -> bool {
    let store = Store::open(path).unwrap();
    store.check().unwrap();
    for (run, told) in acknowledged.iter_mut() {
        let kept: Vec<String> = store.lines(run).unwrap().into_iter().map(|line| line.text).collect();
        assert!(kept.len() >= told.len(), "{} lines of {run} were lost", told.len() - kept.len());
        assert_eq!(&kept[..told.len()], &told[..], "run {run}");
        *told = kept;
    }
    let mut keeper = Keeper::open(store);
    let interrupted = keeper.interrupted().unwrap();
    for row in &interrupted {
        let before = keeper.record(&row.id).unwrap();
        let mut journal = before.replay(scenario()).unwrap().exercise.journal().to_vec();
        keeper.resume(&row.id, scenario()).unwrap();
        let snapshot = keeper.snapshot().unwrap();
        let resumed = snapshot.exercise.journal().to_vec();
        assert_eq!(resumed[..journal.len()], journal[..]);
        assert_eq!(snapshot.exercise.standing(), Standing::Paused);
        assert_eq!(snapshot.exercise.tick(), journal.last().map_or(0, journal::Entry::tick));
        // It goes on: one more command, kept after all that was there.
        let note = Act::Note { text: "on".to_owned() };
        keeper.submit(vec![Command { tick: 0, who: Who::Trainer, what: note }]).unwrap();
        journal = keeper.record(&row.id).unwrap().journal(&scenario()).unwrap();
        assert_eq!(journal.len(), resumed.len() + 1);
        keeper.leave();
        let kept = keeper.record(&row.id).unwrap().lines.into_iter().map(|line| line.text).collect();
        acknowledged.insert(row.id.clone(), kept);
    }
    !interrupted.is_empty()
}
