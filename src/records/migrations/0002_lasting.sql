-- What was written stays as it was written: journal lines and packs are added, never changed.

CREATE TRIGGER entries_last BEFORE UPDATE ON entries
BEGIN
    SELECT RAISE (ABORT, 'a journal line is never changed');
END;

CREATE TRIGGER pack_files_last BEFORE UPDATE ON pack_files
BEGIN
    SELECT RAISE (ABORT, 'a kept file is never changed');
END;

-- The rules, the pack and the setup decide how a journal replays.
CREATE TRIGGER runs_last BEFORE UPDATE OF id, scenario, pack, rules, setup, started_at ON runs
BEGIN
    SELECT RAISE (ABORT, 'how a run was set up is never changed');
END;

CREATE INDEX runs_by_start ON runs (started_at);
