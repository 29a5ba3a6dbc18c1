//! The draws against the distributions that they should follow, and against what they must not depend on.

use super::*;

const SEED: u64 = 20_261;
const DRAWS: u32 = 2_000;

fn sample(spread: Spread, seed: u64) -> Vec<f64> {
    let chance = Chance::of(seed);
    (0..DRAWS).map(|nth| chance.draw(&spread, Key::of("congregation", nth), Purpose::Starts, 0)).collect()
}

/// The greatest gap between the sample's steps and `part`.
fn gap(mut sample: Vec<f64>, part: impl Fn(f64) -> f64) -> f64 {
    sample.sort_by(f64::total_cmp);
    let n = sample.len() as f64;
    let gaps = sample.iter().enumerate().map(|(i, &x)| {
        let below = part(x);
        (below - i as f64 / n).max((i + 1) as f64 / n - below)
    });
    gaps.fold(0.0, f64::max)
}

/// Kolmogorov and Smirnov's limit for alpha 0.05.
fn limit() -> f64 {
    1.358 / f64::from(DRAWS).sqrt()
}

const INF: f64 = f64::INFINITY;

/// NIST TN 1822, Verif 1.1, and the normal one of ISO 20414.
fn published() -> [Spread; 5] {
    [
        Spread::Uniform { min: 10.0, max: 100.0 },
        Spread::Gamma { shape: 1.291, scale: 103.901, max: INF },
        Spread::LogNormal { mean_ln: 4.586, sd_ln: 0.967, max: INF },
        Spread::Weibull { shape: 1.195, scale: 139.285, max: INF },
        Spread::Normal { mean: 60.0, sd: 20.0, min: -INF, max: INF },
    ]
}

#[test]
fn start_times_pass_the_test_of_nist() {
    for spread in published() {
        let found = gap(sample(spread, SEED), |x| spread.part_below(x));
        assert!(found < limit(), "{spread:?}: {found:.4} against {:.4}", limit());
    }
}

#[test]
fn the_test_would_see_a_wrong_distribution() {
    let [uniform, gamma, log, weibull, normal] = published();
    for (drawn, against) in [(uniform, normal), (gamma, log), (log, weibull), (weibull, log)] {
        assert!(gap(sample(drawn, SEED), |x| against.part_below(x)) > limit());
    }
}

#[test]
fn five_in_a_hundred_seeds_fail_and_not_more() {
    let [.., weibull, _] = published();
    let failed = (0..200).filter(|&seed| gap(sample(weibull, seed), |x| weibull.part_below(x)) >= limit()).count();
    assert!((2..=20).contains(&failed), "{failed} of 200");
}

#[test]
fn values_agree_with_printed_tables() {
    let near = |a: f64, b: f64| assert!((a - b).abs() < 1e-9 * b.abs().max(1.0), "{a} is not {b}");
    near(quantile::normal(0.975), 1.959963984540054);
    near(quantile::normal(1e-9), -5.997807015007687);
    near(normal_part(1.0), 0.841344746068543);
    // Chi-square of 2 and of 10 degrees of freedom at 0.95, halved.
    near(quantile::gamma(1.0, 0.95), 5.991464547107979 / 2.0);
    near(quantile::gamma(5.0, 0.95), 18.307038053275146 / 2.0);
    near(gamma_part(0.5, 0.5), 0.682689492137086);
}

#[test]
fn inverse_and_share_are_one_function_read_both_ways() {
    let cut = [
        Spread::Normal { mean: 20.0, sd: 8.0, min: 5.0, max: 30.0 },
        Spread::LogNormal { mean_ln: 3.0, sd_ln: 1.0, max: 60.0 },
        Spread::Gamma { shape: 0.7, scale: 30.0, max: 90.0 },
        Spread::Weibull { shape: 1.5, scale: 40.0, max: 50.0 },
    ];
    for spread in published().into_iter().chain(cut) {
        for part in [0.001, 0.2, 0.5, 0.9, 0.999] {
            let back = spread.part_below(spread.quantile(part));
            assert!((back - part).abs() < 1e-9, "{spread:?}: {part} came back as {back}");
        }
    }
}

#[test]
fn what_is_cut_off_is_neither_drawn_nor_piled_up() {
    let cut = Spread::Normal { mean: 20.0, sd: 8.0, min: 15.0, max: 25.0 };
    let drawn = sample(cut, SEED);
    assert!(drawn.iter().all(|x| (15.0..=25.0).contains(x)));
    assert!(drawn.iter().filter(|&&x| x == 15.0 || x == 25.0).count() == 0);
    assert_eq!(Spread::Normal { mean: 20.0, sd: 0.0, min: 25.0, max: 30.0 }.quantile(0.5), 25.0);
}

#[test]
fn one_persons_luck_hangs_on_nobody_else() {
    let chance = Chance::of(SEED);
    let ann = Key::of("choir", 3);
    let drawn = chance.part(ann, Purpose::Speed, 0);
    assert_eq!(drawn, Chance::of(SEED).part(Key::of("choir", 3), Purpose::Speed, 0));
    for other in [
        chance.part(Key::of("choir", 4), Purpose::Speed, 0),
        chance.part(Key::of("choirs", 3), Purpose::Speed, 0),
        chance.part(ann, Purpose::Starts, 0),
        chance.part(ann, Purpose::Speed, 1),
        Chance::of(SEED + 1).part(ann, Purpose::Speed, 0),
    ] {
        assert_ne!(drawn, other);
    }
}

#[test]
fn neighbours_purposes_and_steps_do_not_go_together() {
    let chance = Chance::of(SEED);
    let pairs = |one: &dyn Fn(u32) -> f64, two: &dyn Fn(u32) -> f64| {
        (0..4_000).map(|n| (one(n) - 0.5) * (two(n) - 0.5)).sum::<f64>() / 4_000.0 * 12.0
    };
    let key = |n| Key::of("people", n);
    let speed = |n| chance.part(key(n), Purpose::Speed, 0);
    assert!(pairs(&speed, &|n| chance.part(key(n + 1), Purpose::Speed, 0)).abs() < 0.05);
    assert!(pairs(&speed, &|n| chance.part(key(n), Purpose::Starts, 0)).abs() < 0.05);
    assert!(pairs(&speed, &|n| chance.part(key(n), Purpose::Speed, 1)).abs() < 0.05);
    assert!(pairs(&speed, &|n| Chance::of(SEED + 1).part(key(n), Purpose::Speed, 0)).abs() < 0.05);
}

/// A run that is kept must draw the same when it is played again, on any machine.
#[test]
fn draws_are_these_very_numbers() {
    let chance = Chance::of(1);
    let drawn = chance.part(Key::of("people", 0), Purpose::Speed, 0);
    assert_eq!(drawn.to_bits(), GOLDEN, "{:#x}", drawn.to_bits());
}

const GOLDEN: u64 = 0x3fe2_07f5_6553_9e57;
