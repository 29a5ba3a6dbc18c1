//! How the minutes of a group run are shared out: introduction, decisions, hot wash, feedback.

/// Of sixty minutes.
pub const SHARES: [u16; 4] = [7, 36, 12, 5];

/// The minutes of each part; together they are `minutes`. What rounding leaves goes to the decisions.
pub fn parts(minutes: u16) -> [u16; 4] {
    let mut parts = SHARES.map(|share| (u32::from(minutes) * u32::from(share) + 30) / 60).map(|part| part as u16);
    parts[1] = minutes.saturating_sub(parts[0] + parts[2] + parts[3]);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_are_the_whole() {
        assert_eq!(parts(60), SHARES);
        assert_eq!(parts(90), [11, 53, 18, 8]);
        for minutes in 10..=240 {
            let parts = parts(minutes);
            assert_eq!(parts.iter().sum::<u16>(), minutes);
            assert!(parts[1] >= minutes / 2 && parts.iter().all(|&part| part > 0), "{minutes}: {parts:?}");
        }
    }
}
