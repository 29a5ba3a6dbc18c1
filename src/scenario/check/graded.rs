//! Orders, calls, reports and claims: what is expected of them can be met, and every question has an answer.

use std::collections::HashMap;

use super::kind::Kind;
use super::names::Names;
use crate::scenario::fault::Finding;
use crate::scenario::source::{Call, Expect, Id, Node, Report, Rule};
use crate::scenario::trail::Trail;

/// Two expectations that cannot both be met; `related` is the other.
pub const CONTRADICTION: Kind = Kind::error("SC080", &["node", "expectation", "other"]);
/// A question that no card answers would be asked for ever.
pub const UNANSWERED: Kind = Kind::error("SC081", &["node", "question"]);
/// A call that nobody can hang up too early.
pub const NO_HANG_UP: Kind = Kind::warning("SC082", &["node"]);
/// `AnyOf([])` is never met.
pub const EMPTY_ANY_OF: Kind = Kind::error("SC083", &["node", "expectation"]);
/// `First` or `Before` in a report, which has no order.
pub const NO_ORDER: Kind = Kind::warning("SC084", &["node", "expectation"]);
/// Nothing is expected, so every answer is the best.
pub const NOTHING_EXPECTED: Kind = Kind::warning("SC085", &["node"]);

pub const KINDS: &[&Kind] = &[&CONTRADICTION, &UNANSWERED, &NO_HANG_UP, &EMPTY_ANY_OF, &NO_ORDER, &NOTHING_EXPECTED];

pub fn check(names: &Names, found: &mut Vec<Finding>) {
    let nodes = Trail::Top.field("nodes");
    for (i, node) in names.source.nodes.iter().enumerate() {
        let here = nodes.index(i);
        let expect = node.parts().expect;
        match node {
            Node::Call(n) => call(n, &here, found),
            Node::Report(n) => report(n, &here, found),
            Node::Order(_) => {}
            _ => continue,
        }
        if expect.is_empty() {
            found.push(NOTHING_EXPECTED.at(&here.field("expect")).with("node", node.id().as_str()));
        }
        expectations(node.id(), expect, &here, found);
    }
}

fn call(call: &Call, here: &Trail, found: &mut Vec<Finding>) {
    let operator = here.field("operator");
    for (i, line) in call.operator.iter().enumerate().filter(|(_, line)| line.answers.is_empty()) {
        let finding = UNANSWERED.at(&operator.index(i).field("answers")).with("node", call.id.as_str());
        found.push(finding.with("question", line.id.as_str()));
    }
    if !call.cards.is_empty() && !call.cards.iter().any(|card| card.hangs_up) {
        found.push(NO_HANG_UP.at(&here.field("cards")).with("node", call.id.as_str()));
    }
}

fn report(report: &Report, here: &Trail, found: &mut Vec<Finding>) {
    let list = here.field("expect");
    let mut field_of = HashMap::new();
    for (i, field) in report.fields.iter().enumerate() {
        field_of.extend(field.options.iter().map(|option| (option.id.as_str(), i)));
    }
    let mut wanted: HashMap<usize, (usize, &str)> = HashMap::new();
    for (i, each) in report.expect.iter().enumerate() {
        match &each.rule {
            Rule::First(_) | Rule::Before(..) => {
                let finding = NO_ORDER.at(&list.index(i).field("rule")).with("node", report.id.as_str());
                found.push(finding.with("expectation", each.id.as_str()));
            }
            Rule::Include(id) => {
                let Some(field) = field_of.get(id.as_str()) else { continue };
                let (first, first_id) = *wanted.entry(*field).or_insert((i, id));
                if first_id != id {
                    found.push(contradiction(&report.id, &report.expect, (first, i), &list));
                }
            }
            Rule::Exclude(_) | Rule::AnyOf(_) => {}
        }
    }
}

fn expectations(node: &str, expect: &[Expect], here: &Trail, found: &mut Vec<Finding>) {
    let list = here.field("expect");
    let mut excluded = HashMap::new();
    let mut first: Option<(usize, &Id)> = None;
    for (i, each) in expect.iter().enumerate() {
        if let Rule::Exclude(id) = &each.rule {
            excluded.entry(id.as_str()).or_insert(i);
        }
    }
    for (i, each) in expect.iter().enumerate() {
        let against = match &each.rule {
            Rule::Include(id) => excluded.get(id.as_str()).copied(),
            Rule::First(id) => match first {
                Some((other, other_id)) if other_id != id => Some(other),
                _ => {
                    first = Some((i, id));
                    excluded.get(id.as_str()).copied()
                }
            },
            Rule::AnyOf(ids) if ids.is_empty() => {
                let finding = EMPTY_ANY_OF.at(&list.index(i).field("rule")).with("node", node);
                found.push(finding.with("expectation", each.id.as_str()));
                None
            }
            Rule::AnyOf(ids) => {
                let barred: Vec<_> = ids.iter().map_while(|id| excluded.get(id.as_str())).collect();
                if barred.len() == ids.len() { barred.first().map(|other| **other) } else { None }
            }
            Rule::Exclude(_) | Rule::Before(..) => None,
        };
        if let Some(other) = against {
            found.push(contradiction(node, expect, (other.min(i), other.max(i)), &list));
        }
    }
}

/// Of two expectations the later one is the fault.
fn contradiction(node: &str, expect: &[Expect], (first, second): (usize, usize), list: &Trail) -> Finding {
    let finding = CONTRADICTION.at(&list.index(second).field("rule")).with("node", node);
    let finding = finding.with("expectation", expect[second].id.as_str()).with("other", expect[first].id.as_str());
    finding.related(list.index(first).field("rule").path())
}

#[cfg(test)]
pub mod tests {
    use super::super::tests::{Case, run};

    pub const CASES: &[Case] = &[
        (
            "SC080 nodes[0].expect[1].rule",
            "ORDER[Include(\"x\"), Exclude(\"x\")]",
            "ORDER[Include(\"x\"), Exclude(\"y\")]",
        ),
        ("SC080 nodes[0].expect[1].rule", "ORDER[First(\"x\"), First(\"y\")]", "ORDER[First(\"x\"), First(\"x\")]"),
        (
            "SC080 nodes[0].expect[2].rule",
            "ORDER[Exclude(\"x\"), Exclude(\"y\"), AnyOf([\"x\", \"y\"])]",
            "ORDER[Exclude(\"x\"), AnyOf([\"x\", \"y\"])]",
        ),
        (
            "SC080 nodes[0].expect[1].rule",
            "REPORT[Include(\"x\"), Include(\"y\")]",
            "REPORT[Include(\"x\"), Include(\"z\")]",
        ),
        ("SC081 nodes[0].operator[0].answers", "CALL[]", "CALL[\"c\"]"),
        ("SC082 nodes[0].cards", "CALL[\"c\"]", "HANGUP"),
        ("SC083 nodes[0].expect[0].rule", "ORDER[AnyOf([])]", "ORDER[AnyOf([\"x\"])]"),
        ("SC084 nodes[0].expect[0].rule", "REPORT[First(\"x\")]", "REPORT[Include(\"x\")]"),
        ("SC085 nodes[0].expect", "ORDER[]", "ORDER[Include(\"x\")]"),
    ];

    #[test]
    fn cases() {
        run(CASES);
    }
}
