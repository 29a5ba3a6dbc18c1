//! Plays a generated story at random, many times: Sardze beside ink's Rust runtime and a minimal interpreter.

mod ink;
mod ours;
mod story;

use std::hint::black_box;

use story::{Outcome, Story};

/// Runs whose every sum is compared before anything is measured.
const COMPARED: u64 = 300;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let name = args.first().map_or("small", String::as_str);
    let runs: u64 = args.get(1).map_or(20_000, |count| count.parse().expect("a number of runs"));
    let story = Story::load(name);
    let mut ink = ink::Player::load(name);
    let mut ours = ours::Player::of(&story);

    for seed in 0..COMPARED.min(runs) {
        let expected = story.play(seed);
        for (who, played) in
            [("ink", ink.play(seed)), ("ours", ours.play(seed, false)), ("ours with journal", ours.play(seed, true))]
        {
            assert_eq!(played, expected, "{who}, seed {seed}");
        }
    }

    let (ms, faults) = ours::open_ms(&story);
    println!("{name}: {} nodes, read and checked in {ms:.1} ms ({faults} faults)", story.nodes.len());
    println!("{name}: {runs} runs, {} compared one by one", COMPARED.min(runs));
    let floor = measure("interpreter", runs, |seed| story.play(seed));
    let plain = measure("sardze", runs, |seed| ours.play(seed, false));
    let kept = measure("sardze with journal", runs, |seed| ours.play(seed, true));
    // The peer is slower; a tenth of the runs tells enough.
    let peer = measure("bladeink", runs.div_ceil(10), |seed| ink.play(seed));
    assert_eq!((floor.1.sums, floor.1.steps), (plain.1.sums, plain.1.steps), "void: other sums");
    assert_eq!((floor.1.sums, floor.1.steps), (kept.1.sums, kept.1.steps), "void: other sums");
    println!("bladeink / sardze: {:.1}, with journal {:.1}", peer.0 / plain.0, peer.0 / kept.0);
}

/// Nanoseconds of processor time for each choice, and all outcomes together.
fn measure(name: &str, runs: u64, mut play: impl FnMut(u64) -> Outcome) -> (f64, Outcome) {
    let begun = cpu_ns();
    let mut all = Outcome::default();
    for seed in 0..runs {
        all.add(&black_box(play(seed)));
    }
    let ns = (cpu_ns() - begun) as f64 / all.steps as f64;
    println!(
        "  {name:<20} {ns:>8.0} ns a choice   {} choices, {} bytes of text, sums {:?}",
        all.steps, all.bytes, all.sums
    );
    (ns, all)
}

/// Processor time of this thread, from Linux.
fn cpu_ns() -> u64 {
    let stat = std::fs::read_to_string("/proc/thread-self/schedstat").expect("Linux");
    stat.split(' ').next().and_then(|ns| ns.parse().ok()).expect("a time")
}
