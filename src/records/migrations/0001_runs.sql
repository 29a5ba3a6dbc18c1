-- What is kept: each scenario folder once per hash, each run, and each line of its journal.

CREATE TABLE packs (
    hash      TEXT PRIMARY KEY,
    kept_at   TEXT NOT NULL
) STRICT;

CREATE TABLE pack_files (
    hash      TEXT NOT NULL REFERENCES packs (hash),
    path      TEXT NOT NULL,
    bytes     BLOB NOT NULL,
    PRIMARY KEY (hash, path)
) STRICT;

CREATE TABLE runs (
    id                TEXT PRIMARY KEY,
    scenario          TEXT NOT NULL,
    title             TEXT NOT NULL,
    pack              TEXT NOT NULL REFERENCES packs (hash),
    rules             INTEGER NOT NULL,
    setup             TEXT NOT NULL,
    lang              TEXT NOT NULL,
    person            TEXT,
    version           TEXT NOT NULL,
    started_at        TEXT NOT NULL,
    ended_at          TEXT,
    status            TEXT NOT NULL CHECK (status IN ('open', 'finished', 'stopped')),
    outcome           TEXT,
    performance_part  INTEGER,
    performance_whole INTEGER,
    coverage_part     INTEGER,
    coverage_whole    INTEGER,
    passed            INTEGER CHECK (passed IN (0, 1)),
    CHECK ((status = 'open') = (ended_at IS NULL)),
    CHECK ((status = 'open') = (passed IS NULL))
) STRICT;

CREATE TABLE entries (
    run        TEXT NOT NULL REFERENCES runs (id),
    seq        INTEGER NOT NULL CHECK (seq >= 1),
    tick       INTEGER NOT NULL CHECK (tick >= 0),
    line       TEXT NOT NULL,
    written_at TEXT NOT NULL,
    PRIMARY KEY (run, seq)
) STRICT, WITHOUT ROWID;
