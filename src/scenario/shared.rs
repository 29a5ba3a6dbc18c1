//! What all scenarios share: competencies and doctrine profiles, from `scenarios/competencies.ron` and
//! `scenarios/profiles.ron`, with their names in each language from `scenarios/words/<lang>.ftl`.

use std::sync::Arc;

use serde::Deserialize;

use crate::scenario::check;
use crate::scenario::read;
use crate::scenario::source::Id;
use crate::words::{Book, Ftl, Lang};

/// The shared lists and their names.
#[derive(Clone)]
pub struct Shared {
    pub competencies: Vec<Competency>,
    pub profiles: Vec<Profile>,
    /// Latvian first, since the lists are written in it.
    books: Vec<Arc<Book>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Competency {
    pub id: Id,
    pub name: String,
    pub description: String,
}

/// What the local services teach, and the numbers that go with it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    pub id: Id,
    pub name: String,
    #[serde(default)]
    pub numbers: Vec<Number>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Number {
    pub id: Id,
    pub secs: u32,
}

/// The profile under which a scenario is shown before one is chosen: Latvia's.
pub const DEFAULT_PROFILE: &str = "lv";

/// The lists as they are shipped, so that no installation lacks them.
const COMPETENCIES: &str = include_str!("../../scenarios/competencies.ron");
const PROFILES: &str = include_str!("../../scenarios/profiles.ron");
const ENGLISH: &str = include_str!("../../scenarios/words/en.ftl");

impl Shared {
    /// The shipped lists.
    pub fn shipped() -> Self {
        let competencies: Vec<Competency> = read::list(COMPETENCIES).unwrap_or_default();
        let profiles: Vec<Profile> = read::list(PROFILES).unwrap_or_default();
        let named = competencies.iter().map(|c| (format!("competency-{}.name", c.id), c.name.as_str()));
        let described =
            competencies.iter().map(|c| (format!("competency-{}.description", c.id), c.description.as_str()));
        let profiled = profiles.iter().map(|p| (format!("profile-{}.name", p.id), p.name.as_str()));
        let own = Arc::new(Book::build(Lang::lv(), named.chain(described).chain(profiled)));
        let (english, _) = Ftl::parse(Lang::en(), "words/en.ftl", ENGLISH);
        let english = Arc::new(Book::translated(&own, &english));
        Self { competencies, profiles, books: vec![own, english] }
    }

    /// The ids alone, for the checks.
    pub fn ids(&self) -> check::Shared {
        check::Shared {
            competencies: self.competencies.iter().map(|c| c.id.clone()).collect(),
            profiles: self.profiles.iter().map(|p| p.id.clone()).collect(),
        }
    }

    pub fn competency_name(&self, id: &str, lang: &Lang) -> String {
        self.text(&format!("competency-{id}.name"), lang).unwrap_or_else(|| id.to_owned())
    }

    pub fn competency_description(&self, id: &str, lang: &Lang) -> String {
        self.text(&format!("competency-{id}.description"), lang).unwrap_or_default()
    }

    pub fn profile_name(&self, id: &str, lang: &Lang) -> String {
        self.text(&format!("profile-{id}.name"), lang).unwrap_or_else(|| id.to_owned())
    }

    /// Where a competency stands in the list; what is not listed comes last.
    pub fn rank(&self, competency: &str) -> usize {
        self.competencies.iter().position(|c| c.id == competency).unwrap_or(usize::MAX)
    }

    fn text(&self, key: &str, lang: &Lang) -> Option<String> {
        let book = self.books.iter().find(|book| book.lang() == lang).or_else(|| self.books.get(1))?;
        book.id(key).map(|id| book.text(id, &[]).into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_lists_are_whole_in_both_languages() {
        let shared = Shared::shipped();
        assert_eq!(shared.competencies.len(), 11);
        assert_eq!(shared.profiles[0].id, "lv");
        for competency in &shared.competencies {
            let id = &competency.id;
            let (lv, en) = (shared.competency_name(id, &Lang::lv()), shared.competency_name(id, &Lang::en()));
            assert_eq!(lv, competency.name);
            assert_ne!(lv, en, "{id} has no English name");
            assert_ne!(shared.competency_description(id, &Lang::en()), competency.description, "{id}");
        }
        assert_ne!(shared.profile_name("uk", &Lang::en()), shared.profile_name("uk", &Lang::lv()));
    }
}
