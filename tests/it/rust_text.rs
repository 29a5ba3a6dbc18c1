//! Rust source as the rules of the house see it: files, code without comments and texts, and the texts themselves.

use std::fs;
use std::path::{Path, PathBuf};

/// Code with its comments and string contents blanked, and the string literals in order with their place in it.
pub struct RustText {
    pub code: String,
    /// The same with its comments kept.
    pub commented: String,
    pub literals: Vec<Literal>,
}

pub struct Literal {
    /// Byte of the opening quote in `code`.
    pub at: usize,
    pub text: String,
}

/// Every file under `folder` of the repository with this ending, sorted.
pub fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|known| known == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// A file's path inside the repository, with forward slashes.
pub fn short(path: &Path) -> String {
    let inside = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap_or(path);
    inside.to_string_lossy().replace('\\', "/")
}

/// The part of a file that is not its tests, which stand last.
pub fn without_tests(source: &str) -> &str {
    source.split("#[cfg(test)]\nmod ").next().unwrap_or(source)
}

/// Blanks keep the length of the code in bytes, so that places stay true.
pub fn read(source: &str) -> RustText {
    let bytes = source.as_bytes();
    let (mut code, mut commented) = (bytes.to_vec(), bytes.to_vec());
    let mut literals = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let end = match bytes[at] {
            b'/' if bytes[at..].starts_with(b"//") => line_end(bytes, at),
            b'/' if bytes[at..].starts_with(b"/*") => comment_end(bytes, at),
            b'r' if raw_hashes(bytes, at).is_some() => {
                let hashes = raw_hashes(bytes, at).unwrap_or_default();
                let closing = format!("\"{}", "#".repeat(hashes));
                let from = at + hashes + 2;
                let to = source[from..].find(&closing).map_or(bytes.len(), |found| from + found);
                literals.push(Literal { at, text: source[from..to].to_owned() });
                (to + closing.len()).min(bytes.len())
            }
            b'"' => {
                let to = quote_end(bytes, at, b'"');
                literals.push(Literal { at, text: source[at + 1..to.max(at + 1)].to_owned() });
                to + 1
            }
            // A lifetime is no character.
            b'\'' if bytes.get(at + 1) == Some(&b'\\') => quote_end(bytes, at, b'\'') + 1,
            b'\'' => match source[at + 1..].chars().next() {
                Some(letter) if bytes.get(at + 1 + letter.len_utf8()) == Some(&b'\'') => at + 2 + letter.len_utf8(),
                _ => at + 1,
            },
            _ => {
                at += 1;
                continue;
            }
        }
        .min(bytes.len());
        let is_comment = bytes[at] == b'/';
        for text in [&mut code, &mut commented].into_iter().take(if is_comment { 1 } else { 2 }) {
            text[at..end].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
        }
        at = end;
    }
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    RustText { code: text(code), commented: text(commented), literals }
}

fn line_end(bytes: &[u8], at: usize) -> usize {
    bytes[at..].iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |found| at + found)
}

fn comment_end(bytes: &[u8], open: usize) -> usize {
    let mut depth = 0;
    let mut at = open;
    while at < bytes.len() {
        match &bytes[at..] {
            [b'/', b'*', ..] => (depth, at) = (depth + 1, at + 2),
            [b'*', b'/', ..] if depth == 1 => return at + 2,
            [b'*', b'/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
    }
    at
}

/// The closing quote.
fn quote_end(bytes: &[u8], open: usize, quote: u8) -> usize {
    let mut at = open + 1;
    while at < bytes.len() && bytes[at] != quote {
        at += if bytes[at] == b'\\' { 2 } else { 1 };
    }
    at.min(bytes.len())
}

/// Whether a name goes on here.
fn is_name(bytes: &[u8], at: usize) -> bool {
    at > 0 && (bytes[at - 1].is_ascii_alphanumeric() || bytes[at - 1] == b'_')
}

/// How many hashes a raw string that starts here has.
fn raw_hashes(bytes: &[u8], at: usize) -> Option<usize> {
    if is_name(bytes, at) {
        return None;
    }
    let hashes = bytes[at + 1..].iter().take_while(|byte| **byte == b'#').count();
    (bytes.get(at + 1 + hashes) == Some(&b'"')).then_some(hashes)
}

#[test]
fn code_and_texts_are_told_apart() {
    let source = "use a; // crate::x \"no\"\nlet s = \"crate::y \\\" /*\"; let r = r#\"raw \"q\" \"#; let c = '\"'; \
                  let l: &'a str = for_r(\"z\"); /* /* \"no\" */ crate::z */ let e = '\\''; 'ā'";
    let text = read(source);
    let literals: Vec<_> = text.literals.iter().map(|literal| literal.text.as_str()).collect();
    assert_eq!(literals, ["crate::y \\\" /*", "raw \"q\" ", "z"]);
    assert!(!text.code.contains("crate"), "{}", text.code);
    assert!(text.code.contains("use a;") && text.code.contains("let e ="));
    assert_eq!(text.code.len(), source.len());
    assert!(text.commented.contains("// crate::x") && !text.commented.contains("crate::y"), "{}", text.commented);
    assert!(source[text.literals[2].at..].starts_with("\"z\""));
}
