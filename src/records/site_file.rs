//! The site card on disk: one for a data folder, which the window writes and every paper and report reads.

use std::path::{Path, PathBuf};

use crate::exercise::SiteCard;
use crate::records::whole_file;

/// Where the card of a data folder is kept.
pub fn path(data: &Path) -> PathBuf {
    data.join("site.ron")
}

/// The card of a data folder; an empty one if nobody has filled it in yet.
///
/// # Errors
///
/// Why the file that is there cannot be read.
pub fn read(data: &Path) -> Result<SiteCard, String> {
    whole_file::read(&path(data))
}
