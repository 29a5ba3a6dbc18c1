//! What another choice on a plan would have made of it: the same people and the same luck, played both ways, once or for
//! many draws.

use crate::exercise::other::{Answers, Change, Figures, play_other};
use crate::exercise::run::Exercise;
use crate::floor::many;
use crate::floor::stats::Paired;
use crate::scenario::model::NodeIx;

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

/// Many draws, each played both ways: as it was, and with the change.
#[derive(Debug, Clone, PartialEq)]
pub struct Draws {
    pub change: Change,
    /// Until 95 % are out.
    pub most_out_secs: Paired,
    pub exposure: Paired,
    pub inside: Paired,
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
    /// Plays the seed of the run and those that follow it, `count` in all, on so many threads. Takes twice as many runs.
    /// None where no plan ran, or once it is not wanted any more.
    pub fn of(
        run: &Exercise,
        answers: &Answers,
        change: &Change,
        count: usize,
        threads: usize,
        is_wanted: impl Fn() -> bool + Sync,
    ) -> Option<Self> {
        let ways = [&Change::Nothing, change];
        let play = |at: usize| {
            let seed = run.setup().seed.wrapping_add((at / ways.len()) as u64);
            is_wanted().then(|| Figures::of(&play_other(run, answers, ways[at % ways.len()], seed).exercise))?
        };
        let figures = many::each(count * ways.len(), threads, play, |_| ()).into_iter().collect::<Option<Vec<_>>>()?;
        let each = |of: fn(&Figures) -> Option<f64>| {
            Paired::of(&figures.chunks_exact(ways.len()).map(|pair| (of(&pair[0]), of(&pair[1]))).collect::<Vec<_>>())
        };
        Some(Self {
            change: change.clone(),
            most_out_secs: each(|it| it.most_out_secs),
            exposure: each(|it| Some(it.exposure)),
            inside: each(|it| Some(it.inside as f64)),
        })
    }

    pub fn count(&self) -> usize {
        self.most_out_secs.pairs
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::command::Act;
    use crate::exercise::tests_plan::played;
    use crate::floor::stats::Shown;
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn late_bell() -> (Exercise, Answers) {
        let run = played(&["wait 20", "do fire bell"], &["go phone", "go more"]);
        let answers = Answers::of(&run).unwrap();
        (run, answers)
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
    fn many_draws_give_a_mean_and_how_sure_it_is_on_any_number_of_threads() {
        let (run, answers) = late_bell();
        let unlock = Change::Instead(0, Act::Choose { node: 0, choice: 0 });
        let draws = |threads| Draws::of(&run, &answers, &unlock, 4, threads, || true).unwrap();
        let both = draws(2);
        let (from, to) = both.most_out_secs.interval().unwrap();
        assert!(to < -1.0 && from <= to, "{both:?}");
        assert_eq!((both.count(), both.most_out_secs.incomplete), (4, 0));
        assert_eq!((both.most_out_secs.shown(), both.inside.shown()), (Shown::Less, Shown::Same));
        assert_eq!(both, draws(1));
    }

    #[test]
    fn a_draw_in_which_they_got_out_only_one_way_counts() {
        let (run, answers) = late_bell();
        let without = Change::Without(bell(&answers));
        let secs = Draws::of(&run, &answers, &without, 3, 2, || true).unwrap().most_out_secs;
        assert_eq!((secs.less, secs.more, secs.incomplete, secs.interval()), (0, 3, 3, None));
    }

    #[test]
    fn what_nobody_waits_for_is_not_played() {
        let (run, answers) = late_bell();
        let asked = AtomicUsize::new(0);
        let is_wanted = || asked.fetch_add(1, Ordering::Relaxed) < 1;
        assert_eq!(Draws::of(&run, &answers, &Change::Nothing, 20, 1, is_wanted), None);
    }
}
