//! The story as its file has it, the numbers that all players draw, and the minimal interpreter.

use serde::Deserialize;

#[derive(Deserialize)]
pub struct Story {
    #[serde(rename = "nf")]
    pub flags: usize,
    pub nodes: Vec<Node>,
}

#[derive(Deserialize)]
pub struct Node {
    pub text: String,
    pub choices: Vec<Choice>,
}

#[derive(Deserialize)]
pub struct Choice {
    pub text: String,
    pub to: usize,
    /// What is added to the three sums.
    pub sc: [i64; 3],
    /// The flag to set, -1 for none, and to what.
    pub setf: i32,
    pub val: bool,
    /// The flag that guards it, -1 for none, and what it has to be.
    pub gf: i32,
    pub gv: bool,
}

#[derive(Default, Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    pub sums: [i64; 3],
    pub steps: u64,
    pub bytes: u64,
}

pub const MOST_STEPS: u64 = 400;

/// xorshift64.
pub struct Numbers(u64);

impl Numbers {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) as usize % count
    }
}

impl Outcome {
    pub fn add(&mut self, other: &Outcome) {
        self.sums.iter_mut().zip(other.sums).for_each(|(sum, more)| *sum += more);
        self.steps += other.steps;
        self.bytes += other.bytes;
    }
}

impl Story {
    pub fn load(name: &str) -> Self {
        let json = std::fs::read_to_string(format!("{name}.json")).expect("run it in its own folder");
        serde_json::from_str(&json).expect("the story")
    }

    pub fn play(&self, seed: u64) -> Outcome {
        let (mut numbers, mut out, mut flags, mut at) = (Numbers::new(seed), Outcome::default(), 0u64, 0);
        let (mut open, mut page) = (Vec::with_capacity(8), String::new());
        loop {
            let node = &self.nodes[at];
            open.clear();
            page.clear();
            page.push_str(&node.text);
            for choice in &node.choices {
                if choice.gf < 0 || (flags >> choice.gf & 1 == 1) == choice.gv {
                    page.push_str(&choice.text);
                    open.push(choice);
                }
            }
            out.bytes += page.len() as u64;
            if open.is_empty() || out.steps >= MOST_STEPS {
                return out;
            }
            let choice = open[numbers.below(open.len())];
            out.sums.iter_mut().zip(choice.sc).for_each(|(sum, more)| *sum += more);
            if choice.setf >= 0 {
                flags = if choice.val { flags | 1 << choice.setf } else { flags & !(1 << choice.setf) };
            }
            at = choice.to;
            out.steps += 1;
        }
    }
}
