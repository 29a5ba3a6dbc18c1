//! What nodes of all kinds have in common, so that nobody else lists the kinds: parts, children, exits, rules, names.

use super::fault::{Path, Step};
use super::source::{Clock, Cond, Effect, Expect, Id, Must, Node, Promise, Road, Source, Text, Timeout};
use super::trail::Trail;

/// The parts that many kinds of nodes have; empty where a kind has none.
#[derive(Debug, Clone, Copy, Default)]
pub struct Parts<'a> {
    pub seat: Option<&'a Id>,
    pub core: bool,
    pub from: Option<&'a Text>,
    pub text: Option<&'a Text>,
    pub debrief: Option<&'a Text>,
    pub note: Option<&'a Text>,
    pub ask: &'a [Text],
    pub at: Option<&'a String>,
    pub tests: &'a [Id],
    pub expect: &'a [Expect],
    pub feedback: Option<&'a Text>,
    pub roads: &'a [Road],
    pub sources: &'a [Id],
}

/// A way out of a node.
#[derive(Debug, Clone, Copy)]
pub struct Exit<'a> {
    pub to: &'a Id,
    /// Only taken under a condition of facts.
    pub guarded: bool,
    /// Taking it makes story time or room time pass.
    pub timed: bool,
}

macro_rules! asked {
    ($n:expr) => {
        Parts {
            seat: $n.seat.as_ref(),
            core: $n.core,
            text: Some(&$n.text),
            note: $n.note.as_ref(),
            ask: &$n.ask,
            at: $n.at.as_ref(),
            sources: &$n.sources,
            ..Parts::default()
        }
    };
}

macro_rules! graded {
    ($n:expr) => {
        Parts { tests: &$n.tests, feedback: $n.feedback.as_ref(), roads: &$n.roads, ..asked!($n) }
    };
}

impl Node {
    /// The parts that it shares with other kinds.
    pub fn parts(&self) -> Parts<'_> {
        match self {
            Node::Inject(n) => Parts {
                from: n.from.as_ref(),
                text: Some(&n.text),
                note: n.note.as_ref(),
                at: n.at.as_ref(),
                sources: &n.sources,
                ..Parts::default()
            },
            Node::Decision(n) => asked!(n),
            Node::Chance(_) => Parts::default(),
            Node::Order(n) => Parts { expect: &n.expect, ..graded!(n) },
            Node::Call(n) => Parts { expect: &n.expect, ..graded!(n) },
            Node::Report(n) => Parts { expect: &n.expect, ..graded!(n) },
            Node::Claims(n) => graded!(n),
            Node::Discuss(n) => Parts { tests: &n.tests, ..asked!(n) },
            Node::Floor(n) => asked!(n),
            Node::Ending(n) => Parts {
                text: Some(&n.text),
                debrief: n.debrief.as_ref(),
                note: n.note.as_ref(),
                at: n.at.as_ref(),
                ..Parts::default()
            },
        }
    }

    /// Everything inside the node that has an id: what it is, its id, the way to it.
    pub fn each_child<'a>(&'a self, here: &Trail, found: &mut dyn FnMut(&'static str, &'a Id, &Trail)) {
        macro_rules! list {
            ($n:expr, $field:ident, $what:literal) => {{
                let list = here.field(stringify!($field));
                for (i, child) in $n.$field.iter().enumerate() {
                    found($what, &child.id, &list.index(i));
                }
            }};
        }
        match self {
            Node::Inject(_) | Node::Chance(_) | Node::Ending(_) => {}
            Node::Decision(n) => list!(n, choices, "choice"),
            Node::Order(n) => {
                list!(n, items, "item");
                list!(n, expect, "expectation");
            }
            Node::Call(n) => {
                list!(n, operator, "question");
                list!(n, cards, "card");
                list!(n, expect, "expectation");
            }
            Node::Report(n) => {
                let fields = here.field("fields");
                for (i, field) in n.fields.iter().enumerate() {
                    let field_at = fields.index(i);
                    found("field", &field.id, &field_at);
                    let options = field_at.field("options");
                    for (j, option) in field.options.iter().enumerate() {
                        found("option", &option.id, &options.index(j));
                    }
                }
                list!(n, expect, "expectation");
            }
            Node::Claims(n) => {
                list!(n, claims, "claim");
                list!(n, replies, "reply");
            }
            Node::Discuss(n) => list!(n, rubric, "point"),
            Node::Floor(n) => {
                list!(n, actions, "action");
                list!(n, moments, "moment");
                list!(n, measures, "measure");
            }
        }
    }

    /// Every way out, in the order written; an ending has none.
    pub fn each_exit<'a>(&'a self, here: &Trail, found: &mut dyn FnMut(Exit<'a>, &Trail)) {
        let plain = |to| Exit { to, guarded: false, timed: false };
        match self {
            Node::Ending(_) => {}
            Node::Inject(n) => found(plain(&n.goto), &here.field("goto")),
            Node::Discuss(n) => found(plain(&n.goto), &here.field("goto")),
            Node::Chance(n) => {
                let roads = here.field("roads");
                for (i, road) in n.roads.iter().enumerate() {
                    found(plain(&road.goto), &roads.index(i).field("goto"));
                }
            }
            Node::Decision(n) => {
                if let Clock::Runs { then: Timeout::Go(to), .. } = &n.clock {
                    let exit = Exit { to, guarded: false, timed: true };
                    found(exit, &here.field("clock").field("then").index(0));
                }
                let choices = here.field("choices");
                for (i, choice) in n.choices.iter().enumerate() {
                    let exit = Exit { to: &choice.goto, guarded: choice.when.is_some(), timed: choice.takes > 0 };
                    found(exit, &choices.index(i).field("goto"));
                }
            }
            Node::Floor(n) => {
                let moments = here.field("moments");
                for (i, moment) in n.moments.iter().enumerate() {
                    let exit = Exit { to: &moment.node, guarded: true, timed: true };
                    found(exit, &moments.index(i).field("node"));
                }
                let ends = here.field("ends");
                for (i, end) in n.ends.iter().enumerate() {
                    let exit = Exit { to: &end.goto, guarded: end.when.is_some(), timed: true };
                    found(exit, &ends.index(i).field("goto"));
                }
            }
            Node::Order(_) | Node::Call(_) | Node::Report(_) | Node::Claims(_) => {
                let timed = matches!(self, Node::Call(n) if n.takes > 0);
                let roads = here.field("roads");
                for (i, road) in self.parts().roads.iter().enumerate() {
                    found(Exit { to: &road.goto, guarded: false, timed }, &roads.index(i).field("goto"));
                }
            }
        }
    }
}

/// Every condition of the scenario, the inner ones of `Not`, `All` and `Any` too, each after the one around it.
pub fn each_condition<'a>(source: &'a Source, found: &mut dyn FnMut(&'a Cond, &Trail)) {
    let nodes = Trail::Top.field("nodes");
    for (i, node) in source.nodes.iter().enumerate() {
        let mut when = |list: &'static str, j: usize, when: &'a Cond| {
            condition(when, &nodes.index(i).field(list).index(j).field("when"), found);
        };
        match node {
            Node::Decision(n) => {
                let whens = n.choices.iter().enumerate().filter_map(|(j, it)| Some((j, it.when.as_ref()?)));
                whens.for_each(|(j, it)| when("choices", j, it));
            }
            Node::Floor(n) => {
                let whens = n.actions.iter().enumerate().filter_map(|(j, it)| Some((j, it.when.as_ref()?)));
                whens.for_each(|(j, it)| when("actions", j, it));
                n.moments.iter().enumerate().for_each(|(j, it)| when("moments", j, &it.when));
                let whens = n.ends.iter().enumerate().filter_map(|(j, it)| Some((j, it.when.as_ref()?)));
                whens.for_each(|(j, it)| when("ends", j, it));
            }
            _ => {}
        }
    }
    let tasks = Trail::Top.field("tasks");
    for (i, task) in source.tasks.iter().enumerate() {
        let task_at = tasks.index(i);
        let must = task_at.field("must");
        let (first, a, b) = match &task.must {
            Must::Before(a, b) => (0, a, b),
            Must::Within(_, a, b) => (1, a, b),
        };
        condition(a, &must.index(first), found);
        condition(b, &must.index(first + 1), found);
    }
    let promises = Trail::Top.field("promises");
    for (i, promise) in source.promises.iter().enumerate() {
        if let Promise::Never(cond) = promise {
            condition(cond, &promises.index(i).index(0), found);
        }
    }
}

fn condition<'a>(cond: &'a Cond, here: &Trail, found: &mut dyn FnMut(&'a Cond, &Trail)) {
    found(cond, here);
    match cond {
        Cond::Not(inner) => condition(inner, &here.index(0), found),
        Cond::All(inner) | Cond::Any(inner) => {
            let list = here.index(0);
            for (i, each) in inner.iter().enumerate() {
                condition(each, &list.index(i), found);
            }
        }
        _ => {}
    }
}

/// Every effect of the scenario.
pub fn each_effect<'a>(source: &'a Source, found: &mut dyn FnMut(&'a Effect, &Trail)) {
    let mut list = |effects: &'a [Effect], owner: &Trail| {
        let then = owner.field("then");
        for (i, effect) in effects.iter().enumerate() {
            found(effect, &then.index(i));
        }
    };
    let nodes = Trail::Top.field("nodes");
    for (i, node) in source.nodes.iter().enumerate() {
        let here = nodes.index(i);
        match node {
            Node::Inject(n) => list(&n.then, &here),
            Node::Decision(n) => {
                let choices = here.field("choices");
                for (j, choice) in n.choices.iter().enumerate() {
                    list(&choice.then, &choices.index(j));
                }
            }
            Node::Floor(n) => {
                let actions = here.field("actions");
                for (j, action) in n.actions.iter().enumerate() {
                    list(&action.then, &actions.index(j));
                }
            }
            _ => {
                let roads = here.field("roads");
                for (j, road) in node.parts().roads.iter().enumerate() {
                    list(&road.then, &roads.index(j));
                }
            }
        }
    }
    let events = Trail::Top.field("events");
    for (i, event) in source.events.iter().enumerate() {
        list(&event.then, &events.index(i));
    }
}

/// What people call the place of a path, as in `pacing--greet` or `event--rumour`; `scenario` if it is none of these.
pub fn name_of(source: &Source, path: &Path) -> String {
    let top = || "scenario".to_owned();
    if let [Step::Field("guide"), ..] = path.0.as_slice() {
        return "guide".to_owned();
    }
    let [Step::Field(list), Step::Index(i), ..] = path.0.as_slice() else { return top() };
    let prefixed = |prefix: &str, id: Option<&Id>| id.map_or_else(top, |id| format!("{prefix}--{id}"));
    match *list {
        "nodes" => source.nodes.get(*i).map_or_else(top, |node| name_in_node(node, *i, path)),
        "events" => prefixed("event", source.events.get(*i).map(|e| &e.id)),
        "tasks" => prefixed("task", source.tasks.get(*i).map(|t| &t.id)),
        "actions" => prefixed("action", source.actions.get(*i).map(|a| &a.id)),
        "announcements" => prefixed("announcement", source.announcements.get(*i).map(|a| &a.id)),
        "seats" => prefixed("seat", source.seats.get(*i).map(|s| &s.id)),
        "sources" => prefixed("source", source.sources.get(*i).map(|s| &s.id)),
        "facts" => source.facts.get(*i).map_or_else(top, |f| f.id.clone()),
        _ => top(),
    }
}

fn name_in_node(node: &Node, index: usize, path: &Path) -> String {
    let nodes = Trail::Top.field("nodes");
    let mut name = node.id().clone();
    node.each_child(&nodes.index(index), &mut |_, id, trail| {
        if path.0.starts_with(&trail.path().0) {
            name = format!("{}--{id}", node.id());
        }
    });
    name
}
