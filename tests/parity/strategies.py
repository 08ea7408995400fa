"""Arguments and JSON as openapi.yaml allows them: minimal, full with every value of every enum in turn, and random."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Protocol, TypeVar

from hypothesis import strategies as st

from .document import Operation, Schema, component, document, families

T = TypeVar("T")
Draw = Callable[[st.SearchStrategy[Any]], Any]
ROUNDS = 2000
"""Upper limit for the full examples of an operation or a model."""

_PLAIN = st.characters(codec="utf-8", exclude_characters="/")
_TEXT = st.text(st.characters(codec="utf-8"), max_size=12) | st.sampled_from(
    ["", " ", "a/b?c=d&e=f#g%20h+i", "näme", "名前", "🙂", "\n\t\0", "'\"\\<>", "~!@$^*()[]{}|;:,`"]
)
_FINITE = st.floats(allow_nan=False, allow_infinity=False, width=32)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | _FINITE | _TEXT,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_TEXT, inner, max_size=2),
    max_leaves=4,
)


def _segment(text: str) -> bool:
    return bool(text.strip()) and text not in {".", ".."}


def _is_carried(text: str) -> bool:
    """Whether both clients send a header value: Oracle's rejects leading white space."""
    return text == text.strip()


# A key may have slashes but no dot segments, which this package rejects because servers may resolve them.
_SEGMENT = st.text(_PLAIN, min_size=1, max_size=12).filter(_segment)
_PATH = st.lists(_SEGMENT, min_size=1, max_size=3).map("/".join)
LEAVES: dict[str, st.SearchStrategy[Any]] = {
    "segment": _SEGMENT | _PATH | st.sampled_from(["a b", "ä~é", "%2F", "a+b&c=d", "{x}", "ocid1.a.oc1..b", "a;b:c@d"]),
    "path": _PATH | st.sampled_from(["/Workspace/a b/ü.ipynb", "a//b", "a/", "%2e%2e/x"]),
    "header": st.text(st.characters(codec="latin-1", exclude_categories=["Cc"]), min_size=1, max_size=12).filter(
        _is_carried
    )
    | st.sampled_from(["", "a/b", "é", "Ã©", '"etag"', "a, b"]),
    "text": _TEXT,
    "integer": st.integers(-(2**53), 2**53),
    "number": _FINITE | st.integers(-(2**53), 2**53),
    "boolean": st.booleans(),
    "date-time": st.datetimes(
        min_value=datetime.datetime(1900, 1, 1),
        max_value=datetime.datetime(2200, 1, 1),
        timezones=st.just(datetime.UTC) | st.sampled_from([-330, 60, 345]).map(lambda minutes: _zone(minutes)),
    ).map(lambda moment: moment.isoformat().replace("+00:00", "Z")),
    "any": _JSON.filter(lambda value: value is not None),
    "bytes": st.binary(min_size=1, max_size=64),
}
SAMPLES: dict[str, list[Any]] = {
    "segment": ["ocid1.aidataplatform.oc1.iad.a", "a b/c?d=é%"],
    "path": ["Workspace/a b/ü.ipynb"],
    "header": ["a-1", "Größe/b c"],
    "text": ["näme a/b?c=d&e+f%20", "名前"],
    "integer": [7, -1, 0],
    "number": [1.5, 2, -0.25],
    "boolean": [True, False],
    "date-time": ["2026-02-03T04:05:06.007000Z", "2026-02-03T04:05:06Z", "2026-02-03T04:05:06.7+05:30"],
    "any": [{"a": [1, None, "ü"]}, "text", 0, False],
    "bytes": [b"\0\xff bytes\r\n"],
}


def _zone(minutes: int) -> datetime.timezone:
    return datetime.timezone(datetime.timedelta(minutes=minutes))


class Choices(Protocol):
    """Decides what the schema leaves open."""

    depth: int
    """Depth up to which objects hold optional objects; a family counts twice."""

    def includes(self) -> bool:
        """Whether an optional part is there."""

    def pick(self, place: str, options: Sequence[T]) -> T:
        """One of several values; the same place always has the same."""

    def size(self) -> int:
        """How many items an array or a map has."""

    def leaf(self, kind: str, schema: Schema) -> Any:
        """A value of a kind that is in `LEAVES`."""


class Minimal:
    """Only what is required."""

    depth = 0

    def includes(self) -> bool:
        return False

    def pick(self, place: str, options: Sequence[T]) -> T:
        return options[0]

    def size(self) -> int:
        return 1

    def leaf(self, kind: str, schema: Schema) -> Any:
        return _within(SAMPLES[kind][0], schema)


class Full:
    """All optional parts. Each example has the next value of each enum, boolean and family."""

    depth = 100

    def __init__(self) -> None:
        self._options: dict[str, int] = {}
        self._taken: Counter[str] = Counter()
        self._leaves: Counter[str] = Counter()

    def includes(self) -> bool:
        return True

    def pick(self, place: str, options: Sequence[T]) -> T:
        self._options[place] = len(options)
        self._taken[place] += 1
        return options[(self._taken[place] - 1) % len(options)]

    def size(self) -> int:
        return 1

    def leaf(self, kind: str, schema: Schema) -> Any:
        self._leaves[kind] += 1
        return _within(SAMPLES[kind][self._leaves[kind] % len(SAMPLES[kind])], schema)

    @property
    def is_complete(self) -> bool:
        """Whether each value was used."""
        return all(self._taken[place] >= count for place, count in self._options.items())

    def rounds(self, make: Callable[[Choices], T]) -> Iterator[T]:
        """Examples until each value was used."""
        for _ in range(ROUNDS):
            yield make(self)
            if self.is_complete:
                return
        raise AssertionError("some values never come")


class Drawn:
    """What hypothesis draws.

    Args:
        draw: draws from a strategy.
        invents: whether enums may have values that are not listed.
    """

    depth = 5

    def __init__(self, draw: Draw, *, invents: bool = False) -> None:
        self._draw = draw
        self._invents = invents
        self._generous = draw(st.booleans())

    def includes(self) -> bool:
        return bool(self._draw(st.booleans())) or (self._generous and bool(self._draw(st.booleans())))

    def pick(self, place: str, options: Sequence[T]) -> T:
        if self._invents and place.endswith("#enum") and self._draw(st.integers(0, 9)) == 9:
            return self._draw(st.sampled_from(["NEW_IN_2027", "näme"]))  # type: ignore[no-any-return]
        return self._draw(st.sampled_from(options))  # type: ignore[no-any-return]

    def size(self) -> int:
        return int(self._draw(st.integers(0, 2)))

    def leaf(self, kind: str, schema: Schema) -> Any:
        if "minimum" in schema and "maximum" in schema:
            return self._draw(st.integers(schema["minimum"], schema["maximum"]))
        return _within(self._draw(LEAVES[kind]), schema)


def _within(value: Any, schema: Schema) -> Any:
    """The value, cut to its limits."""
    if "minimum" in schema:
        value = max(value, schema["minimum"])
    if "maximum" in schema:
        value = min(value, schema["maximum"])
    return value[: schema["maxLength"]] if "maxLength" in schema else value


class Values:
    """Makes JSON values and arguments."""

    def __init__(self, choices: Choices) -> None:
        self.models: set[str] = set()
        """Names of the models in the values so far."""
        self._choices = choices
        self._open: list[str] = []

    def arguments(self, operation: Operation) -> dict[tuple[str, str], Any]:
        """Values of parameters by location and name; the body is at `("body", "")`."""
        found: dict[tuple[str, str], Any] = {}
        for (location, name), parameter in operation.parameters.items():
            if parameter.get("required") or self._choices.includes():
                place = f"{location}.{name}"
                kind = {"path": "segment", "header": "header", "query": "text"}[location]
                if location == "path" and operation.is_multi_segment(name):
                    kind = "path"
                found[location, name] = self.value(parameter["schema"], place, text=kind)
        if operation.is_binary:
            found["body", ""] = self._choices.leaf("bytes", {})
        elif operation.body is not None:
            found["body", ""] = self.value(operation.body, "body")
        return found

    def value(self, schema: Schema, place: str, *, text: str = "text") -> Any:
        """A value that a schema allows."""
        name = component(schema.get("$ref", ""))
        schema = document().resolve(schema)
        if name in families():
            return self._family(name)
        if name and "enum" not in schema:
            place = name
            self.models.add(name)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._choices.pick(f"{place}#enum", schema["enum"])
        kind = schema.get("type")
        if kind == "object":
            return self._object(schema, place)
        if kind == "array":
            return [self.value(schema["items"], place, text=text) for _ in range(self._size())]
        if kind == "string":
            moment = schema.get("format", schema.get("x-format")) == "date-time"
            return self._choices.leaf("date-time" if moment else text, schema)
        if kind == "boolean":
            return self._choices.pick(place, [True, False])
        return self._choices.leaf(kind or "any", schema)

    def _family(self, name: str) -> Any:
        kinds = families()[name]["discriminator"]["mapping"]
        kind = self._choices.pick(name, sorted(kinds))
        self._open.append(name)
        self.models.add(name)
        try:
            return self.value({"$ref": kinds[kind]}, name)
        finally:
            self._open.pop()

    def _object(self, schema: Schema, place: str) -> Any:
        self._open.append(place)
        try:
            found = {
                name: self.value(each, f"{place}.{name}")
                for name, each in schema.get("properties", {}).items()
                if name in schema.get("required", ()) or (self._has_room(each) and self._choices.includes())
            }
            if "properties" not in schema and isinstance(schema.get("additionalProperties"), dict):
                for index in range(self._size()):
                    found[f"kéy {index}"] = self.value(schema["additionalProperties"], place)
            return found
        finally:
            self._open.pop()

    def _size(self) -> int:
        return self._choices.size() if len(self._open) <= self._choices.depth else 0

    def _has_room(self, schema: Schema) -> bool:
        """Whether an optional property may be present; this ends the nesting of objects."""
        while "items" in schema:
            schema = schema["items"]
        name = component(schema.get("$ref", ""))
        is_object = name in families() or document().resolve(schema).get("type") == "object"
        return not is_object or (len(self._open) < self._choices.depth and name not in self._open)
