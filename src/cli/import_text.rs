//! The report of an import, and why a file cannot be imported, in the words that are shown.

use std::path::Path;

use crate::floor::import::layers::Meaning;
use crate::floor::import::report::{Dropped, Guess, UnitFrom, Why};
use crate::floor::import::{FileKind, HIDDEN, Import, ImportError, PAPER, UNUSED_LAYER, Wrong};
use crate::words::{Locale, Value};

/// What was made of the drawing, one line a thing.
pub fn report_lines(import: &Import, file: &Path, locale: &Locale) -> Vec<String> {
    let report = &import.report;
    let mut lines = vec![made(import, file, locale), unit(import, locale)];
    let mut part = |heading: &str, items: Vec<String>| {
        if !items.is_empty() {
            lines.push(format!("\n{}", locale.text(heading)));
            lines.extend(items.into_iter().map(|item| format!("  {item}")));
        }
    };
    let layers = report.layers.iter().map(|((meaning, name), count)| {
        let args = [("layer", layer(name, locale)), ("meaning", locale.text(meant(*meaning)).into_owned().into())];
        locale.text_with("import-layer", &[&args[..], &[("count", Value::from(*count))]].concat()).into_owned()
    });
    part("import-layers", layers.collect());
    part("import-guesses", report.guesses.iter().map(|g| guess(g, locale)).collect());
    part("import-dropped", report.dropped.iter().map(|d| dropped(d, locale)).collect());
    let unknown = report.unknown.iter().map(|((kind, name), count)| {
        let key = match &**kind {
            UNUSED_LAYER => "import-unknown-layer",
            HIDDEN => "import-unknown-hidden",
            PAPER => "import-unknown-paper",
            _ => "import-unknown-one",
        };
        let args = [("kind", Value::from(&**kind)), ("layer", layer(name, locale)), ("count", Value::from(*count))];
        locale.text_with(key, &args).into_owned()
    });
    part("import-unknown", unknown.collect());
    lines.push(format!("\n{}", locale.text("import-sensitive")));
    lines
}

/// Why a file cannot be imported, with its place.
pub fn error_text(error: &ImportError, file: &Path, locale: &Locale) -> String {
    let say = |key: &str, name: &'static str, value: Value| locale.text_with(key, &[(name, value)]).into_owned();
    let most = |most: usize| Value::from(most);
    let sentence = match &error.what {
        Wrong::Expected(what) => say("import-wrong-expected", "what", Value::from(*what)),
        Wrong::TooDeep { most: limit } => say("import-wrong-too-deep", "most", most(*limit)),
        Wrong::TooMany { most: limit } => say("import-wrong-too-many", "most", most(*limit)),
        Wrong::TooLarge { most: limit } => say("import-wrong-too-large", "most", most(limit / 1024 / 1024)),
        other => locale.text(wrong(other)).into_owned(),
    };
    let file = file.display();
    match error.place {
        Some(place) => format!("{file}:{}:{}: {sentence}", place.line, place.column),
        None => format!("{file}: {sentence}"),
    }
}

fn wrong(wrong: &Wrong) -> &'static str {
    match wrong {
        Wrong::Number => "import-wrong-number",
        Wrong::TooFar => "import-wrong-too-far",
        Wrong::FewPoints => "import-wrong-few-points",
        Wrong::Flat => "import-wrong-flat",
        Wrong::Crossing => "import-wrong-crossing",
        Wrong::Unit => "import-wrong-unit",
        Wrong::Empty => "import-wrong-empty",
        Wrong::Kind(FileKind::Dwg) => "import-wrong-dwg",
        Wrong::Kind(FileKind::BinaryDxf) => "import-wrong-binary-dxf",
        Wrong::Kind(FileKind::Pdf) => "import-wrong-pdf",
        Wrong::Kind(FileKind::Picture) => "import-wrong-picture",
        Wrong::Kind(FileKind::Compressed) => "import-wrong-compressed",
        // Those with a number are told before.
        Wrong::Kind(FileKind::Unknown)
        | Wrong::Expected(_)
        | Wrong::TooDeep { .. }
        | Wrong::TooMany { .. }
        | Wrong::TooLarge { .. } => "import-wrong-kind",
    }
}

fn made(import: &Import, file: &Path, locale: &Locale) -> String {
    let plan = &import.plan;
    let bounds = plan.levels.first().and_then(|level| level.outline.bounds());
    let (width, height) = bounds.map_or((0.0, 0.0), |b| (b.max.x - b.min.x, b.max.y - b.min.y));
    let count = |of: fn(&crate::floor::plan::Level) -> usize| Value::from(plan.levels.iter().map(of).sum::<usize>());
    let args = [
        ("file", Value::from(file.display().to_string())),
        ("walls", count(|level| level.walls.len())),
        ("obstacles", count(|level| level.obstacles.len())),
        ("zones", Value::from(plan.zones.len())),
        ("doors", Value::from(plan.doors.len())),
        ("exits", Value::from(plan.exits().count())),
        ("width", Value::from(locale.decimal(width, 1))),
        ("height", Value::from(locale.decimal(height, 1))),
    ];
    locale.text_with("import-made", &args).into_owned()
}

fn unit(import: &Import, locale: &Locale) -> String {
    let key = match import.report.unit_from {
        UnitFrom::Asked => "import-unit-asked",
        UnitFrom::File => "import-unit-file",
        UnitFrom::Size => "import-unit-size",
        UnitFrom::Doors => "import-unit-doors",
    };
    locale.text_with(key, &[("metres", metres(import.report.metres_per_unit, locale))]).into_owned()
}

/// To a tenth of a millimetre, without zeros at the end.
fn metres(length: f64, locale: &Locale) -> Value<'static> {
    let long = locale.decimal(length, 4);
    let short = long.trim_end_matches('0').trim_end_matches(|c: char| !c.is_ascii_digit());
    Value::from(short.to_owned())
}

fn layer(name: &str, locale: &Locale) -> Value<'static> {
    Value::from(if name.is_empty() { locale.text("import-no-layer").into_owned() } else { name.to_owned() })
}

fn meant(meaning: Meaning) -> &'static str {
    match meaning {
        Meaning::Outline => "import-meaning-outline",
        Meaning::Exit => "import-meaning-exit",
        Meaning::Door => "import-meaning-door",
        Meaning::Obstacle => "import-meaning-obstacle",
        Meaning::Wall => "import-meaning-wall",
        Meaning::Zone => "import-meaning-zone",
    }
}

fn guess(guess: &Guess, locale: &Locale) -> String {
    let plain = |key: &str| locale.text(key).into_owned();
    let counted = |key: &str, count: usize| locale.text_with(key, &[("count", Value::from(count))]).into_owned();
    match guess {
        Guess::AllWalls => plain("import-guess-all-walls"),
        Guess::UnitDoubted { said } => {
            locale.text_with("import-guess-unit", &[("metres", metres(*said, locale))]).into_owned()
        }
        Guess::OutlineFromWalls => plain("import-guess-outline-walls"),
        Guess::OutlineFromBounds => plain("import-guess-outline-bounds"),
        Guess::Holes(count) => counted("import-guess-holes", *count),
        Guess::DoorsFromArcs(count) => counted("import-guess-arcs", *count),
        Guess::DoorsFromAreas(count) => counted("import-guess-areas", *count),
        Guess::DoorsMoved(count) => counted("import-guess-moved-doors", *count),
        Guess::DoorsLeadOut(count) => counted("import-guess-lead-out", *count),
        Guess::WallsOpened(count) => counted("import-guess-opened", *count),
        Guess::ObstaclesFromBlocks(count) => counted("import-guess-blocks", *count),
        Guess::OneZone => plain("import-guess-one-zone"),
        Guess::Moved { x, y } => {
            let args = [("x", locale.decimal(*x, 2).into()), ("y", Value::from(locale.decimal(*y, 2)))];
            locale.text_with("import-guess-moved", &args).into_owned()
        }
        Guess::CutOff => plain("import-guess-cut-off"),
        Guess::NoExit => plain("import-guess-no-exit"),
    }
}

fn dropped(dropped: &Dropped, locale: &Locale) -> String {
    let key = match dropped.why {
        Why::Far => "import-drop-far",
        Why::Flat => "import-drop-flat",
        Why::Crossing => "import-drop-crossing",
        Why::Open => "import-drop-open",
        Why::Width => "import-drop-width",
        Why::Beside => "import-drop-beside",
    };
    let args = [("layer", layer(&dropped.layer, locale)), ("count", Value::from(dropped.count))];
    locale.text_with(key, &args).into_owned()
}
