"""The parts of OpenAPI 3.1 that the generator carries over; anything else ends the run with one line.

The tables list what is allowed, so a construct that nobody thought of is an error, not silently dropped. `rules.py` has
what the parts may hold. Keywords that only describe or validate (`title`, `pattern`, `uniqueItems`, ...) are allowed: a
low-level client sends what it gets and leaves validation to the service.
"""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

import jsonschema_rs

from tools import openapi

from . import rules

Pointer: TypeAlias = tuple[str | int, ...]
Document: TypeAlias = Mapping[str, Any]
METHODS = tuple(each for each in openapi.METHODS if each not in ("options", "trace"))
PREFIX = "field_"
# More than ten times what the whole API has.
MOST_NODES = 500_000


@dataclass(frozen=True)
class Problem:
    """One thing in a document that the generator cannot carry over."""

    pointer: Pointer
    message: str


class Extension:
    """An extension of OpenAPI, and the JSON Schema of what it holds."""

    def __init__(self, **schema: Any) -> None:
        self._validator = jsonschema_rs.Draft202012Validator(schema)

    def problems(self, value: Any, pointer: Pointer) -> Iterator[Problem]:
        """What is wrong with it at a place."""
        for error in self._validator.iter_errors(value):
            yield Problem((*pointer, *error.instance_path), error.message)


@dataclass
class Kind:
    """A kind of object in a document: its keywords, and what they hold (None: any value)."""

    keys: dict[str, Kind | Many | Extension | None]
    rule: rules.Rule | None = None
    """Tells what is wrong with an object, besides its keywords."""
    section: str = ""
    """The section of `components` that has objects of this kind."""
    or_bool: bool = False
    """Whether true and false may stand in place of the object."""


@dataclass
class Many:
    """A list of objects of a kind, or objects of a kind by name."""

    kind: Kind
    rule: Callable[[str], Iterator[str]] | None = None
    """Tells what is wrong with a name."""


def problems(document: Document) -> Iterator[Problem]:
    """Keywords and texts that the generator cannot carry over, and references that lead nowhere."""
    size = _size(document, {})
    if size > MOST_NODES:
        yield Problem((), "aliases of YAML (`*name`) make it refer to itself, or too large")
        return
    yield from _texts(document, ())
    for pointer, node, kind in _walk(document, _DOCUMENT, ()):
        if isinstance(kind, Kind):
            yield from _keywords(node, kind, pointer, document)


def broken_rules(document: Document) -> Iterator[Problem]:
    """What the keywords of a valid document hold and the generator cannot carry over."""
    for pointer, node, kind in _walk(document, _DOCUMENT, ()):
        if isinstance(kind, Many) and kind.rule:
            yield from (Problem((*pointer, name), message) for name in node for message in kind.rule(name))
        elif isinstance(kind, Kind) and kind.rule and isinstance(node, Mapping):
            yield from (Problem(pointer, message) for message in kind.rule(node, document))


def describe(document: Document, pointer: Pointer) -> str:
    """The operation or component that a place belongs to, and the rest of the way to it."""
    match pointer:
        case ("paths", path, method, *rest) if method in METHODS:
            operation = document["paths"][path][method]
            name = operation.get("operationId") if isinstance(operation, Mapping) else None
            start = name if isinstance(name, str) and name else f"{str(method).upper()} {path}"
        case ("paths", path, *rest):
            start = str(path)
        case ("components", group, name, *rest):
            start = f"{str(group).removesuffix('s')} {name}"
        case (*rest,):
            start = "the document"
    return ": ".join([start[:100], "/".join(map(str, rest))] if rest else [start[:100]])


# The tables


def _any(*names: str) -> dict[str, Kind | Many | Extension | None]:
    return dict.fromkeys(names)


_FIELD = {"type": "string", "minLength": 1}
_STATES = {"type": "array", "items": {"type": "string"}, "uniqueItems": True}
_FLAG = Extension(type="boolean")
_LIFECYCLE = Extension(
    type="object",
    properties={"state": _FIELD, "message": _FIELD, "success": _STATES, "failure": _STATES},
    required=["state"],
    additionalProperties=False,
)
_PAGING = Extension(
    type="object",
    properties=dict.fromkeys(("token", "parameter", "items"), _FIELD),
    required=["token", "parameter", "items"],
    additionalProperties=False,
)
_ENUM_DESCRIPTIONS = Extension(type="object", additionalProperties={"type": "string"})

_DOCUMENTATION = _any("description", "title", "summary", "externalDocs", "example", "examples", "deprecated")
_VALIDATION = _any(
    *("minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    *("minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"),
)
_SCHEMA = Kind(
    {**_DOCUMENTATION, **_VALIDATION, **_any("$ref", "type", "format", "default", "enum", "const", "required")},
    rules.schema,
    "schemas",
)
_PROPERTY = Kind({}, rules.schema, "schemas")
_SCHEMA.keys.update(
    items=_SCHEMA,
    additionalProperties=Kind(_SCHEMA.keys, rules.schema, "schemas", or_bool=True),
    properties=Many(_PROPERTY),
    oneOf=Many(_SCHEMA),
    anyOf=Many(_SCHEMA),
    allOf=Many(_SCHEMA),
    **{"not": _SCHEMA},
)
_PROPERTY.keys.update({**_SCHEMA.keys, "x-sensitive": _FLAG})
_COMPONENT = Kind(
    {
        **_SCHEMA.keys,
        "discriminator": Kind(
            {**_any("propertyName", "mapping"), "x-defaultMapping": Extension(type="string", minLength=1)}
        ),
        "x-enumDescriptions": _ENUM_DESCRIPTIONS,
        "x-lifecycle": _LIFECYCLE,
        "x-sensitive": _FLAG,
    },
    rules.component,
    "schemas",
)
_OF_PARAMETER = Kind({**_SCHEMA.keys, "x-format": Extension(const="date-time")}, rules.schema, "schemas")
_OF_CONTENT = Kind(_SCHEMA.keys, rules.content_schema, "schemas")
_MEDIA = Many(
    Kind({**_DOCUMENTATION, "schema": _OF_CONTENT, "x-also-accepted": Extension(const="application/json")}, rules.media)
)
_HEADER = Kind({**_DOCUMENTATION, **_any("$ref", "required", "style", "explode"), "schema": _SCHEMA}, section="headers")
_PARAMETER = Kind(
    {**_HEADER.keys, **_any("name", "in"), "schema": _OF_PARAMETER, "x-multi-segment": _FLAG},
    rules.parameter,
    "parameters",
)
_BODY = Kind({**_DOCUMENTATION, **_any("$ref", "required"), "content": _MEDIA}, rules.body, "requestBodies")
_RESPONSE = Kind(
    {**_DOCUMENTATION, "$ref": None, "headers": Many(_HEADER), "content": _MEDIA}, rules.response, "responses"
)
_READING = Kind(
    {
        **_DOCUMENTATION,
        **_any("operationId", "tags"),
        "parameters": Many(_PARAMETER),
        "responses": Many(_RESPONSE),
        "x-paging": _PAGING,
    },
    rules.operation,
)
_WRITING = Kind({**_READING.keys, "requestBody": _BODY}, rules.operation)
_PATH = Kind(
    {
        **_DOCUMENTATION,
        "parameters": Many(_PARAMETER),
        **dict.fromkeys(METHODS, _READING),
        **dict.fromkeys(("put", "post", "patch"), _WRITING),
        "head": Kind(_READING.keys, rules.head),
    }
)
_COMPONENTS = Kind(
    {
        "schemas": Many(_COMPONENT),
        "parameters": Many(_PARAMETER),
        "headers": Many(_HEADER),
        "responses": Many(_RESPONSE),
        "requestBodies": Many(_BODY),
        "securitySchemes": None,
    }
)
_DOCUMENT = Kind(
    {
        **_any("openapi", "info", "externalDocs", "servers", "tags", "security"),
        "paths": Many(_PATH, rules.path),
        "components": _COMPONENTS,
    },
    rules.document,
)
_INSTEAD = {
    "discriminator": "schemas that one tells apart are a component of their own",
    "nullable": 'write `type: [string, "null"]`',
    "requestBody": "the signature covers the bodies of POST, PUT and PATCH only",
    "x-enumDescriptions": "an enum with it is a component of its own",
}


def _walk(node: Any, kind: Kind | Many, pointer: Pointer) -> Iterator[tuple[Pointer, Any, Kind | Many]]:
    """All objects of a document, and all that stands in place of them."""
    yield pointer, node, kind
    if isinstance(kind, Many):
        members = node.items() if isinstance(node, Mapping) else enumerate(node) if isinstance(node, list) else ()
        for name, child in members:
            yield from _walk(child, kind.kind, (*pointer, name))
    elif isinstance(node, Mapping):
        for key, child in node.items():
            below = kind.keys.get(key)
            if isinstance(below, (Kind, Many)):
                yield from _walk(child, below, (*pointer, key))


def _keywords(node: Any, kind: Kind, pointer: Pointer, document: Document) -> Iterator[Problem]:
    if isinstance(node, bool) and not kind.or_bool:
        yield Problem(pointer, "a schema that is true or false is not supported; use `{}` for any JSON")
    for key, value in node.items() if isinstance(node, Mapping) else ():
        if key not in kind.keys:
            near = difflib.get_close_matches(str(key), kind.keys, 1)
            hint = _INSTEAD.get(key) or (f"did you mean `{near[0]}`?" if near else "take it out of the document")
            yield Problem((*pointer, key), f"the generator does not carry over `{key}` here; {hint}")
        elif isinstance(below := kind.keys[key], Extension):
            yield from below.problems(value, (*pointer, key))
        elif key == "$ref" and isinstance(value, str) and (message := _misses(document, value, kind.section)):
            yield Problem((*pointer, key), message)


# Rules for the whole document


def _size(node: object, sizes: dict[int, int]) -> int:
    """How many values there are when each alias of YAML is written out; more than any number if one holds itself."""
    if not isinstance(node, (Mapping, list)):
        return 1
    if id(node) not in sizes:
        sizes[id(node)] = MOST_NODES  # until it is known, so that it counts where it holds itself
        children = node.values() if isinstance(node, Mapping) else node
        sizes[id(node)] = 1 + sum(_size(child, sizes) for child in children)
    return sizes[id(node)]


def _texts(node: object, pointer: Pointer) -> Iterator[Problem]:
    if isinstance(node, str):
        if any(_is_hidden(each) for each in node):
            yield Problem(pointer, "a text holds control characters, lone surrogates or changes of direction")
    elif isinstance(node, Mapping):
        for key, child in node.items():
            yield from _texts(key, (*pointer, key))
            yield from _texts(child, (*pointer, key))
    elif isinstance(node, list):
        for index, child in enumerate(node):
            yield from _texts(child, (*pointer, index))


def _is_hidden(character: str) -> bool:
    """Whether a character has no place in source code; those that change the direction show other code than runs."""
    if character < "\x7f":
        return character < " " and character not in "\n\t"
    return unicodedata.category(character) in ("Cc", "Cs") or unicodedata.bidirectional(character) in _DIRECTIONS


_DIRECTIONS = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}


def _misses(document: Document, reference: str, section: str) -> str | None:
    """Why a reference does not lead to a component of a section."""
    if not reference.startswith(f"#/components/{section}/") or reference.count("/") != 3:
        return f"`$ref: {reference}` must lead to a component of this document: `#/components/{section}/Name`"
    components = document.get("components")
    named = components.get(section) if isinstance(components, Mapping) else None
    names = named if isinstance(named, Mapping) else {}
    seen, name = [], reference.rpartition("/")[2]
    while name in names and name not in seen:
        seen.append(name)
        after = names[name].get("$ref") if isinstance(names[name], Mapping) else None
        if not isinstance(after, str):
            return None
        name = after.rpartition("/")[2]
    if name in seen:
        return f"`$ref: {reference}` leads back to itself"
    near = difflib.get_close_matches(name, names, 1)
    return f"`$ref: {reference}` leads nowhere" + (f"; did you mean {near[0]}?" if near else "")
