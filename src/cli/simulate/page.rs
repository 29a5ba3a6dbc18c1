//! What came of many runs as one HTML page that needs nothing else.

use super::text::Results;
use crate::cli::chart::{document, histogram};
use crate::words::Locale;

impl Results<'_> {
    pub(super) fn page(&self, locale: &Locale) -> String {
        document(&self.file.name(), locale, |page| {
            self.head(locale).iter().for_each(|line| page.leaf("p", "", line));
            for distribution in self.distributions(locale) {
                page.leaf("h2", "", &distribution.title);
                page.raw(&histogram(&distribution.values, &distribution.title, locale));
                page.bullets(distribution.lines);
            }
            page.leaf("h2", "", &locale.text("simulate-exits"));
            page.bullets(self.by_exit(locale));
            self.end(locale).iter().for_each(|line| page.leaf("p", "", line));
        })
    }
}
