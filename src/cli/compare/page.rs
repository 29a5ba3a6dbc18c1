//! What measures buy as one HTML page: a picture for each thing that is measured, then the sentences.

use super::text::{Results, told_of, what_key};
use crate::cli::chart::{Row, document, intervals};
use crate::floor::compare::Metric;
use crate::floor::stats::Shown;
use crate::words::Locale;

impl Results<'_> {
    pub(super) fn page(&self, locale: &Locale) -> String {
        document(&self.file.name(), locale, |page| {
            self.head(locale).iter().for_each(|line| page.leaf("p", "", line));
            for metric in Metric::ALL {
                let rows = self.drawn(metric, locale);
                if !rows.is_empty() {
                    let title = locale.text(what_key(metric)).into_owned();
                    page.leaf("h2", "", &title);
                    page.raw(&intervals(&rows, &title, locale));
                }
            }
            page.leaf("h2", "", &locale.text("compare-each"));
            for (trial, answer) in self.trials() {
                page.element("div", "measure", |page| {
                    page.leaf("h3", "", &self.name(trial, locale));
                    page.bullets(self.sentences(trial, answer, locale));
                });
            }
            for (title, list) in self.asides(locale) {
                page.leaf("h2", "", &title);
                page.bullets(list);
            }
        })
    }

    fn drawn(&self, metric: Metric, locale: &Locale) -> Vec<Row> {
        let told = self.trials().filter(|(_, answer)| told_of(answer).any(|it| it == metric));
        let rows = told.filter_map(|(trial, answer)| {
            let paired = metric.paired(&answer.today, &answer.with);
            Some(Row {
                name: self.name(trial, locale),
                mean: paired.change?.mean,
                interval: paired.interval(),
                is_shown: matches!(paired.shown(), Shown::Less | Shown::More),
            })
        });
        rows.collect()
    }
}
