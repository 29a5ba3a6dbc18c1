//! The wall clock of records: UTC, as ISO 8601 with milliseconds.

use jiff::Timestamp;

/// Now, as in `2026-11-24T05:14:44.123Z`.
pub fn now() -> String {
    format!("{:.3}", Timestamp::now())
}

/// The time part of a run's id, as in `20261124-051444`.
pub fn compact_now() -> String {
    Timestamp::now().strftime("%Y%m%d-%H%M%S").to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_in_utc_with_milliseconds() {
        let now = now();
        assert_eq!(now.len(), "2026-11-24T05:14:44.123Z".len(), "{now}");
        assert!(now.ends_with('Z') && now.parse::<Timestamp>().is_ok(), "{now}");
        assert_eq!(compact_now().len(), 15);
    }
}
