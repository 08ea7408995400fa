# Copied from overrides/oci_aidp/_codecs.py: edit it there and run `make generate`.
"""How JSON values become Python values and back. A value that is not of the expected type is kept as it is.

The type of a field or a result says how to decode it. Types are looked up when the first value is decoded, so that
importing one model imports no other.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping
from enum import EnumType
from types import NoneType, UnionType
from typing import Any, NamedTuple, TypeAlias, Union, get_args, get_origin

from .enums import OpenEnum

Decoder: TypeAlias = Callable[[Any], Any]
Names: TypeAlias = dict[str, Any]
"""What the names in compiled source stand for."""

PLAIN = frozenset({str, int, bool, float, NoneType})
"""The types whose values are in JSON as they are."""


class Source(NamedTuple):
    """Source that decodes the variable `value`."""

    json_type: str
    """The JSON type of the values to decode. All others are kept."""
    expression: str
    inline: tuple[str, ...] = ()
    """Statements that do the same faster."""

    @property
    def checked(self) -> str:
        """An expression for values of all types."""
        return f"{self.expression} if type(value) is {self.json_type} else value"


def decoder(annotation: str, scope: Mapping[str, Any]) -> Decoder:
    """The decoder of values with that annotation of generated code. `scope` holds what its names stand for."""
    names: Names = {}
    source = source_for(eval(annotation, {"Any": Any, "datetime": datetime, **scope}), names)  # noqa: S307  # generated
    return compile_function(f"def decode(value):\n return {source.checked if source else 'value'}", names)


def alternatives(kind: Any) -> tuple[Any, ...]:
    """The types of a union; the type itself if it is none."""
    return get_args(kind) if get_origin(kind) in {Union, UnionType} else (kind,)


def source_for(kind: Any, names: Names) -> Source | None:
    """Source that decodes values of a type, None if they stay as they are. `names` gets what the source needs."""
    # At most one alternative of a union needs decoding.
    return next(filter(None, (_source(each, names) for each in alternatives(kind))), None)


def _source(kind: Any, names: Names) -> Source | None:
    if get_origin(kind) in {list, dict}:
        item = source_for(get_args(kind)[-1], names)
        if item and get_origin(kind) is list:
            return Source("list", f"[{item.checked} for value in value]")
        return item and Source("dict", f"{{key: {item.checked} for key, value in value.items()}}")
    if kind is datetime.datetime:
        names |= {"decode_datetime": _decode_datetime, "parse_datetime": datetime.datetime.fromisoformat}
        return Source("str", "decode_datetime(value)", _DATETIME)
    if kind is datetime.date:
        names["decode_date"] = _decode_date
        return Source("str", "decode_date(value)")
    if isinstance(kind, EnumType) and issubclass(kind, OpenEnum):
        name = kind.__name__
        names |= {f"class_{name}": kind, f"known_{name}": kind._value2member_map_}
        unknown = f"class_{name}(value)"
        inline = ("try:", f" value = known_{name}[value]", "except KeyError:", f" value = {unknown}")
        return Source("str", unknown, inline)
    if hasattr(kind, "_decode"):  # a model
        names[f"class_{kind.__name__}"] = kind
        return Source("dict", f"class_{kind.__name__}._decode(value)")
    return None


_DATETIME = (
    "try:",
    " moment = parse_datetime(value)",
    " if moment.tzinfo is not None:",
    "  value = moment",
    "except ValueError:",
    " pass",
)


def compile_function(source: str, names: Names) -> Decoder:
    """The function that `source` defines. The source comes from annotations and names of fields, never from data."""
    exec(source, names)  # noqa: S102  # nothing in it comes from data
    made: Decoder = names[source.partition("(")[0].removeprefix("def ")]
    return made


def encode(value: Any) -> Any:
    """The JSON value for a Python value. What JSON can carry already stays as it is."""
    value_type = type(value)
    try:
        if value_type in PLAIN:
            return value
        if value_type is list:
            return [each if type(each) in PLAIN else encode(each) for each in value]
        if type(value_type) is EnumType and isinstance(value, OpenEnum):
            return value._value_
        to_dict = getattr(value, "to_dict", None)
        if to_dict is not None:
            return to_dict()
        if isinstance(value, str):
            return getattr(value, "value", value)
        if isinstance(value, datetime.datetime):
            return encode_date_time(value)
        if isinstance(value, datetime.date):
            return value.isoformat()
        if isinstance(value, Mapping):
            return {key: encode(each) for key, each in value.items()}
        if isinstance(value, Iterable) and not isinstance(value, (bytes, bytearray)):
            return [encode(each) for each in value]
        return value
    except RecursionError:
        return unfolded(value, leaf=encode)


def as_it_is(value: Any) -> Any:
    """The value itself."""
    return value


def unfolded(value: Any, *, leaf: Callable[[Any], Any]) -> Any:
    """Models as dicts, and what may hold some as dicts and lists, at any depth; `leaf` makes what is within them."""
    result = [value]
    places: list[tuple[Any, Any]] = [(result, 0)]
    while places:
        holder, key = places.pop()
        value = holder[key]
        if (fields := getattr(value, "_encode", None)) is not None:
            value = fields(as_it_is)
        elif isinstance(value, Mapping):
            value = dict(value)
        elif isinstance(value, Iterable) and not isinstance(value, (str, bytes, bytearray)):
            value = list(value)
        else:
            holder[key] = leaf(value)
            continue
        holder[key] = value
        places += [(value, each) for each in (value if isinstance(value, dict) else range(len(value)))]
    return result[0]


def encode_date_time(value: datetime.datetime) -> str:
    """RFC 3339 in UTC, such as `2026-02-03T04:05:06.007000Z`. A value without a time zone counts as UTC."""
    if value.tzinfo is None:
        value = value.replace(tzinfo=datetime.UTC)
    try:
        moment = value.astimezone(datetime.UTC)
    except OverflowError:
        moment = value  # in UTC, the year would be 0 or 10000
    return moment.isoformat().replace("+00:00", "Z")


def _decode_datetime(value: str) -> Any:
    """A point in time as RFC 3339 writes it, a `datetime` with a time zone in Python, exact to the microsecond."""
    try:
        moment = datetime.datetime.fromisoformat(value)
    except ValueError:
        return value
    return value if moment.tzinfo is None else moment


def _decode_date(value: str) -> Any:
    """A calendar date, `YYYY-MM-DD`."""
    try:
        return datetime.date.fromisoformat(value) if len(value) == 10 else value
    except ValueError:
        return value
