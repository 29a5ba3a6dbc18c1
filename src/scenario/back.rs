//! Where `goto: "back"` leads: to the plan whose moment opened the node. Found from the graph alone, so that a run needs
//! no memory of where it came from.

use std::collections::HashMap;

use super::source::{BACK, ChanceRoad, Choice, Clock, Id, Node, Road, Source, Timeout};
use super::trail::Trail;

/// More floors behind one node are as good as two: `back` leads to none of them.
const SEVERAL: usize = 2;

/// By node: the floors, as places in `nodes`, one of whose moments opens it or a node that it follows; of several two.
pub fn floors_behind(source: &Source) -> Vec<Vec<usize>> {
    let mut behind = vec![Vec::new(); source.nodes.len()];
    let mut places = HashMap::with_capacity(source.nodes.len());
    for (at, node) in source.nodes.iter().enumerate() {
        places.entry(node.id()).or_insert(at);
    }
    let place = |id: &Id| places.get(id).copied();
    for (at, node) in source.nodes.iter().enumerate() {
        let Node::Floor(floor) = node else { continue };
        let mut waiting: Vec<usize> = floor.moments.iter().filter_map(|moment| place(&moment.node)).collect();
        while let Some(next) = waiting.pop() {
            if next == at || behind[next].len() == SEVERAL || behind[next].contains(&at) {
                continue;
            }
            behind[next].push(at);
            // What a plan leads to is behind that plan, unless it comes to it by one of its moments.
            if !matches!(source.nodes[next], Node::Floor(_)) {
                source.nodes[next].each_exit(&Trail::Top, &mut |exit, _| waiting.extend(place(exit.to)));
            }
        }
    }
    behind
}

/// The same scenario with the floor's own id wherever "back" stands. Where it leads to no floor, or to several, it is
/// left, and found as a target that does not exist.
pub fn resolved(source: &Source) -> Source {
    let mut resolved = source.clone();
    for (at, floors) in floors_behind(source).iter().enumerate() {
        if let [floor] = floors.as_slice() {
            let id = source.nodes[*floor].id();
            each_target(&mut resolved.nodes[at], &mut |target| {
                if target == BACK {
                    target.clone_from(id);
                }
            });
        }
    }
    resolved
}

fn each_target(node: &mut Node, found: &mut dyn FnMut(&mut Id)) {
    let mut roads = |roads: &mut Vec<Road>| roads.iter_mut().for_each(|road| found(&mut road.goto));
    match node {
        Node::Order(n) => roads(&mut n.roads),
        Node::Call(n) => roads(&mut n.roads),
        Node::Report(n) => roads(&mut n.roads),
        Node::Claims(n) => roads(&mut n.roads),
        Node::Inject(n) => found(&mut n.goto),
        Node::Discuss(n) => found(&mut n.goto),
        Node::Chance(n) => n.roads.iter_mut().for_each(|road: &mut ChanceRoad| found(&mut road.goto)),
        Node::Decision(n) => {
            if let Clock::Runs { then: Timeout::Go(to), .. } = &mut n.clock {
                found(to);
            }
            n.choices.iter_mut().for_each(|choice: &mut Choice| found(&mut choice.goto));
        }
        Node::Floor(_) | Node::Ending(_) => {}
    }
}
