//! Any bytes as a `floor.ron`: the reader answers, every fault lies inside the file, and what is read is judged, and built
//! when nothing is wrong with it.
#![no_main]

use std::sync::Arc;

use libfuzzer_sys::fuzz_target;
use sardze::scenario::fault::Severity;
use sardze::scenario::open::open;
use sardze::scenario::pack::{Pack, PackFile};
use sardze::scenario::plan::PLAN;
use sardze::scenario::plan::build::build;
use sardze::scenario::plan::source::Plan;
use sardze::scenario::read::{Read, read};
use sardze::scenario::shared::Shared;

fuzz_target!(|bytes: &[u8]| {
    let read: Read<Plan> = read(PLAN, bytes);
    assert!(read.source.is_some() || !read.faults.is_empty());
    let pack = Pack::new([PackFile { path: PLAN.to_owned(), bytes: bytes.to_vec() }]);
    let opened = open(Arc::new(pack), &Shared::shipped());
    let mut is_sound = true;
    for fault in opened.faults.iter().filter(|fault| fault.place.file == PLAN) {
        assert!(fault.place.start <= fault.place.end && fault.place.end <= bytes.len());
        is_sound &= fault.severity < Severity::Error;
    }
    if let Some(plan) = read.source.filter(|_| is_sound) {
        assert!(build(&plan, 0).is_ok());
    }
});
