//! What kind of file some bytes are, and their text.

use super::scan::{FileKind, ImportError, Wrong};

/// A drawing of a building is smaller.
pub const MOST_BYTES: usize = 64 * 1024 * 1024;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Svg,
    Dxf,
    Wkt,
}

/// How other files begin.
const OTHERS: &[(&[u8], FileKind)] = &[
    (b"AutoCAD Binary DXF", FileKind::BinaryDxf),
    (b"AC10", FileKind::Dwg),
    (b"%PDF", FileKind::Pdf),
    (b"\x89PNG", FileKind::Picture),
    (b"\xff\xd8\xff", FileKind::Picture),
    (b"GIF8", FileKind::Picture),
    (b"PK\x03\x04", FileKind::Compressed),
    (b"\x1f\x8b", FileKind::Compressed),
];

/// Upper half of the Baltic code page, as far as Latvian needs it.
const BALTIC: &[(u8, char)] = &[
    (0xC2, 'Ā'),
    (0xC8, 'Č'),
    (0xC7, 'Ē'),
    (0xCC, 'Ģ'),
    (0xCE, 'Ī'),
    (0xCD, 'Ķ'),
    (0xCF, 'Ļ'),
    (0xD2, 'Ņ'),
    (0xD0, 'Š'),
    (0xDB, 'Ū'),
    (0xDE, 'Ž'),
    (0xE2, 'ā'),
    (0xE8, 'č'),
    (0xE7, 'ē'),
    (0xEC, 'ģ'),
    (0xEE, 'ī'),
    (0xED, 'ķ'),
    (0xEF, 'ļ'),
    (0xF2, 'ņ'),
    (0xF0, 'š'),
    (0xFB, 'ū'),
    (0xFE, 'ž'),
];

/// # Errors
/// [`Wrong::Kind`] or [`Wrong::TooLarge`].
pub fn decode(bytes: &[u8]) -> Result<(Form, String), ImportError> {
    let kind = |kind| ImportError::whole(Wrong::Kind(kind));
    if bytes.len() > MOST_BYTES {
        return Err(ImportError::whole(Wrong::TooLarge { most: MOST_BYTES }));
    }
    if let Some((_, other)) = OTHERS.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Err(kind(*other));
    }
    let text = text(bytes);
    let start = text.trim_start_matches('\u{feff}').trim_start();
    let first = start.lines().next().unwrap_or_default().trim();
    let form = match start.chars().next() {
        None => return Err(ImportError::whole(Wrong::Empty)),
        Some('<') => Form::Svg,
        Some('0'..='9') if first.parse::<u16>().is_ok() => Form::Dxf,
        Some(letter) if letter.is_ascii_alphabetic() && is_wkt(start) => Form::Wkt,
        Some(_) => return Err(kind(FileKind::Unknown)),
    };
    Ok((form, text))
}

fn is_wkt(text: &str) -> bool {
    const KINDS: &[&str] = &["SRID", "POINT", "LINESTRING", "POLYGON", "MULTI", "GEOMETRYCOLLECTION"];
    let word: String =
        text.chars().take_while(char::is_ascii_alphabetic).take(20).collect::<String>().to_ascii_uppercase();
    KINDS.iter().any(|kind| word.starts_with(kind))
}

/// Old programs write one byte a letter.
fn text(bytes: &[u8]) -> String {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => {
            let is_baltic = bytes.windows(9).take(20_000).any(|word| word.eq_ignore_ascii_case(b"ANSI_1257"));
            let baltic =
                |byte: u8| BALTIC.iter().find(|(code, _)| is_baltic && *code == byte).map(|(_, letter)| *letter);
            bytes.iter().map(|&byte| baltic(byte).unwrap_or(char::from(byte))).collect()
        }
    };
    if text.contains("\\U+") { escaped(&text) } else { text }
}

/// `\U+0101` is ā.
fn escaped(text: &str) -> String {
    let mut parts = text.split("\\U+");
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let letter = part.get(..4).and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32);
        match letter.filter(|letter| !letter.is_control()) {
            Some(letter) => {
                whole.push(letter);
                whole.push_str(&part[4..]);
            }
            None => {
                whole.push_str("\\U+");
                whole.push_str(part);
            }
        }
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(bytes: &[u8]) -> Result<Form, Wrong> {
        decode(bytes).map(|(form, _)| form).map_err(|error| error.what)
    }

    #[test]
    fn a_file_is_known_by_its_beginning() {
        assert_eq!(form(b"\xef\xbb\xbf<?xml?>"), Ok(Form::Svg));
        assert_eq!(form(b"  0\r\nSECTION"), Ok(Form::Dxf));
        assert_eq!(form(b"MultiPolygon (("), Ok(Form::Wkt));
        assert_eq!(form(b""), Err(Wrong::Empty));
        assert_eq!(form(b"AC1027\0\0"), Err(Wrong::Kind(FileKind::Dwg)));
        assert_eq!(form(b"%PDF-1.7"), Err(Wrong::Kind(FileKind::Pdf)));
        assert_eq!(form(b"\0\x01\xff\xfe"), Err(Wrong::Kind(FileKind::Unknown)));
        assert_eq!(form(b"Dear all"), Err(Wrong::Kind(FileKind::Unknown)));
    }

    #[test]
    fn letters_of_old_files_are_read() {
        let (_, text) = decode(b"0\nANSI_1257\n8\nM\xe7beles\\U+0101\\U+ZZ").unwrap();
        assert!(text.ends_with("Mēbelesā\\U+ZZ"), "{text}");
        assert!(decode(b"0\nM\xfcnchen").unwrap().1.ends_with("München"));
    }
}
