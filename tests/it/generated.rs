//! Scenarios made from a seed: every kind of node, wired at random, loops and dead ends included.

use std::fmt::Write;

/// The numbers that a scenario or a play is made from.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub fn roll(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 >> 16
    }

    pub fn below(&mut self, count: usize) -> usize {
        (self.roll() % count as u64) as usize
    }

    pub fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }
}

const GRADES: [&str; 4] = ["Best", "Workable", "Harmful", "Unsafe"];
const EFFECTS: [&str; 7] = [
    "Raise(\"f\")",
    "Clear(\"f\")",
    "Raise(\"g\")",
    "Add(\"l\", 1)",
    "Add(\"l\", -2)",
    "Set(\"o\", \"b\")",
    "Set(\"o\", \"a\")",
];

/// The text of a `scenario.ron`.
pub fn scenario(seed: u64) -> String {
    let dice = &mut Dice::new(seed);
    let count = 4 + dice.below(14);
    let mut nodes = String::new();
    for ix in 0..count - 1 {
        node(dice, ix, count, &mut nodes);
    }
    let outcome = dice.one_of(&["Resolved", "Partly", "Failed"]);
    _ = writeln!(nodes, "Ending(id: \"n{}\", outcome: {outcome}, text: \"The end\"),", count - 1);
    let (a, b) = (cond(dice, count, 1), cond(dice, count, 2));
    let secs = dice.below(90);
    format!(
        "(format: 1, id: \"made\", language: \"en\", title: \"T\", summary: \"S\", theme: Threat, setting: School,
        minutes: (solo: 5, group: 10), start: \"n0\", seats: [(id: \"desk\", name: \"Desk\")],
        facts: [(id: \"f\", is: Flag), (id: \"g\", is: Flag), (id: \"l\", is: Level(min: -3, max: 4, start: 0)),
            (id: \"o\", is: OneOf([\"a\", \"b\"]))],
        nodes: [{nodes}],
        events: [
            (id: \"e0\", start: At(\"+{}:00\"), by: Phone, text: \"E\", then: [{}]),
            (id: \"e1\", start: Hand, by: Radio, text: \"E\", then: [{}]),
            (id: \"e2\", start: At(\"+0:{:02}\"), by: Message, to: Seat(\"desk\"), text: \"E\"),
        ],
        tasks: [
            (id: \"t0\", text: \"T\", tests: [\"alert\"], must: Within({secs}, {a}, {b})),
            (id: \"t1\", text: \"T\", must: Before({b}, {a})),
        ])",
        dice.below(3),
        dice.one_of(&EFFECTS),
        dice.one_of(&EFFECTS),
        dice.below(60),
    )
}

fn node(dice: &mut Dice, ix: usize, count: usize, out: &mut String) {
    // Mostly forward, so that most plays come to the end by themselves.
    let to = |dice: &mut Dice| match dice.below(4) {
        0 => dice.below(count),
        _ => ix + 1 + dice.below((count - ix - 1).min(3)),
    };
    let core = dice.below(2) == 0;
    let head = format!("id: \"n{ix}\", core: {core}, text: \"Text of n{ix}\"");
    let at = if dice.below(5) == 0 { format!(", at: \"+{}:30\"", ix) } else { String::new() };
    let roads = |dice: &mut Dice, a: usize, b: usize| {
        let (from, effect) = (dice.one_of(&GRADES), dice.one_of(&EFFECTS));
        format!("roads: [(from: {from}, then: [{effect}], goto: \"n{a}\"), (goto: \"n{b}\")]")
    };
    let (a, b) = (to(dice), to(dice));
    let text = match dice.below(10) {
        0 => format!("Inject(id: \"n{ix}\", by: Scene, text: \"I\", then: [{}], goto: \"n{a}\"{at})", dice.one_of(&EFFECTS)),
        1 => format!(
            "Chance(id: \"n{ix}\", roads: [(weight: {}, goto: \"n{a}\"), (weight: {}, goto: \"n{b}\")])",
            1 + dice.below(3),
            dice.below(3)
        ),
        2 => format!(
            "Order({head}{at}, tests: [\"lead\"], items: [{}], expect: [
                (id: \"x\", rule: First(\"b\"), breach: {}, feedback: \"F\"),
                (id: \"y\", rule: Before(\"b\", \"c\"), breach: {}, critical: true, feedback: \"F\"),
                (id: \"z\", rule: Exclude(\"d\"), breach: {}, feedback: \"F\")], {})",
            items(&["a", "b", "c", "d"]),
            dice.one_of(&GRADES[1..]),
            dice.one_of(&GRADES[1..]),
            dice.one_of(&GRADES[1..]),
            roads(dice, a, b)
        ),
        3 => format!(
            "Call({head}{at}, tests: [\"alert\"], number: \"112\", takes: {}, closing: \"Bye\",
                operator: [(id: \"where\", text: \"Where?\", answers: [\"a\", \"b\"]), (id: \"what\", text: \"What?\", answers: [\"c\"])],
                cards: [(id: \"a\", text: \"A\"), (id: \"b\", text: \"B\", reply: \"R\"), (id: \"c\", text: \"C\"),
                    (id: \"d\", text: \"D\", hangs_up: true)],
                expect: [(id: \"x\", rule: AnyOf([\"a\", \"b\"]), breach: {}, feedback: \"F\"),
                    (id: \"y\", rule: Exclude(\"d\"), breach: {}, feedback: \"F\")], {})",
            dice.below(200),
            dice.one_of(&GRADES[1..]),
            dice.one_of(&GRADES[1..]),
            roads(dice, a, b)
        ),
        4 => format!(
            "Report({head}{at}, tests: [\"evidence\"],
                fields: [(id: \"p\", text: \"P\", options: [{}]), (id: \"q\", text: \"Q\", options: [{}])],
                expect: [(id: \"x\", rule: Include(\"b\"), breach: {}, feedback: \"F\")], {})",
            items(&["a", "b"]),
            items(&["c", "d"]),
            dice.one_of(&GRADES[1..]),
            roads(dice, a, b)
        ),
        5 => format!(
            "Claims({head}{at}, tests: [\"inform\"], reply_text: \"R\", claims: [
                (id: \"k\", text: \"K\", is: True, breach: {}, feedback: \"F\"),
                (id: \"m\", text: \"M\", is: NotKnown, breach: Harmful, feedback: \"F\")],
                replies: [(id: \"r\", text: \"R\", grade: Best, feedback: \"F\"),
                    (id: \"s\", text: \"S\", grade: {}, feedback: \"F\")], {})",
            dice.one_of(&GRADES[1..]),
            dice.one_of(&GRADES[1..]),
            roads(dice, a, b)
        ),
        6 => format!("Discuss({head}{at}, tests: [\"care\"], rubric: [{}], goto: \"n{a}\")", items(&["u"])),
        _ => decision(dice, &head, &at, count, [a, b]),
    };
    out.push_str(&text);
    out.push_str(",\n");
}

fn decision(dice: &mut Dice, head: &str, at: &str, count: usize, to: [usize; 2]) -> String {
    let mut choices = String::new();
    for choice in 0..2 + dice.below(3) {
        let when =
            if choice > 0 && dice.below(3) == 0 { format!(", when: {}", cond(dice, count, 0)) } else { String::new() };
        _ = write!(
            choices,
            "(id: \"c{choice}\", text: \"Choice\", grade: {}, critical: {}, tests: [\"{}\", \"fair\"], then: [{}],
                takes: {}, goto: \"n{}\"{when}),",
            dice.one_of(&GRADES),
            dice.below(9) == 0,
            dice.one_of(&["notice", "engage"]),
            dice.one_of(&EFFECTS),
            dice.below(40),
            dice.one_of(&to),
        );
    }
    let clock = match dice.below(4) {
        0 => format!(", clock: Runs(seconds: {}, then: Choose(\"c0\"))", 1 + dice.below(60)),
        1 => format!(", clock: Runs(seconds: {}, then: Go(\"n{}\"))", 1 + dice.below(60), to[0]),
        _ => String::new(),
    };
    let skipped = if dice.below(2) == 0 { ", if_skipped: \"c1\"" } else { "" };
    format!("Decision({head}{at}{clock}{skipped}, choices: [{choices}])")
}

fn items(ids: &[&str]) -> String {
    ids.iter().map(|id| format!("(id: \"{id}\", text: \"Item\"),")).collect()
}

fn cond(dice: &mut Dice, count: usize, depth: usize) -> String {
    let deeper = depth < 3 && dice.below(3) == 0;
    match (deeper, dice.below(5)) {
        (true, 0 | 1) => format!("Not({})", cond(dice, count, depth + 1)),
        (true, 2) => format!("All([{}, {}])", cond(dice, count, depth + 1), cond(dice, count, depth + 1)),
        (true, _) => format!("Any([{}, {}])", cond(dice, count, depth + 1), cond(dice, count, depth + 1)),
        (false, 0) => "Is(\"f\")".to_owned(),
        (false, 1) => format!("AtLeast(\"l\", {})", dice.below(4)),
        (false, 2) => "AtMost(\"l\", 1)".to_owned(),
        (false, 3) => "Equals(\"o\", \"b\")".to_owned(),
        (false, _) => format!("Visited(\"n{}\")", dice.below(count)),
    }
}
