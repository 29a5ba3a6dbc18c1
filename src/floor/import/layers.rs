//! What a layer, group or block probably means, by its name in English, German or Latvian.

/// What lines of a layer stand for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meaning {
    Outline,
    Exit,
    Door,
    Obstacle,
    Wall,
    Zone,
}

/// Notes about a thing are not the thing.
const NOTES: &[&str] = &[
    "text",
    "texts",
    "dim",
    "dims",
    "dimension",
    "dimensions",
    "anno",
    "note",
    "notes",
    "iden",
    "patt",
    "hatch",
    "tag",
    "tags",
    "label",
    "labels",
    "axis",
    "grid",
    "schraffur",
    "bemassung",
    "beschriftung",
    "teksts",
    "teksti",
    "izmeri",
    "uzraksti",
    "asis",
];

/// Whole words; the first line that has one of the name's words decides.
const WORDS: &[(Meaning, &[&str])] = &[
    (
        Meaning::Obstacle,
        &[
            "obstacle",
            "obstacles",
            "furniture",
            "furn",
            "pew",
            "pews",
            "bench",
            "benches",
            "table",
            "tables",
            "chair",
            "chairs",
            "seating",
            "column",
            "columns",
            "pillar",
            "pillars",
            "cols",
            "hindernis",
            "hindernisse",
            "mobel",
            "moebel",
            "mobiliar",
            "tisch",
            "tische",
            "stuhl",
            "stuhle",
            "banke",
            "saule",
            "saulen",
            "stutze",
            "stutzen",
            "skerslis",
            "skersli",
            "mebele",
            "mebeles",
            "sols",
            "soli",
            "galds",
            "galdi",
            "kresls",
            "kresli",
            "kolonna",
            "kolonnas",
            "stabi",
        ],
    ),
    (
        Meaning::Exit,
        &[
            "exit",
            "exits",
            "egress",
            "ausgang",
            "ausgange",
            "notausgang",
            "notausgange",
            "izeja",
            "izejas",
            "evakuacija",
        ],
    ),
    (Meaning::Door, &["door", "doors", "tur", "turen", "tuer", "tueren", "durvis", "durvju", "doorway", "doorways"]),
    (
        Meaning::Outline,
        &[
            "outline",
            "walkable",
            "walkablearea",
            "umriss",
            "aussenkontur",
            "kontur",
            "boundary",
            "kontura",
            "aplise",
            "perimetrs",
            "perimeter",
        ],
    ),
    (
        Meaning::Wall,
        &[
            "wall",
            "walls",
            "wand",
            "wande",
            "waende",
            "mauer",
            "mauern",
            "mauerwerk",
            "siena",
            "sienas",
            "sienu",
            "murs",
            "muri",
            "starpsiena",
            "starpsienas",
            "partition",
            "partitions",
            "window",
            "windows",
            "glaz",
            "glazing",
            "fenster",
            "logs",
            "logi",
        ],
    ),
    (
        Meaning::Zone,
        &[
            "zone", "zones", "room", "rooms", "space", "spaces", "area", "areas", "raum", "raume", "raeume", "zona",
            "zonas", "telpa", "telpas",
        ],
    ),
];

/// German writes words together.
const ENDINGS: &[(Meaning, &[&str])] = &[
    (Meaning::Exit, &["ausgang", "ausgange"]),
    (Meaning::Door, &["tur", "turen", "tuer", "tueren", "durvis"]),
    (Meaning::Wall, &["wand", "wande", "waende", "mauer", "siena", "sienas"]),
];

/// The meaning of a name, if it says one.
pub fn meaning(name: &str) -> Option<Meaning> {
    let plain = plain(name);
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).collect();
    if words.iter().any(|word| NOTES.contains(word)) {
        return None;
    }
    let whole = WORDS.iter().find(|(_, known)| words.iter().any(|word| known.contains(word)));
    // Shorter words end so by chance.
    let ends = |known: &[&str]| words.iter().any(|word| word.len() > 6 && known.iter().any(|end| word.ends_with(end)));
    whole.or_else(|| ENDINGS.iter().find(|(_, known)| ends(known))).map(|(meaning, _)| *meaning)
}

/// Small plain letters and digits, with single hyphens for everything between; `InnerWalls2` is `inner-walls-2`.
pub fn plain(name: &str) -> String {
    let mut plain = String::new();
    let mut last = ' ';
    for letter in name.chars().take(80) {
        let starts =
            (letter.is_uppercase() && last.is_lowercase()) || (letter.is_ascii_digit() && last.is_alphabetic());
        if starts && !plain.ends_with('-') {
            plain.push('-');
        }
        match folded(letter) {
            Some(letter) => plain.push_str(letter.encode_utf8(&mut [0; 4])),
            None if plain.is_empty() || plain.ends_with('-') => {}
            None => plain.push('-'),
        }
        last = letter;
    }
    plain.truncate(plain.trim_end_matches('-').len());
    plain
}

fn folded(letter: char) -> Option<char> {
    let small = letter.to_lowercase().next()?;
    match small {
        'a'..='z' | '0'..='9' => Some(small),
        'ā' | 'ä' => Some('a'),
        'č' => Some('c'),
        'ē' | 'é' => Some('e'),
        'ģ' => Some('g'),
        'ī' => Some('i'),
        'ķ' => Some('k'),
        'ļ' => Some('l'),
        'ņ' => Some('n'),
        'ō' | 'ö' | 'õ' => Some('o'),
        'š' | 'ß' => Some('s'),
        'ū' | 'ü' => Some('u'),
        'ž' => Some('z'),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layers_are_known_by_words_in_three_languages() {
        let cases = [
            (Meaning::Outline, ["jps-walkablearea", "Umriss", "Ēkas kontūra"]),
            (Meaning::Wall, ["A-WALL-FULL", "Innenwände", "SIENAS_1"]),
            (Meaning::Door, ["A-DOOR", "Türen", "Durvis 90"]),
            (Meaning::Exit, ["jps-exits", "Notausgang", "Avārijas izejas"]),
            (Meaning::Obstacle, ["pews", "Möbel", "Mēbeles"]),
            (Meaning::Zone, ["zones", "Räume", "Telpas"]),
        ];
        for (known, names) in cases {
            names.iter().for_each(|name| assert_eq!(meaning(name), Some(known), "{name}"));
        }
        assert_eq!(meaning("exitDoors"), Some(Meaning::Exit));
        for silent in ["0", "Layer 1", "A-WALL-PATT", "Durvis teksts", "Natur", "", "Kultur"] {
            assert_eq!(meaning(silent), None, "{silent}");
        }
    }

    #[test]
    fn ids_are_made_of_plain_letters() {
        assert_eq!(plain("Rīta Zāle (2. stāvs)"), "rita-zale-2-stavs");
        assert_eq!(plain("  --  "), "");
    }
}
