"""Definitions of a Swagger document as models, families and types.

A definition is a model if it is an object. Any other definition, such as an enum or a map, is inlined where it is used.
`allOf` is flattened: a model has the properties of all its parts.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tools.errors import ToolError
from tools.openapi import SCHEMAS
from tools.spec.facts import STRING_FORMATS, Family, Json, kind, object_schema
from tools.spec.names import pascal, split
from tools.spec.sdk import without_artefact
from tools.spec.swagger_file import WIRE, Room, array, flag, mapping, name, shown, text

DEFINITIONS = "#/definitions/"
# Schemas in one `allOf`.
_WIDEST = 100
# Depth of nested arrays, maps, `allOf` and references.
DEEPEST = 30
_LONGEST_TEXT = 500
# Beyond any number of this API.
_LARGEST = 10**30

_SIMPLE: dict[str, Json] = {
    "integer": {"type": "integer"},
    "number": {"type": "number"},
    "boolean": {"type": "boolean"},
    "file": {"type": "string", "format": "binary"},
}
# Formats that keep the Python type of a value.
_FORMATS = {
    "string": frozenset({"byte", "email", "hostname", "ipv4", "ipv6", "password"}),
    "integer": frozenset({"int32", "int64"}),
    "number": frozenset({"double", "float"}),
}
_COUNTS = {
    "string": ("minLength", "maxLength"),
    "array": ("minItems", "maxItems"),
    "object": ("minProperties", "maxProperties"),
}
_DEFAULTS: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "enum": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
}
# Keys that concern types, unlike descriptions and examples.
_SPEAKING = frozenset(
    [
        "$ref",
        "type",
        "format",
        "properties",
        "items",
        "additionalProperties",
        "enum",
        "allOf",
        "discriminator",
        "required",
    ]
)
# Extensions in which vendors give the discriminator value of a definition.
_VALUE_KEYS = ("x-discriminator-value", "x-obmcs-discriminator-value", "x-ms-discriminator-value")


@dataclass(frozen=True)
class _Member:
    """A property as the document has it, and its place."""

    schema: Any
    place: str
    owner: str


@dataclass
class _Object:
    """The properties of a model, those of its parts included, and the names of the required ones."""

    members: dict[str, _Member] = field(default_factory=dict)
    required: set[str] = field(default_factory=set)


class Definitions:
    """The models, families and types of the definitions of a document.

    Args:
        raw: The definitions as they are written.
        notes: Collects one line for each fact that is left out or guessed.
        room: Counts the parts.

    Raises:
        ToolError: They cannot be interpreted. All methods raise it, too.
    """

    def __init__(self, raw: Mapping[str, Any], notes: list[str], room: Room) -> None:
        self._raw = {name(key, "definitions"): mapping(value, key) for key, value in raw.items()}
        self._notes = notes
        self._models: dict[str, str | None] = {}
        self._objects: dict[str, _Object] = {}
        self._inline: dict[str, str] = {}
        self._parts_of = {key: tuple(self._parts(value, key)) for key, value in self._raw.items()}
        self._room = room
        self._room.take(sum(len(parts) for parts in self._parts_of.values()))
        self._extended = {
            str(part["$ref"]).removeprefix(DEFINITIONS)
            for key, parts in self._parts_of.items()
            if "allOf" in self._raw[key]
            for part in parts
            if "$ref" in part
        }
        self.models: dict[str, Json] = {}
        for key in sorted(self._raw):
            if self._model_of(DEFINITIONS + key, key) == key:
                self.models[key] = self._model(self._object(key))
            else:
                self.type_of({"$ref": DEFINITIONS + key}, key)
        self.families = {family.base: family for family in self._families()}

    # Types

    def type_of(self, schema: Any, place: str, owner: str = "", depth: int = 0) -> Json:
        """The type that a schema describes, as a schema of OpenAPI.

        Args:
            schema: The schema, a parameter or a header, as it is written.
            place: Where it stands, for messages.
            owner: Where objects without a name get theirs from; `place` if empty.
            depth: Number of levels around it.
        """
        self._deep(depth, place)
        schema = mapping(schema, place)
        if "$ref" in schema:
            return self._referred(schema["$ref"], place, depth)
        parts = [part for part in self._parts(schema, place) if _SPEAKING & part.keys()]
        if "allOf" in schema and len(parts) == 1 and parts[0] is not schema:
            return self.type_of(parts[0], place, owner, depth + 1)
        if any(self._part_is_object(part, place, depth) for part in parts) and (
            "properties" in schema or "allOf" in schema
        ):
            return {"$ref": SCHEMAS + self._model_inside(schema, place, owner or place)}
        if "allOf" in schema:
            self._notes.append(f"{place}: allOf of what are no objects, taken as any JSON")
            return {}
        type_ = self._unlimited(schema, place, owner, depth)
        if not type_ or "$ref" in type_:
            return type_
        return {**type_, **self._limits(schema, type_, place)}

    def _unlimited(self, schema: Json, place: str, owner: str, depth: int) -> Json:
        type_ = text(schema.get("type", _implied(schema)), f"{place}, type")
        format_ = text(schema.get("format", ""), f"{place}, format")
        if format_ == "binary":
            return {"type": "string", "format": "binary"}
        if type_ == "array":
            return {"type": "array", "items": self.type_of(schema.get("items", {}), place, owner, depth + 1)}
        if type_ == "object":
            values = schema.get("additionalProperties", False)
            if values is False:
                return {}
            inside = self.type_of({} if values is True else values, place, owner, depth + 1)
            return {"type": "object", "additionalProperties": inside}
        if type_ == "string":
            if values := self._values(schema, place):
                return {"type": "string", "enum": list(values)}
            return {"type": "string", "format": format_} if format_ in STRING_FORMATS else {"type": "string"}
        if type_ in _SIMPLE:
            if "enum" in schema:
                self._notes.append(f"{place}: enum of type {type_}; the file has no place for its values")
            return dict(_SIMPLE[type_])
        if type_:
            self._notes.append(f"{place}: unknown type {shown(type_)}, taken as any JSON")
        return {}

    def _values(self, schema: Json, place: str) -> tuple[str, ...]:
        values = [_plain(value, f"{place}, enum") for value in array(schema.get("enum", []), f"{place}, enum")]
        self._room.take(len(values))
        return without_artefact(values)

    def _referred(self, reference: Any, place: str, depth: int) -> Json:
        model = self._model_of(reference, place, depth)
        if model is not None:
            return {"$ref": SCHEMAS + model}
        target = self._target(reference, place)
        type_ = self.type_of(self._raw[target], target, target, depth + 1)
        return {"title": target, **type_} if "enum" in type_ else type_

    def _target(self, reference: Any, place: str) -> str:
        wanted = text(reference, f"{place}, $ref")
        target = wanted.removeprefix(DEFINITIONS)
        if target == wanted:
            raise ToolError(f"{place}: {shown(reference)} does not refer to a definition of the document")
        if target not in self._raw:
            raise ToolError(f"{place}: {shown(reference)} refers to nothing")
        return target

    def _deep(self, depth: int, place: str) -> None:
        if depth > DEEPEST:
            raise ToolError(f"{place}: refers to itself, or is nested deeper than {DEEPEST} levels")

    # Limits

    def _limits(self, schema: Json, type_: Json, place: str) -> Json:
        limits = dict(self._limits_of(schema, kind(type_), place))
        if schema.get("default") is None or kind(type_) not in _DEFAULTS:
            return limits
        if _is_default(schema["default"], type_) and _is_within(schema["default"], limits):
            return {**limits, "default": schema["default"]}
        self._notes.append(f"{place}: default {shown(schema['default'])} left out")
        return limits

    def _limits_of(self, schema: Json, kind: str, place: str) -> Iterator[tuple[str, Any]]:
        if schema.get("format") in _FORMATS.get(kind, ()):
            yield "format", schema["format"]
        for key in _COUNTS.get(kind, ()):
            if key in schema:
                if not _is_whole(schema[key]):
                    raise ToolError(f"{place}, {key}: must be a whole number from 0 on, not {shown(schema[key])}")
                yield key, int(schema[key])
        if kind == "array" and flag(schema.get("uniqueItems", False), f"{place}, uniqueItems"):
            yield "uniqueItems", True
        if kind in ("integer", "number"):
            yield from _range(schema, kind, place)
        if kind == "string" and "pattern" in schema:
            if _is_pattern(text(schema["pattern"], f"{place}, pattern")):
                yield "pattern", schema["pattern"]
            else:
                self._notes.append(f"{place}: pattern {shown(schema['pattern'])} left out")

    # Models

    def _parts(self, schema: Json, place: str, depth: int = 0) -> Iterator[Json]:
        """The parts of a schema, those of `allOf` first. References are not resolved."""
        self._deep(depth, place)
        if "$ref" in schema:
            yield {"$ref": schema["$ref"]}
            return
        for part in array(schema.get("allOf", []), f"{place}, allOf", _WIDEST):
            yield from self._parts(mapping(part, f"{place}, allOf"), place, depth + 1)
        yield schema if "allOf" not in schema else {key: value for key, value in schema.items() if key != "allOf"}

    def _model_of(self, reference: Any, place: str, depth: int = 0) -> str | None:
        """The model that a reference leads to, directly or through other references; None if it is not a model."""
        target = self._target(reference, place)
        if target not in self._models:
            self._deep(depth, target)
            if "$ref" in self._raw[target]:
                self._models[target] = self._model_of(self._raw[target]["$ref"], target, depth + 1)
            else:
                is_object = any(self._part_is_object(part, target, depth + 1) for part in self._parts_of[target])
                self._models[target] = target if is_object else None
        return self._models[target]

    def _part_is_object(self, part: Json, place: str, depth: int) -> bool:
        if "$ref" in part:
            return self._model_of(part["$ref"], place, depth) is not None
        if "properties" in part or "discriminator" in part:
            return True
        return part.get("type") == "object" and part.get("additionalProperties", False) is False

    def _object(self, target: str, depth: int = 0) -> _Object:
        """What a model and its parts consist of."""
        if target not in self._objects:
            self._objects[target] = self._collect(self._parts_of[target], target, target, depth)
        return self._objects[target]

    def _collect(self, parts: tuple[Json, ...], place: str, owner: str, depth: int) -> _Object:
        self._deep(depth, place)
        result = _Object()
        for part in parts:
            if "$ref" in part:
                model = self._model_of(part["$ref"], place)
                if model is None:
                    self._notes.append(f"{place}: allOf with {shown(part['$ref'])}, which is no object, left out")
                    continue
                inherited = self._object(model, depth + 1)
                result.members.update(inherited.members)
                result.required |= inherited.required
                continue
            for key, schema in mapping(part.get("properties", {}), f"{place}, properties").items():
                where = f"{place}.{name(key, f'{place}, properties', WIRE)}"
                result.members[key] = _Member(schema, where, f"{owner}{pascal(split(key))}")
            listed = array(part.get("required", []), f"{place}, required")
            result.required |= {text(item, f"{place}, required") for item in listed}
        self._room.take(len(result.members))
        return result

    def _model(self, found: _Object) -> Json:
        properties = {key: self.type_of(each.schema, each.place, each.owner) for key, each in found.members.items()}
        return object_schema(properties, found.required & found.members.keys())

    def _model_inside(self, schema: Json, place: str, owner: str) -> str:
        """Names an object without a name, after the object around it."""
        if place not in self._inline:
            key = re.sub(r"[^A-Za-z0-9_]", "", owner)
            while key in self._raw or key in self._inline.values():
                key += "Value"
            self._inline[place] = name(key, place)
            self._notes.append(f"{place}: an object without a name, called {key}")
            parts = tuple(self._parts(schema, place))
            self.models[key] = self._model(self._collect(parts, place, key, 1))
        return self._inline[place]

    # Families

    def _families(self) -> Iterator[Family]:
        families: dict[str, dict[str, str]] = {}
        guessed: dict[str, set[str]] = {}
        for key in sorted(set(self._raw) & set(self.models)):
            base = self._base_of(key)
            if base is None:
                continue
            value, sure = self._value_of(key, base)
            if value is None:
                continue
            taken = families.setdefault(base, {}).setdefault(value, key)
            if taken != key:
                self._notes.append(f"{base}: {taken} and {key} are both told by {shown(value)}; {key} left out")
            elif not sure:
                self._notes.append(
                    f"{base}: nothing tells the value of {key}; the file's is kept, or {shown(value)} taken"
                )
                guessed.setdefault(base, set()).add(key)
        for base, variants in sorted(families.items()):
            discriminator = self._discriminator(base)
            yield Family(base, discriminator, dict(sorted(variants.items())), frozenset(guessed.get(base, ())))

    def _discriminator(self, key: str) -> str:
        """The discriminator of a definition; empty if it has none."""
        found = next((part["discriminator"] for part in self._parts_of[key] if "discriminator" in part), "")
        if found == "":
            return ""
        found = name(found, f"{key}, discriminator", WIRE)
        if kind(self._property(key, found)) not in ("string", "enum"):
            raise ToolError(f"{key}: the discriminator {found} is not one of its properties that are strings")
        return found

    def _property(self, model: str, key: str) -> Json:
        found: Json = self.models[model].get("properties", {}).get(key, {})
        return found

    def _ancestors(self, key: str) -> list[str]:
        """The models that a model derives from, directly or through others, the nearest first."""
        found: dict[str, None] = {}
        pending = list(self._parts_of[key])
        for part in pending:
            model = self._model_of(part["$ref"], key) if "$ref" in part else None
            if model is not None and model not in found:
                found[model] = None
                pending.extend(self._parts_of[model])
        return list(found)

    def _base_of(self, key: str) -> str | None:
        """The outermost definition with a discriminator that this one derives from; nested families count as one."""
        found = [ancestor for ancestor in self._ancestors(key) if self._discriminator(ancestor)]
        if found and self._discriminator(key) not in ("", self._discriminator(found[-1])):
            self._notes.append(f"{key}: a family inside the family {found[-1]}, taken as one of its variants only")
        return found[-1] if found else None

    def _value_of(self, key: str, base: str) -> tuple[str | None, bool]:
        """The discriminator value of a variant, and whether the document states it; None for a family."""
        discriminator = self._discriminator(base)
        for part in (self._raw[key], *self._parts_of[key]):
            for extension in _VALUE_KEYS:
                if extension in part:
                    return _plain(part[extension], f"{key}, {extension}"), True
        values = self._property(key, discriminator).get("enum", [])
        if len(values) == 1:
            return values[0], True
        if self._discriminator(key) or key in self._extended:
            return None, False
        if not values or key in values:
            # Swagger's own rule: the value is the name of the definition.
            return key, bool(values)
        return _likest(key, base, values), False


def _plain(value: Any, place: str) -> str:
    """The value of an enum or a discriminator, which must be a short printable text."""
    if not _is_printable(text(value, place)):
        raise ToolError(f"{place}: {shown(value)} is not a plain value")
    return str(value)


def _implied(schema: Mapping[str, Any]) -> str:
    """The type of a schema that does not state it."""
    keys = {"enum": "string", "items": "array", "additionalProperties": "object"}
    return next((type_ for key, type_ in keys.items() if key in schema), "")


def _range(schema: Json, type_: str, place: str) -> Iterator[tuple[str, int | float]]:
    """Minimum and maximum. "exclusive" is a flag beside them in Swagger 2.0, and the number itself in OpenAPI 3.1."""
    for key, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
        if key in schema:
            number = _number(schema[key], type_, f"{place}, {key}")
            yield (exclusive if flag(schema.get(exclusive, False), f"{place}, {exclusive}") else key), number
    if "multipleOf" in schema:
        number = _number(schema["multipleOf"], type_, f"{place}, multipleOf")
        if number <= 0:
            raise ToolError(f"{place}, multipleOf: must be greater than 0")
        yield "multipleOf", number


def _number(value: Any, type_: str, place: str) -> int | float:
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        raise ToolError(f"{place}: must be a number, not {shown(value)}")
    if not abs(value) <= _LARGEST:  # NaN is neither less nor more
        raise ToolError(f"{place}: {shown(value)} is beyond any number of this API")
    return int(value) if type_ == "integer" and value == int(value) else value


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**63


def _is_pattern(value: str) -> bool:
    """Whether a pattern can be used. Python's regular expressions differ little from JavaScript's."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            re.compile(value)
    except (re.error, OverflowError, RecursionError):
        return False
    return _is_printable(value)


def _is_printable(value: str) -> bool:
    return 0 < len(value) <= _LONGEST_TEXT and value.isprintable()


def _is_default(value: Any, type_: Json) -> bool:
    kind_ = kind(type_)
    if not isinstance(value, _DEFAULTS[kind_]) or (isinstance(value, bool) and kind_ != "boolean"):
        return False
    if isinstance(value, str):
        return _is_printable(value) and (kind_ != "enum" or value in type_["enum"])
    return isinstance(value, (int, float)) and abs(value) <= _LARGEST


def _is_within(value: Any, limits: Mapping[str, Any]) -> bool:
    """Whether a default satisfies its limits. Patterns are not tried, as matching may take very long."""
    size = len(value) if isinstance(value, str) else value
    least, most = limits.get("minimum", limits.get("minLength")), limits.get("maximum", limits.get("maxLength"))
    above, below, step = (limits.get(key) for key in ("exclusiveMinimum", "exclusiveMaximum", "multipleOf"))
    return (
        "pattern" not in limits
        and (least is None or size >= least)
        and (most is None or size <= most)
        and (above is None or size > above)
        and (below is None or size < below)
        and (step is None or float(size / step).is_integer())
    )


def _likest(key: str, base: str, values: list[str]) -> str:
    """The value that resembles the name of a variant, with or without the name of the base; otherwise the name."""

    def letters(word: str) -> str:
        return re.sub(r"[\W_]", "", word).lower()

    whole, rest = letters(key), letters(key).replace(letters(base), "")
    return next((value for value in values if letters(value) in (whole, rest)), key)
