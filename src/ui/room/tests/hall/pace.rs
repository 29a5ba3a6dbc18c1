//! How long things take in a hall, in seconds: what is assumed, in one place. Where no source is named it is a plain guess,
//! rather too long than too short, for a trainer who has rehearsed once.

/// Aloud 130-150 English words a minute, a usual pace for a speech, is 13 letters a second with the gaps between words.
/// Latvian words are longer: the same letters are 105-110 words.
pub const LETTERS_ALOUD_A_SEC: f64 = 13.0;
/// Read silently by a room that must understand it: 180 English words a minute.
pub const LETTERS_READ_A_SEC: f64 = 17.0;

/// To find a key and press it, looking up at the room between two.
pub const KEY: f64 = 0.8;
/// To type a letter of a text that somebody says.
pub const LETTER: f64 = 1.0 / 3.0;
/// Looking up after a page was turned.
pub const PAGE: f64 = 1.5;

/// People find their chairs and fall silent.
pub const SETTLE: f64 = 60.0;
/// To find somebody for a seat.
pub const SEAT: f64 = 12.0;
/// To agree on the phrase.
pub const SIGNAL: f64 = 40.0;

/// The room talks in pairs and then aloud, before cards go up.
pub const TALK: f64 = 90.0;
/// When the bar says that the group is late.
pub const TALK_LATE: f64 = 45.0;
/// Forty people hold up a card.
pub const CARDS_UP: f64 = 10.0;
/// Forty cards are counted.
pub const COUNT: f64 = 25.0;
/// One question of the guide on what came of it.
pub const REFLECT: f64 = 30.0;
/// Whoever makes the call answers one question aloud, as in a real one.
pub const ANSWER: f64 = 15.0;
/// A spoken call takes no less than this.
pub const CALL: f64 = 120.0;
/// The room says what belongs into one field of a report, or whether one claim is true.
pub const FIELD: f64 = 10.0;
/// While a plan runs: what somebody calls out, until the trainer's hand is on its key. Nobody counts cards then.
pub const CALLED_OUT: f64 = 8.0;
/// An open question.
pub const DISCUSS: f64 = 120.0;
pub const SKIP_WORDS: f64 = 5.0;
/// Somebody comes late, or asks what was said; once in an evening, at a decision drawn by lot.
pub const INTERRUPTION: f64 = 120.0;

/// The group's last 12 and 5 minutes of an hour: hot wash and feedback.
pub const WASH: f64 = 12.0 * 60.0;
pub const FEEDBACK: f64 = 5.0 * 60.0;
/// A trainer who is late is briefer, but no briefer than this.
pub const FEEDBACK_LEAST: f64 = 3.0 * 60.0;
/// The three sentences of the result, which are computed by then; part of the hot wash.
pub const RESULT: f64 = 45.0;

pub const PEOPLE: usize = 40;
/// How forty people choose after talking, by grade: shares of best, workable, harmful, unsafe.
pub const SHARES: [u32; 4] = [50, 28, 15, 7];
