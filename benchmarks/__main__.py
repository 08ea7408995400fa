"""Prints one table: for each piece of work the official client, ours for httpx and httpx2, ratios, floor and spread."""

from __future__ import annotations

import argparse
import statistics
import sys
from collections.abc import Callable

from . import calls, decoding, encoding, footprint, generation, long_lived, startup
from .harness import Row, World, world

GROUPS: dict[str, Callable[[World], list[Row]]] = {
    "startup": startup.rows,
    "calls": calls.rows,
    "decoding": decoding.rows,
    "encoding": encoding.rows,
    "footprint": footprint.rows,
    "generation": generation.rows,
    "long_lived": long_lived.rows,
}


def main(arguments: list[str] | None = None) -> int:
    """Runs the groups of rows that are asked for, all by default."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("groups", nargs="*", choices=[*GROUPS, []], help="groups of rows")
    parser.add_argument("--rounds", type=int, default=7, help="rounds; official, ours and floor take turns in each")
    options = parser.parse_args(arguments)
    print("| work | unit | official | httpx | ratio | at most | httpx2 | ratio | at most | floor | spread |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    with world() as shared:
        for name in options.groups or GROUPS:
            for row in GROUPS[name](shared):
                print(line(row, options.rounds), flush=True)
    return 0


def line(row: Row, rounds: int) -> str:
    """Measures a row: the median of interleaved rounds, after one to warm up where there are several.

    Ratios are to the official client. One that misses its limit by more than the spread is in bold.
    """
    ways = {"official": row.official, "httpx": row.ours, "httpx2": row.httpx2, "floor": row.floor}
    found: dict[str, list[float]] = {name: [] for name, way in ways.items() if way}
    warming = row.most_rounds > 1
    for number in range(min(rounds, row.most_rounds) + warming):
        for name, values in found.items():
            way = ways[name]
            assert way is not None
            value = way()
            if number or not warming:
                values.append(value)
    median = {name: statistics.median(values) for name, values in found.items()}
    spread = max((max(values) - min(values)) / (median[name] or 1) for name, values in found.items())
    cells = [row.work, row.unit, shown(median.get("official"))]
    for name, limit in (("httpx", row.limit), ("httpx2", row.httpx2_limit)):
        ratio = median[name] / median["official"] if name in median and median.get("official") else None
        bold = "**" if limit and ratio and ratio > limit * (1 + spread) else ""
        cells += [shown(median.get(name)), f"{bold}{shown(ratio)}{bold}", shown(limit)]
    return f"| {' | '.join([*cells, shown(median.get('floor')), f'{spread:.0%}'])} |"


def shown(value: float | None) -> str:
    """A number of the table."""
    return "-" if value is None else f"{value:.3g}"


if __name__ == "__main__":
    sys.exit(main())
