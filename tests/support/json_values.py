"""JSON values at random, of any kind or as a schema allows them, and how they are compared."""

from __future__ import annotations

import datetime
import functools
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st

from tests.support.generated import FAMILIES, SCHEMAS

_SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8)
    | st.sampled_from(["2026-02-03T04:05:06Z", "2026-02-03T04:05:06.007+05:30", "2026-02-30T00:00:00Z", "2026-02-03"])
)
JSON = st.recursive(
    _SCALARS,
    lambda children: (
        st.lists(children, max_size=2)
        | st.dictionaries(st.sampled_from(["type", "key", "name", "items", "a"]), children, max_size=2)
    ),
    max_leaves=4,
)
"""Any JSON value."""

_INSTANTS = st.datetimes(
    timezones=st.just(datetime.UTC) | st.just(datetime.timezone(datetime.timedelta(hours=-8)))
).map(lambda moment: moment.isoformat().replace("+00:00", "Z"))
_DEPTH = 2
"""Objects within objects that get optional fields."""


def values_of(schema: str) -> st.SearchStrategy[dict[str, Any]]:
    """JSON objects that a component schema allows, with and without fields that it does not know."""
    return _reference(schema, 0)


@functools.cache
def _reference(name: str, depth: int) -> st.SearchStrategy[Any]:
    if name in FAMILIES:
        kinds = FAMILIES[name]["discriminator"]["mapping"].values()
        return st.sampled_from(sorted(kinds)).flatmap(lambda kind: _reference(kind.rpartition("/")[2], depth))
    return _strategy(SCHEMAS[name], depth)


def _strategy(schema: dict[str, Any], depth: int) -> st.SearchStrategy[Any]:
    if "$ref" in schema:
        return _reference(schema["$ref"].rpartition("/")[2], depth)
    if "const" in schema:
        return st.just(schema["const"])
    if "enum" in schema:
        return st.sampled_from([*schema["enum"], "BRAND_NEW"])
    kind = schema.get("type")
    if kind == "object":
        return _object(schema, depth)
    if kind == "array":
        return st.lists(_deferred(schema["items"], depth + 1), max_size=2 if depth < _DEPTH else 0)
    plain: dict[Any, st.SearchStrategy[Any]] = {
        "boolean": st.booleans(),
        "integer": st.integers(-(2**63), 2**63),
        "number": st.floats(allow_nan=False, allow_infinity=False) | st.integers(),
        "string": _INSTANTS if schema.get("format") == "date-time" else st.text(max_size=6),
        None: JSON,
    }
    return plain[kind]


def _object(schema: dict[str, Any], depth: int) -> st.SearchStrategy[Any]:
    required = set(schema.get("required", ()))
    fields = {name: _deferred(each, depth + 1) for name, each in schema.get("properties", {}).items()}
    known = st.fixed_dictionaries(
        {name: value for name, value in fields.items() if name in required},
        optional={name: value for name, value in fields.items() if name not in required and depth < _DEPTH},
    )
    others = schema.get("additionalProperties", {})
    if others is False or depth >= _DEPTH:
        return known
    names = st.sampled_from(["brandNew", "a b", ""])
    unknown = st.dictionaries(names, _strategy(others, depth + 1) if others else JSON, max_size=1)
    return st.builds(lambda more, found: {**more, **found}, unknown, known)


def _deferred(schema: dict[str, Any], depth: int) -> st.SearchStrategy[Any]:
    return st.deferred(lambda: _strategy(schema, depth))


def same(one: Any, other: Any) -> bool:
    """Whether two JSON values are equal, types included; timestamps are if they mean the same instant."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(value, other[key]) for key, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(same(*pair) for pair in zip(one, other, strict=True))
    return type(one) is type(other) and (one == other or _instant(one) == _instant(other) is not None)


def without_nulls(value: Any) -> Any:
    """The value without the names that hold null in its objects."""
    if isinstance(value, dict):
        return {key: without_nulls(each) for key, each in value.items() if each is not None}
    return [without_nulls(each) for each in value] if isinstance(value, list) else value


def _instant(value: Any) -> datetime.datetime | None:
    try:
        moment = datetime.datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None
    return moment if moment.tzinfo else None


def exactly(one: Any, other: Any) -> bool:
    """Whether two descriptions are equal, types and the order of unknown fields included."""
    if type(one) is not type(other):
        return False
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(exactly(value, other[key]) for key, value in one.items())
    if isinstance(one, (list, tuple)):
        return len(one) == len(other) and all(exactly(*pair) for pair in zip(one, other, strict=True))
    return bool(one == other)


thoroughly = settings(
    max_examples=settings().max_examples * 2 // 5,
    deadline=None,
    database=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
