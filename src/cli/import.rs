//! `sardze import`: a floor plan out of a drawing that people already have.

use std::path::Path;

use crate::cli::args::ImportArgs;
use crate::cli::console::Console;
use crate::cli::failure::Failure;
use crate::cli::import_text::{error_text, report_lines};
use crate::cli::places::beginning;
use crate::floor::import::floor_ron::floor_ron;
use crate::floor::import::{Asked, MOST_BYTES, id_of, read};
use crate::records::whole_file::put;
use crate::words::Value;

/// Nothing is drawn in a longer unit than kilometres.
const LONGEST_UNIT_M: f64 = 1000.0;

pub fn run(args: &ImportArgs, console: &mut Console) -> Result<(), Failure> {
    let bad_level = || Failure::Wrong(console.text_with("import-bad-level", &[("level", Value::from(&args.level))]));
    let level = id_of(&args.level, "level").ok_or_else(bad_level)?;
    if args.metres_per_unit.is_some_and(|metres| !(metres > 0.0 && metres <= LONGEST_UNIT_M)) {
        return Err(Failure::Wrong(console.text("import-bad-unit")));
    }
    if let Some(path) = args.out.as_ref().filter(|path| path.exists()) {
        let args = [("folder", Value::from(path.display().to_string()))];
        return Err(Failure::Failed(console.text_with("cli-new-exists", &args)));
    }
    let told = |path: &Path, error: &std::io::Error| Failure::file(&console.locale, path, error);
    let bytes = beginning(&args.file, MOST_BYTES).map_err(|error| told(&args.file, &error))?;
    let name = args.file.file_stem().map_or("plan".into(), |stem| stem.to_string_lossy());
    let id = id_of(&name, "plan").unwrap_or_else(|| "plan".into());
    let import = read(&bytes, &Asked { id, level, metres_per_unit: args.metres_per_unit })
        .map_err(|error| Failure::Failed(error_text(&error, &args.file, &console.locale)))?;
    let text = floor_ron(&import.plan, &name);
    let mut lines = report_lines(&import, &args.file, &console.locale);
    match &args.out {
        Some(path) => {
            put(path, &text).map_err(|error| told(path, &error))?;
            lines.push(console.text_with("cli-written", &[("path", Value::from(path.display().to_string()))]));
            console.say(&lines.join("\n"))?;
        }
        // The plan alone goes where it may be piped on.
        None => {
            console.say(&text)?;
            writeln!(console.err, "{}", lines.join("\n"))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Lang, Locale};

    const HALL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/drawings/hall.svg");

    /// Output, what stands beside it, and the failure.
    fn told(lang: &Lang, file: &str, unit: Option<f64>, out: Option<&Path>) -> (String, String, Option<String>) {
        let (mut said, mut beside) = (Vec::new(), Vec::new());
        let locale = Locale::own(lang);
        let mut console = Console { out: &mut said, err: &mut beside, input: &mut std::io::empty(), locale };
        let args = ImportArgs {
            file: file.into(),
            level: "1. stāvs".into(),
            metres_per_unit: unit,
            out: out.map(Path::to_owned),
        };
        let failure = match run(&args, &mut console) {
            Ok(()) => None,
            Err(Failure::Failed(text) | Failure::Wrong(text)) => Some(text),
            Err(other) => panic!("{other:?}"),
        };
        assert_eq!(console.locale.problems(), []);
        (String::from_utf8(said).unwrap(), String::from_utf8(beside).unwrap(), failure)
    }

    #[test]
    fn the_plan_is_written_and_the_report_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("floor.ron");
        let (said, _, failure) = told(&Lang::en(), HALL, Some(0.05), Some(&path));
        assert_eq!(failure, None);
        for part in [
            "3 walls, 4 obstacles, 2 zones, 3 doors (2 lead out)",
            "24.0 × 16.0",
            "Sienas: walls (3)",
            "image on Fons: 1",
        ] {
            assert!(said.contains(part), "{part}: {said}");
        }
        assert!(said.contains("Plans of buildings are sensitive"), "{said}");
        let written = crate::cli::places::read_text(&path).unwrap();
        assert!(written.contains("id: \"level-1-stavs\"") && written.contains("name: \"hall\""), "{written}");
        let (_, _, again) = told(&Lang::en(), HALL, Some(0.05), Some(&path));
        assert!(again.is_some_and(|why| why.contains("exists already")));
    }

    #[test]
    fn without_a_file_to_write_the_plan_stands_alone_on_the_output() {
        let (said, beside, failure) = told(&Lang::default(), HALL, None, None);
        assert_eq!(failure, None);
        assert!(ron::from_str::<ron::Value>(&said).is_ok(), "{said}");
        assert!(beside.contains("minējums pēc durvju platuma") && beside.contains("sensitīva"), "{beside}");
    }

    #[test]
    fn what_cannot_be_done_is_said_with_its_place() {
        let folder = tempfile::tempdir().unwrap();
        let told_of = |name: &str, text: &str| {
            let path = folder.path().join(name);
            crate::cli::places::write_text(&path, text).unwrap();
            told(&Lang::en(), &path.to_string_lossy(), None, None).2.unwrap()
        };
        assert!(told_of("a.wkt", "POLYGON ((0 0,\n 1 x").ends_with("a.wkt:2:4: A number should stand here."));
        assert!(told_of("a.svg", "<svg><path id='wall' d='M0 0H900V9'/></svg>").contains("--metres-per-unit"));
        assert!(told_of("a.dwg", "AC1032").contains("Save it as DXF"));
        assert!(told(&Lang::en(), "no/such.dxf", None, None).2.is_some());
        assert!(told(&Lang::en(), HALL, Some(f64::NAN), None).2.unwrap().contains("longer than 0 m"));
    }
}
