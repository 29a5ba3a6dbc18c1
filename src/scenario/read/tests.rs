//! Each mistake that an author makes, with the exact place and sentence that answers it.

use super::check::{SOUND, check, check_bytes, sentence, spoiled};
use super::read_source;

#[test]
fn a_sound_scenario_has_no_faults() {
    let read = check(SOUND, &[]);
    assert_eq!(read.source.unwrap().nodes.len(), 2);
}

#[test]
fn missing_comma_between_fields() {
    spoiled("\"Someone knocks.\",", "\"Someone knocks.\"", &["9:36 SC005 A comma is missing here. => ,"]);
}

#[test]
fn x() {
    spoiled("id: \"door\",", "id: \"door\"", &[]);
}
