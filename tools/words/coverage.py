"""The third rule: the number of descriptions never falls. `floor.json` has the lowest count of each group."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from tools.words.bare import content_words
from tools.words.texts import KINDS, SHARED, Text

FLOOR = Path(__file__).with_name("floor.json")

Counts: TypeAlias = dict[str, dict[str, int]]
"""Numbers of descriptions, by group and kind."""


@dataclass
class Group:
    """Counts of one group.

    Attributes:
        all: How many there are, by kind.
        described: How many of them are described, by kind.
        words: Content words of their descriptions.
    """

    all: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KINDS, 0))
    described: dict[str, int] = field(default_factory=lambda: dict.fromkeys(KINDS, 0))
    words: int = 0


def count(texts: Iterable[Text]) -> dict[str, Group]:
    """The counts by group, in the order of the alphabet, SHARED last."""
    groups: dict[str, Group] = {}
    for each in texts:
        if each.kind:
            group = groups.setdefault(each.group, Group())
            group.all[each.kind] += 1
            group.described[each.kind] += bool(each.text)
            group.words += len(content_words(each))
    return dict(sorted(groups.items(), key=lambda item: (item[0] == SHARED, item[0])))


def table(groups: Mapping[str, Group]) -> Iterator[str]:
    """The counts as lines: described of all, by kind, and content words beyond the names."""
    total = Group()
    for group in groups.values():
        total.words += group.words
        for kind in KINDS:
            total.all[kind] += group.all[kind]
            total.described[kind] += group.described[kind]
    yield f"{'described of all':22}" + "".join(f"{kind:>13}" for kind in KINDS) + f"{'words':>8}"
    for name, group in [*groups.items(), ("all", total)]:
        cells = (f"{group.described[kind]}/{group.all[kind]}" if group.all[kind] else "-" for kind in KINDS)
        yield f"{name:22}" + "".join(f"{cell:>13}" for cell in cells) + f"{group.words:>8}"


def fallen(groups: Mapping[str, Group], floor: Counts) -> Iterator[str]:
    """One line for each group and kind with fewer descriptions than its floor."""
    for name, kinds in floor.items():
        for kind, least in kinds.items():
            described = groups[name].described.get(kind, 0) if name in groups else 0
            if described < least:
                yield f"{name}: {described} {kind} are described, {least} were"


def floor(path: Path) -> Counts:
    """The floor in a file."""
    found: Counts = json.loads(path.read_text(encoding="utf-8"))
    return found


def write(groups: Mapping[str, Group], path: Path) -> None:
    """Writes the counts as the new floor."""
    counts = {name: group.described for name, group in groups.items()}
    path.write_text(json.dumps(counts, indent=2) + "\n", encoding="utf-8")
