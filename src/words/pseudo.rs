//! A made-up language out of English, for layout tests: longer, accented, in brackets, with every value in its place.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

/// Letters and what they become. Vowels are doubled, which lengthens English by about two fifths.
const ACCENTS: &[(char, &str)] = &[
    ('a', "áá"),
    ('e', "éê"),
    ('i', "íï"),
    ('o', "óö"),
    ('u', "úü"),
    ('c', "č"),
    ('g', "ģ"),
    ('k', "ķ"),
    ('l', "ļ"),
    ('n', "ñ"),
    ('s', "š"),
    ('y', "ý"),
    ('z', "ž"),
    ('A', "ÁÄ"),
    ('E', "ÉÊ"),
    ('I', "ÍÏ"),
    ('O', "ÓÖ"),
    ('U', "ÚÜ"),
    ('C', "Č"),
    ('G', "Ģ"),
    ('N', "Ñ"),
    ('S', "Š"),
];

/// The same FTL with each text at least two fifths longer; what is between braces, and texts without letters, stay.
pub fn pseudo(ftl: &str) -> String {
    let mut resource = parser::parse(ftl.to_owned()).unwrap_or_else(|(resource, _)| resource);
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                let attributes = message.attributes.iter_mut().map(|attribute| &mut attribute.value);
                message.value.iter_mut().chain(attributes).for_each(bracket);
            }
            Entry::Term(term) => _ = lengthen(&mut term.value),
            _ => {}
        }
    }
    serializer::serialize(&resource)
}

fn bracket(pattern: &mut Pattern<String>) {
    let (before, after) = lengthen(pattern);
    if before == 0 {
        return;
    }
    let padding = (before * 7).div_ceil(5).saturating_sub(after + 2);
    let text = |value: String| PatternElement::TextElement { value };
    pattern.elements.insert(0, text("«".into()));
    pattern.elements.push(text(format!("{}»", "~".repeat(padding))));
}

/// Accents the letters of a pattern and its variants; how many characters those texts had and have.
fn lengthen(pattern: &mut Pattern<String>) -> (usize, usize) {
    let (mut before, mut after) = (0, 0);
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                if value.chars().any(char::is_alphabetic) {
                    before += value.chars().count();
                    *value = accented(value);
                    after += value.chars().count();
                }
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                // The longest variant speaks for the select.
                let lengths = variants.iter_mut().map(|variant| lengthen(&mut variant.value));
                let (longest, longest_after) = lengths.max().unwrap_or_default();
                before += longest;
                after += longest_after;
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::Placeable { .. }) }
            | PatternElement::Placeable { expression: Expression::Inline(_) } => {}
        }
    }
    (before, after)
}

fn accented(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match ACCENTS.iter().find(|(plain, _)| *plain == letter) {
            Some((_, accents)) => out.push_str(accents),
            None => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::{Ftl, Lang};
    use super::*;

    const ENGLISH: &str = "run = Run\n    .help = Starts { $name } now\ngroup = ,\npeople = { $count ->\n    [one] one \
                           person\n   *[other] { $count } people\n}\nlong = First line\n    second line\n";

    #[test]
    fn placeables_stay_and_texts_grow() {
        let read = |text: &str| Ftl::parse(Lang::pseudo(), "x.ftl", text);
        let ((before, _), (after, problems)) = (read(ENGLISH), read(&pseudo(ENGLISH)));
        assert_eq!(problems, []);
        assert_eq!(before.entries.len(), after.entries.len());
        for (before, after) in before.entries.iter().zip(&after.entries) {
            assert_eq!(before.key, after.key);
            assert_eq!(before.pattern.variables(), after.pattern.variables());
            assert_eq!(before.pattern.number_selects(), after.pattern.number_selects());
        }
        let plain = |key: &str| after.get(key).unwrap().pattern.source();
        assert_eq!(plain("run"), "«Rúüñ»");
        assert_eq!(plain("group"), ",");
        assert!(plain("long").starts_with("«Fíïršt ļíïñéê\nš"), "{}", plain("long"));
        for text in ["Continue", "Rhythm", "x", "A man paces outside the door"] {
            let long = pseudo(&format!("k = {text}\n"));
            let (from, to) = (text.chars().count(), long.trim_start_matches("k = ").trim().chars().count());
            assert!(to * 5 >= from * 7, "{text}: {from} to {to}");
        }
    }
}
