//! Tests of the keeper's thread: answers in order, and everything asked is done before it ends.

use super::*;
use crate::records::Status;
use crate::records::fixture::Bench;

fn start(bench: &Bench, thread: &KeeperThread) -> Arc<Snapshot> {
    let (pack, scenario) = (Box::new(bench.pack.clone()), Arc::clone(&bench.scenario));
    thread.ask(Request::Start { pack, scenario, setup: bench.setup(), about: bench.about() }).unwrap();
    match thread.wait().unwrap() {
        Answer::Happened(events, snapshot) if !events.is_empty() => snapshot,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_run_is_played_by_messages() {
    let bench = Bench::new();
    let thread = KeeperThread::spawn(bench.keeper()).unwrap();
    assert!(thread.poll().unwrap().is_none());
    let run = start(&bench, &thread).run.clone();
    thread.ask(Request::Advance(10)).unwrap();
    assert!(
        matches!(thread.wait().unwrap(), Answer::Happened(events, now) if events.is_empty() && now.exercise.tick() == 10)
    );
    thread.ask(Request::Submit(bench.whole_run())).unwrap();
    assert!(matches!(thread.wait().unwrap(), Answer::Happened(_, now) if now.status == Status::Finished));
    thread.ask(Request::Record(run.clone())).unwrap();
    assert!(
        matches!(thread.wait().unwrap(), Answer::Record(record) if record.row.id == run && record.lines.len() == 4)
    );
    thread.ask(Request::Runs(Filter::default())).unwrap();
    assert!(matches!(thread.wait().unwrap(), Answer::Runs(rows) if rows.len() == 1));
    thread.ask(Request::Leave).unwrap();
    assert!(matches!(thread.wait().unwrap(), Answer::Left));
    thread.ask(Request::Submit(vec![])).unwrap();
    assert!(matches!(thread.wait().unwrap(), Answer::Failed(RecordsError::NothingRunning)));
}

#[test]
fn dropping_it_finishes_what_was_asked() {
    let bench = Bench::new();
    let thread = KeeperThread::spawn(bench.keeper()).unwrap();
    let run = start(&bench, &thread).run.clone();
    for tick in 1..200 {
        thread.ask(Request::Advance(tick)).unwrap();
    }
    thread.ask(Request::Submit(bench.whole_run().into_iter().map(|c| Command { tick: 200, ..c }).collect())).unwrap();
    drop(thread);
    assert_eq!(bench.store().run(&run).unwrap().status, Status::Finished);
}

#[test]
fn ticks_that_wait_in_a_row_become_one() {
    let (requests, asked) = channel();
    for request in [Request::Advance(5), Request::Advance(7), Request::Leave, Request::Advance(9)] {
        requests.send(request).unwrap();
    }
    let mut held = None;
    assert_eq!(latest(3, &asked, &mut held), 7);
    assert!(matches!(held, Some(Request::Leave)));
    assert!(matches!(asked.try_recv(), Ok(Request::Advance(9))));
}
