//! Which runs are found, and in which order. It is worked out again only when something changed, so that a hundred
//! thousand runs stay quick.

use std::cmp::Reverse;

use super::{result, share};
use crate::records::RunRow;
use crate::ui::view::View;

/// What runs are sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Sort {
    #[default]
    Newest,
    Title,
    Person,
    Result,
    /// The best performance first.
    Mark,
}

/// The places of the runs found, with what they were found by.
#[derive(Default)]
pub(super) struct Found {
    by: Option<By>,
    rows: Vec<usize>,
}

#[derive(PartialEq, Eq)]
struct By {
    search: String,
    /// Whose runs; none means everybody's.
    whose: Option<String>,
    sort: Sort,
    lang: String,
    count: usize,
    first: String,
    /// Runs that are over: one that ends changes its row.
    ended: usize,
}

impl Sort {
    pub const ALL: [Self; 5] = [Self::Newest, Self::Title, Self::Person, Self::Result, Self::Mark];

    pub fn key(self) -> &'static str {
        match self {
            Sort::Newest => "records-sort-newest",
            Sort::Title => "records-sort-title",
            Sort::Person => "records-sort-person",
            Sort::Result => "records-sort-result",
            Sort::Mark => "records-sort-mark",
        }
    }
}

impl Found {
    /// The runs in which every word searched for stands, sorted.
    pub fn of(&mut self, view: &View<'_>, rows: &[RunRow], search: &str, sort: Sort, everybody: bool) -> &[usize] {
        let by = By {
            search: search.to_lowercase(),
            whose: (!everybody).then(|| view.settings.nickname.clone()),
            sort,
            lang: view.words.lang().tag().to_owned(),
            count: rows.len(),
            first: rows.first().map(|row| row.id.as_str().to_owned()).unwrap_or_default(),
            ended: rows.iter().filter(|row| row.ended_at.is_some()).count(),
        };
        if self.by.as_ref() != Some(&by) {
            let words: Vec<&str> = by.search.split_whitespace().collect();
            self.rows = (0..rows.len())
                .filter(|&ix| (everybody || view.is_mine(&rows[ix])) && is_found(view, &rows[ix], &words))
                .collect();
            match sort {
                Sort::Newest => self.rows.sort_by_key(|&ix| Reverse(&rows[ix].id)),
                Sort::Title => self.rows.sort_by_cached_key(|&ix| rows[ix].title.to_lowercase()),
                Sort::Person => {
                    self.rows.sort_by_cached_key(|&ix| rows[ix].person.as_deref().unwrap_or("").to_lowercase())
                }
                Sort::Mark => self.rows.sort_by_cached_key(|&ix| {
                    let percent = rows[ix].summary.and_then(|summary| share(summary.performance).percent());
                    (percent.is_none(), Reverse(percent))
                }),
                Sort::Result => self.rows.sort_by_key(|&ix| {
                    let summary = rows[ix].summary;
                    (summary.is_none(), Reverse(summary.and_then(|s| s.outcome)), Reverse(summary.map(|s| s.is_passed)))
                }),
            }
            self.by = Some(by);
        }
        &self.rows
    }
}

fn is_found(view: &View<'_>, row: &RunRow, words: &[&str]) -> bool {
    if words.is_empty() {
        return true;
    }
    let person = row.person.as_deref().unwrap_or_default();
    let text = format!("{} {person} {} {}", row.title, view.when(&row.started_at), result(view, row)).to_lowercase();
    words.iter().all(|word| text.contains(word))
}
