//! The store: one SQLite file. What a call here has returned from is on the disk, power cut or not, as far as the disk
//! keeps its own word.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags, OptionalExtension, Row, Transaction, TransactionBehavior, params};

use crate::records::clock;
use crate::records::error::RecordsError;
use crate::records::record::{Line, Record};
use crate::records::row::{Filter, RunId, RunRow, Status, Summary};
use crate::scenario::pack::{Pack, PackFile};

/// An open store.
#[derive(Debug)]
pub struct Store {
    path: PathBuf,
    connection: Connection,
}

/// Everything that is known of a run when it starts.
#[derive(Debug)]
pub(super) struct NewRun<'a> {
    pub pack: &'a Pack,
    pub scenario: &'a str,
    pub title: &'a str,
    pub rules: u32,
    pub setup: &'a str,
    pub lang: &'a str,
    pub person: Option<&'a str>,
}

/// Lines that a run's journal grows by, after the first `kept`.
#[derive(Debug)]
pub(super) struct Growth {
    pub kept: usize,
    /// Tick and line.
    pub lines: Vec<(u64, String)>,
    /// How the run ended, if it has.
    pub end: Option<(Status, Summary)>,
}

type Result<T> = std::result::Result<T, RecordsError>;

/// Written into the file's head: "Srdz".
const APPLICATION: u32 = 0x5372_647A;
/// Every change of the tables, in order; the place in this list is the version before it.
const MIGRATIONS: &[&str] = &[include_str!("migrations/0001_runs.sql"), include_str!("migrations/0002_lasting.sql")];
/// How long another process may hold the store before it counts as busy.
const WAIT: Duration = Duration::from_secs(5);
/// Tries to find a free run id.
const ID_TRIES: usize = 8;

const RUN_COLUMNS: &str = "id, scenario, title, pack, rules, setup, lang, person, version, started_at, ended_at, status, \
    outcome, performance_part, performance_whole, coverage_part, coverage_whole, passed, \
    (SELECT COUNT(*) FROM entries WHERE run = id)";

impl Store {
    /// Opens a store, or makes one where there is no file. A file that is something else, damaged or of a later version is
    /// refused and left as it is.
    pub fn open(path: &Path) -> Result<Self> {
        let cannot = |why: String| RecordsError::CannotOpen { path: path.to_owned(), why };
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|error| cannot(error.to_string()))?;
        }
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags).map_err(|error| cannot(error.to_string()))?;
        let mut store = Self { path: path.to_owned(), connection };
        store.connection.busy_timeout(WAIT)?;
        let version = store.version().map_err(|error| store.opening(error))?;
        store.prepare(version).map_err(|error| store.opening(error))?;
        Ok(store)
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Runs that pass the filter, the newest first.
    pub fn runs(&self, filter: &Filter) -> Result<Vec<RunRow>> {
        let sql = format!(
            "SELECT {RUN_COLUMNS} FROM runs WHERE (?1 IS NULL OR status = ?1) AND (?2 IS NULL OR scenario = ?2) \
             ORDER BY started_at DESC, id DESC LIMIT ?3"
        );
        let mut statement = self.connection.prepare_cached(&sql)?;
        let limit = filter.limit.map_or(-1, i64::from);
        let rows = statement.query_map(params![filter.status.map(Status::word), filter.scenario, limit], run_row)?;
        rows.map(|row| row?.ok_or_else(|| self.damaged("runs"))).collect()
    }

    pub fn run(&self, run: &RunId) -> Result<RunRow> {
        let sql = format!("SELECT {RUN_COLUMNS} FROM runs WHERE id = ?1");
        let found = self.connection.prepare_cached(&sql)?.query_row([run.as_str()], run_row).optional()?;
        let row = found.ok_or_else(|| RecordsError::NoSuchRun { run: run.clone() })?;
        row.ok_or_else(|| self.damaged("runs"))
    }

    /// A run with its journal and the bytes of its scenario, checked against their hash.
    pub fn record(&self, run: &RunId) -> Result<Record> {
        let row = self.run(run)?;
        let pack = self.pack(&row.pack)?;
        let lines = self.lines(run)?;
        Ok(Record { row, pack, lines })
    }

    /// The scenario folder of this hash.
    pub fn pack(&self, hash: &str) -> Result<Pack> {
        let mut statement = self.connection.prepare_cached("SELECT path, bytes FROM pack_files WHERE hash = ?1")?;
        let files = statement.query_map([hash], |row| Ok(PackFile { path: row.get(0)?, bytes: row.get(1)? }))?;
        let pack = Pack::new(files.collect::<rusqlite::Result<Vec<_>>>()?);
        if pack.hash() == hash { Ok(pack) } else { Err(RecordsError::PackDamaged { hash: hash.to_owned() }) }
    }

    /// The lines of a run's journal, in order.
    pub fn lines(&self, run: &RunId) -> Result<Vec<Line>> {
        let sql = "SELECT seq, line, written_at FROM entries WHERE run = ?1 ORDER BY seq";
        let mut statement = self.connection.prepare_cached(sql)?;
        let read = |row: &Row| Ok((row.get::<_, i64>(0)?, Line { text: row.get(1)?, written_at: row.get(2)? }));
        let rows = statement.query_map([run.as_str()], read)?.collect::<rusqlite::Result<Vec<_>>>()?;
        for ((seq, _), due) in rows.iter().zip(1..) {
            if *seq != due {
                return Err(RecordsError::BrokenJournal { run: run.clone(), line: due.unsigned_abs() });
            }
        }
        Ok(rows.into_iter().map(|(_, line)| line).collect())
    }

    /// Looks through the whole file; says what is wrong if something is.
    pub fn check(&self) -> Result<()> {
        let found: String = self.connection.query_row("PRAGMA integrity_check", [], |row| row.get(0))?;
        if found == "ok" { Ok(()) } else { Err(RecordsError::Damaged { path: self.path.clone(), why: found }) }
    }

    /// Writes a new run and, if it is new too, its scenario folder.
    pub(super) fn begin(&mut self, new: &NewRun) -> Result<RunId> {
        let hash = new.pack.hash();
        let transaction = self.write()?;
        let now = clock::now();
        let is_new =
            transaction.execute("INSERT OR IGNORE INTO packs (hash, kept_at) VALUES (?1, ?2)", [&hash, &now])?;
        if is_new == 1 {
            let mut insert = transaction.prepare("INSERT INTO pack_files (hash, path, bytes) VALUES (?1, ?2, ?3)")?;
            for file in new.pack.files() {
                insert.execute(params![hash, file.path, file.bytes])?;
            }
        }
        let run = free_id(&transaction)?;
        transaction.execute(
            "INSERT INTO runs (id, scenario, title, pack, rules, setup, lang, person, version, started_at, status) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 'open')",
            params![
                run.as_str(),
                new.scenario,
                new.title,
                hash,
                new.rules,
                new.setup,
                new.lang,
                new.person,
                env!("CARGO_PKG_VERSION"),
                now
            ],
        )?;
        transaction.commit()?;
        Ok(run)
    }

    /// Adds lines to a run's journal and, at its end, its marks: all of it or nothing.
    pub(super) fn grow(&mut self, run: &RunId, growth: &Growth) -> Result<()> {
        let transaction = self.write()?;
        // Somebody else's lines there mean that this process does not know the run any more.
        let known: i64 =
            transaction.query_row("SELECT COUNT(*) FROM entries WHERE run = ?1", [run.as_str()], |row| row.get(0))?;
        if usize::try_from(known) != Ok(growth.kept) {
            return Err(RecordsError::Taken { run: run.clone() });
        }
        let now = clock::now();
        {
            let sql = "INSERT INTO entries (run, seq, tick, line, written_at) VALUES (?1, ?2, ?3, ?4, ?5)";
            let mut insert = transaction.prepare_cached(sql)?;
            for ((tick, line), seq) in growth.lines.iter().zip(known + 1..) {
                insert.execute(params![run.as_str(), seq, i64::try_from(*tick).unwrap_or(i64::MAX), line, now])?;
            }
        }
        if let Some((status, summary)) = &growth.end {
            let ([taken, offered], [met, all]) = (summary.performance, summary.coverage);
            transaction.execute(
                "UPDATE runs SET status = ?2, outcome = ?3, performance_part = ?4, performance_whole = ?5, \
                 coverage_part = ?6, coverage_whole = ?7, passed = ?8, ended_at = COALESCE(ended_at, ?9) WHERE id = ?1",
                params![
                    run.as_str(),
                    status.word(),
                    summary.outcome.map(|outcome| format!("{outcome:?}")),
                    taken,
                    offered,
                    met,
                    all,
                    summary.is_passed,
                    now
                ],
            )?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// Removes a run with its journal and, if no other run was of it, its scenario folder: all of it or nothing.
    pub(super) fn remove(&mut self, run: &RunId) -> Result<()> {
        let pack = self.run(run)?.pack;
        let transaction = self.write()?;
        transaction.execute("DELETE FROM entries WHERE run = ?1", [run.as_str()])?;
        transaction.execute("DELETE FROM runs WHERE id = ?1", [run.as_str()])?;
        let unused = "NOT EXISTS (SELECT 1 FROM runs WHERE pack = ?1)";
        transaction.execute(&format!("DELETE FROM pack_files WHERE hash = ?1 AND {unused}"), [&pack])?;
        transaction.execute(&format!("DELETE FROM packs WHERE hash = ?1 AND {unused}"), [&pack])?;
        transaction.commit()?;
        Ok(())
    }

    fn write(&mut self) -> Result<Transaction<'_>> {
        Ok(self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
    }

    /// The version of the tables; nothing is written.
    fn version(&self) -> Result<u32> {
        let number = |pragma: &str| self.connection.pragma_query_value(None, pragma, |row| row.get::<_, u32>(0));
        let (application, version) = (number("application_id")?, number("user_version")?);
        let tables: i64 = self.connection.query_row("SELECT COUNT(*) FROM sqlite_schema", [], |row| row.get(0))?;
        let is_empty = application == 0 && version == 0 && tables == 0;
        if application != APPLICATION && !is_empty {
            return Err(RecordsError::NotAStore { path: self.path.clone() });
        }
        if version > known_version() {
            return Err(RecordsError::Newer { path: self.path.clone(), found: version, known: known_version() });
        }
        let found: String = self.connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
        // A person needs to know that it is damaged, not every page of it.
        if found == "ok" { Ok(version) } else { Err(self.damaged(found.lines().last().unwrap_or_default())) }
    }

    fn prepare(&mut self, version: u32) -> Result<()> {
        let mode: String = self.connection.query_row("PRAGMA journal_mode = WAL", [], |row| row.get(0))?;
        if mode != "wal" {
            return Err(RecordsError::CannotOpen { path: self.path.clone(), why: format!("journal mode {mode}") });
        }
        self.connection.execute_batch(
            "PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; \
             PRAGMA cell_size_check = ON;",
        )?;
        if version == known_version() {
            return Ok(());
        }
        let transaction = self.write()?;
        // Another process may have been faster.
        let version: u32 = transaction.pragma_query_value(None, "user_version", |row| row.get(0))?;
        for migration in MIGRATIONS.iter().skip(version as usize) {
            transaction.execute_batch(migration)?;
        }
        transaction.pragma_update(None, "application_id", APPLICATION)?;
        transaction.pragma_update(None, "user_version", known_version())?;
        transaction.commit()?;
        Ok(())
    }

    fn damaged(&self, why: &str) -> RecordsError {
        RecordsError::Damaged { path: self.path.clone(), why: why.to_owned() }
    }

    /// What went wrong while opening, named by what the file is.
    fn opening(&self, error: RecordsError) -> RecordsError {
        match error {
            RecordsError::Storage { why } if why.contains("not a database") => {
                RecordsError::NotAStore { path: self.path.clone() }
            }
            RecordsError::Storage { why } if why.contains("malformed") => self.damaged(&why),
            RecordsError::Storage { why } => RecordsError::CannotOpen { path: self.path.clone(), why },
            other => other,
        }
    }
}

fn known_version() -> u32 {
    MIGRATIONS.len() as u32
}

fn free_id(transaction: &Transaction) -> Result<RunId> {
    for _ in 0..ID_TRIES {
        // SQLite's own numbers are seeded by the system.
        let random: String = transaction.query_row("SELECT lower(hex(randomblob(3)))", [], |row| row.get(0))?;
        let run = RunId::new(&clock::compact_now(), &random);
        let used: i64 =
            transaction.query_row("SELECT COUNT(*) FROM runs WHERE id = ?1", [run.as_str()], |row| row.get(0))?;
        if used == 0 {
            return Ok(run);
        }
    }
    Err(RecordsError::Storage { why: "no free id".to_owned() })
}

/// None for a row that this program never wrote.
fn run_row(row: &Row) -> rusqlite::Result<Option<RunRow>> {
    let (id, setup, status): (String, String, String) = (row.get("id")?, row.get("setup")?, row.get("status")?);
    let (Some(id), Ok(setup), Some(status)) = (RunId::parse(&id), serde_json::from_str(&setup), Status::read(&status))
    else {
        return Ok(None);
    };
    let outcome: Option<String> = row.get("outcome")?;
    let outcome = outcome.and_then(|word| serde_json::from_value(serde_json::Value::String(word)).ok());
    let summary = match row.get::<_, Option<bool>>("passed")? {
        None => None,
        Some(is_passed) => Some(Summary {
            outcome,
            performance: [row.get("performance_part")?, row.get("performance_whole")?],
            coverage: [row.get("coverage_part")?, row.get("coverage_whole")?],
            is_passed,
        }),
    };
    Ok(Some(RunRow {
        id,
        scenario: row.get("scenario")?,
        title: row.get("title")?,
        pack: row.get("pack")?,
        rules: row.get("rules")?,
        setup,
        lang: row.get("lang")?,
        person: row.get("person")?,
        version: row.get("version")?,
        started_at: row.get("started_at")?,
        ended_at: row.get("ended_at")?,
        status,
        summary,
        entries: row.get::<_, i64>(18)?.unsigned_abs(),
    }))
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests read and write files")]
mod tests;
