//! "Did you mean": the known word that an unknown one is nearest to.

/// The one of `known` that was most likely meant; none if nothing is near.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let plain = |text: &str| text.to_lowercase().replace(['_', '-'], "");
    let word = plain(word);
    let allowed = (word.chars().count() / 3).clamp(1, 3);
    let distances = known.into_iter().map(|other| (strsim::damerau_levenshtein(&word, &plain(other)), other));
    distances
        .filter(|(distance, other)| *distance <= allowed && *distance < other.len())
        .min_by_key(|near| near.0)
        .map(|near| near.1)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_of_the_finger_are_understood() {
        for (word, meant) in
            [("txet", "text"), ("Workeable", "Workable"), ("contentnote", "content_note"), ("best", "Best")]
        {
            assert_eq!(nearest(word, ["text", "Workable", "content_note", "Best", "id"]), Some(meant), "{word}");
        }
    }

    #[test]
    fn other_words_are_not_guessed() {
        for word in ["colour", "x", "Good"] {
            assert_eq!(nearest(word, ["text", "goto", "Best", "id"]), None, "{word}");
        }
    }
}
