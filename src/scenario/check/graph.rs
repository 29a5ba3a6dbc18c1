//! The control graph: which node can follow which, conditions ignored. Every walk is a loop, never a recursion, so that a
//! chain of any length fits the stack.

use super::names::Names;
use crate::scenario::back;
use crate::scenario::source::{BACK, Node};
use crate::scenario::trail::Trail;

pub struct Graph {
    pub next: Vec<Vec<Edge>>,
    pub start: Option<usize>,
    /// Nodes with a target that does not exist, or with no way out at all though they should have one: what follows
    /// them cannot be known, and is not held against anybody.
    pub broken: Vec<bool>,
    pub endings: Vec<usize>,
}

#[derive(Debug, Clone, Copy)]
pub struct Edge {
    pub to: usize,
    pub guarded: bool,
    pub timed: bool,
}

impl Graph {
    /// A misspelt target leads where its author most likely meant.
    pub fn of(names: &Names) -> Self {
        let count = names.source.nodes.len();
        let resolve = |id: &str| match names.nodes.get(id) {
            Some(node) => Some(*node),
            None => names.guess(id, names.node_ids()).and_then(|g| names.nodes.get(g.name).copied()),
        };
        let mut graph = Self {
            next: Vec::with_capacity(count),
            start: resolve(&names.source.start),
            broken: vec![false; count],
            endings: Vec::new(),
        };
        let behind = back::floors_behind(names.source);
        for (i, node) in names.source.nodes.iter().enumerate() {
            let mut edges = Vec::new();
            node.each_exit(&Trail::Top, &mut |exit, _| match resolve(exit.to) {
                _ if exit.to == BACK => {
                    let floors = behind[i].iter().map(|&to| Edge { to, guarded: exit.guarded, timed: exit.timed });
                    edges.extend(floors);
                }
                Some(to) => edges.push(Edge { to, guarded: exit.guarded, timed: exit.timed }),
                None => graph.broken[i] = true,
            });
            if matches!(node, Node::Ending(_)) {
                graph.endings.push(i);
            } else if edges.is_empty() {
                graph.broken[i] = true;
            }
            graph.next.push(edges);
        }
        graph
    }

    /// Which nodes can be reached from these.
    pub fn reached(&self, from: impl IntoIterator<Item = usize>) -> Vec<bool> {
        spread(from, self.next.len(), |node, to| to.extend(self.next[node].iter().map(|e| e.to)))
    }

    /// From which nodes one of these can be reached.
    pub fn reaching(&self, goals: impl IntoIterator<Item = usize>) -> Vec<bool> {
        let before = self.before();
        spread(goals, self.next.len(), |node, to| to.extend(&before[node]))
    }

    /// The nodes before each node.
    pub fn before(&self) -> Vec<Vec<usize>> {
        let mut before = vec![Vec::new(); self.next.len()];
        for (node, edges) in self.next.iter().enumerate() {
            for edge in edges {
                before[edge.to].push(node);
            }
        }
        before
    }

    /// Tarjan's components over the edges that `keep` keeps: each node's component, numbered so that every kept edge
    /// leads to the same or a smaller number.
    pub fn components(&self, keep: impl Fn(&Edge) -> bool) -> Vec<usize> {
        const NONE: usize = usize::MAX;
        let count = self.next.len();
        let (mut order, mut low, mut component) = (vec![NONE; count], vec![0; count], vec![NONE; count]);
        let (mut open, mut frames) = (Vec::new(), Vec::<(usize, usize)>::new());
        let (mut met, mut components) = (0, 0);
        for root in 0..count {
            if order[root] != NONE {
                continue;
            }
            frames.push((root, 0));
            while let Some((node, edge)) = frames.last_mut() {
                let node = *node;
                if *edge == 0 && order[node] == NONE {
                    (order[node], low[node]) = (met, met);
                    met += 1;
                    open.push(node);
                }
                if let Some(next) = self.next[node].get(*edge) {
                    *edge += 1;
                    if !keep(next) {
                        continue;
                    }
                    if order[next.to] == NONE {
                        frames.push((next.to, 0));
                    } else if component[next.to] == NONE {
                        low[node] = low[node].min(order[next.to]);
                    }
                    continue;
                }
                frames.pop();
                if let Some((up, _)) = frames.last() {
                    low[*up] = low[*up].min(low[node]);
                }
                if low[node] == order[node] {
                    while let Some(member) = open.pop() {
                        component[member] = components;
                        if member == node {
                            break;
                        }
                    }
                    components += 1;
                }
            }
        }
        component
    }
}

fn spread(
    from: impl IntoIterator<Item = usize>,
    count: usize,
    neighbours: impl Fn(usize, &mut Vec<usize>),
) -> Vec<bool> {
    let (mut met, mut waiting) = (vec![false; count], Vec::new());
    waiting.extend(from);
    while let Some(node) = waiting.pop() {
        if !std::mem::replace(&mut met[node], true) {
            neighbours(node, &mut waiting);
        }
    }
    met
}

#[cfg(test)]
mod tests {
    use super::*;

    fn graph(edges: &[&[usize]]) -> Graph {
        let edge = |to: &usize| Edge { to: *to, guarded: false, timed: false };
        Graph {
            next: edges.iter().map(|list| list.iter().map(edge).collect()).collect(),
            start: Some(0),
            broken: vec![false; edges.len()],
            endings: Vec::new(),
        }
    }

    #[test]
    fn components_are_the_loops_and_later_ones_have_smaller_numbers() {
        let found = graph(&[&[1], &[2], &[1, 3], &[], &[4]]).components(|_| true);
        assert_eq!(found[1], found[2]);
        assert!(found[0] > found[1] && found[1] > found[3]);
        assert!(found[4] != found[3] && found[4] != found[0]);
    }

    #[test]
    fn a_chain_of_a_hundred_thousand_nodes_fits_the_stack() {
        let count = 100_000;
        let edges: Vec<Vec<usize>> = (0..count).map(|i| if i + 1 < count { vec![i + 1] } else { vec![] }).collect();
        let chain = graph(&edges.iter().map(Vec::as_slice).collect::<Vec<_>>());
        assert_eq!(chain.components(|_| true)[0], count - 1);
        assert!(chain.reached([0])[count - 1] && chain.reaching([count - 1])[0]);
    }
}
