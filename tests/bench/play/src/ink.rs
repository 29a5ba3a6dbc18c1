//! The same story by ink's Rust runtime.

use bladeink::story::Story;
use bladeink::value_type::ValueType;

use crate::story::{MOST_STEPS, Numbers, Outcome};

pub struct Player(Story);

impl Player {
    pub fn load(name: &str) -> Self {
        let text = std::fs::read_to_string(format!("{name}.ink")).expect("the ink file");
        let compiled = bladeink_compiler::Compiler::new().compile(&text).expect("ink compiles");
        Self(Story::new_with_seed(&compiled, 1).expect("ink loads"))
    }

    pub fn play(&mut self, seed: u64) -> Outcome {
        let (story, mut numbers, mut out) = (&mut self.0, Numbers::new(seed), Outcome::default());
        story.reset_state().expect("ink resets");
        loop {
            while story.can_continue() {
                out.bytes += story.cont().expect("ink goes on").trim_end().len() as u64;
            }
            let choices = story.get_current_choices();
            out.bytes += choices.iter().map(|choice| choice.text.len() as u64).sum::<u64>();
            if choices.is_empty() || out.steps >= MOST_STEPS {
                break;
            }
            story.choose_choice_index(numbers.below(choices.len())).expect("ink chooses");
            out.steps += 1;
        }
        for (sum, name) in out.sums.iter_mut().zip(["s0", "s1", "s2"]) {
            if let Some(ValueType::Int(value)) = story.get_variable(name) {
                *sum = i64::from(value);
            }
        }
        out
    }
}
