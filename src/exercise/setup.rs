//! How a run is set up: everything besides the scenario that the events depend on. The language shown is not here.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Setup {
    pub mode: Mode,
    /// The doctrine profile, as in "lv".
    pub profile: String,
    pub seed: u64,
    /// 0: no clock. 100: as written. 150, 200: stretched for people who need it.
    pub clock_percent: u16,
    /// How long a group has, in minutes; none: as long as the scenario says. Nothing that happens depends on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u16>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Mode {
    /// One trainee holds all seats in turn.
    Solo,
    /// A trainer commits what the room decided.
    Group,
    /// Solo, with no feedback before the end and the choices shuffled.
    Examination,
}

impl Setup {
    pub fn new(mode: Mode, seed: u64) -> Self {
        let clock_percent = if mode == Mode::Examination { 100 } else { 0 };
        Self { mode, profile: "lv".to_owned(), seed, clock_percent, minutes: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_setup_from_before_there_were_minutes_is_still_read() {
        let old = r#"{"mode":"Group","profile":"lv","seed":7,"clock_percent":0}"#;
        let setup: Setup = serde_json::from_str(old).unwrap();
        assert_eq!(setup, Setup::new(Mode::Group, 7));
        assert_eq!(serde_json::to_string(&setup).unwrap(), old, "and is written as it was");
        let chosen = Setup { minutes: Some(45), ..setup };
        let written = serde_json::to_string(&chosen).unwrap();
        assert_eq!(serde_json::from_str::<Setup>(&written).unwrap(), chosen);
    }
}
