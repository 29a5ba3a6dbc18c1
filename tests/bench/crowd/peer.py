"""One case with JuPedSim's collision-free speed model, timed as ours is: `peer.py FOLDER NAME SEED DT LIMIT_SECS`.

Everybody has radius 0.15 m, wants 1.34 m/s and keeps a time gap of 0.5 s. Only the steps are timed, not the setting up. An
agent-step is one person who is inside when a step begins.
"""

import csv
import json
import sys
import time
from pathlib import Path

import jupedsim as jps

from cases import RADIUS_M


def simulation(folder, name, seed, dt):
    model = jps.CollisionFreeSpeedModel()
    area = Path(folder, "wkt", f"{name}.wkt").read_text()
    sim = jps.Simulation(model=model, geometry=area, dt=dt)
    ways = []
    for exit in json.loads(Path(folder, "wkt", f"{name}.exits.json").read_text()):
        stage = sim.add_exit_stage([tuple(point) for point in exit["polygon"]])
        ways.append((sim.add_journey(jps.JourneyDescription([stage])), stage))
    with open(Path(folder, "pos", f"{name}_s{seed}.csv")) as file:
        for row in csv.DictReader(file):
            journey, stage = ways[int(row["exit"])]
            sim.add_agent(jps.CollisionFreeSpeedModelAgentParameters(
                position=(float(row["x"]), float(row["y"])), journey_id=journey, stage_id=stage,
                radius=RADIUS_M, desired_speed=1.34, time_gap=0.5))
    return sim


def main():
    folder, name, seed, dt, limit_secs = sys.argv[1], sys.argv[2], int(sys.argv[3]), float(sys.argv[4]), float(sys.argv[5])
    sim = simulation(folder, name, seed, dt)
    inside, steps, agent_steps, last_out_s = sim.agent_count(), 0, 0, None
    begun = time.process_time()
    while inside and steps * dt < limit_secs - 1e-9:
        agent_steps += inside
        sim.iterate()
        steps += 1
        left = sim.agent_count()
        if left < inside:
            inside, last_out_s = left, round(steps * dt, 3)
    cpu_s = time.process_time() - begun
    print(json.dumps({"case": name, "seed": seed, "agent_steps": agent_steps, "cpu_s": cpu_s, "left": inside,
                      "last_out_s": last_out_s}))


main()
