//! As much of XML as a drawing needs: tags, attributes, nothing that refers to anything outside.

use super::scan::Scan;
use super::{ImportError, Wrong};

#[derive(Debug, Clone, PartialEq)]
pub enum Tag<'a> {
    Open(Element<'a>),
    Close,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Element<'a> {
    /// Without what stands before a colon.
    pub name: &'a str,
    pub attributes: Vec<(&'a str, String)>,
    /// `<g/>`: no closing tag follows.
    pub is_whole: bool,
    /// Byte of the text at which it begins.
    pub at: usize,
}

impl Element<'_> {
    pub fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }
}

/// The next tag; `None` at the end. Texts, comments and instructions are passed over.
///
/// # Errors
/// [`Wrong::Expected`] where a tag does not end.
pub fn next<'a>(scan: &mut Scan<'a>) -> Result<Option<Tag<'a>>, ImportError> {
    loop {
        let Some(start) = scan.rest().find('<') else { return Ok(None) };
        scan.forward(start);
        let at = scan.at();
        let rest = scan.rest();
        let (start, end) = match rest {
            _ if rest.starts_with("<!--") => (4, "-->"),
            _ if rest.starts_with("<![CDATA[") => (9, "]]>"),
            _ if rest.starts_with("<?") => (2, "?>"),
            _ if rest.starts_with("<!") => (2, ">"),
            _ if rest.starts_with("</") => {
                pass_until(scan, 2, ">")?;
                return Ok(Some(Tag::Close));
            }
            _ => {
                scan.forward(1);
                return element(scan, at).map(|element| Some(Tag::Open(element)));
            }
        };
        // A list of declarations may hold whole tags.
        let is_listing = rest.starts_with("<!DOCTYPE") && rest.find('[') < rest.find('>') && rest.contains('[');
        pass_until(scan, start, if is_listing { "]>" } else { end })?;
    }
}

fn pass_until(scan: &mut Scan, from: usize, end: &'static str) -> Result<(), ImportError> {
    let found = scan.rest().get(from..).and_then(|rest| rest.find(end));
    let found = found.ok_or_else(|| scan.error(Wrong::Expected(end)))?;
    scan.forward(from + found + end.len());
    Ok(())
}

fn element<'a>(scan: &mut Scan<'a>, at: usize) -> Result<Element<'a>, ImportError> {
    let name = name(scan);
    if name.is_empty() {
        return Err(scan.error_at(at, Wrong::Expected("<g>")));
    }
    let mut element = Element { name: local(name), attributes: Vec::new(), is_whole: false, at };
    loop {
        match scan.peek() {
            Some('>') => {
                scan.pass();
                return Ok(element);
            }
            Some('/') => {
                scan.pass();
                scan.expect('>', ">")?;
                return Ok(Element { is_whole: true, ..element });
            }
            _ => {}
        }
        let start = scan.at();
        let key = self::name(scan);
        if key.is_empty() {
            return Err(scan.error_at(start, Wrong::Expected(">")));
        }
        scan.expect('=', "=")?;
        let quote =
            scan.peek().filter(|sign| matches!(sign, '"' | '\'')).ok_or_else(|| scan.error(Wrong::Expected("\"")))?;
        scan.pass();
        let end = scan.rest().find(quote).ok_or_else(|| scan.error_at(start, Wrong::Expected("\"")))?;
        element.attributes.push((key, unescaped(&scan.rest()[..end])));
        scan.forward(end + 1);
    }
}

fn name<'a>(scan: &mut Scan<'a>) -> &'a str {
    scan.skip_space();
    let rest = scan.rest();
    let end =
        rest.find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/' | '<' | '"' | '\'')).unwrap_or(rest.len());
    scan.forward(end);
    &rest[..end]
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

fn unescaped(text: &str) -> String {
    let mut parts = text.split('&');
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once(';').unwrap_or((part, ""));
        match character(name) {
            Some(character) => {
                whole.push(character);
                whole.push_str(rest);
            }
            None => {
                whole.push('&');
                whole.push_str(part);
            }
        }
    }
    whole
}

fn character(name: &str) -> Option<char> {
    match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = number
                .strip_prefix(['x', 'X'])
                .map_or_else(|| number.parse().ok(), |hex| u32::from_str_radix(hex, 16).ok());
            char::from_u32(code?)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_come_with_their_attributes() {
        let text = "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a \"<b/>\">]><!-- <x> --><s:svg a='1 &amp; &#x101;&no;'>t<g b=\"2\"/></s:svg>";
        let mut scan = Scan::new(text);
        let mut tags = Vec::new();
        while let Some(tag) = next(&mut scan).unwrap() {
            tags.push(tag);
        }
        let Tag::Open(svg) = &tags[0] else { panic!("{tags:?}") };
        assert_eq!((svg.name, svg.get("a"), svg.is_whole), ("svg", Some("1 & ā&no;"), false));
        assert!(matches!(&tags[1], Tag::Open(g) if g.is_whole && g.get("b") == Some("2")));
        assert_eq!(tags[2..], [Tag::Close]);
    }

    #[test]
    fn a_tag_that_does_not_end_is_told() {
        for text in ["<svg", "<svg a", "<svg a=1>", "<svg a='1>", "<!-- ", "< >", "<svg /x>", "</svg", "<!"] {
            assert!(next(&mut Scan::new(text)).is_err(), "{text}");
        }
        assert_eq!(next(&mut Scan::new("no tag")), Ok(None));
    }
}
