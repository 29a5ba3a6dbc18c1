//! Files that nobody writes by hand: the reader answers every one of them with faults, soon, and never falls over.

use super::check::{LIVE, SOUND, check_bytes, line};
use super::{MAX_BYTES, MAX_FAULTS, read_source};
use crate::scenario::syntax::differential::{Noise, mutate};

#[test]
fn a_file_too_large_is_not_read() {
    let text = format!("{SOUND}//{}", "x".repeat(MAX_BYTES));
    check_bytes(text.as_bytes(), &["1:1 SC001 The file is 1025 KB; at most 1024 KB can be read."]);
}

#[test]
fn too_many_values_are_not_read() {
    let text = SOUND.replace("start: \"door\"", &format!("start: \"door\", objectives: [{}]", "\"\",".repeat(210_000)));
    let read = read_source("scenario.ron", text.as_bytes());
    assert!(read.faults.iter().any(|fault| line(fault).contains("SC001 The file holds more than 200000 values.")));
}

#[test]
fn deep_nesting_is_one_fault() {
    let nest = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let read = check_bytes(
        SOUND.replace("\"Someone knocks.\"", &nest).as_bytes(),
        &["9:80 SC004 Brackets are nested more than 64 deep here."],
    );
    assert_eq!(read.left_out.len(), 1);
}

#[test]
fn deep_conditions_below_the_limit_are_read() {
    let nest = |depth: usize| format!("when: {}Is(\"calm\"){}", "Not(".repeat(depth), ")".repeat(depth));
    let text = SOUND.replace("when: AtLeast(\"calm\", 1)", &nest(55));
    check_bytes(text.as_bytes(), &[]);
    let alternating = format!("when: {}Is(\"calm\"){}", "All([".repeat(28), "])".repeat(28));
    check_bytes(SOUND.replace("when: AtLeast(\"calm\", 1)", &alternating).as_bytes(), &[]);
}

#[test]
fn text_in_sixteen_bits_is_refused() {
    let bytes: Vec<u8> = [0xff, 0xfe].into_iter().chain(SOUND.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    check_bytes(&bytes, &["1:1 SC002 This file is not plain text in UTF-8."]);
    let bytes: Vec<u8> = SOUND.encode_utf16().flat_map(u16::to_le_bytes).collect();
    check_bytes(&bytes, &["1:2 SC003 There is a null character in the file."]);
}

#[test]
fn bytes_that_are_no_scenario_give_a_fault_each() {
    let png = b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR";
    let zip = b"PK\x03\x04\x14\x00\x06\x00";
    let pieces: [&[u8]; 8] = [png, zip, b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xc0\x80", b"\"", b"#![", b"{\\rtf1"];
    for bytes in pieces {
        let read = read_source("scenario.ron", bytes);
        assert!(read.source.is_none() && !read.faults.is_empty(), "{bytes:?}");
        read.faults.iter().for_each(|fault| drop(line(fault)));
    }
}

#[test]
fn a_bomb_of_brackets_or_texts_is_read_soon() {
    for piece in
        ["(", "[", "(nodes:[", "nodes: [Decision(", "\"", "\"\\", "id: \"a\",", "“", "/*", "id:id:", "Ending(", "1,"]
    {
        let text = format!("({}", piece.repeat(500_000 / piece.len()));
        let read = read_source("scenario.ron", text.as_bytes());
        assert!(!read.faults.is_empty() && read.faults.len() <= MAX_FAULTS, "{piece:?}: {}", read.faults.len());
    }
}

#[test]
fn reader_survives_mutations() {
    let mut noise = Noise(0x1357_9bdf_0246_8ace);
    for _ in 0..3_000 {
        let mut text = [SOUND, LIVE][noise.below(2)].to_owned();
        for _ in 0..=noise.below(3) {
            text = mutate(&text, &mut noise);
        }
        let read = read_source("scenario.ron", text.as_bytes());
        let whole = read.left_out.is_empty() && read.stand_ins.is_empty() && read.source.is_some();
        assert!(whole || !read.faults.is_empty(), "lost without a fault:\n{text}");
        for fault in &read.faults {
            assert!(fault.place.start <= fault.place.end && fault.place.end <= text.len(), "{fault:?}\n{text}");
            assert!(
                text.is_char_boundary(fault.place.start) && text.is_char_boundary(fault.place.end),
                "{fault:?}\n{text}"
            );
        }
    }
}

#[test]
fn reader_survives_bytes() {
    let mut noise = Noise(0x0f1e_2d3c_4b5a_6978);
    for _ in 0..2_000 {
        let mut bytes = SOUND.as_bytes().to_vec();
        for _ in 0..=noise.below(4) {
            let at = noise.below(bytes.len());
            bytes[at] = u8::try_from(noise.below(256)).unwrap();
        }
        let read = read_source("scenario.ron", &bytes);
        assert!(read.source.is_some() || !read.faults.is_empty());
    }
}

/// Whatever the reader takes as whole and without a fault, `ron` reads as the same value.
#[test]
fn reading_by_parts_gives_the_same_as_reading_at_once() {
    for sound in [SOUND, LIVE] {
        let whole = crate::scenario::syntax::options().from_str::<crate::scenario::source::Source>(sound).unwrap();
        assert_eq!(read_source("scenario.ron", sound.as_bytes()).source, Some(whole));
    }
    let mut noise = Noise(0x2468_ace0_1357_9bdf);
    for _ in 0..2_000 {
        let text = mutate([SOUND, LIVE][noise.below(2)], &mut noise);
        let read = read_source("scenario.ron", text.as_bytes());
        let whole = crate::scenario::syntax::options().from_str::<crate::scenario::source::Source>(&text);
        match whole {
            Ok(whole) if whole.format == 1 && !text.contains('\0') => {
                assert!(read.faults.is_empty(), "{:?}\n{text}", read.faults);
                assert_eq!(read.source, Some(whole));
            }
            _ => assert!(!read.faults.is_empty(), "{text}"),
        }
    }
}

/// A thousand nodes, sound or with more faults than are kept: both are read between two frames of a screen.
#[test]
fn a_thousand_nodes_are_read_soon() {
    let from = SOUND.find("        Decision(").unwrap();
    let to = SOUND.find("        Ending(").unwrap();
    let nodes: String = (0..1000).map(|number| SOUND[from..to].replace("door", &format!("door-{number}"))).collect();
    let sound = format!("{}{nodes}{}", &SOUND[..from], &SOUND[to..]);
    let faulty = sound.replace("outcome", "outcom").replace("clock: Runs", "clok: Runs");
    let limit = if cfg!(debug_assertions) { 3_000 } else { 50 };
    for (text, faults) in [(sound, 0), (faulty, MAX_FAULTS)] {
        let best = (0..3).map(|_| millis(&text, faults)).min().unwrap();
        assert!(best < limit, "{best} ms for {faults} faults");
    }
}

#[expect(clippy::disallowed_methods, reason = "this test is about time")]
fn millis(text: &str, faults: usize) -> u128 {
    let start = std::time::Instant::now();
    let read = read_source("scenario.ron", text.as_bytes());
    let time = start.elapsed().as_millis();
    assert_eq!(read.faults.len(), faults);
    time
}

/// The scenarios that come with the program are sound.
#[test]
fn shipped_scenarios_are_read_without_a_fault() {
    check_bytes(include_bytes!("../../../scenarios/hostile-visitor/scenario.ron"), &[]);
}

/// What random bytes have found: faults were placed beyond the end of the file.
#[test]
fn every_fault_is_placed_inside_the_file() {
    let found: [&[u8]; 2] =
        [b"(i-b:Zi:Zi-b&3'\nr#brinf::\"\n:\x0e\x0e:", b"(D-\x08#|.r#3-b-r\nrbinf\nr#::\"\n:\x0e\x0ebr'#3o"];
    for bytes in found {
        for fault in super::read_source("scenario.ron", bytes).faults {
            let place = &fault.place;
            assert!(place.start <= place.end && place.end <= bytes.len(), "{fault:?} of {}", bytes.len());
        }
    }
}
