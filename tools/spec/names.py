"""Names of enum components: one per distinct set of values. A name in the file stays.

A place is `Model.property`, `Operation?parameter`, `Operation?body` or `Operation?answer`. An enum keeps its name in
the file as long as one of its places has it. A new one is named by the words that its places share; whoever reviews the
release may give it a better name in the file.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from tools.openapi import operations
from tools.spec.facts import Json
from tools.spec.shapes import innermost

Values = frozenset[str]

_VERBS = """
add assign conflict create delete export fetch get import infer list manage patch perform put register resolve revoke
search summarize test transition update upload
"""
_ENDINGS = "details detail summary collection result response info echo configuration config definition"
# Words at the start and at the end of names that say nothing about a set of values.
_STARTS, _ENDS = frozenset(_VERBS.split()), frozenset(_ENDINGS.split())
_PARTS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+\d*[a-z]*(?=[A-Z_\W]|$)|[A-Z]?[a-z0-9]+|[A-Z0-9]+")
_SINGULAR = frozenset(["access", "alias", "axis", "status"])


def split(name: str) -> list[str]:
    """Splits a name in camel, snake or kebab case into lower-case words: `timeCreated` -> `["time", "created"]`."""
    return [part.lower() for part in _PARTS.findall(name)]


def pascal(words: list[str]) -> str:
    """Words as the name of a class: `["job", "run"]` -> `JobRun`."""
    return "".join(word[:1].upper() + word[1:] for word in words)


def singular(word: str) -> str:
    """The singular of a noun: `histories` -> `history`."""
    if word in _SINGULAR or word.endswith("ss") or not word.endswith("s"):
        return word
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word[:-2] if word.endswith(("uses", "iases", "sses", "ches", "shes", "xes")) else word[:-1]


@dataclass(frozen=True)
class Groups:
    """The places of each set of values, the order of the values in the release, and the release's name, if any."""

    places: dict[Values, list[str]]
    order: dict[Values, tuple[str, ...]]
    names: dict[Values, str]


def places(
    document: Json, models: Mapping[str, str], resolve: Callable[[Json], Json] = lambda parameter: parameter
) -> Iterator[tuple[str, Json]]:
    """The places of a document, each with the schema inside all arrays and maps.

    Args:
        document: A release or the file.
        models: The models of schemas that have other names, as bases of families do.
        resolve: Follows the reference of a parameter.
    """
    for _, _, operation in operations(document):
        name = operation.get("operationId")
        for parameter in map(resolve, operation.get("parameters", ())):
            yield f"{name}?{parameter['name']}", innermost(parameter["schema"])
        answers = [("answer", each) for code, each in operation["responses"].items() if str(code).startswith("2")]
        for part, holder in (("body", operation.get("requestBody", {})), *answers):
            for content in holder.get("content", {}).values():
                yield f"{name}?{part}", innermost(content["schema"])
    for name, schema in document["components"]["schemas"].items():
        for key, value in schema.get("properties", {}).items():
            yield f"{models.get(name, name)}.{key}", innermost(value)


def group(document: Json, models: Mapping[str, str]) -> Groups:
    """Collects the sets of values of a release; `models` is as in `places`."""
    groups = Groups({}, {}, {})
    for place, schema in places(document, models):
        if "enum" in schema:
            values = frozenset(schema["enum"])
            groups.places.setdefault(values, []).append(place)
            groups.order.setdefault(values, tuple(schema["enum"]))
            if "title" in schema:
                groups.names.setdefault(values, schema["title"])
    return groups


def assign(
    groups: Groups, current: Mapping[str, str], listed: Mapping[str, Values], taken: Iterable[str]
) -> dict[Values, str]:
    """Names each set of values.

    Args:
        groups: The sets and their places.
        current: The enum of the file in a place.
        listed: The enums of the file, with their values.
        taken: Names of the models, which enums cannot have.
    """
    reserved = set(taken)
    names = _keep(groups, current, {name: values for name, values in listed.items() if name not in reserved})
    used = reserved | set(listed) | set(names.values())
    claims = Counter(name for places in groups.places.values() for name in {_property(place) for place in places})
    for values, places in groups.places.items():
        if values not in names:
            own = [groups.names[values]] if values in groups.names else []
            names[values] = _free([*own, *_candidates(places, groups.order[values], claims)], used)
            used.add(names[values])
    return names


def _keep(groups: Groups, current: Mapping[str, str], listed: Mapping[str, Values]) -> dict[Values, str]:
    """The sets that keep an enum of the file. If several claim one, most places and most similar values win."""
    claims: list[tuple[float, str, list[str]]] = []
    sets: dict[tuple[str, ...], Values] = {}
    for values, places in groups.places.items():
        votes = Counter(current[place] for place in places if current.get(place) in listed)
        votes.update(name for name, other in listed.items() if other == values and name not in votes)
        for name, count in votes.items():
            key = sorted(values)
            sets[tuple(key)] = values
            likeness = len(values & listed[name]) / len(values | listed[name])
            claims.append((-likeness * count, name, key))
    names: dict[Values, str] = {}
    for _, name, key in sorted(claims):
        values = sets[tuple(key)]
        if values not in names and name not in names.values():
            names[values] = name
    return names


def _free(candidates: Iterable[str], used: set[str]) -> str:
    last = ""
    for last in candidates:
        if last not in used:
            return last
    number = 2
    while f"{last}{number}" in used:
        number += 1
    return f"{last}{number}"


def _property(place: str) -> str:
    return place.replace("?", ".").split(".", 1)[1]


def _candidates(places: list[str], values: tuple[str, ...], claims: Counter[str]) -> Iterable[str]:
    """Candidate names of a set, the best first."""
    property_words = split(Counter(_property(place) for place in places).most_common(1)[0][0])
    property_words = [*property_words[:-1], singular(property_words[-1])]
    owners = [_core(place) for place in places]
    common = _common(owners)
    if common:
        yield pascal(_join(common, property_words))
    # A name of one word, or one that several sets would share, is not specific enough.
    if len(property_words) > 1 and not (common and claims[_property(places[0])] > 1):
        yield pascal(property_words)
    first = _join(list(Counter(map(tuple, owners)).most_common(1)[0][0]), property_words)
    yield pascal(first)
    if len(values) <= 3:
        yield pascal(_join(first, [word for value in values for word in split(value)]))
    yield pascal(_join(split(places[0].replace("?", ".").split(".", 1)[0]), property_words))
    yield pascal([*first, "value"])


def _core(place: str) -> list[str]:
    """The words of the owner of a place, without verbs and endings such as "details"."""
    words = split(place.replace("?", ".").split(".", 1)[0])
    while len(words) > 1 and words[0] in _STARTS:
        words = words[1:]
    while len(words) > 1 and words[-1] in _ENDS:
        words = words[:-1]
    return [*words[:-1], singular(words[-1])]


def _common(owners: list[list[str]]) -> list[str]:
    """The longest run of words that all owners have."""
    first = min(owners, key=len)
    for length in range(len(first), 0, -1):
        for start in range(len(first) - length + 1):
            run = first[start : start + length]
            if all(_contains(owner, run) for owner in owners):
                return run
    return []


def _contains(words: list[str], run: list[str]) -> bool:
    return any(words[start : start + len(run)] == run for start in range(len(words) - len(run) + 1))


def _join(owner: list[str], words: list[str]) -> list[str]:
    """Joins two runs of words; an overlap of the end of one and the start of the other comes once."""
    for length in range(min(len(owner), len(words)), 0, -1):
        if owner[-length:] == words[:length]:
            return owner + words[length:]
    return owner + words
