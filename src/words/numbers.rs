//! Numbers, lengths of time and dates as a language writes them. The forms stand in `locales/<lang>/common.ftl`.

use jiff::civil::{Date, Time};

use super::{Locale, Value};

const DAY_SECS: u32 = 86_400;

impl Locale {
    /// A whole number with its thousands apart where the language does so: `12 345`, `12,345`.
    pub fn integer(&self, number: i64) -> String {
        let digits = number.unsigned_abs().to_string();
        let sign = if number < 0 { "-" } else { "" };
        let grouped_from = self.text("number-grouped-from").parse().unwrap_or(5);
        if digits.len() < grouped_from {
            return format!("{sign}{digits}");
        }
        let mark = self.text("number-group");
        let mut grouped = String::new();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                grouped.push_str(&mark);
            }
            grouped.push(digit);
        }
        format!("{sign}{grouped}")
    }

    /// A number with so many decimal places: `2,5`, `2.5`.
    pub fn decimal(&self, number: f64, places: usize) -> String {
        format!("{number:.places$}").replace('.', &self.text("number-decimal"))
    }

    /// `75 %`, `75%`.
    pub fn percent(&self, percent: i64) -> String {
        self.text_with("percent", &[("value", Value::from(percent))]).into_owned()
    }

    /// Minutes and seconds, hours if there are any: `2:05`, `1:02:05`.
    pub fn duration(&self, secs: u64) -> String {
        let (hours, minutes, seconds) = (secs / 3600, secs / 60 % 60, secs % 60);
        if hours == 0 { format!("{minutes}:{seconds:02}") } else { format!("{hours}:{minutes:02}:{seconds:02}") }
    }

    /// Time since a story began, days apart from hours: `2:05`, `+7 d. 0:20:00`.
    pub fn story_time(&self, secs: u32) -> String {
        let (days, rest) = (secs / DAY_SECS, self.duration(u64::from(secs % DAY_SECS)));
        match days {
            0 => rest,
            days => {
                self.text_with("story-days", &[("days", Value::from(days)), ("time", Value::from(rest))]).into_owned()
            }
        }
    }

    /// `2027. gada 15. janvāris`, `15 January 2027`.
    pub fn date(&self, date: Date) -> String {
        self.date_as("date-long", date)
    }

    /// `15.01.2027.`, `15/01/2027`.
    pub fn short_date(&self, date: Date) -> String {
        self.date_as("date-short", date)
    }

    /// Time of day, 24 hours: `09:05`.
    pub fn time(&self, time: Time) -> String {
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    fn date_as(&self, key: &str, date: Date) -> String {
        let args = [
            ("year", Value::from(date.year())),
            ("month", Value::from(self.text(&format!("month-{}", date.month())))),
            ("mm", Value::from(format!("{:02}", date.month()))),
            ("day", Value::from(i64::from(date.day()))),
            ("dd", Value::from(format!("{:02}", date.day()))),
        ];
        self.text_with(key, &args).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};

    use super::super::Lang;
    use super::*;

    #[test]
    fn latvian_and_english_write_numbers_their_way() {
        let (lv, en) = (Locale::own(&Lang::lv()), Locale::own(&Lang::en()));
        assert_eq!(lv.integer(1234), "1234");
        assert_eq!(lv.integer(-1_234_567), "-1\u{a0}234\u{a0}567");
        assert_eq!(en.integer(1234), "1,234");
        assert_eq!((lv.decimal(2.5, 1), en.decimal(-0.25, 2)), ("2,5".into(), "-0.25".into()));
        assert_eq!((lv.percent(75), en.percent(75)), ("75\u{a0}%".into(), "75%".into()));
        assert_eq!(lv.problems(), []);
        assert_eq!(en.problems(), []);
    }

    #[test]
    fn times_and_dates() {
        let (lv, en, qps) = (Locale::own(&Lang::lv()), Locale::own(&Lang::en()), Locale::own(&Lang::pseudo()));
        assert_eq!(lv.duration(0), "0:00");
        assert_eq!(lv.duration(125), "2:05");
        assert_eq!(lv.duration(3725), "1:02:05");
        assert_eq!(lv.story_time(3725), "1:02:05");
        assert_eq!(lv.story_time(7 * 86_400 + 65), "+7 d. 1:05");
        let day = date(2027, 1, 15);
        assert_eq!(lv.date(day), "2027. gada 15. janvāris");
        assert_eq!(lv.short_date(date(2027, 3, 5)), "05.03.2027.");
        assert_eq!(en.date(day), "15 January 2027");
        assert_eq!(en.short_date(day), "15/01/2027");
        assert_eq!(en.time(time(9, 5, 59, 0)), "09:05");
        assert_eq!(qps.integer(12_345), "12,345");
    }
}
