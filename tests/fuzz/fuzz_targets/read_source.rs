//! Any bytes as a `scenario.ron`: the reader answers, loses no byte, and places every fault inside the file.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sardze::scenario::read::read_source;

fuzz_target!(|bytes: &[u8]| {
    let read = read_source("scenario.ron", bytes);
    assert!(read.source.is_some() || !read.faults.is_empty());
    for fault in &read.faults {
        assert!(fault.place.start <= fault.place.end && fault.place.end <= bytes.len());
    }
    let text = read.tree.text();
    let joined: String = read.tree.tokens().iter().map(|token| &text[token.span.start..token.span.end]).collect();
    assert_eq!(joined, text);
});
