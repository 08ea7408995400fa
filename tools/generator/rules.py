"""What the parts of a document that the generator carries over may hold, beyond what OpenAPI itself says.

Each rule reads one object of a valid document and tells what is wrong with it. References lead somewhere by then.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any, TypeAlias

from openapi_python_client.strings import snake_case

Node: TypeAlias = Mapping[str, Any]
Document: TypeAlias = Mapping[str, Any]
Rule: TypeAlias = Callable[[Node, Document], Iterator[str]]

JSON = "application/json"
BYTES = "application/octet-stream"
BODIES = {JSON, BYTES}
TEXTS = {"application/x-yaml", "text/csv", "text/plain"}
ERROR = "#/components/schemas/Error"

_BINARY = ("string", "binary")
_PLAIN = {"string", "integer", "number", "boolean", "null"}
_OF_TYPE = {"properties": "object", "required": "object", "additionalProperties": "object", "items": "array"}
_CHOICES = ("oneOf", "anyOf", "allOf")
_BESIDE_NO_CHOICE = {"type", "format", "properties", "required", "additionalProperties", "items", "enum", "const"}
_BESIDE_REF = {
    *("description", "title", "summary", "externalDocs", "example", "examples", "deprecated", "default", "not"),
    "x-sensitive",
}
# HTTP, the client or the signature needs these headers for itself.
_OWN_HEADERS = {
    *("accept", "authorization", "connection", "content-length", "content-type", "cookie", "date", "expect", "host"),
    *(
        "proxy-authorization",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
        "user-agent",
        "x-content-sha256",
        "x-date",
    ),
}
_HEADER_NAME = r"[!#$%&'*+.^_`|~0-9a-z-]+"
_PATH = r"(/([\w.~:@!$&'()*+,;=-]|%[0-9A-Fa-f]{2}|{[\w-]+})+)+/?"
_SERVER = r"[^{}]+({(region|secondLevelDomain)}[^{}]*)*/{apiVersion}"


def document(node: Node, _: Document) -> Iterator[str]:
    """For the whole document."""
    servers = node.get("servers", ())
    if len(servers) != 1 or not re.fullmatch(_SERVER, servers[0]["url"]):
        yield "one of `servers` is needed; its url ends with /{apiVersion}, beside region and secondLevelDomain at most"
    elif not re.fullmatch(r"[\w-][\w.-]*", _variable(servers[0], "apiVersion"), re.ASCII):
        yield "the variable apiVersion of the server needs a default that can be a segment of a path"
    if "security" in node and not (node["security"] and all(node["security"])):
        yield "`security` without a scheme is not supported: all calls are signed"
    if not node.get("paths"):
        yield "there are no paths"
    error = node.get("components", {}).get("schemas", {}).get("Error", {})
    if error.get("type") != "object":
        yield "the schema Error, an object, is missing: answers other than 2xx are read as it"


def _variable(server: Node, name: str) -> str:
    default: str = server.get("variables", {}).get(name, {}).get("default", "")
    return default


def path(name: str) -> Iterator[str]:
    """For the template of a path."""
    if not re.fullmatch(_PATH, name, re.ASCII) or {".", ".."} & set(name.split("/")):
        yield "a path has segments of letters, digits, {names} and signs that need no percent-encoding"
    if len(names := re.findall("{([^{}]*)}", name)) > len(set(names)):
        yield "a path has a parameter once only"


def operation(node: Node, document: Document) -> Iterator[str]:
    """For an operation."""
    if not node.get("operationId"):
        yield "an operation needs an operationId: it names the module"
    if len(node.get("tags", ())) != 1:
        yield "an operation needs one tag: it names the folder of its module"
    success = [code for code in node.get("responses", {}) if str(code).startswith("2")]
    if len(success) != 1:
        yield f"an operation needs one response for 2xx, and has {len(success)}"
    for code, each in node.get("responses", {}).items():
        content = resolved(document, each).get("content", {})
        if code in ("204", "205") and content:
            yield f"an answer {code} has no content"
        elif not code.startswith("2") and any(media.get("schema") != {"$ref": ERROR} for media in content.values()):
            yield f"the content of {code} must be `$ref: '{ERROR}'`, as which answers other than 2xx are read"


def head(node: Node, document: Document) -> Iterator[str]:
    """For an operation whose answers have no body."""
    yield from operation(node, document)
    for code, each in node.get("responses", {}).items():
        if code.startswith("2") and resolved(document, each).get("content"):
            yield "an answer to HEAD has no content"


def parameter(node: Node, document: Document) -> Iterator[str]:
    """For a parameter."""
    if "$ref" in node:
        return
    name, location, schema = node["name"], node["in"], resolved(document, node.get("schema", {}))
    if location not in ("path", "query", "header"):
        yield f"a parameter in {location!r} is not sent; path, query and header are"
        return
    yield from _parameter_name(name, location)
    if "x-multi-segment" in node and location != "path":
        yield "x-multi-segment is for parameters in path"
    expected = "form" if location == "query" else "simple"
    if node.get("style", expected) != expected:
        yield f"style {node['style']!r} is not supported in {location}; {expected!r} is"
    kinds = types(document, schema)
    if "array" in kinds:
        if location != "query":
            yield f"an array in {location} is not supported; in the query it is"
        if not node.get("explode", True):
            yield "an array in the query is sent as repeated keys; `explode: false` is not supported"
        items = types(document, resolved(document, schema.get("items", {})))
        if "null" in items:
            yield "an array in the query cannot hold null"
        kinds = (kinds - {"array"}) | items
    if kinds - _PLAIN or kinds == {"null"}:
        refused = ", ".join(sorted(kinds & {"array", "object", "null"}) or ["any"])
        yield f"a parameter cannot be of type {refused}; plain values can"
    if "null" in kinds and location == "path":
        yield "a parameter in path cannot be null"
    if (location, name) == ("query", "page") and kinds != {"string"}:
        yield "the parameter page must be a string: the generated `iterate` puts the token of a page there"


def _parameter_name(name: str, location: str) -> Iterator[str]:
    if location == "path" and not re.fullmatch(r"[\w-]+", name, re.ASCII):
        yield f"the path parameter {name!r} must have a name of letters, digits, `_` and `-`"
    if location == "header" and not re.fullmatch(_HEADER_NAME, name):
        yield f"{name!r} is no name of a header in lower case"
    if location == "header" and name in _OWN_HEADERS:
        yield f"the header {name} is set by the client, not by a parameter"


def body(node: Node, document: Document) -> Iterator[str]:
    """For the body of a request."""
    media_types = set(node.get("content", ()))
    if "$ref" in node:
        return
    if not media_types & BODIES:
        told = " or ".join(sorted(media_types)) or "no type"
        yield f"a body of {told} is not supported; {' and '.join(sorted(BODIES))} are"
        return
    yield from _content(node["content"], document)
    for media in node["content"].values():
        if "null" in types(document, resolved(document, media.get("schema", {}))):
            yield "a body cannot be null"


def response(node: Node, document: Document) -> Iterator[str]:
    """For an answer."""
    content = node.get("content", {})
    if unknown := set(content) - BODIES - TEXTS:
        yield f"an answer of {', '.join(sorted(unknown))} is not supported; {', '.join(sorted(BODIES | TEXTS))} are"
    for media_type, media in content.items():
        if "x-also-accepted" in media:
            yield f"x-also-accepted is for bodies that are sent, not for answers of {media_type}"
    yield from _content(content, document)


def media(node: Node, _: Document) -> Iterator[str]:
    """For what a body is made of."""
    if "schema" not in node:
        yield "a body needs a schema; use `schema: {}` for any JSON"


def _content(content: Node, document: Document) -> Iterator[str]:
    if len(content) > 1:
        yield f"one media type is supported, and there are {' and '.join(sorted(content))}"
    for media_type, each in content.items():
        schema = resolved(document, each.get("schema", {}))
        kind = (schema.get("type"), schema.get("format"))
        if media_type == BYTES and kind != _BINARY:
            yield f"the schema of {media_type} must be `type: string, format: binary`"
        if media_type in TEXTS and ("enum" in schema or kind not in (("string", None), _BINARY)):
            yield f"the schema of {media_type} must be `type: string`, with `format: binary` for bytes"
        if media_type not in TEXTS | {BYTES} and kind == _BINARY:
            yield f"`format: binary` is for {BYTES} and texts, as JSON cannot hold bytes"


def schema(node: Node, document: Document) -> Iterator[str]:
    """For a schema of JSON."""
    if node.get("format") == "binary":
        yield f"`format: binary` is for the schema of {BYTES} and of texts itself, as JSON cannot hold bytes"
    yield from content_schema(node, document)


def content_schema(node: Node, document: Document) -> Iterator[str]:
    """For a schema of what may be bytes or text, too."""
    if "$ref" in node:
        if ignored := sorted(node.keys() - _BESIDE_REF - {"$ref"}):
            yield f"`{ignored[0]}` beside `$ref` is not supported; give it to the schema that `$ref` leads to"
        return
    listed = node.get("type", [])
    listed = [listed] if isinstance(listed, str) else listed
    for key, kind in _OF_TYPE.items():
        if key in node and kind not in listed and (listed or kind == "array"):
            yield f"`{key}` needs `type: {kind}`"
    if listed == ["array"] and "items" not in node:
        yield "an array needs items; use `items: {}` for any JSON"
    yield from _values(node, listed)
    yield from _object(node, document)
    yield from _choices(node, document)


def _values(node: Node, listed: list[str]) -> Iterator[str]:
    if "const" in node and not isinstance(node["const"], str):
        yield f"const {node['const']!r} is no string; use enum of one string, or no const"
    if {"const", "enum"} & node.keys() and set(listed) - {"string", "null"}:
        yield "const and enum are supported for strings only"
    if {"const", "enum"} <= node.keys():
        yield "const and enum together are not supported"
    values = node.get("enum", ["some"])
    if not values or len(values) > len({str(each) for each in values}):
        yield "enum holds no value, or one twice"
    if not all(isinstance(value, str) for value in values):
        yield "enum holds values that are no strings; only enums of strings have a class"
        return
    seen: dict[str, str] = {}
    for value in values:
        other = seen.setdefault(unicodedata.normalize("NFKC", value), value)
        if other != value:
            yield f"enum values {other!r} and {value!r} differ by Unicode form only, which Python takes for one name"
    for name_of in (str.upper, lambda value: snake_case(value).upper()):
        named: dict[str, str] = {}
        for value in values:
            other = named.setdefault(name_of(value), value)
            if other != value:
                yield f"enum values {other!r} and {value!r} would have one name in Python"
    if unknown := sorted(node.get("x-enumDescriptions", {}).keys() - set(values)):
        yield f"x-enumDescriptions describes {unknown[0]!r}, which is no value of enum"


def _object(node: Node, document: Document) -> Iterator[str]:
    for name in node.get("properties", {}):
        if not unicodedata.is_normalized("NFKC", name):
            yield f"Python reads the property name {name!r} as {unicodedata.normalize('NFKC', name)!r}; write it so"
    if "properties" in node and node.get("additionalProperties", False) not in (True, False, {}):
        yield "a schema of additionalProperties beside properties is not supported; `additionalProperties: true` is"
    if "properties" in node and node.get("type", "object") != "object":
        yield 'properties need `type: object`; for null write `anyOf` of a `$ref` and of `type: "null"`'
    if missing := sorted(set(node.get("required", ())) - properties(document, node).keys()):
        yield f"`required` names {missing[0]}, which is no property"


def _choices(node: Node, document: Document) -> Iterator[str]:
    used = [each for each in _CHOICES if each in node]
    beside = sorted(_BESIDE_NO_CHOICE & node.keys())
    if not used:
        return
    choices = node[used[0]]
    if len(used) > 1 or (beside and (used[0] != "allOf" or len(choices) == 1)):
        yield f"`{used[0]}` beside {', '.join([*used[1:], *beside])} is not supported; write one schema"
    elif used[0] == "allOf" and _leads_back(document, node, ()):
        yield "`allOf` leads back to its own schema"
    elif used[0] == "allOf" and len(choices) > 1 and types(document, node) != {"object"}:
        yield "`allOf` joins objects only"
    elif used[0] != "allOf" and "discriminator" not in node:
        some = [each for each in map(partial(resolved, document), choices) if each.get("type") != "null"]
        if len(some) > 1 and not all(_is_plain(document, each) for each in some):
            yield f"`{used[0]}` of schemas that Python has classes for needs a discriminator with x-defaultMapping"


def _leads_back(document: Document, node: Node, above: tuple[int, ...]) -> bool:
    if id(node) in above:
        return True
    return any(_leads_back(document, resolved(document, each), (*above, id(node))) for each in node.get("allOf", ()))


def _is_plain(document: Document, schema: Node) -> bool:
    """Whether the Python value is the one that JSON has."""
    if schema.get("type") == "array":
        return _is_plain(document, resolved(document, schema.get("items", {})))
    if any(each in schema for each in _CHOICES) or {"enum", "properties"} & schema.keys():
        return False
    return schema.get("format") not in ("date", "date-time") and "object" not in types(document, schema)


def component(node: Node, document: Document) -> Iterator[str]:
    """For a schema with a name."""
    yield from schema(node, document)
    if node.get("additionalProperties", False) not in (True, False, {}):
        yield "a map has no name: write `type: object` with `additionalProperties` where it is used"
    if "discriminator" in node:
        yield from _family(node, document)


def _family(node: Node, document: Document) -> Iterator[str]:
    """For schemas that a discriminator tells apart."""
    discriminator = node["discriminator"]
    if "oneOf" not in node or not {"mapping", "x-defaultMapping"} <= discriminator.keys():
        yield "a discriminator needs a mapping and x-defaultMapping, and stands beside oneOf"
        return
    schemas = document["components"]["schemas"]
    variants = {value: each.rpartition("/")[2] for value, each in discriminator["mapping"].items()}
    base = discriminator["x-defaultMapping"].rpartition("/")[2]
    for name in (base, *variants.values()):
        if name not in schemas:
            yield f"the discriminator leads to {name}, which is no schema of this document"
        elif types(document, resolved(document, schemas[name])) != {"object"} or "oneOf" in schemas[name]:
            yield f"the discriminator leads to {name}, which is no object"
    members = {each.get("$ref", "").rpartition("/")[2] for each in node["oneOf"]}
    if members - {base} != set(variants.values()) - {base}:
        yield "oneOf and the mapping of its discriminator must name the same schemas"
        return
    key = discriminator["propertyName"]
    for name in {base: None, **dict.fromkeys(variants.values())}:
        found = properties(document, schemas[name])
        if key not in found:
            yield f"{name} lacks the property {key} of the discriminator"
            return
        const = resolved(document, found[key]).get("const")
        if const is not None and [value for value, each in variants.items() if each == name] != [const]:
            yield f"{key} of {name} is {const!r}, and the mapping of the discriminator says otherwise"
    for name in sorted(set(variants.values())):
        families = [each for each in schemas if name in _variants(schemas[each])]
        if len(families) > 1:
            yield f"{name} belongs to {' and '.join(families)}; a class has one base"


def _variants(schema: Node) -> set[str]:
    return {each.rpartition("/")[2] for each in schema.get("discriminator", {}).get("mapping", {}).values()}


# What rules ask


def resolved(document: Document, node: Any) -> Node:
    """The object that a reference leads to."""
    while isinstance(node, Mapping) and "$ref" in node:
        _, _, section, name = node["$ref"].split("/")
        node = document["components"][section][name]
    return node if isinstance(node, Mapping) else {}


def types(document: Document, schema: Node, above: tuple[int, ...] = ()) -> set[str]:
    """The types of JSON that a schema allows; `any` for all of them."""
    if id(schema) in above:
        return set()
    if choices := [each for key in _CHOICES for each in schema.get(key, ())]:
        return set().union(*(types(document, resolved(document, each), (*above, id(schema))) for each in choices))
    fallback = "string" if {"enum", "const"} & schema.keys() else "object" if "properties" in schema else "any"
    listed = schema.get("type", fallback)
    return {listed} if isinstance(listed, str) else set(listed)


def properties(document: Document, schema: Node, above: tuple[int, ...] = ()) -> dict[str, Any]:
    """The properties of an object, those of its parts included."""
    found: dict[str, Any] = {}
    if id(schema) not in above:
        for each in schema.get("allOf", ()):
            found |= properties(document, resolved(document, each), (*above, id(schema)))
    found |= schema.get("properties", {})
    return found
