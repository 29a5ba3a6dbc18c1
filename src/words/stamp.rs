//! Writes into a translation file which source each text was translated from, and touches nothing else.

use fluent_syntax::ast::{Entry, Message};
use fluent_syntax::parser;

use super::ftl::{SOURCE, VALUE, offset};
use super::source_hash;

/// The same file with fresh `# source:` comments: `source_of` gives the source text of a key such as `pacing.text`.
/// Keys without a source text are left out; a message with none at all keeps the comment it has.
pub fn stamp(ftl: &str, source_of: &dyn Fn(&str) -> Option<String>) -> String {
    let resource = parser::parse(ftl).unwrap_or_else(|(resource, _)| resource);
    let mut stamped = String::with_capacity(ftl.len());
    let mut done = 0;
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let Some(line) = source_line(message, source_of) else { continue };
        let old = message.comment.iter().flat_map(|comment| &comment.content);
        match old.into_iter().find(|line| line.trim_start().starts_with(SOURCE)) {
            Some(old) => {
                let start = offset(ftl, old);
                stamped.push_str(&ftl[done..start]);
                stamped.push_str(&line);
                done = start + old.len();
            }
            None => {
                let start = offset(ftl, message.id.name);
                let line_end = if ftl.contains("\r\n") { "\r\n" } else { "\n" };
                stamped.push_str(&ftl[done..start]);
                stamped.push_str(&format!("# {line}{line_end}"));
                done = start;
            }
        }
    }
    stamped.push_str(&ftl[done..]);
    stamped
}

fn source_line(message: &Message<&str>, source_of: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    let id = message.id.name;
    let own = message.value.iter().map(|_| (VALUE, id.to_owned()));
    let attributes =
        message.attributes.iter().map(|attribute| (attribute.id.name, format!("{id}.{}", attribute.id.name)));
    let pairs: Vec<_> = own
        .chain(attributes)
        .filter_map(|(name, key)| Some(format!("{name}={}", source_hash(&source_of(&key)?))))
        .collect();
    if pairs.is_empty() { None } else { Some(format!("{SOURCE} {}", pairs.join(" "))) }
}

#[cfg(test)]
mod tests {
    use super::super::{Ftl, Lang};
    use super::*;

    const FILE: &str = "### Head\n\n# A note\n# source: text=00000000\npacing =\n    .text = Viens\n       .note = Divi  \n\n\
                        junk here\n# other\nalone = Trīs\nunknown = x\n  # not a comment\n";

    fn source_of(key: &str) -> Option<String> {
        match key {
            "pacing.text" => Some("One".into()),
            "pacing.note" => Some("Two".into()),
            "alone" => Some("Three".into()),
            _ => None,
        }
    }

    #[test]
    fn only_source_comments_change() {
        let stamped = stamp(FILE, &source_of);
        let without =
            |text: &str| text.lines().filter(|line| !line.starts_with("# source:")).collect::<Vec<_>>().join("\n");
        assert_eq!(without(&stamped), without(FILE));
        let new: Vec<_> = stamped.lines().filter(|line| line.starts_with("# source:")).collect();
        let pacing = format!("# source: text={} note={}", source_hash("One"), source_hash("Two"));
        assert_eq!(new, [pacing, format!("# source: value={}", source_hash("Three"))]);
        assert_eq!(stamp(&stamped, &source_of), stamped, "a second stamp changes nothing");
    }

    #[test]
    fn stamps_are_read_back_and_line_ends_are_kept() {
        let windows = "pacing =\r\n    .text = Viens\r\n";
        let stamped = stamp(windows, &source_of);
        assert_eq!(stamped, format!("# source: text={}\r\n{windows}", source_hash("One")));
        let (ftl, _) = Ftl::parse(Lang::lv(), "words/lv.ftl", &stamped);
        assert_eq!(ftl.get("pacing.text").unwrap().source_hash, Some(source_hash("One")));
    }

    #[test]
    fn nothing_to_say_changes_nothing() {
        assert_eq!(stamp(FILE, &|_| None), FILE);
    }
}
