//! Warnings that the author has looked at and keeps: left out, but never silently wrong.

use super::kind::Kind;
use super::names::NO_HINT;
use crate::scenario::fault::{Arg, At, Finding, Severity};
use crate::scenario::parts::name_of;
use crate::scenario::plan::keys::name_of as name_in_plan;
use crate::scenario::plan::source::Plan;
use crate::scenario::source::{Accept, Source};
use crate::scenario::trail::Trail;

/// An accept that matches nothing.
pub const NOTHING: Kind = Kind::warning("SC170", &["code", "at"]);
/// An accept that names an error.
pub const ERROR: Kind = Kind::warning("SC171", &["code", "at"]);
/// An accept without a reason accepts nothing.
pub const NO_REASON: Kind = Kind::warning("SC172", &["code"]);

pub const KINDS: &[&Kind] = &[&NOTHING, &ERROR, &NO_REASON];

/// The findings that stay when accepted ones are left out, and what is wrong with the accepts themselves. `is_ours` says
/// which codes these findings could have had; accepts of other codes are left to whoever finds those.
pub fn accept(
    source: &Source,
    plan: Option<&Plan>,
    mut found: Vec<Finding>,
    is_ours: impl Fn(&str) -> bool,
) -> Vec<Finding> {
    if source.accept.is_empty() {
        return found;
    }
    let (mut used, mut on_error) = (vec![false; source.accept.len()], vec![false; source.accept.len()]);
    found.retain(|finding| {
        let mut name = None;
        let mut stays = true;
        for (i, accept) in source.accept.iter().enumerate().filter(|(_, a)| a.code == finding.code.0) {
            let name = name.get_or_insert_with(|| place(source, plan, finding));
            if !covers(accept, name) {
                continue;
            }
            used[i] = true;
            if finding.severity == Severity::Error {
                on_error[i] = true;
            } else if !accept.reason.trim().is_empty() {
                stays = false;
            }
        }
        stays
    });
    let list = Trail::Top.field("accept");
    for (i, accept) in source.accept.iter().enumerate() {
        let here = list.index(i);
        let named = |finding: Finding| {
            finding.with("code", accept.code.as_str()).with("at", accept.at.as_deref().unwrap_or(NO_HINT))
        };
        if accept.reason.trim().is_empty() {
            found.push(NO_REASON.at(&here.field("reason")).with("code", accept.code.as_str()));
        }
        if on_error[i] {
            found.push(named(ERROR.at(&here)));
        } else if !used[i] && is_ours(&accept.code) {
            found.push(named(NOTHING.at(&here)));
        }
    }
    found
}

/// As in `pacing--greet`, also for a finding in a translation.
fn place(source: &Source, plan: Option<&Plan>, finding: &Finding) -> String {
    match (&finding.at, plan) {
        (At::Source(path), _) => return name_of(source, path),
        (At::Plan(path), Some(plan)) => return name_in_plan(plan, path),
        _ => {}
    }
    match finding.args.iter().find(|(name, _)| *name == "key") {
        Some((_, Arg::Text(key))) => key.split('.').next().unwrap_or_default().to_owned(),
        _ => "scenario".to_owned(),
    }
}

/// A node's id stands for everything inside it; events, tasks, actions, announcements, seats and sources may be named by their ids alone.
fn covers(accept: &Accept, name: &str) -> bool {
    let Some(at) = accept.at.as_deref() else { return true };
    let bare = ["event--", "task--", "action--", "announcement--", "seat--", "source--"]
        .iter()
        .find_map(|prefix| name.strip_prefix(prefix));
    name == at || bare == Some(at) || name.strip_prefix(at).is_some_and(|rest| rest.starts_with("--"))
}

#[cfg(test)]
pub mod tests {
    use super::super::tests::{Case, found, lines, run};

    const FACT: &str = r#"facts: [(id: "f", is: Flag)]; accept: "#;

    pub const CASES: &[Case] = &[
        (
            "SC170 accept[0]",
            r#"accept: [(code: "SC120", reason: "Later")]"#,
            r#"facts: [(id: "f", is: Flag)]; accept: [(code: "SC120", reason: "Later")]"#,
        ),
        (
            "SC171 accept[0]",
            r#"start: "b"; accept: [(code: "SC030", reason: "Later")]"#,
            r#"accept: [(code: "SC030", reason: "Later")]"#,
        ),
        (
            "SC172 accept[0].reason",
            r#"facts: [(id: "f", is: Flag)]; accept: [(code: "SC120", reason: " ")]"#,
            r#"facts: [(id: "f", is: Flag)]; accept: [(code: "SC120", reason: "Later")]"#,
        ),
    ];

    #[test]
    fn cases() {
        run(CASES);
    }

    #[test]
    fn an_accept_covers_its_place_and_no_other() {
        let left = |accept: &str| lines(&found(&format!("{FACT}{accept}")));
        assert_eq!(left(r#"[(code: "SC120", reason: "Later")]"#), Vec::<String>::new());
        assert_eq!(left(r#"[(code: "SC120", at: "f", reason: "Later")]"#), Vec::<String>::new());
        assert_eq!(left(r#"[(code: "SC120", at: "g", reason: "Later")]"#), ["SC120 facts[0]", "SC170 accept[0]"]);
        assert_eq!(left(r#"[(code: "SC120", reason: "")]"#), ["SC120 facts[0]", "SC172 accept[0].reason"]);
    }

    #[test]
    fn the_proof_judges_accepts_of_its_own_codes() {
        assert_eq!(lines(&found(r#"accept: [(code: "SC200", reason: "Later")]"#)), Vec::<String>::new());
    }
}
