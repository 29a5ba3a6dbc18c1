//! Two samples that belong together value by value: what the difference is, and whether it is shown.

use super::Summary;

/// The first value of each pair is today's, the second with a measure; `None` where a run did not come so far.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Paired {
    /// Of the second less the first, over the pairs that have both; `None` if no pair has.
    pub change: Option<Summary>,
    pub pairs: usize,
    /// Pairs in which the second is less, or is there and the first is not.
    pub less: usize,
    /// Pairs in which the second is more, or the first is there and the second is not.
    pub more: usize,
    /// Pairs that have only one of the two, or neither: a mean of the rest flatters whichever was given up more often.
    pub incomplete: usize,
}

/// What the pairs show with 95 % confidence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    Less,
    More,
    /// The interval holds zero, or there are too few pairs for an interval.
    Nothing,
    /// Every pair came out the same.
    Same,
}

/// Smaller differences than this are none: a thousandth of a second, or of what else is measured.
const LEAST: f64 = 1e-3;

impl Paired {
    pub fn of(pairs: &[(Option<f64>, Option<f64>)]) -> Self {
        let whole: Vec<f64> = pairs.iter().filter_map(|pair| Some(pair.1? - pair.0?)).collect();
        let rank = |pair: &(Option<f64>, Option<f64>)| match *pair {
            (Some(first), Some(second)) if second < first - LEAST => -1,
            (Some(first), Some(second)) if second > first + LEAST => 1,
            (None, Some(_)) => -1,
            (Some(_), None) => 1,
            _ => 0,
        };
        let count = |wanted: i32| pairs.iter().filter(|pair| rank(pair) == wanted).count();
        Self {
            change: Summary::of(&whole),
            pairs: pairs.len(),
            less: count(-1),
            more: count(1),
            incomplete: pairs.len() - whole.len(),
        }
    }

    /// The interval that holds the true mean of the change with 95 % confidence.
    pub fn interval(&self) -> Option<(f64, f64)> {
        let change = self.change?;
        change.margin.map(|margin| (change.mean - margin, change.mean + margin))
    }

    pub fn shown(&self) -> Shown {
        if self.less + self.more == 0 {
            return Shown::Same;
        }
        match self.interval() {
            Some((_, to)) if to < 0.0 => Shown::Less,
            Some((from, _)) if from > 0.0 => Shown::More,
            _ => Shown::Nothing,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn both(pairs: &[(f64, f64)]) -> Paired {
        Paired::of(&pairs.iter().map(|&(a, b)| (Some(a), Some(b))).collect::<Vec<_>>())
    }

    #[test]
    fn what_is_the_same_for_all_is_shown_by_few_pairs() {
        let paired = both(&[(100.0, 60.0), (140.0, 99.0), (80.0, 41.0), (120.0, 80.0)]);
        let (from, to) = paired.interval().unwrap();
        assert_eq!((paired.less, paired.more, paired.shown()), (4, 0, Shown::Less));
        // Mean -40, deviation 0.816: Student's 3.182 with three degrees of freedom makes 1.299 of it.
        assert!((from + 41.299).abs() < 1e-3 && (to + 38.701).abs() < 1e-3, "{from} {to}");
    }

    #[test]
    fn where_the_interval_holds_zero_nothing_is_shown() {
        assert_eq!(both(&[(10.0, 12.0), (10.0, 7.0), (10.0, 11.0)]).shown(), Shown::Nothing);
        assert_eq!(both(&[(10.0, 9.0)]).shown(), Shown::Nothing, "one pair has no interval");
        assert_eq!(both(&[(10.0, 10.0), (11.0, 11.0)]).shown(), Shown::Same);
        assert_eq!(both(&[(10.0, 12.0), (10.0, 13.0)]).shown(), Shown::Nothing);
        assert_eq!(both(&[(10.0, 12.0), (10.0, 13.0), (10.0, 12.0)]).shown(), Shown::More);
    }

    #[test]
    fn a_run_that_was_given_up_counts_without_a_value() {
        let paired = Paired::of(&[(None, Some(50.0)), (Some(60.0), Some(50.0)), (None, None), (Some(1.0), None)]);
        assert_eq!((paired.pairs, paired.less, paired.more, paired.incomplete), (4, 2, 1, 3));
        assert_eq!(paired.change.map(|it| (it.count, it.mean)), Some((1, -10.0)));
        assert_eq!(Paired::of(&[(None, None)]).shown(), Shown::Same);
    }
}
