//! Flow in the control graph: everything is reached, everything ends, and nobody gets stuck.

use super::graph::Graph;
use super::kind::Kind;
use super::names::Names;
use crate::scenario::fault::Finding;
use crate::scenario::source::{Clock, Decision, Grade, Node, Timeout};
use crate::scenario::trail::Trail;

/// Nothing leads here from the start.
pub const UNREACHABLE: Kind = Kind::error("SC050", &["node"]);
/// No ending can be reached from these; one finding for the whole region.
pub const TRAP: Kind = Kind::error("SC051", &["nodes", "count"]);
/// Nothing to choose from; `what` is the empty list.
pub const EMPTY: Kind = Kind::error("SC052", &["node", "what"]);
/// Every choice has a `when`.
pub const ALL_GUARDED: Kind = Kind::warning("SC053", &["node"]);
/// The choice that silence makes has a `when`.
pub const SILENCE_GUARDED: Kind = Kind::error("SC054", &["node", "choice"]);
/// The last road has a `from`.
pub const LAST_ROAD: Kind = Kind::error("SC055", &["node"]);
/// A road before the last has no `from`, or one that every grade meets.
pub const OPEN_ROAD: Kind = Kind::error("SC056", &["node", "later"]);
/// A road asks for as much as, or more than, one before it.
pub const ROAD_ORDER: Kind = Kind::error("SC057", &["node"]);
/// All weights are zero.
pub const NO_WEIGHT: Kind = Kind::error("SC058", &["node"]);
/// One weight is zero.
pub const ZERO_WEIGHT: Kind = Kind::warning("SC059", &["node", "target"]);
pub const NO_ENDING: Kind = Kind::error("SC060", &[]);
/// A loop without conditions and without cost of time.
pub const FREE_LOOP: Kind = Kind::warning("SC061", &["nodes", "count"]);
pub const MANY_CHOICES: Kind = Kind::warning("SC062", &["node", "count", "most"]);
/// A row of nodes where there is nothing to choose.
pub const CLICK_THROUGH: Kind = Kind::info("SC063", &["node", "count"]);

pub const KINDS: &[&Kind] = &[
    &UNREACHABLE,
    &TRAP,
    &EMPTY,
    &ALL_GUARDED,
    &SILENCE_GUARDED,
    &LAST_ROAD,
    &OPEN_ROAD,
    &ROAD_ORDER,
    &NO_WEIGHT,
    &ZERO_WEIGHT,
    &NO_ENDING,
    &FREE_LOOP,
    &MANY_CHOICES,
    &CLICK_THROUGH,
];

/// More do not fit a projector's screen, nor a person's head.
const MOST_CHOICES: usize = 6;
/// Nodes in a row without a choice.
const LONGEST_ROW: usize = 4;

pub fn check(names: &Names, graph: &Graph, found: &mut Vec<Finding>) {
    let nodes = Trail::Top.field("nodes");
    for (i, node) in names.source.nodes.iter().enumerate() {
        shape(node, &nodes.index(i), found);
    }
    if graph.endings.is_empty() {
        found.push(NO_ENDING.at(&nodes));
    }
    let reached = graph.start.map(|start| graph.reached([start]));
    // What a broken way out may have led to is told once that is mended.
    let is_whole =
        |reached: &Vec<bool>| !reached.iter().zip(&graph.broken).any(|(reached, broken)| *reached && *broken);
    if let Some(reached) = reached.as_ref().filter(|reached| is_whole(reached)) {
        for (i, node) in names.source.nodes.iter().enumerate().filter(|(i, _)| !reached[*i]) {
            found.push(UNREACHABLE.at(&nodes.index(i).field("id")).with("node", node.id().as_str()));
        }
    }
    let trapped = traps(names, graph, reached.as_deref(), found);
    loops(names, graph, &trapped, found);
    rows(names, graph, found);
}

fn shape(node: &Node, here: &Trail, found: &mut Vec<Finding>) {
    let id = node.id().as_str();
    let mut filled = |is_empty: bool, field: &'static str| {
        if is_empty {
            found.push(EMPTY.at(&here.field(field)).with("node", id).with("what", field));
        }
    };
    match node {
        Node::Decision(n) => filled(n.choices.is_empty(), "choices"),
        Node::Chance(n) => filled(n.roads.is_empty(), "roads"),
        Node::Order(n) => filled(n.items.is_empty(), "items"),
        Node::Call(n) => filled(n.cards.is_empty(), "cards"),
        Node::Report(n) => filled(n.fields.is_empty() || n.fields.iter().any(|f| f.options.is_empty()), "fields"),
        Node::Claims(n) => {
            filled(n.claims.is_empty(), "claims");
            filled(n.replies.is_empty(), "replies");
        }
        Node::Floor(n) => filled(n.ends.is_empty(), "ends"),
        Node::Inject(_) | Node::Discuss(_) | Node::Ending(_) => {}
    }
    if matches!(node, Node::Order(_) | Node::Call(_) | Node::Report(_) | Node::Claims(_)) {
        filled(node.parts().roads.is_empty(), "roads");
    }
    match node {
        Node::Decision(decision) => choices(decision, here, found),
        Node::Chance(chance) if !chance.roads.is_empty() => {
            let roads = here.field("roads");
            if chance.roads.iter().all(|r| r.weight == 0) {
                found.push(NO_WEIGHT.at(&roads).with("node", id));
                return;
            }
            for (i, road) in chance.roads.iter().enumerate().filter(|(_, r)| r.weight == 0) {
                let finding = ZERO_WEIGHT.at(&roads.index(i).field("weight")).with("node", id);
                found.push(finding.with("target", road.goto.as_str()));
            }
        }
        _ => graded_roads(node, here, found),
    }
}

fn choices(decision: &Decision, here: &Trail, found: &mut Vec<Finding>) {
    let id = decision.id.as_str();
    if !decision.choices.is_empty() && decision.choices.iter().all(|c| c.when.is_some()) {
        found.push(ALL_GUARDED.at(&here.field("choices")).with("node", id));
    }
    if let Clock::Runs { then: Timeout::Choose(silent), .. } = &decision.clock
        && let Some(i) = decision.choices.iter().position(|c| c.id == *silent && c.when.is_some())
    {
        let finding = SILENCE_GUARDED.at(&here.field("clock").field("then").index(0)).with("node", id);
        found
            .push(finding.with("choice", silent.as_str()).related(here.field("choices").index(i).field("when").path()));
    }
    if decision.choices.len() > MOST_CHOICES {
        let finding = MANY_CHOICES.at(&here.field("choices")).with("node", id);
        found.push(finding.with("count", decision.choices.len()).with("most", MOST_CHOICES));
    }
}

fn graded_roads(node: &Node, here: &Trail, found: &mut Vec<Finding>) {
    let (id, roads) = (node.id().as_str(), node.parts().roads);
    let Some((last, earlier)) = roads.split_last() else { return };
    let list = here.field("roads");
    if last.from.is_some() {
        found.push(LAST_ROAD.at(&list.index(roads.len() - 1)).with("node", id));
    }
    let mut lowest: Option<Grade> = None;
    for (i, road) in earlier.iter().enumerate() {
        let Some(from) = road.from.filter(|from| *from != Grade::Unsafe) else {
            found.push(OPEN_ROAD.at(&list.index(i)).with("node", id).with("later", roads.len() - 1 - i));
            return;
        };
        if lowest.is_some_and(|lowest| from >= lowest) {
            found.push(ROAD_ORDER.at(&list.index(i).field("from")).with("node", id));
        }
        lowest = Some(lowest.map_or(from, |lowest| lowest.min(from)));
    }
}

/// One finding for each region that can be entered but never left; answers which nodes are in one.
fn traps(names: &Names, graph: &Graph, reached: Option<&[bool]>, found: &mut Vec<Finding>) -> Vec<bool> {
    let broken = (0..graph.next.len()).filter(|i| graph.broken[*i]);
    let ends = graph.reaching(graph.endings.iter().copied().chain(broken));
    let trapped: Vec<bool> =
        ends.iter().enumerate().map(|(i, ends)| !ends && reached.is_none_or(|reached| reached[i])).collect();
    if graph.endings.is_empty() {
        return trapped;
    }
    let before = graph.before();
    let mut told = vec![false; trapped.len()];
    for first in 0..trapped.len() {
        if !trapped[first] || told[first] {
            continue;
        }
        let (mut region, mut waiting) = (Vec::new(), vec![first]);
        while let Some(node) = waiting.pop() {
            if trapped[node] && !std::mem::replace(&mut told[node], true) {
                region.push(node);
                waiting.extend(graph.next[node].iter().map(|e| e.to).chain(before[node].iter().copied()));
            }
        }
        region.sort_unstable();
        found.push(listed(&TRAP, names, &region));
    }
    trapped
}

fn loops(names: &Names, graph: &Graph, trapped: &[bool], found: &mut Vec<Finding>) {
    let component = graph.components(|edge| !edge.guarded && !edge.timed);
    let mut members: Vec<Vec<usize>> = vec![Vec::new(); graph.next.len()];
    for (node, component) in component.iter().enumerate() {
        members[*component].push(node);
    }
    let mut regions: Vec<_> = members
        .into_iter()
        .filter(|region| match region.as_slice() {
            [] => false,
            [node] => graph.next[*node].iter().any(|e| e.to == *node && !e.guarded && !e.timed),
            _ => true,
        })
        .filter(|region| !trapped[region[0]])
        .collect();
    regions.sort_unstable();
    found.extend(regions.iter().map(|region| listed(&FREE_LOOP, names, region)));
}

fn listed(kind: &Kind, names: &Names, region: &[usize]) -> Finding {
    const SHOWN: usize = 12;
    let ids: Vec<&str> = region.iter().take(SHOWN).map(|i| names.source.nodes[*i].id().as_str()).collect();
    let more = if region.len() > SHOWN { ", …" } else { "" };
    let nodes = Trail::Top.field("nodes");
    let at = nodes.index(region.first().copied().unwrap_or(0));
    kind.at(&at.field("id")).with("nodes", ids.join(", ") + more).with("count", region.len())
}

/// Rows of nodes where all one can do is to go on.
fn rows(names: &Names, graph: &Graph, found: &mut Vec<Finding>) {
    let plain: Vec<bool> = names
        .source
        .nodes
        .iter()
        .map(|node| match node {
            Node::Inject(_) => true,
            Node::Decision(n) => n.choices.len() == 1,
            _ => false,
        })
        .collect();
    let mut follows = vec![false; plain.len()];
    for (node, edges) in graph.next.iter().enumerate().filter(|(i, _)| plain[*i]) {
        for edge in edges {
            follows[edge.to] |= edge.to != node;
        }
    }
    let mut counted = vec![false; plain.len()];
    let nodes = Trail::Top.field("nodes");
    for head in (0..plain.len()).filter(|i| plain[*i] && !follows[*i]) {
        let (mut row, mut here) = (0, Some(head));
        while let Some(node) = here.filter(|node| plain[*node] && !counted[*node]) {
            counted[node] = true;
            row += 1;
            here = graph.next[node].first().map(|e| e.to);
        }
        if row > LONGEST_ROW {
            let id = names.source.nodes[head].id().as_str();
            found.push(CLICK_THROUGH.at(&nodes.index(head).field("id")).with("node", id).with("count", row));
        }
    }
}

#[cfg(test)]
pub mod tests {
    use super::super::tests::{Case, arg, found, lines, run};

    const A: &str = r#"Inject(id: "a", by: Scene, text: "A", goto: "b"),"#;

    pub const CASES: &[Case] = &[
        (
            "SC050 nodes[1].id",
            r#"nodes: [Inject(id: "a", by: Scene, text: "A", goto: "end"), Inject(id: "b", by: Scene, text: "B", goto: "end"), END]"#,
            "",
        ),
        (
            "SC051 nodes[1].id",
            r#"nodes: [Decision(id: "a", text: "A?", choices: [GOOD, (id: "x", text: "X", goto: "b")]), Inject(id: "b", by: Scene, text: "B", goto: "b"), END]"#,
            r#"nodes: [Decision(id: "a", text: "A?", choices: [GOOD, (id: "x", text: "X", goto: "b")]), Inject(id: "b", by: Scene, text: "B", goto: "a"), END]"#,
        ),
        (
            "SC052 nodes[0].choices",
            r#"nodes: [Decision(id: "a", text: "A?", choices: []), END]"#,
            r#"nodes: [Decision(id: "a", text: "A?", choices: [GOOD]), END]"#,
        ),
        (
            "SC052 nodes[0].roads",
            r#"nodes: [Chance(id: "a", roads: []), END]"#,
            r#"nodes: [Chance(id: "a", roads: [(weight: 1, goto: "end")]), END]"#,
        ),
        (
            "SC053 nodes[0].choices",
            r#"nodes: [Decision(id: "a", text: "A?", choices: [(id: "x", text: "X", when: Visited("a"), goto: "end")]), END]"#,
            r#"nodes: [Decision(id: "a", text: "A?", choices: [(id: "x", text: "X", when: Visited("a"), goto: "end"), GOOD]), END]"#,
        ),
        (
            "SC054 nodes[0].clock.then[0]",
            r#"nodes: [Decision(id: "a", text: "A?", clock: Runs(seconds: 60, then: Choose("x")), choices: [(id: "x", text: "X", when: Visited("a"), goto: "end"), GOOD]), END]"#,
            r#"nodes: [Decision(id: "a", text: "A?", clock: Runs(seconds: 60, then: Choose("good")), choices: [(id: "x", text: "X", when: Visited("a"), goto: "end"), GOOD]), END]"#,
        ),
        ("SC055 nodes[0].roads[0]", ORDER_LAST, ORDER_FINE),
        ("SC056 nodes[0].roads[0]", ORDER_OPEN, ORDER_FINE),
        ("SC057 nodes[0].roads[1].from", ORDER_RISING, ORDER_FINE),
        (
            "SC058 nodes[0].roads",
            r#"nodes: [Chance(id: "a", roads: [(weight: 0, goto: "end")]), END]"#,
            r#"nodes: [Chance(id: "a", roads: [(weight: 1, goto: "end")]), END]"#,
        ),
        (
            "SC059 nodes[0].roads[1].weight",
            r#"nodes: [Chance(id: "a", roads: [(weight: 1, goto: "end"), (weight: 0, goto: "end")]), END]"#,
            r#"nodes: [Chance(id: "a", roads: [(weight: 1, goto: "end"), (weight: 2, goto: "end")]), END]"#,
        ),
        ("SC060 nodes", r#"nodes: [Inject(id: "a", by: Scene, text: "A", goto: "a")]"#, ""),
        (
            "SC061 nodes[0].id",
            r#"nodes: [Decision(id: "a", text: "A?", choices: [GOOD, (id: "x", text: "X", goto: "a")]), END]"#,
            r#"nodes: [Decision(id: "a", text: "A?", choices: [GOOD, (id: "x", text: "X", takes: 5, goto: "a")]), END]"#,
        ),
        (
            "SC062 nodes[0].choices",
            r#"nodes: [Decision(id: "a", text: "A?", choices: [GOOD, GOOD, GOOD, GOOD, GOOD, GOOD, GOOD]), END]"#,
            r#"nodes: [Decision(id: "a", text: "A?", choices: [GOOD, GOOD, GOOD, GOOD, GOOD, GOOD]), END]"#,
        ),
        ("SC063 nodes[0].id", ROW_OF_FIVE, ROW_OF_FOUR),
    ];

    const ORDER_FINE: &str = r#"nodes: [Order(id: "a", text: "A", items: [(id: "x", text: "X")], expect: [], roads: [(from: Best, goto: "end"), (from: Workable, goto: "end"), (goto: "end")]), END]"#;
    const ORDER_LAST: &str = r#"nodes: [Order(id: "a", text: "A", items: [(id: "x", text: "X")], expect: [], roads: [(from: Best, goto: "end")]), END]"#;
    const ORDER_OPEN: &str = r#"nodes: [Order(id: "a", text: "A", items: [(id: "x", text: "X")], expect: [], roads: [(goto: "end"), (goto: "end")]), END]"#;
    const ORDER_RISING: &str = r#"nodes: [Order(id: "a", text: "A", items: [(id: "x", text: "X")], expect: [], roads: [(from: Workable, goto: "end"), (from: Best, goto: "end"), (goto: "end")]), END]"#;
    const ROW_OF_FIVE: &str = r#"nodes: [Inject(id: "a", by: Scene, text: "A", goto: "b"), Inject(id: "b", by: Scene, text: "B", goto: "c"), Inject(id: "c", by: Scene, text: "C", goto: "d"), Decision(id: "d", text: "D", choices: [(id: "on", text: "On", goto: "e")]), Inject(id: "e", by: Scene, text: "E", goto: "end"), END]"#;
    const ROW_OF_FOUR: &str = r#"nodes: [Inject(id: "a", by: Scene, text: "A", goto: "b"), Inject(id: "b", by: Scene, text: "B", goto: "c"), Inject(id: "c", by: Scene, text: "C", goto: "d"), Decision(id: "d", text: "D", choices: [(id: "on", text: "On", goto: "end")]), END]"#;

    #[test]
    fn cases() {
        run(CASES);
    }

    #[test]
    fn a_region_without_way_out_is_one_finding() {
        let nodes = format!(
            r#"nodes: [Decision(id: "start", text: "A?", choices: [GOOD, (id: "x", text: "X", goto: "a")]), {A} Inject(id: "b", by: Scene, text: "B", goto: "a"), END]; start: "start""#
        );
        let findings = found(&nodes);
        let traps: Vec<_> = findings.iter().filter(|f| f.code.0 == "SC051").collect();
        assert_eq!(traps.len(), 1);
        assert_eq!(arg(traps[0], "nodes"), Some("a, b".into()));
        assert!(!lines(&findings).iter().any(|line| line.starts_with("SC061")), "told once, not as a loop too");
    }

    #[test]
    fn what_lies_behind_a_lost_target_is_not_called_unreachable() {
        let nodes = r#"nodes: [Inject(id: "a", by: Scene, text: "A", goto: "something-else"), Inject(id: "b", by: Scene, text: "B", goto: "end"), END]"#;
        assert_eq!(lines(&found(nodes)), ["SC031 nodes[0].goto"]);
    }

    #[test]
    fn a_misspelt_target_does_not_make_the_rest_unreachable() {
        let nodes = r#"nodes: [Inject(id: "a", by: Scene, text: "A", goto: "garden-dor"), Inject(id: "garden-door", by: Scene, text: "B", goto: "end"), END]"#;
        assert_eq!(lines(&found(nodes)), ["SC031 nodes[0].goto"]);
    }
}
