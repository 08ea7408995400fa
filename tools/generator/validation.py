"""Whether a document is valid OpenAPI 3.1: by the schemas of the OpenAPI Initiative, and what these cannot say."""

from __future__ import annotations

import functools
import json
import re
import urllib.parse
from collections.abc import Iterator, Mapping
from importlib.resources import files
from typing import Any

import jsonschema_rs

from .supported import METHODS, Pointer, Problem

_DOCUMENT = "urn:document"


def problems(document: dict[str, Any]) -> Iterator[Problem]:
    """What is not valid. References must lead somewhere, as `supported.problems` makes sure."""
    for error in _validator().iter_errors(document):
        yield Problem(tuple(error.instance_path), error.message)
        return  # what comes after it relies on the structure
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield from _parameters(document, path, item, method)
    yield from _defaults(document)


@functools.cache
def _validator() -> jsonschema_rs.Draft202012Validator:
    """For whole documents, schemas in them included.

    The schema of documents leaves open which dialect its schemas are in (`$dynamicRef: "#meta"`).
    """
    spec = _resource("openapi_spec_validator", "resources/schemas/v3.1/schema.json")
    dialect = _resource("openapi_schema_validator", "schemas/oas3.1/metaschema.json")
    vocabulary = _resource("openapi_schema_validator", "schemas/oas3.1/vocabularies/base")
    registry = jsonschema_rs.Registry([(each["$id"], each) for each in (spec, dialect, vocabulary)])
    schema = {"$ref": spec["$id"], "$defs": {"schema": {"$dynamicAnchor": "meta", "$ref": dialect["$id"]}}}
    return jsonschema_rs.Draft202012Validator({"$id": "urn:openapi", **schema}, registry=registry)


def _resource(package: str, path: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((files(package) / path).read_text(encoding="utf-8"))
    return content


def _parameters(document: dict[str, Any], path: str, item: Mapping[str, Any], method: str) -> Iterator[Problem]:
    in_path = set()
    for pointer, listed in ((("paths", path), item), (("paths", path, method), item[method])):
        names = set()
        for index, each in enumerate(listed.get("parameters", ())):
            reference = each.get("$ref", "").rpartition("/")[2]
            parameter = document["components"]["parameters"][reference] if reference else each
            name = (parameter["in"], parameter["name"])
            if name in names:
                yield Problem((*pointer, "parameters", index), f"there is another {name[1]} in {name[0]}")
            names.add(name)
        in_path |= {name for location, name in names if location == "path"}
    for name in sorted(in_path ^ set(re.findall(r"{([^{}]*)}", path))):
        yield Problem(("paths", path, method), f"{name} must be a parameter and stand in the path")


def _defaults(document: dict[str, Any]) -> Iterator[Problem]:
    registry = jsonschema_rs.Registry([(_DOCUMENT, document)])
    for pointer, default in _keywords(document, "default", ()):
        place = "/".join(str(part).replace("~", "~0").replace("/", "~1") for part in pointer)
        reference = f"{_DOCUMENT}#/{urllib.parse.quote(place)}"
        schema = jsonschema_rs.Draft202012Validator({"$ref": reference}, registry=registry)
        for error in schema.iter_errors(default):
            yield Problem((*pointer, "default"), error.message)


def _keywords(node: object, keyword: str, pointer: Pointer) -> Iterator[tuple[Pointer, Any]]:
    """Places and values of a keyword in all schemas of a document."""
    if isinstance(node, Mapping):
        named = pointer and pointer[-1] in ("properties", "schemas", "responses", "mapping")
        for key, child in node.items():
            if key == keyword and not named:
                yield pointer, child
            elif key not in ("example", "examples", "variables"):
                yield from _keywords(child, keyword, (*pointer, key))
    elif isinstance(node, list):
        for index, child in enumerate(node):
            yield from _keywords(child, keyword, (*pointer, index))
