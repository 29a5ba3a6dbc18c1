//! What another choice on a plan would have made of it: the same people and the same luck, played both ways, once or for
//! many draws.

use crate::exercise::other::{Answers, Change, Figures, play_other};
use crate::exercise::run::Exercise;
use crate::scenario::model::NodeIx;

/// Percentile 97.5 of Student's t for 1 degree of freedom and more; beyond, that of the normal distribution is near.
const T: [f64; 30] = [
    12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120,
    2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
];
const T_MANY: f64 = 1.96;

/// One draw, that of the run itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    pub change: Change,
    pub before: Figures,
    pub after: Figures,
    /// What could not be done any more, as places among the answers.
    pub refused: Vec<usize>,
    /// Nodes where the best at hand was assumed, because nobody came there before.
    pub assumed: Vec<NodeIx>,
}

/// Many draws, each played both ways; every figure is after less before.
#[derive(Debug, Clone, PartialEq)]
pub struct Draws {
    pub change: Change,
    pub count: usize,
    /// In how many of them 95 % got out both ways.
    pub count_out: usize,
    /// None where the time is known for fewer than two.
    pub most_out_secs: Option<Spread>,
    pub exposure: Spread,
    pub inside: Spread,
}

/// The mean of differences, and the 95 % interval that it lies in.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Spread {
    pub mean: f64,
    pub low: f64,
    pub high: f64,
}

impl Difference {
    /// None where no plan ran.
    pub fn of(run: &Exercise, answers: &Answers, change: &Change) -> Option<Self> {
        let seed = run.setup().seed;
        let other = play_other(run, answers, change, seed);
        // What was assumed where a run was left off is no difference: it is assumed both ways.
        let same = play_other(run, answers, &Change::Nothing, seed);
        let assumed = other.assumed.into_iter().filter(|node| !same.assumed.contains(node)).collect();
        Some(Self {
            change: change.clone(),
            before: Figures::of(&same.exercise)?,
            after: Figures::of(&other.exercise)?,
            refused: other.refused.into_iter().filter(|at| !same.refused.contains(at)).collect(),
            assumed,
        })
    }

    /// Seconds until 95 % are out, after less before; none if they are not, one way or the other.
    pub fn most_out_secs(&self) -> Option<f64> {
        Some(self.after.most_out_secs? - self.before.most_out_secs?)
    }
}

impl Draws {
    /// Plays the seed of the run and those that follow it, `count` in all. Takes twice as many runs.
    pub fn of(run: &Exercise, answers: &Answers, change: &Change, count: usize) -> Option<Self> {
        let seeds = (0..count as u64).map(|nth| run.setup().seed.wrapping_add(nth));
        let figures = |change: &Change, seed| Figures::of(&play_other(run, answers, change, seed).exercise);
        let pairs: Vec<(Figures, Figures)> = seeds
            .map(|seed| Some((figures(&Change::Nothing, seed)?, figures(change, seed)?)))
            .collect::<Option<_>>()?;
        let each = |of: fn(&Figures) -> f64| -> Vec<f64> { pairs.iter().map(|(a, b)| of(b) - of(a)).collect() };
        let both = |(a, b): &(Figures, Figures)| Some(b.most_out_secs? - a.most_out_secs?);
        let secs: Vec<f64> = pairs.iter().filter_map(both).collect();
        Some(Self {
            change: change.clone(),
            count,
            count_out: secs.len(),
            most_out_secs: Spread::of(&secs),
            exposure: Spread::of(&each(|it| it.exposure))?,
            inside: Spread::of(&each(|it| it.inside as f64))?,
        })
    }
}

impl Spread {
    /// None of fewer than two values.
    pub fn of(values: &[f64]) -> Option<Self> {
        let count = values.len();
        if count < 2 {
            return None;
        }
        let mean = values.iter().sum::<f64>() / count as f64;
        let squares: f64 = values.iter().map(|value| (value - mean) * (value - mean)).sum();
        let deviation = (squares / (count - 1) as f64).sqrt();
        let half = T.get(count - 2).copied().unwrap_or(T_MANY) * deviation / (count as f64).sqrt();
        Some(Self { mean, low: mean - half, high: mean + half })
    }

    /// Whether it cannot be told from no difference at all.
    pub fn holds_zero(&self) -> bool {
        self.low <= 0.0 && self.high >= 0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::command::Act;
    use crate::exercise::tests_plan::{begun, did, wait};

    fn late_bell() -> (Exercise, Answers) {
        let mut exercise = begun("nothing");
        wait(&mut exercise, 20);
        did(&mut exercise, "do fire bell");
        for _ in 0..40 {
            wait(&mut exercise, 1);
            if exercise.node() == 2 {
                did(&mut exercise, "go phone");
                did(&mut exercise, "go more");
            }
        }
        assert!(exercise.has_ended());
        let answers = Answers::of(&exercise).unwrap();
        (exercise, answers)
    }

    fn bell(answers: &Answers) -> usize {
        answers.list().iter().position(|it| matches!(it.act, Act::Do { .. })).unwrap()
    }

    #[test]
    fn an_earlier_bell_is_earlier_and_everybody_is_out() {
        let (run, answers) = late_bell();
        let at = bell(&answers);
        assert_eq!(answers.plan_tick(at), 400);
        let earlier = Difference::of(&run, &answers, &Change::At(at, 200)).unwrap();
        assert!((earlier.most_out_secs().unwrap() + 10.0).abs() < 1e-9, "{earlier:?}");
        assert_eq!((earlier.refused, earlier.assumed), (vec![], vec![]));
        let never = Difference::of(&run, &answers, &Change::Without(at)).unwrap();
        assert_eq!(never.most_out_secs(), None);
        assert_eq!((never.before.inside, never.after.inside), (0, 30));
    }

    #[test]
    fn many_draws_give_a_mean_and_how_sure_it_is() {
        let (run, answers) = late_bell();
        let draws = Draws::of(&run, &answers, &Change::Instead(0, Act::Choose { node: 0, choice: 0 }), 4).unwrap();
        let secs = draws.most_out_secs.unwrap();
        assert!(secs.mean < -1.0 && secs.low <= secs.mean && secs.mean <= secs.high, "{secs:?}");
        assert_eq!((draws.count, draws.count_out), (4, 4));
        assert!(draws.inside.holds_zero());
    }

    #[test]
    fn an_interval_is_students() {
        let spread = Spread::of(&[1.0, 2.0, 3.0, 4.0, 5.0]).unwrap();
        assert!((spread.mean - 3.0).abs() < 1e-12 && (spread.high - 4.963).abs() < 0.001, "{spread:?}");
        assert_eq!(Spread::of(&[1.0]), None);
        assert!(!spread.holds_zero());
    }
}
