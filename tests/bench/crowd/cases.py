"""The eight buildings in which both engines are measured: written as the files that `sardze simulate --case` reads.

    wkt/NAME.wkt          where one can walk: a polygon with holes, metres
    wkt/NAME.exits.json   the polygons in which one is out
    pos/NAME_s<seed>.csv  where each person starts, and the exit that he takes
"""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from shapely import box

SEEDS = (1, 2, 3)
RADIUS_M = 0.15
APART_M = 2 * RADIUS_M + 0.01


@dataclass
class Case:
    name: str
    area: shapely.Polygon
    exits: dict
    # Where people start, how many, and how far from walls.
    start: shapely.Polygon
    people: int
    clear_m: float
    # Which exit somebody takes who starts as the n-th at (x, y).
    choose: object
    # Simulated time after which both are stopped. The peer would need a quarter of an hour for the greater halls.
    limit_secs: float


def bottleneck(people):
    """A hall at 2.5 people per square metre, a corridor of 3 m, a door of 1.2 m."""
    end = people / 25
    hall = box(0, 0, end, 10)
    door = box(end + 10, 4.4, end + 10.5, 5.6)
    area = shapely.union_all([hall, box(end, 3.5, end + 10, 6.5), door, box(end + 10.5, 3.5, end + 14.5, 6.5)])
    exits = {"out": box(end + 13.5, 3.5, end + 14.5, 6.5)}
    return Case(f"bottleneck{people}", area, exits, hall, people, 0.2, lambda nth, x, y: 0, 600)


def pews(scale):
    """Rows 0.9 m apart and 0.35 m deep on both sides of a centre aisle; in the great hall a cross aisle parts each side."""
    depth, middle = 20 * scale, 10 * scale
    blocks = [(1.5 * scale, middle - scale), (middle + scale, depth - 1.5 * scale)]
    if scale > 1.3:
        blocks = [part for a, b in blocks for part in ((a, (a + b) / 2 - 0.6), ((a + b) / 2 + 0.6, b))]
    rows = np.arange(4 * scale, 23.5 * scale - 0.35 + 1e-9, 0.9)
    return [box(x, a, x + 0.35, b) for x in rows for a, b in blocks]


def hall(people, limit_secs, scale=1.0):
    """A worship hall with pews, a main door, two side doors near it and one in front."""
    width, depth, middle = 30 * scale, 20 * scale, 10 * scale
    side = 1.5 * scale + 0.6
    narrow = 0.6 * scale
    room = box(0, 0, width, depth)
    porches = [box(-2, middle - scale, 0, middle + scale), box(side - narrow, -2, side + narrow, 0),
               box(side - narrow, depth, side + narrow, depth + 2), box(width, middle - narrow, width + 2, middle + narrow)]
    exits = {"main": box(-2, middle - scale, -1, middle + scale),
             "side_south": box(side - narrow, -2, side + narrow, -1),
             "side_north": box(side - narrow, depth + 1, side + narrow, depth + 2),
             "front": box(width + 1, middle - narrow, width + 2, middle + narrow)}
    benches = shapely.union_all(pews(scale))
    doors = [(0, middle), (side, 0), (side, depth), (width, middle)]

    def nearest(nth, x, y):
        return min(range(4), key=lambda door: abs(x - doors[door][0]) + abs(y - doors[door][1]))

    area = shapely.union_all([room, *porches]).difference(benches)
    return Case(f"hall{people}", area, exits, room.difference(benches), people, 0.17, nearest, limit_secs)


def open_square(people, limit_secs):
    exits = {"west": box(0, 90, 1, 110), "east": box(199, 90, 200, 110),
             "south": box(90, 0, 110, 1), "north": box(90, 199, 110, 200)}
    start = box(3, 3, 197, 197)
    return Case(f"open{people}", box(0, 0, 200, 200), exits, start, people, 0.2, lambda nth, x, y: nth % 4, limit_secs)


def all_cases():
    return [bottleneck(100), bottleneck(300), bottleneck(1000), hall(500, 300), hall(2000, 20), hall(5000, 10, 1.6),
            open_square(10000, 20), open_square(50000, 3)]


def places(case, seed):
    """Points drawn one after the other, each kept if it is far enough from those before it."""
    rng = np.random.default_rng(seed)
    inner = case.start.buffer(-case.clear_m)
    shapely.prepare(inner)
    low_x, low_y, high_x, high_y = inner.bounds
    kept, grid = [], {}
    for _ in range(400):
        drawn = rng.uniform((low_x, low_y), (high_x, high_y), (max(20_000, 4 * case.people), 2))
        for x, y in drawn[shapely.contains_xy(inner, drawn[:, 0], drawn[:, 1])]:
            cell = int(x / APART_M), int(y / APART_M)
            around = [grid.get((cell[0] + i, cell[1] + j), ()) for i in (-1, 0, 1) for j in (-1, 0, 1)]
            if any((x - a) ** 2 + (y - b) ** 2 < APART_M**2 for near in around for a, b in near):
                continue
            grid.setdefault(cell, []).append((x, y))
            kept.append((x, y))
            if len(kept) == case.people:
                return kept
    raise SystemExit(f"{case.name}: only {len(kept)} of {case.people} people find a place")


def write(case, folder):
    """All files of a case."""
    wkt, pos = Path(folder, "wkt"), Path(folder, "pos")
    wkt.mkdir(parents=True, exist_ok=True)
    pos.mkdir(exist_ok=True)
    (wkt / f"{case.name}.wkt").write_text(shapely.to_wkt(shapely.set_precision(case.area, 1e-6), rounding_precision=4))
    exits = [{"name": name, "polygon": list(shape.exterior.coords)[:-1]} for name, shape in case.exits.items()]
    (wkt / f"{case.name}.exits.json").write_text(json.dumps(exits))
    for seed in SEEDS:
        rows = [f"{nth},{x:.4f},{y:.4f},{case.choose(nth, x, y)}" for nth, (x, y) in enumerate(places(case, seed))]
        (pos / f"{case.name}_s{seed}.csv").write_text("id,x,y,exit\n" + "\n".join(rows) + "\n")
