//! The tree and `ron` agree on what is a RON file: over snippets written by hand, and over thousands of mutations.

use ron::de::Deserializer;
use serde::Deserialize;
use serde::de::IgnoredAny;

use super::{options, parse};

/// What every corner of the syntax looks like, right and wrong.
const SNIPPETS: &[&str] = &[
    "",
    " ",
    "1",
    "-1",
    "+1",
    "007",
    "1_000",
    "_1",
    "1__2",
    "0x1f",
    "0xfg",
    "0b12",
    "0o17",
    "1.5",
    ".5",
    "5.",
    "1e3",
    "1e",
    "1.5e-3",
    "1f32",
    "1f64",
    "1f16",
    "300u8",
    "3u8",
    "3i128",
    "99999999999999999999999",
    "1.2.3",
    "--1",
    "+-1",
    "0xFFFFFFFFFFFFFFFFFFFFFFFF",
    "1 2",
    "1a",
    "inf",
    "-inf",
    "NaN",
    "inff32",
    "inf32",
    "inf(1)",
    "NaNx",
    "1..2",
    "1..=2",
    "..",
    "..2",
    "..=2",
    "..=",
    "1..",
    "1...2",
    "inf..2",
    "1..inf",
    "b'a'..b'c'",
    "1.. 2",
    "[1..2, 3..]",
    "true",
    "false",
    "truex",
    "true(1)",
    "None",
    "None(1)",
    "Some(1)",
    "Some 1",
    "Some Some 1",
    "Some",
    "Some()",
    "Some(1,)",
    "Some(1, 2)",
    "Some(a: 1)",
    "Some(a: 1, b)",
    "Some(,)",
    "Some (1)",
    "Somex",
    "Some(Some(1))",
    "[Some]",
    "()",
    "( )",
    "(,)",
    "(1)",
    "(1,)",
    "(1,,)",
    "(1, 2)",
    "(1 2)",
    "(a)",
    "(a:1)",
    "(a:1,)",
    "(a:1 b:2)",
    "(a:)",
    "(a:1, 2)",
    "(1, a: 2)",
    "(a::1)",
    "(a,b)",
    "(true: 1)",
    "(inf: 1)",
    "(Some: 1)",
    "(r#a: 1)",
    "(r#a-b: 1)",
    "(a-b: 1)",
    "(a: 1, b-c: 2)",
    "(\"a\": 1)",
    "A",
    "A()",
    "A(1)",
    "A (1)",
    "A(a: 1)",
    "A{a: 1}",
    "A[1]",
    "r#a",
    "r#",
    "r##",
    "r",
    "b",
    "br",
    "ā",
    "ā(ē: 1)",
    "a.b",
    "a-b",
    "_",
    "_a",
    "[]",
    "[ ]",
    "[,]",
    "[1]",
    "[1,]",
    "[1,2",
    "[1 2]",
    "[1]]",
    "[(])",
    "{}",
    "{1: 2}",
    "{1: 2,}",
    "{1: 2, 3}",
    "{a: 1}",
    "{\"a\": 1, \"a\": 2}",
    "{(1): [2]}",
    "{1}",
    "\"\"",
    "\"a\"",
    "\"a",
    "\"a\\\"b\"",
    "\"\\n\\t\\\\\"",
    "\"\\q\"",
    "\"\\x41\"",
    "\"\\x4\"",
    "\"\\u{41}\"",
    "\"\\u{}\"",
    "\"\\u{110000}\"",
    "\"\\u{41\"",
    "\"\\xc4\\x81\"",
    "\"\\xc4\"",
    "\"a\\\n  b\"",
    "\"a\\\r\n  b\"",
    "\"a\nb\"",
    "\"a\"\"b\"",
    "\"a\" \"b\"",
    "r\"a\"",
    "r\"a\\\"",
    "r#\"a\"b\"#",
    "r##\"a\"#b\"##",
    "r#\"a",
    "b\"a\"",
    "b\"\\xff\"",
    "b\"ā\"",
    "b\"\\u{41}\"",
    "br\"a\"",
    "br#\"a\"#",
    "br#a",
    "b'a'",
    "b'ā'",
    "b'\\n'",
    "b'",
    "'a'",
    "'\\''",
    "'''",
    "''",
    "'ab'",
    "'ā'",
    "'\\u{1f600}'",
    "'\n'",
    "'",
    "// a",
    "1 // a",
    "1 // a\n",
    "/* a */ 1",
    "/* /* */ 1",
    "/* /* */ */ 1",
    "/*/ 1",
    "/**/1",
    "1 /",
    "1 /x",
    "/",
    "(a /* b */ : /* c */ 1 /* d */ , )",
    "#![enable(implicit_some)] 1",
    "#![enable(implicit_some,)]1",
    "#![enable(nothing)] 1",
    "#![enable()] 1",
    "#! [ enable ( unwrap_newtypes ) ] 1",
    "#![enable(implicit_some)]\n#![enable(unwrap_newtypes)]\n1",
    "#![type = \"x]\"] 1",
    "#![schema = r\"x\"] 1",
    "#![type = 1] 1",
    "#![enable(implicit_some)",
    "#[enable] 1",
    "1 #![enable(implicit_some)]",
    "# 1",
    "\u{a0}1",
    "\u{2028}1",
    "“a”",
    "(a: “b”)",
    "a;b",
    "=",
    "1=2",
    "\0",
    "\"\0\"",
    "[\u{feff}1]",
    "#![enable(implicit_some) /* ] */ ] 1",
    "#![enable(implicit_some) // ]\n ] 1",
    "Some(\"a\", /*,*/)",
    "Some('(', 1)",
    "Some(r#\"(\"#)",
    "Some(b'(', 2)",
    "Some /* x */ (1)",
    "[Some (1), Some 2]",
    "(a: Some b: 1)",
    "Some(Some 1, 2)",
];

/// Small files that look like scenarios; the mutations start from these.
const SEEDS: &[&str] = &[
    "(\n    format: 1,\n    id: \"a-b\", // id\n    nodes: [\n        Decision(id: \"x\", core: true, clock: Runs(seconds: 40, \
     then: Go(\"y\"))),\n        Ending(id: \"y\", outcome: Resolved),\n    ],\n)\n",
    "#![enable(implicit_some)]\n(a: Some(\"ā\\n\"), b: [1, -2, 3.5e2, 0x1f, inf], c: {\"k\": 'v', 2: b\"\\x00\"}, /* d /* e */ */)",
    "Some([(1, \"a\\\"b\", r#\"c\"d\"#), A, B(1..2), None, Some 3, (), true, br\"x\", b'y', 1_000u16])",
];

/// Deterministic noise (xorshift64*).
pub struct Noise(pub u64);

impl Noise {
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        usize::try_from(self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33).unwrap_or(0) % bound.max(1)
    }
}

/// One small change to a text: characters removed, doubled, swapped, or strange ones put in.
pub fn mutate(text: &str, noise: &mut Noise) -> String {
    const STRANGE: &[&str] = &[
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ",",
        ":",
        "\"",
        "'",
        "\\",
        "/",
        "*",
        "//",
        "/*",
        "*/",
        "#",
        "r",
        "b",
        "r#",
        "r\"",
        ".",
        "..",
        "..=",
        "-",
        "+",
        "_",
        "0",
        "9",
        "x",
        "u8",
        "f32",
        "e",
        "inf",
        "NaN",
        "Some",
        "None",
        "true",
        " ",
        "\n",
        "\r\n",
        "\t",
        "ā",
        "“",
        "”",
        "\u{a0}",
        "\0",
        "=",
        "a: 1",
        "()",
        "Some(",
        "b'",
        "\u{200e}",
        "i",
        "1",
        "#![enable(",
        "\\u{41}",
    ];
    let mut chars: Vec<char> = text.chars().collect();
    for _ in 0..=noise.below(3) {
        let at = noise.below(chars.len());
        match noise.below(4) {
            0 if !chars.is_empty() => drop(chars.remove(at)),
            1 if chars.len() > 1 => {
                let next = (at + 1) % chars.len();
                chars.swap(at, next);
            }
            2 if !chars.is_empty() => {
                let end = (at + noise.below(12)).min(chars.len());
                let part: Vec<char> = chars[at..end].to_vec();
                let to = noise.below(chars.len());
                chars.splice(to..to, part);
            }
            _ => {
                let piece = STRANGE[noise.below(STRANGE.len())];
                chars.splice(at..at, piece.chars());
            }
        }
    }
    chars.into_iter().collect()
}

fn ron_accepts(text: &str) -> Result<(), String> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Deserializer::from_str_with_options(text, &options()).map_err(|error| error.to_string())?;
    IgnoredAny::deserialize(&mut reader).map_err(|error| reader.span_error(error).to_string())?;
    reader.end().map_err(|error| reader.span_error(error).to_string())
}

/// Compares both readers, and sees that no byte is lost.
fn compare(text: &str) -> Result<(), String> {
    let tree = parse(text.to_owned());
    let whole: String = tree.tokens().iter().map(|token| token.span.of(text)).collect();
    if whole != text {
        return Err(format!("bytes lost in {text:?}: {whole:?}"));
    }
    match (ron_accepts(text), tree.errors().first()) {
        (Ok(()), Some(error)) => Err(format!("only ron accepts {text:?}: {error:?}")),
        (Err(error), None) => Err(format!("only the tree accepts {text:?}: {error}")),
        _ => Ok(()),
    }
}

fn compare_all(texts: impl IntoIterator<Item = String>) {
    let failed: Vec<String> = texts.into_iter().filter_map(|text| compare(&text).err()).collect();
    assert!(failed.is_empty(), "{} differ:\n{}", failed.len(), failed[..failed.len().min(20)].join("\n"));
}

#[test]
fn agrees_with_ron_on_every_corner() {
    compare_all(SNIPPETS.iter().map(|snippet| (*snippet).to_owned()));
}

#[test]
fn agrees_with_ron_on_corners_inside_others() {
    let inside = |snippet: &str| [format!("[{snippet}]"), format!("(a: {snippet}, b: 1)"), format!("Some({snippet})")];
    compare_all(SNIPPETS.iter().flat_map(|snippet| inside(snippet)));
}

#[test]
fn agrees_with_ron_on_mutations() {
    let mut noise = Noise(0x5a4d_3c2b_1a09_f8e7);
    let seeds: Vec<&str> = SEEDS.iter().chain(SNIPPETS).copied().collect();
    compare_all((0..12_000).map(|round| {
        let seed = if round % 3 == 0 { seeds[noise.below(seeds.len())] } else { SEEDS[noise.below(SEEDS.len())] };
        mutate(seed, &mut noise)
    }));
}
