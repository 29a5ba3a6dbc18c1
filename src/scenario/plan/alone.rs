//! A plan that is looked at by itself, without its scenario.

use std::sync::Arc;

use super::check::{PICTURE, PlanFile, check};
use super::source::Plan;
use super::{PLAN, Planned, build::build, keys};
use crate::scenario::fault::{Fault, Severity};
use crate::scenario::open::{Opened, SCENARIO, open};
use crate::scenario::pack::Pack;
use crate::scenario::read::{self, Read, read_source};
use crate::scenario::shared::Shared;
use crate::words::{Book, Lang};

/// A plan read and checked.
pub struct Alone {
    pub pack: Arc<Pack>,
    /// Errors of the plan, in order of place.
    pub errors: Vec<Fault>,
    /// None while there are errors.
    pub plan: Option<Arc<Planned>>,
    books: Vec<Arc<Book>>,
}

/// The plan of a folder. A picture to trace over that is missing is no error here: nobody walks on it. Of the scenario
/// beside it, if there is one, only the words are used.
pub fn open_plan(pack: Arc<Pack>) -> Alone {
    if pack.file(SCENARIO).is_some() {
        let opened = open(pack.clone(), &Shared::shipped());
        if let Opened { plan: Some(plan), books, .. } = opened {
            return Alone { pack, errors: Vec::new(), plan: Some(plan), books };
        }
    }
    let read: Read<Plan> = read::read(PLAN, pack.file(PLAN).unwrap_or_default());
    let mut found = Vec::new();
    if let Some(plan) = &read.source {
        check(&PlanFile { plan, pack: &pack, is_whole: read.faults.is_empty() }, &mut found);
    }
    found.retain(|finding| finding.severity == Severity::Error && finding.code.0 != PICTURE);
    // Findings are placed by the reader of a scenario, which has nothing of its own to place here.
    let placed = read_source(SCENARIO, &[]).locate_all(Some(&read), found, &pack);
    let mut errors = read.faults.clone();
    errors.extend(placed);
    let plan = read.source.as_ref().filter(|_| errors.is_empty());
    let planned = plan.and_then(|plan| build(plan, 0).ok()).map(Arc::new);
    let books = plan.map(|plan| {
        let texts = keys::texts(plan).into_iter().map(|text| (text.key, text.pattern));
        vec![Arc::new(Book::build(Lang::lv(), texts))]
    });
    Alone { pack, errors, plan: planned, books: books.unwrap_or_default() }
}

impl Alone {
    /// The names in this language, else in the author's.
    pub fn book(&self, lang: &Lang) -> Option<&Arc<Book>> {
        self.books.iter().find(|book| book.lang() == lang).or_else(|| self.books.first())
    }
}
