"""Two views of the same changes, held against each other: that of the OpenAPI file, and that of the package."""

from __future__ import annotations

from collections.abc import Sequence

from tools.report.changes import Change
from tools.report.python_api import PythonChange


def disagreements(changes: Sequence[Change], python: Sequence[PythonChange]) -> list[str]:
    """Where the OpenAPI file and the package tell different stories, a line each; empty when all is well."""
    places = {each.place for each in changes if each.place}
    breaking = {each.place for each in changes if each.place and each.breaking}
    generated = [each for each in python if _is_generated(each.place)]
    seen = {each.place for each in generated}
    lines = [
        f"{each.place}: {each.subject} is {each.action} in the OpenAPI file"
        f"{f' ({each.detail})' if each.detail else ''}, but nothing changed there in the package"
        for each in changes
        if each.place and not each.inherited and not _touches(each.place, seen)
    ]
    for each in generated:
        if not _touches(each.place, places):
            lines.append(f"{each.place}: {each.text} in the package, but nothing changed there in the OpenAPI file")
        elif each.breaking and not _touches(each.place, breaking):
            lines.append(
                f"{each.place}: {each.text} in the package, which breaks callers, but no change of the file does"
            )
    return sorted(set(lines))


def _touches(place: str, others: set[str]) -> bool:
    """Whether one of the others is at a place, around it or inside it."""
    return place in others or any(_holds(other, place) or _holds(place, other) for other in others)


def _holds(outer: str, inner: str) -> bool:
    return inner.startswith(outer) and inner[len(outer) : len(outer) + 1] in (".", "(")


def _is_generated(place: str) -> bool:
    """Whether what is in this place follows from the OpenAPI file."""
    first, _, rest = place.partition(".")
    return first == "models" or (first == "api" and bool(rest) and not rest.isupper())
