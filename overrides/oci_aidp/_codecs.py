"""How JSON values become Python values and back. A value that is not of the expected type is kept as it is.

The annotation of a field or a result says how to decode it. It names models and enums, which are looked up when the
first value is decoded, so that importing one model imports no other.
"""

from __future__ import annotations

import ast
import datetime
from collections.abc import Callable, Iterable, Mapping
from enum import EnumType
from functools import cache
from typing import Any, NamedTuple, TypeAlias

from .enums import OpenEnum

Decoder: TypeAlias = Callable[[Any], Any]
Names: TypeAlias = dict[str, Any]
"""What the names in compiled source stand for."""

PLAIN = frozenset({str, int, bool, float, type(None)})
"""The types whose values are in JSON as they are."""

_NOT_DECODED = frozenset({"Any", "None", "Unset", "bool", "bytes", "float", "int", "str"})


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
    """The decoder of values with that annotation, whose names `scope` holds."""
    names: Names = {}
    source = source_for(annotation, names, scope)
    return compile_function(f"def decode(value):\n return {source.checked if source else 'value'}", names)


def source_for(annotation: str, names: Names, scope: Mapping[str, Any]) -> Source | None:
    """Source that decodes values with that annotation, None if such values stay as they are.

    Args:
        annotation: the type, as it stands in generated code.
        names: gets what the source needs.
        scope: what the names in the annotation stand for.
    """
    return _source(_parsed(annotation), names, scope)


def is_nullable(annotation: str) -> bool:
    """Whether null is a value with that annotation, not the lack of one."""
    alternatives = [_parsed(annotation)]
    while isinstance(alternatives[0], ast.BinOp):
        alternatives[:1] = [alternatives[0].left, alternatives[0].right]
    return any(ast.unparse(each) in {"Any", "None"} for each in alternatives)


@cache
def _parsed(annotation: str) -> ast.expr:
    return ast.parse(annotation, mode="eval").body


def _source(node: ast.expr, names: Names, scope: Mapping[str, Any]) -> Source | None:
    match node:
        case ast.BinOp(left=left, right=right):  # a union, of which at most one alternative needs decoding
            return _source(left, names, scope) or _source(right, names, scope)
        case ast.Subscript(value=ast.Name(id="list"), slice=item):
            each = _source(item, names, scope)
            return each and Source("list", f"[{each.checked} for value in value]")
        case ast.Subscript(value=ast.Name(id="dict"), slice=ast.Tuple(elts=[_, item])):
            each = _source(item, names, scope)
            return each and Source("dict", f"{{key: {each.checked} for key, value in value.items()}}")
        case ast.Attribute(value=ast.Name(id="datetime"), attr="datetime"):
            names |= {"decode_datetime": _decode_datetime, "parse_datetime": datetime.datetime.fromisoformat}
            return Source("str", "decode_datetime(value)", _DATETIME)
        case ast.Attribute(value=ast.Name(id="datetime"), attr="date"):
            names["decode_date"] = _decode_date
            return Source("str", "decode_date(value)")
        case ast.Attribute(value=ast.Name(id=module), attr=name):
            return _source_of_class(name, getattr(scope[module], name), names)
        case ast.Name(id=name) if name not in _NOT_DECODED:
            return _source_of_class(name, scope[name], names)
    return None


def _source_of_class(name: str, cls: Any, names: Names) -> Source:
    names[f"class_{name}"] = cls
    if not issubclass(cls, OpenEnum):
        return Source("dict", f"class_{name}._decode(value)")
    names[f"known_{name}"] = cls._value2member_map_
    unknown = f"class_{name}(value)"
    inline = ("try:", f" value = known_{name}[value]", "except KeyError:", f" value = {unknown}")
    return Source("str", unknown, inline)


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
