//! The scenarios that the tests play, and how often they play them.

use std::path::Path;
use std::sync::Arc;

use ron::extensions::Extensions;
use sardze::scenario::build::build;
use sardze::scenario::model::Scenario;
use sardze::scenario::source::Source;

/// Seeds of a test: `SARDZE_SEED` moves them, `SARDZE_PLAYS` multiplies them (in percent).
pub fn seeds(usual: u64) -> std::ops::Range<u64> {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u64>().ok());
    let first = number("SARDZE_SEED").unwrap_or(1).wrapping_mul(1_000_003) % (1 << 40);
    first..first + (usual * number("SARDZE_PLAYS").unwrap_or(100)).div_ceil(100)
}

/// Builds a scenario from the text of its `scenario.ron`.
pub fn scenario(ron: &str) -> Arc<Scenario> {
    let options = ron::Options::default().with_default_extension(
        Extensions::IMPLICIT_SOME | Extensions::UNWRAP_NEWTYPES | Extensions::UNWRAP_VARIANT_NEWTYPES,
    );
    let source: Source = options.from_str(ron).unwrap_or_else(|e| panic!("{e}\n{ron}"));
    Arc::new(build(&source, "lv").unwrap())
}

/// The folders inside a folder of this repository, in order of name.
pub fn folders(inside: &str) -> Vec<std::path::PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(inside);
    let entries = std::fs::read_dir(&root).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut folders: Vec<_> = entries.filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// Every scenario of the repository: those that ship and those of the golden cases.
pub fn all() -> Vec<Arc<Scenario>> {
    let folders = [folders("scenarios"), folders("tests/golden")].concat();
    let files = folders.into_iter().map(|folder| folder.join("scenario.ron")).filter(|file| file.is_file());
    files.map(|file| scenario(&std::fs::read_to_string(file).unwrap())).collect()
}
