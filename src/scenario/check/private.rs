//! Finds what looks like somebody's e-mail address or telephone number in a text.

/// Digits of a short number such as 112, which names nobody, are fewer.
const FEWEST_DIGITS: usize = 8;
/// More than E.164 allows is no telephone number.
const MOST_DIGITS: usize = 15;

/// The first e-mail address.
pub fn email(text: &str) -> Option<&str> {
    if !text.contains('@') {
        return None;
    }
    let words = text.split(|c: char| c.is_whitespace() || "<>()[]{}\"'„”“,;:".contains(c));
    words.map(|word| word.trim_matches('.')).find(|word| {
        let Some((user, host)) = word.split_once('@') else { return false };
        let ends_well = host.rsplit_once('.').is_some_and(|(name, top)| !name.is_empty() && top.len() >= 2);
        !user.is_empty() && !host.contains('@') && ends_well
    })
}

/// The first telephone number: eight digits or more, or a plus and seven or more, with blanks, hyphens or brackets between.
pub fn phone(text: &str) -> Option<&str> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let has_plus = at > 0 && bytes[at - 1] == b'+';
        let (start, mut end, mut digits) = (at, at, 0);
        while at < bytes.len() && (bytes[at].is_ascii_digit() || (at == end && b" -()".contains(&bytes[at]))) {
            if bytes[at].is_ascii_digit() {
                digits += 1;
                end = at + 1;
            }
            at += 1;
        }
        let found = &text[start..end];
        let least = if has_plus { FEWEST_DIGITS - 1 } else { FEWEST_DIGITS };
        if (least..=MOST_DIGITS).contains(&digits) && !is_date(found) && !is_round(found) {
            return Some(found);
        }
    }
    None
}

/// As in `2027-01-15`, or two of them.
fn is_date(text: &str) -> bool {
    let first = text.get(..10).unwrap_or_default().as_bytes();
    first.len() == 10 && first[4] == b'-' && first[7] == b'-'
}

/// As in `10 000 000`: thousands, not a telephone number.
fn is_round(text: &str) -> bool {
    text.ends_with("000 000") || !text.contains([' ', '-']) && text.ends_with("00000")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_numbers_are_found_where_they_stand() {
        assert_eq!(email("Raksti („anna@baznica.lv”)."), Some("anna@baznica.lv"));
        assert_eq!(email("meet @ noon, a@b"), None);
        assert_eq!(phone("Zvani 2612 3456!"), Some("2612 3456"));
        assert_eq!(phone("+4412 34567"), Some("4412 34567"));
        for plain in ["112 or 110", "2027-01-15", "10 000 000 people", "1234567", "in 2024, 2025 and 2026", "+2:30"] {
            assert_eq!(phone(plain), None, "{plain}");
        }
    }
}
