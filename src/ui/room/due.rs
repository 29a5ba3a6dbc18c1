//! Dates as people type them into the hot wash board.

use jiff::Span;
use jiff::civil::Date;

/// A date as people type it: "14" for days from today, "2027-01-15", "15.01.2027", "15/01/2027" or "15.1." of
/// the year that comes.
pub(super) fn parse_due(typed: &str, today: Option<Date>) -> Option<Date> {
    let typed = typed.trim();
    if let Ok(date) = typed.parse::<Date>() {
        return Some(date);
    }
    if let Ok(days) = typed.parse::<u16>() {
        return today?.checked_add(Span::new().days(i64::from(days))).ok();
    }
    let parts: Vec<&str> = typed.split(['.', '/']).map(str::trim).filter(|part| !part.is_empty()).collect();
    let (day, month) = (parts.first()?.parse().ok()?, parts.get(1)?.parse().ok()?);
    match parts.get(2) {
        Some(year) => {
            let year: i16 = year.parse().ok()?;
            Date::new(if (0..100).contains(&year) { 2000 + year } else { year }, month, day).ok()
        }
        None => {
            let today = today?;
            let this_year = Date::new(today.year(), month, day).ok();
            this_year.filter(|date| *date >= today).or_else(|| Date::new(today.year() + 1, month, day).ok())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_understood_as_people_type_it() {
        let today = Date::new(2026, 11, 24).ok();
        let due = |typed: &str| parse_due(typed, today).map(|date| date.to_string());
        assert_eq!(due("14").as_deref(), Some("2026-12-08"));
        assert_eq!(due("2027-01-15").as_deref(), Some("2027-01-15"));
        assert_eq!(due(" 15.01.2027. ").as_deref(), Some("2027-01-15"));
        assert_eq!(due("15.01.27").as_deref(), Some("2027-01-15"));
        assert_eq!(due("15/01/2027").as_deref(), Some("2027-01-15"));
        assert_eq!(due("30.11.").as_deref(), Some("2026-11-30"));
        assert_eq!(due("3.1").as_deref(), Some("2027-01-03"));
        assert_eq!(
            [due(""), due("soon"), due("40.40."), parse_due("14", None).map(|d| d.to_string())],
            [None, None, None, None]
        );
    }
}
