//! Tests of the store: what it opens, what it refuses, what it keeps once.

use rusqlite::Connection;

use super::*;
use crate::records::fixture::Bench;

fn version_of(path: &Path) -> u32 {
    Connection::open(path).unwrap().pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
}

#[test]
fn an_empty_file_and_no_file_become_stores() {
    let bench = Bench::new();
    std::fs::write(bench.path(), "").unwrap();
    drop(bench.store());
    assert_eq!(version_of(&bench.path()), known_version());
    let deep = bench.folder.path().join("a/b/records.sqlite");
    Store::open(&deep).unwrap().check().unwrap();
    let full: u32 = bench.store().connection.pragma_query_value(None, "synchronous", |row| row.get(0)).unwrap();
    assert_eq!(full, 2, "every commit is synced");
}

#[test]
fn a_store_of_version_one_is_carried_over_with_its_runs() {
    let bench = Bench::new();
    let old = Connection::open(bench.path()).unwrap();
    old.execute_batch(MIGRATIONS[0]).unwrap();
    old.pragma_update(None, "application_id", APPLICATION).unwrap();
    old.pragma_update(None, "user_version", 1).unwrap();
    let setup = serde_json::to_string(&bench.setup()).unwrap();
    old.execute_batch(&format!(
        "INSERT INTO packs VALUES ('h', 't');
         INSERT INTO runs (id, scenario, title, pack, rules, setup, lang, version, started_at, status)
         VALUES ('r', 'door', 'Door', 'h', 1, '{setup}', 'en', '0', 't', 'open');
         INSERT INTO entries VALUES ('r', 1, 0, '0 trainee pause', 't');"
    ))
    .unwrap();
    drop(old);
    let store = bench.store();
    let rows = store.runs(&Filter::default()).unwrap();
    assert_eq!((rows.len(), rows[0].id.as_str(), rows[0].entries), (1, "r", 1));
    assert_eq!(version_of(&bench.path()), known_version());
    let changed = store.connection.execute("UPDATE entries SET line = 'x'", []);
    assert!(changed.unwrap_err().to_string().contains("never changed"), "the new version's guard stands");
}

#[test]
fn a_later_store_is_refused_and_left_alone() {
    let bench = Bench::new();
    drop(bench.store());
    let later = Connection::open(bench.path()).unwrap();
    later.pragma_update(None, "user_version", 99).unwrap();
    drop(later);
    let before = std::fs::read(bench.path()).unwrap();
    let error = Store::open(&bench.path()).unwrap_err();
    assert_eq!(error, RecordsError::Newer { path: bench.path(), found: 99, known: known_version() });
    assert_eq!(std::fs::read(bench.path()).unwrap(), before);
}

#[test]
fn other_files_are_refused_and_left_alone() {
    let bench = Bench::new();
    std::fs::write(bench.path(), "a letter that is long enough to be looked at as a database head").unwrap();
    let before = std::fs::read(bench.path()).unwrap();
    assert_eq!(Store::open(&bench.path()).unwrap_err(), RecordsError::NotAStore { path: bench.path() });
    assert_eq!(std::fs::read(bench.path()).unwrap(), before);

    let other = bench.folder.path().join("other.sqlite");
    Connection::open(&other).unwrap().execute_batch("CREATE TABLE songs (name TEXT)").unwrap();
    assert_eq!(Store::open(&other).unwrap_err().code(), "not-a-store");
    assert_eq!(Store::open(bench.folder.path()).unwrap_err().code(), "cannot-open");
}

#[test]
fn a_damaged_store_is_told_and_left_alone() {
    let bench = Bench::new();
    bench.start(&mut bench.keeper());
    let mut bytes = std::fs::read(bench.path()).unwrap();
    // Every page after the first.
    bytes[4096..].fill(0xA5);
    std::fs::write(bench.path(), &bytes).unwrap();
    let error = Store::open(&bench.path()).unwrap_err();
    assert_eq!(error.code(), "damaged", "{error}");
    assert_eq!(std::fs::read(bench.path()).unwrap(), bytes);
}

#[test]
fn a_folder_is_kept_once_however_often_it_is_played() {
    let bench = Bench::new();
    let mut keeper = bench.keeper();
    let first = bench.start(&mut keeper);
    keeper.leave();
    let second = bench.start(&mut keeper);
    assert_ne!(first, second);
    let count = |sql: &str| keeper.store().connection.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(count("SELECT COUNT(*) FROM packs"), 1);
    assert_eq!(count("SELECT COUNT(*) FROM pack_files"), 1);
    assert_eq!(keeper.store().pack(&bench.pack.hash()).unwrap(), bench.pack);
    assert_eq!(keeper.store().pack("none").unwrap_err().code(), "pack-damaged");
}

#[test]
fn runs_are_listed_by_filter_and_the_newest_first() {
    let bench = Bench::new();
    let mut keeper = bench.keeper();
    let first = bench.start(&mut keeper);
    keeper.submit(bench.whole_run()).unwrap();
    std::thread::sleep(std::time::Duration::from_millis(2));
    let second = bench.start(&mut keeper);
    let ids = |filter: &Filter| -> Vec<RunId> { keeper.runs(filter).unwrap().into_iter().map(|row| row.id).collect() };
    assert_eq!(ids(&Filter::default()), [second.clone(), first.clone()]);
    assert_eq!(ids(&Filter { limit: Some(1), ..Filter::default() }), [second]);
    assert_eq!(ids(&Filter { status: Some(Status::Finished), ..Filter::default() }), [first]);
    assert_eq!(ids(&Filter { scenario: Some("other".to_owned()), ..Filter::default() }), []);
    let none = RunId::parse("none").unwrap();
    assert_eq!(keeper.record(&none).unwrap_err(), RecordsError::NoSuchRun { run: none });
}

#[test]
fn lines_that_another_process_added_are_not_written_over() {
    let bench = Bench::new();
    let mut store = bench.store();
    let run = bench.start(&mut bench.keeper());
    let growth = |kept| Growth { kept, lines: vec![(0, "0 trainee pause".to_owned())], end: None };
    store.grow(&run, &growth(0)).unwrap();
    assert_eq!(store.grow(&run, &growth(0)).unwrap_err(), RecordsError::Taken { run: run.clone() });
    assert_eq!(store.lines(&run).unwrap().len(), 1);
}
