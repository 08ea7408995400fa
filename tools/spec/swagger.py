"""Read the facts of the Swagger 2.0 document that Oracle publishes beside its REST reference.

A converter of documents would not do: only facts go into the file, in their places, and the wording of the document
stays outside. Python has none either: prance's asks a web service that has been switched off (RonnyPfannschmidt/prance,
issue 149), and the others, such as swagger2openapi, run on Node.js or Go.

`host`, `schemes` and vendor extensions are ignored.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tools.errors import ToolError
from tools.openapi import METHODS
from tools.spec import facts, kept
from tools.spec.facts import BYTES, FIXED_HEADERS, JSON, Facts, Json, kind
from tools.spec.shapes import innermost
from tools.spec.swagger_file import PLAIN, WIRE, Room, array, flag, load, mapping, name, own, shown, text
from tools.spec.swagger_schemas import Definitions

_LOCATIONS = ("path", "query", "header")
_API_VERSION = re.compile(r"/?([0-9]{8})/?")
_PATH = re.compile(r"(/([A-Za-z0-9._~-]|\{[A-Za-z][A-Za-z0-9_-]*\})+)+/?")
_MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+*-]+", re.ASCII)
_HEADER = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
_IGNORED_HEADERS = FIXED_HEADERS | {"authorization"}


def read_swagger(path: Path) -> Facts:
    """Reads a Swagger 2.0 document in JSON.

    Raises:
        ToolError: It is not one, or its facts contradict each other.
    """
    try:
        return _Reader(load(path)).facts(f"Swagger document {path.name}")
    except ToolError as error:
        raise ToolError(f"{path.name}: {error}") from error
    except RecursionError:
        raise ToolError(f"{path.name}: nested too deeply") from None


class _Reader:
    """Reads one document. Each method reads one section."""

    def __init__(self, root: Json) -> None:
        self.root = root
        self.notes: list[str] = []
        self.shared = {kind: own(mapping(root.get(kind, {}), kind)) for kind in ("parameters", "responses")}
        self.room = Room()
        self.definitions = Definitions(own(mapping(root.get("definitions", {}), "definitions")), self.notes, self.room)

    def facts(self, source: str) -> Facts:
        """Everything that the document says."""
        version = self._version()
        paths: Json = {}
        seen: dict[str, str] = {}
        places: dict[str, str] = {}
        for path, method, operation in self._operations():
            name = operation["operationId"]
            if seen.setdefault(name.replace("_", "").lower(), name) != name or name in places:
                raise ToolError(f"two operations are called {name}")
            paths.setdefault(path, {})[method] = operation
            places[name] = f"{method.upper()} {path}"
        if not places:
            raise ToolError("no operations")
        models = self.definitions.models
        places.update({name: f"definitions.{name}" for name in models})
        return Facts(
            source,
            version,
            facts.document(paths, models),
            self.definitions.families,
            notes=tuple(dict.fromkeys(self.notes)),
            places=places,
            detailed=True,
        )

    def _version(self) -> str:
        path = text(self.root.get("basePath", "/"), "basePath")
        match = _API_VERSION.fullmatch(path)
        if match is None:
            self.notes.append(f"basePath {shown(path)} is no API version of eight digits; the file's is kept")
        return match[1] if match else ""

    # Operations

    def _operations(self) -> Iterator[tuple[str, str, Json]]:
        for path, item in own(mapping(self.root["paths"], "paths")).items():
            if len(path) > 500 or not _PATH.fullmatch(path):
                raise ToolError(f"paths: {shown(path)} is not a plain path")
            item = own(mapping(item, path))
            if "$ref" in item:
                raise ToolError(f"{path}: a path that is a $ref")
            common = self._parameters(item.get("parameters", []), path)
            for method in METHODS:
                if method in item:
                    raw = mapping(item[method], f"{method.upper()} {path}")
                    yield path, method, self._operation(path, method, raw, common)

    def _operation(self, path: str, method: str, raw: Json, common: dict[tuple[str, str], Json]) -> Json:
        if "operationId" not in raw:
            raise ToolError(f"{method.upper()} {path}: no operationId")
        key = name(raw["operationId"], f"{method.upper()} {path}, operationId", PLAIN)
        key = key[0].upper() + key[1:]
        parameters = {**common, **self._parameters(raw.get("parameters", []), key)}
        self.room.take(1 + len(parameters))
        answer, headers = self._answer(key, raw)
        operation = facts.operation(
            key,
            self._tag(raw, key),
            parameters=(
                self._parameter(parameter, location, wire_name, key)
                for (location, wire_name), parameter in parameters.items()
                if location in _LOCATIONS
            ),
            body=self._body(parameters, raw, key),
            answer=answer,
            headers=headers,
            deprecated=flag(raw.get("deprecated", False), f"{key}, deprecated"),
        )
        if {wire_name for location, wire_name in parameters if location == "path"} != set(
            re.findall(r"\{([^}]*)\}", path)
        ):
            raise ToolError(f"{key}: the parameters in {path} are not those that it declares for the path")
        return operation

    def _tag(self, raw: Json, key: str) -> str:
        tags = array(raw.get("tags", []), f"{key}, tags")
        if not tags:
            return ""
        words = re.findall(r"[A-Za-z0-9]+", text(tags[0], f"{key}, tags"))
        return name("".join(word[0].upper() + word[1:] for word in words), f"{key}, tags", PLAIN)

    # Parameters

    def _parameters(self, raw: Any, place: str) -> dict[tuple[str, str], Json]:
        """Parameters as they are written, by location and name."""
        found: dict[tuple[str, str], Json] = {}
        for item in array(raw, f"{place}, parameters"):
            parameter = self._resolved(item, "parameters", f"{place}, parameters")
            wire_name = name(parameter.get("name"), f"{place}, name of a parameter", WIRE)
            location = text(parameter.get("in"), f"{place}, parameter {wire_name}, in")
            if location not in (*_LOCATIONS, "body", "formData"):
                raise ToolError(f"{place}, parameter {wire_name}: {shown(location)} is no place of a parameter")
            if location == "header":
                wire_name = wire_name.lower()
            if location == "header" and wire_name in _IGNORED_HEADERS:
                continue
            if (location, wire_name) in found or (location == "body" and any(key[0] == "body" for key in found)):
                raise ToolError(f"{place}, parameter {wire_name} ({location}): there are two")
            found[location, wire_name] = parameter
        return found

    def _resolved(self, raw: Any, kind: str, place: str) -> Json:
        """A parameter or response, with the reference to a shared one resolved."""
        result = mapping(raw, place)
        seen: set[str] = set()
        while "$ref" in result:
            reference = text(result["$ref"], f"{place}, $ref")
            target = reference.removeprefix(f"#/{kind}/")
            if target == reference or target not in self.shared[kind]:
                raise ToolError(f"{place}: {shown(reference)} refers to nothing")
            if target in seen:
                raise ToolError(f"{place}: {shown(reference)} refers to itself")
            seen.add(target)
            result = mapping(self.shared[kind][target], f"{kind} {shown(target)}")
        return result

    def _parameter(self, raw: Json, location: str, wire_name: str, key: str) -> Json:
        place = f"{key}, parameter {wire_name}"
        if "schema" in raw or "type" not in raw:
            raise ToolError(f"{place}: needs a type, and no schema")
        schema = self.definitions.type_of(raw, place)
        if "$ref" in innermost(schema) or kind(schema) == "binary":
            raise ToolError(f"{place}: objects and files cannot be parameters in the {location}")
        required = flag(raw.get("required", False), f"{place}, required") or location == "path"
        explode = True
        if kind(schema) == "array":
            style = text(raw.get("collectionFormat", "csv"), f"{place}, collectionFormat")
            explode = style == "multi"
            if location == "query" and not explode:
                self.notes.append(f"{place}: collectionFormat {shown(style)}, but the package repeats the key")
        return facts.parameter(wire_name, location, schema, required, explode)

    def _body(self, parameters: dict[tuple[str, str], Json], raw: Json, key: str) -> Json:
        for location, wire_name in parameters:
            if location == "formData":
                self.notes.append(f"{key}, parameter {wire_name}: forms cannot be placed, left out")
        body = next((item for (location, _), item in parameters.items() if location == "body"), None)
        if body is None:
            return {}
        if not flag(body.get("required", False), f"{key}, required"):
            self.notes.append(f"{key}: the request body may be left out; the file requires it")
        types = self._media_types(raw, "consumes", key)
        schema = self.definitions.type_of(body.get("schema", {}), f"{key} body", f"{key}Details")
        return {_media_type(types, schema): schema}

    # Answers

    def _answer(self, key: str, raw: Json) -> tuple[Json, dict[str, Json]]:
        """The content of successful answers, whatever their status, and all their headers."""
        responses = own(mapping(raw.get("responses", {}), f"{key}, responses"))
        found = {
            status: self._resolved(response, "responses", f"{key}, response {shown(status)}")
            for status, response in sorted(responses.items())
        }
        contents: list[Json] = []
        headers: dict[str, Json] = {}
        for status, response in found.items():
            if re.fullmatch(r"2[0-9]{2}", status):
                place = f"{key}, answer {status}"
                listed = mapping(response.get("headers", {}), f"{place}, headers")
                self.room.take(len(listed))
                for wire_name, header in listed.items():
                    header_name = name(wire_name, f"{place}, headers", _HEADER).lower()
                    headers.setdefault(header_name, self._header(header, f"{place}, header {header_name}"))
                if "schema" in response:
                    contents.append(self._content(key, response["schema"], raw, place))
        if not any(status.startswith("2") for status in found):
            self.notes.append(f"{key}: no answer of a success")
        if any(content != contents[0] for content in contents):
            self.notes.append(f"{key}: several answers of successes; the first is taken")
        return contents[0] if contents else {}, headers

    def _header(self, raw: Any, place: str) -> Json:
        schema = self.definitions.type_of(raw, place)
        return {"schema": schema if kind(schema) in ("string", "integer", "number", "boolean") else {"type": "string"}}

    def _content(self, key: str, raw_schema: Any, raw: Json, place: str) -> Json:
        types = self._media_types(raw, "produces", key)
        schema = self.definitions.type_of(raw_schema, place, f"{key}Result")
        media_type = _media_type(types, schema)
        is_file = isinstance(raw_schema, dict) and raw_schema.get("type") == "file"
        if is_file and key not in kept.BINARY and _is_text(media_type):
            schema = {"type": "string"}
        elif kind(schema) == "string" and key in kept.BINARY:
            schema = {"type": "string", "format": "binary"}
        return {media_type: schema}

    def _media_types(self, raw: Json, kind: str, key: str) -> list[str]:
        """The media types of an operation, without parameters such as the character set."""
        listed = array(raw.get(kind, self.root.get(kind, [])), f"{key}, {kind}")
        found = [text(item, f"{key}, {kind}").partition(";")[0].strip() for item in listed]
        for item in found:
            if not _MEDIA_TYPE.fullmatch(item) or len(item) > 100:
                raise ToolError(f"{key}, {kind}: {shown(item)} is not a media type")
        return found


def _media_type(types: list[str], schema: Json) -> str:
    """The media type to use: for bytes one other than JSON, otherwise JSON if listed."""
    if kind(schema) == "binary":
        return next((item for item in types if item != JSON), BYTES)
    return JSON if JSON in types or not types else types[0]


def _is_text(media_type: str) -> bool:
    return media_type.startswith("text/") or media_type.endswith("yaml")
