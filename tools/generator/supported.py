"""The parts of OpenAPI 3.1 that the generator carries over; anything else ends the run with one line.

The tables list what is allowed, so a construct that nobody thought of is an error, not silently dropped. Keywords that
only describe or validate (`title`, `pattern`, `uniqueItems`, ...) are allowed: a low-level client sends what it gets
and leaves validation to the service.
"""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from openapi_python_client.strings import ClassName, PythonIdentifier, snake_case

Pointer: TypeAlias = tuple[str | int, ...]
METHODS = ("get", "put", "post", "delete", "head", "patch")
BYTES = "application/octet-stream"
BINARY = ("string", "binary")
BODIES = {"application/json", BYTES}
TEXTS = {"application/x-yaml", "text/csv", "text/plain"}
PREFIX = "field_"
# More than ten times what the whole API has.
MOST_NODES = 500_000


@dataclass(frozen=True)
class Problem:
    """One thing in a document that the generator cannot carry over."""

    pointer: Pointer
    message: str


@dataclass
class Kind:
    """A kind of object in a document: its keywords, and what they hold (None: any value)."""

    keys: dict[str, Kind | Many | None]
    rule: Callable[[Mapping[str, Any], Document], str | None] | None = None
    """Tells what is wrong with an object, besides its keywords."""


@dataclass
class Many:
    """A list of objects of a kind, or objects of a kind by name."""

    kind: Kind


Document: TypeAlias = Mapping[str, Any]


def problems(document: Document) -> Iterator[Problem]:
    """What the generator cannot carry over, in the order of the document."""
    size = _size(document, {})
    if size > MOST_NODES:
        yield Problem((), "aliases of YAML (`*name`) make it refer to itself, or too large")
        return
    yield from _texts(document, ())
    broken = list(_references(document, document, ()))
    yield from broken
    if not broken:
        yield from _walk(document, _DOCUMENT, (), document)
        yield from _names(document)


def describe(document: Document, pointer: Pointer) -> str:
    """The operation or component that a place belongs to, and the rest of the way to it."""
    match pointer:
        case ("paths", path, method, *rest) if method in METHODS:
            operation = document["paths"][path][method]
            name = operation.get("operationId") if isinstance(operation, Mapping) else None
            start = name if isinstance(name, str) else f"{method.upper()} {path}"
        case ("paths", path, *rest):
            start = str(path)
        case ("components", group, name, *rest):
            start = f"{str(group).removesuffix('s')} {name}"
        case (*rest,):
            start = "the document"
    return ": ".join([start, "/".join(map(str, rest))] if rest else [start])


# The tables


def _schema_rule(node: Mapping[str, Any], document: Document) -> str | None:
    if node.get("format") == "binary":
        return f"`format: binary` is for the schema of {BYTES} and of texts itself, as JSON cannot hold bytes"
    return _content_schema_rule(node, document)


def _content_schema_rule(node: Mapping[str, Any], _document: Document) -> str | None:
    listed = node.get("enum", [])
    if not all(isinstance(value, str) for value in listed):
        return "enum holds values that are no strings; only enums of strings have a class"
    seen: dict[str, str] = {}
    for value in listed:
        other = seen.setdefault(unicodedata.normalize("NFKC", value), value)
        if other != value:
            return f"enum values {other!r} and {value!r} differ by Unicode form only, which Python takes for one name"
    for name in node.get("properties", {}):
        if not unicodedata.is_normalized("NFKC", name):
            return f"Python reads the property name {name!r} as {unicodedata.normalize('NFKC', name)!r}; write it so"
    for name_of in (str.upper, lambda value: snake_case(value).upper()):
        named: dict[str, str] = {}
        for value in listed:
            other = named.setdefault(name_of(value), value)
            if other != value:
                return f"enum values {other!r} and {value!r} would have one name in Python"
    if "const" in node and not isinstance(node["const"], str):
        return f"const {node['const']!r} is no string; use enum of one string, or no const"
    if node.get("type") == "array" and "items" not in node:
        return "an array needs items; use `items: {}` for any JSON"
    if "oneOf" in node and "discriminator" not in node and any("$ref" in each for each in node["oneOf"]):
        return "oneOf of schemas needs a discriminator with x-defaultMapping"
    return None


def _media_rule(node: Mapping[str, Any], _document: Document) -> str | None:
    return None if "schema" in node else "a body needs a schema; use `schema: {}` for any JSON"


def _content_rule(content: Mapping[str, Any], document: Document) -> str | None:
    if len(content) > 1:
        return f"one media type is supported, and there are {' and '.join(sorted(content))}"
    for media_type, each in content.items():
        schema = _resolve(document, each.get("schema", {}))
        kind = (schema.get("type"), schema.get("format"))
        if media_type == BYTES and kind != BINARY:
            return f"the schema of {media_type} must be `type: string, format: binary`"
        if media_type in TEXTS and ("enum" in schema or kind not in (("string", None), BINARY)):
            return f"the schema of {media_type} must be `type: string`, with `format: binary` for bytes"
        if media_type not in TEXTS | {BYTES} and kind == BINARY:
            return f"`format: binary` is for {BYTES} and texts, as JSON cannot hold bytes"
    return None


def _parameter_rule(node: Mapping[str, Any], document: Document) -> str | None:
    if "$ref" in node:
        return None
    location, schema = node.get("in"), _resolve(document, node.get("schema", {}))
    if location not in ("path", "query", "header"):
        return f"a parameter in {location!r} is not sent; path, query and header are"
    expected = "form" if location == "query" else "simple"
    if node.get("style", expected) != expected:
        return f"style {node['style']!r} is not supported in {location}; {expected!r} is"
    types = _types(document, schema)
    if "array" in types:
        if location != "query":
            return f"an array in {location} is not supported; in the query it is"
        if not node.get("explode", True):
            return "an array in the query is sent as repeated keys; `explode: false` is not supported"
        types = (types - {"array"}) | _types(document, _resolve(document, schema.get("items", {})))
    if types - {"string", "integer", "number", "boolean", "null"}:
        refused = ", ".join(sorted(types & {"array", "object"}) or ["any"])
        return f"a parameter cannot be of type {refused}; plain values can"
    return None


def _body_rule(node: Mapping[str, Any], document: Document) -> str | None:
    types = set(node.get("content", {}))
    if "$ref" in node:
        return None
    if not types & BODIES:
        return (
            f"a body of {' or '.join(sorted(types)) or 'no type'} is not supported; {' and '.join(sorted(BODIES))} are"
        )
    return _content_rule(node["content"], document)


def _response_rule(node: Mapping[str, Any], document: Document) -> str | None:
    types = set(node.get("content", {}))
    if unknown := types - BODIES - TEXTS:
        return f"an answer of {', '.join(sorted(unknown))} is not supported; {', '.join(sorted(BODIES | TEXTS))} are"
    return _content_rule(node.get("content", {}), document)


def _operation_rule(node: Mapping[str, Any], _document: Document) -> str | None:
    if not isinstance(node.get("operationId"), str):
        return "an operation needs an operationId: it names the module"
    if not unicodedata.is_normalized("NFKC", node["operationId"] + "".join(node.get("tags", ()))):
        return "Python reads the operationId or the tag as another name; write it in Unicode's NFKC form"
    if len(node.get("tags", ())) != 1:
        return "an operation needs one tag: it names the folder of its module"
    success = [code for code in node.get("responses", {}) if str(code).startswith("2")]
    if len(success) != 1:
        return f"an operation needs one response for 2xx, and has {len(success)}"
    return None


_DOCUMENTATION = dict.fromkeys(("description", "title", "summary", "externalDocs", "example", "examples", "deprecated"))
_VALIDATION = dict.fromkeys(
    (
        *(
            "minLength",
            "maxLength",
            "pattern",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "multipleOf",
        ),
        *("minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "not"),
    )
)
_SCHEMA = Kind(
    {
        **_DOCUMENTATION,
        **_VALIDATION,
        **dict.fromkeys(("$ref", "type", "format", "default", "enum", "const", "required", "discriminator")),
    },
    _schema_rule,
)
_SCHEMA.keys.update(
    items=_SCHEMA,
    additionalProperties=_SCHEMA,
    properties=Many(_SCHEMA),
    oneOf=Many(_SCHEMA),
    anyOf=Many(_SCHEMA),
    allOf=Many(_SCHEMA),
)
_MEDIA = Many(Kind({**_DOCUMENTATION, "schema": Kind(_SCHEMA.keys, _content_schema_rule)}, _media_rule))
_HEADER = Kind({**_DOCUMENTATION, **dict.fromkeys(("$ref", "required", "style", "explode")), "schema": _SCHEMA})
_PARAMETER = Kind({**_HEADER.keys, "name": None, "in": None}, _parameter_rule)
_BODY = Kind({**_DOCUMENTATION, "$ref": None, "required": None, "content": _MEDIA}, _body_rule)
_RESPONSE = Kind({**_DOCUMENTATION, "$ref": None, "headers": Many(_HEADER), "content": _MEDIA}, _response_rule)
_OPERATION = Kind(
    {
        **_DOCUMENTATION,
        **dict.fromkeys(("operationId", "tags")),
        "parameters": Many(_PARAMETER),
        "requestBody": _BODY,
        "responses": Many(_RESPONSE),
    },
    _operation_rule,
)
_PATH = Kind({**_DOCUMENTATION, "parameters": Many(_PARAMETER), **dict.fromkeys(METHODS, _OPERATION)})
_COMPONENTS = Kind(
    {
        "schemas": Many(_SCHEMA),
        "parameters": Many(_PARAMETER),
        "headers": Many(_HEADER),
        "responses": Many(_RESPONSE),
        "requestBodies": Many(_BODY),
        "securitySchemes": None,
    }
)
_DOCUMENT = Kind(
    {
        **dict.fromkeys(("openapi", "info", "externalDocs", "servers", "tags", "security")),
        "paths": Many(_PATH),
        "components": _COMPONENTS,
    }
)


def _walk(node: Any, kind: Kind | Many, pointer: Pointer, document: Document) -> Iterator[Problem]:
    if isinstance(kind, Many):
        members = node.items() if isinstance(node, Mapping) else enumerate(node) if isinstance(node, list) else ()
        for name, child in members:
            yield from _walk(child, kind.kind, (*pointer, name), document)
    elif isinstance(node, Mapping):
        for key, child in node.items():
            if str(key).startswith("x-"):
                continue
            if key not in kind.keys:
                near = difflib.get_close_matches(str(key), kind.keys, 1)
                hint = f"; did you mean `{near[0]}`?" if near else "; take it out of the document"
                yield Problem((*pointer, key), f"the generator does not carry over `{key}`{hint}")
            elif (below := kind.keys[key]) is not None:
                yield from _walk(child, below, (*pointer, key), document)
        try:
            message = kind.rule(node, document) if kind.rule else None
        except (AttributeError, TypeError, KeyError):
            return  # not valid OpenAPI: the validator says what is wrong
        if message is not None:
            yield Problem(pointer, message)


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
        if any(unicodedata.category(each) in ("Cc", "Cs") and each not in "\n\t" for each in node):
            yield Problem(pointer, "a text holds control characters or lone surrogates")
    elif isinstance(node, Mapping):
        for key, child in node.items():
            yield from _texts(key, (*pointer, key))
            yield from _texts(child, (*pointer, key))
    elif isinstance(node, list):
        for index, child in enumerate(node):
            yield from _texts(child, (*pointer, index))


def _references(node: object, document: Document, pointer: Pointer) -> Iterator[Problem]:
    if isinstance(node, Mapping):
        target = node.get("$ref")
        if isinstance(target, str) and (message := _misses(document, target)):
            yield Problem((*pointer, "$ref"), message)
        for key, child in node.items():
            if key not in ("example", "examples", "default"):
                yield from _references(child, document, (*pointer, key))
    elif isinstance(node, list):
        for index, child in enumerate(node):
            yield from _references(child, document, (*pointer, index))


def _misses(document: Document, reference: str) -> str | None:
    parts = reference.split("/")
    if parts[:2] != ["#", "components"] or len(parts) != 4:
        return f"`$ref: {reference}` must lead to a component of this document, as `#/components/schemas/Name`"
    components = document.get("components")
    group = components.get(parts[2], {}) if isinstance(components, Mapping) else {}
    names = group if isinstance(group, Mapping) else {}
    seen = {parts[3]}
    while parts[3] in names:
        after = names[parts[3]].get("$ref") if isinstance(names[parts[3]], Mapping) else None
        if not isinstance(after, str):
            return None
        parts = after.split("/")
        if len(parts) != 4 or parts[3] in seen:
            return f"`$ref: {reference}` leads back to itself" if len(parts) == 4 else None
        seen.add(parts[3])
    near = difflib.get_close_matches(parts[3], names, 1)
    return f"`$ref: {reference}` leads nowhere" + (f"; did you mean {near[0]}?" if near else "")


def _names(document: Document) -> Iterator[Problem]:
    """Modules and classes that would overwrite one another."""
    modules: dict[tuple[str, str], str] = {}
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            match item.get(method):
                case {"operationId": str(name), "tags": [str(tag)]}:
                    module = (PythonIdentifier(tag, PREFIX), PythonIdentifier(name, PREFIX))
                    other = modules.setdefault(module, name)
                    if other != name or list(modules.values()).count(name) > 1:
                        yield Problem(
                            ("paths", path, method, "operationId"),
                            f"{name} and {other} would both be the module {'.'.join(module)}; rename one",
                        )
    classes: dict[str, str] = {}
    for name in document.get("components", {}).get("schemas", {}):
        class_name = str(ClassName(name, PREFIX))
        other = classes.setdefault(PythonIdentifier(class_name, PREFIX), name)
        if other != name:
            yield Problem(("components", "schemas", name), f"{name} and {other} would both be the class {class_name}")


def _resolve(document: Document, schema: Any) -> Mapping[str, Any]:
    while isinstance(schema, Mapping) and "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    return schema if isinstance(schema, Mapping) else {}


def _types(document: Document, schema: Mapping[str, Any]) -> set[str]:
    if choices := [*schema.get("oneOf", ()), *schema.get("anyOf", ()), *schema.get("allOf", ())]:
        return set().union(*(_types(document, _resolve(document, each)) for each in choices))
    listed = schema.get("type", "string" if {"enum", "const"} & schema.keys() else "any")
    return {listed} if isinstance(listed, str) else set(listed)
