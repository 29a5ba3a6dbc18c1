"""JuPedSim and Sardze on the same buildings, people, steps and core, one after the other in turn.

    beside.py SARDZE FOLDER [CASE ...]

The laws of walking are those that each is used with: JuPedSim a radius of 0.15 m and a time gap of 0.5 s, ours its calibration
"observed" (0.27 m from shoulder to shoulder, 0.55 s). People who are left at the limit stand beside each figure: the peer
leaves some at narrow doors, and who stands still costs it less.

Prints agent-steps per second of processor time, the median of three seeds and their spread, and how the goals are met.
"""

import json
import math
import statistics
import subprocess
import sys
import time
from pathlib import Path

from cases import SEEDS, all_cases, write

DT = 0.05
GOAL_MEAN, GOAL_EACH, GOAL_PEWS, GOAL_THREADS, GOAL_HALL_S = 30, 12, 50, 1.8, 0.1
ONE_CORE = ["taskset", "-c", "0"]


def line_of(command):
    return json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def ours(sardze, folder, name, seed, limit_secs, threads=1, pinned=ONE_CORE):
    return line_of([*pinned, sardze, "simulate", "--case", f"{folder}/{name}", "--seed", str(seed), "--dt", str(DT),
                    "--threads", str(threads), "--limit", str(limit_secs), "--format", "json"])


def peers(folder, name, seed, limit_secs):
    script = str(Path(__file__).with_name("peer.py"))
    return line_of([*ONE_CORE, sys.executable, script, folder, name, str(seed), str(DT), str(limit_secs)])


def speed(runs):
    rates = [run["agent_steps"] / run["cpu_s"] for run in runs]
    middle = statistics.median(rates)
    return middle, (max(rates) - min(rates)) / middle


def left(runs):
    return "/".join(str(run["left"]) for run in runs)


def compare(sardze, folder, case):
    both = ([], [])
    for seed in SEEDS:
        both[0].append(peers(folder, case.name, seed, case.limit_secs))
        both[1].append(ours(sardze, folder, case.name, seed, case.limit_secs))
    (peer, peer_spread), (own, own_spread) = map(speed, both)
    print(f"{case.name:<15} {case.limit_secs:>5.0f} {peer / 1e6:>9.3f} {peer_spread:>5.0%} {left(both[0]):>18}"
          f" {own / 1e6:>9.3f} {own_spread:>5.0%} {left(both[1]):>18} {own / peer:>7.1f}", flush=True)
    return own / peer


def alone(sardze, folder):
    """What is asked of ours by itself."""
    hall = [ours(sardze, folder, "hall500", seed, 600) for seed in SEEDS]
    secs = statistics.median(run["cpu_s"] for run in hall)
    print(f"hall of 500 until everybody is out: {secs:.3f} s of processor time (goal: under {GOAL_HALL_S}), left {left(hall)}")
    crowd = ours(sardze, folder, "open50000", 1, 30)
    print(f"50,000 people, 30 s of theirs: {crowd['wall_s']:.1f} s (goal: faster than real time), one thread")
    for name in ("hall5000", "open10000", "open50000"):
        walls = [[ours(sardze, folder, name, seed, 10, threads, [])["wall_s"] for seed in SEEDS] for threads in (1, 2)]
        one, two = map(statistics.median, walls)
        print(f"{name}, 10 s: one thread {one:.2f} s, two {two:.2f} s, {one / two:.2f} times as fast (goal: {GOAL_THREADS})")


def main():
    sardze, folder, names = sys.argv[1], sys.argv[2], sys.argv[3:]
    cases = [case for case in all_cases() if not names or case.name in names]
    begun = time.time()
    for case in cases:
        write(case, folder)
    print("JuPedSim: radius 0.15 m, time gap 0.5 s. Sardze: 0.27 m from shoulder to shoulder, time gap 0.55 s.")
    print("Million agent-steps per second of processor time, and people left inside at the limit, for each seed:")
    print(f"{'case':<15} {'secs':>5} {'JuPedSim':>9} {'+-':>5} {'left':>18} {'Sardze':>9} {'+-':>5} {'left':>18} {'times':>7}")
    times = {case.name: compare(sardze, folder, case) for case in cases}
    mean = math.exp(statistics.fmean(map(math.log, times.values())))
    print(f"geometric mean {mean:.1f} (goal {GOAL_MEAN}), least {min(times.values()):.1f} (goal {GOAL_EACH})")
    pews = {name: ratio for name, ratio in times.items() if name in ("hall2000", "hall5000")}
    print("pew halls: " + ", ".join(f"{name} {ratio:.1f}" for name, ratio in pews.items()) + f" (goal {GOAL_PEWS})")
    if not names:
        alone(sardze, folder)
    print(f"measured in {time.time() - begun:.0f} s")


main()
