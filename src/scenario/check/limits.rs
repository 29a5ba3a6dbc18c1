//! Limits: no list is longer than a person, a screen and the search for the best way can work with.

use super::kind::Kind;
use super::names::Names;
use crate::scenario::fault::Finding;
use crate::scenario::source::{Domain, Node};
use crate::scenario::trail::Trail;

/// More in one list than can be worked with.
pub const TOO_MANY: Kind = Kind::error("SC064", &["owner", "count", "most"]);

pub const KINDS: &[&Kind] = &[&TOO_MANY];

const MOST: usize = 100;

pub fn check(names: &Names, found: &mut Vec<Finding>) {
    let mut limit = |count: usize, list: &Trail, here: &Trail| {
        if count > MOST {
            let finding = TOO_MANY.at(list).with("owner", names.owner(here));
            found.push(finding.with("count", count).with("most", MOST));
        }
    };
    let facts = Trail::Top.field("facts");
    for (i, fact) in names.source.facts.iter().enumerate() {
        if let Domain::OneOf(values) = &fact.is {
            let here = facts.index(i);
            limit(values.len(), &here.field("is"), &here);
        }
    }
    let nodes = Trail::Top.field("nodes");
    for (i, node) in names.source.nodes.iter().enumerate() {
        let here = nodes.index(i);
        let mut limit = |count: usize, list: &'static str| limit(count, &here.field(list), &here);
        match node {
            Node::Decision(n) => limit(n.choices.len(), "choices"),
            Node::Chance(n) => limit(n.roads.len(), "roads"),
            Node::Order(n) => limit(n.items.len(), "items"),
            Node::Call(n) => {
                limit(n.cards.len(), "cards");
                limit(n.operator.len(), "operator");
            }
            Node::Report(n) => limit(n.fields.iter().map(|field| field.options.len()).sum(), "fields"),
            Node::Claims(n) => {
                limit(n.claims.len(), "claims");
                limit(n.replies.len(), "replies");
            }
            Node::Floor(n) => {
                limit(n.actions.len(), "actions");
                limit(n.moments.len(), "moments");
                limit(n.ends.len(), "ends");
                limit(n.measures.len(), "measures");
            }
            Node::Inject(_) | Node::Discuss(_) | Node::Ending(_) => {}
        }
        limit(node.parts().expect.len(), "expect");
    }
}

#[cfg(test)]
pub mod tests {
    use super::super::tests::{Case, found, lines, run};

    macro_rules! ten {
        ($text:expr) => {
            concat!($text, $text, $text, $text, $text, $text, $text, $text, $text, $text)
        };
    }
    macro_rules! roads {
        ($more:expr) => {
            concat!("nodes: [Chance(id: \"a\", roads: [", ten!(ten!("(weight: 1, goto: \"end\"),")), $more, "]), END]")
        };
    }

    pub const CASES: &[Case] = &[("SC064 nodes[0].roads", roads!("(weight: 1, goto: \"end\")"), roads!(""))];

    #[test]
    fn cases() {
        run(CASES);
    }

    fn is_told(fragment: &str, place: &str) -> bool {
        lines(&found(fragment)).contains(&format!("SC064 {place}"))
    }

    fn many(count: usize, each: impl Fn(usize) -> String) -> String {
        (0..count).map(each).collect::<Vec<_>>().join(",")
    }

    #[test]
    fn long_lists_are_told() {
        let values = |count| format!("facts: [(id: \"f\", is: OneOf([{}]))]", many(count, |i| format!("\"v{i}\"")));
        assert!(is_told(&values(101), "facts[0].is") && !is_told(&values(100), "facts[0].is"));
        let items = |count| {
            let items = many(count, |i| format!("(id: \"i{i}\", text: \"T\")"));
            format!(
                "nodes: [Order(id: \"a\", text: \"A\", items: [{items}], expect: [], roads: [(goto: \"end\")]), END]"
            )
        };
        assert!(is_told(&items(101), "nodes[0].items") && !is_told(&items(100), "nodes[0].items"));
    }
}
