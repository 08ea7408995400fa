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
from tools.spec import kept
from tools.spec.facts import Content, Facts, Header, Kind, Operation, Parameter, Type
from tools.spec.sdk import FIXED_HEADERS, MULTI_SEGMENT
from tools.spec.swagger_file import PLAIN, WIRE, array, flag, load, mapping, name, own, shown, text
from tools.spec.swagger_schemas import Definitions

MOST_OPERATIONS = 2_000
MOST_PARAMETERS = 20_000
_LOCATIONS = ("path", "query", "header")
_API_VERSION = re.compile(r"/?([0-9]{8})/?")
_PATH = re.compile(r"(/([A-Za-z0-9._~-]|\{[A-Za-z][A-Za-z0-9_-]*\})+)+/?")
_MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+*-]+", re.ASCII)
_HEADER = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
_JSON, _BYTES = "application/json", "application/octet-stream"
_IGNORED_HEADERS = frozenset({item.lower() for item in FIXED_HEADERS} | {"authorization"})


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

    def __init__(self, root: dict[str, Any]) -> None:
        self.root = root
        self.notes: list[str] = []
        self.shared = {kind: own(mapping(root.get(kind, {}), kind)) for kind in ("parameters", "responses")}
        self.definitions = Definitions(own(mapping(root.get("definitions", {}), "definitions")), self.notes)
        self.room = MOST_PARAMETERS

    def facts(self, source: str) -> Facts:
        """Everything that the document says."""
        version = self._version()
        operations: dict[str, Operation] = {}
        seen: dict[str, str] = {}
        for operation in self._operations():
            other = seen.setdefault(operation.id.replace("_", "").lower(), operation.id)
            if operation.id in operations or other != operation.id:
                raise ToolError(f"two operations are called {operation.id}")
            operations[operation.id] = operation
            if len(operations) > MOST_OPERATIONS:
                raise ToolError(f"more than {MOST_OPERATIONS} operations")
        if not operations:
            raise ToolError("no operations")
        notes = tuple(dict.fromkeys(self.notes))
        models = self.definitions.models
        places = {name: f"{item.method.upper()} {item.path}" for name, item in operations.items()}
        places.update({name: f"definitions.{name}" for name in models})
        return Facts(source, version, operations, models, self.definitions.families, notes, places)

    def _version(self) -> str:
        path = text(self.root.get("basePath", "/"), "basePath")
        match = _API_VERSION.fullmatch(path)
        if match is None:
            self.notes.append(f"basePath {shown(path)} is no API version of eight digits; the file's is kept")
        return match[1] if match else ""

    # Operations

    def _operations(self) -> Iterator[Operation]:
        for path, item in own(mapping(self.root["paths"], "paths")).items():
            if len(path) > 500 or not _PATH.fullmatch(path):
                raise ToolError(f"paths: {shown(path)} is not a plain path")
            item = own(mapping(item, path))
            if "$ref" in item:
                raise ToolError(f"{path}: a path that is a $ref")
            common = self._parameters(item.get("parameters", []), path)
            for method in METHODS:
                if method in item:
                    yield self._operation(path, method, mapping(item[method], f"{method.upper()} {path}"), common)

    def _operation(
        self, path: str, method: str, raw: dict[str, Any], common: dict[tuple[str, str], dict[str, Any]]
    ) -> Operation:
        if "operationId" not in raw:
            raise ToolError(f"{method.upper()} {path}: no operationId")
        key = name(raw["operationId"], f"{method.upper()} {path}, operationId", PLAIN)
        key = key[0].upper() + key[1:]
        parameters = {**common, **self._parameters(raw.get("parameters", []), key)}
        self._take(len(parameters))
        answer, headers = self._answer(key, raw)
        operation = Operation(
            id=key,
            tag=self._tag(raw, key),
            method=method,
            path=path,
            parameters=tuple(
                self._parameter(parameter, location, wire_name, key)
                for (location, wire_name), parameter in parameters.items()
                if location in _LOCATIONS
            ),
            body=self._body(parameters, raw, key),
            answer=answer,
            deprecated=flag(raw.get("deprecated", False), f"{key}, deprecated"),
            headers=headers,
        )
        declared = {parameter.name for parameter in operation.parameters if parameter.location == "path"}
        if declared != set(re.findall(r"\{([^}]*)\}", path)):
            raise ToolError(f"{key}: the parameters in {path} are not those that it declares for the path")
        return operation

    def _take(self, count: int) -> None:
        self.room -= count
        if self.room < 0:
            raise ToolError(f"more than {MOST_PARAMETERS} parameters and headers")

    def _tag(self, raw: dict[str, Any], key: str) -> str:
        tags = array(raw.get("tags", []), f"{key}, tags")
        if not tags:
            return ""
        words = re.findall(r"[A-Za-z0-9]+", text(tags[0], f"{key}, tags"))
        return name("".join(word[0].upper() + word[1:] for word in words), f"{key}, tags", PLAIN)

    # Parameters

    def _parameters(self, raw: Any, place: str) -> dict[tuple[str, str], dict[str, Any]]:
        """Parameters as they are written, by location and name."""
        found: dict[tuple[str, str], dict[str, Any]] = {}
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

    def _resolved(self, raw: Any, kind: str, place: str) -> dict[str, Any]:
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

    def _parameter(self, raw: dict[str, Any], location: str, wire_name: str, key: str) -> Parameter:
        place = f"{key}, parameter {wire_name}"
        if "schema" in raw or "type" not in raw:
            raise ToolError(f"{place}: needs a type, and no schema")
        type_ = self.definitions.type_of(raw, place)
        if type_.innermost.kind is Kind.MODEL or type_.kind is Kind.BINARY:
            raise ToolError(f"{place}: objects and files cannot be parameters in the {location}")
        required = flag(raw.get("required", False), f"{place}, required") or location == "path"
        explode = True
        if type_.kind is Kind.ARRAY:
            style = text(raw.get("collectionFormat", "csv"), f"{place}, collectionFormat")
            explode = style == "multi"
            if location == "query" and not explode:
                self.notes.append(f"{place}: collectionFormat {shown(style)}, but the package repeats the key")
        multi_segment = location == "path" and wire_name in MULTI_SEGMENT
        return Parameter(wire_name, location, type_, required, multi_segment, explode)

    def _body(self, parameters: dict[tuple[str, str], dict[str, Any]], raw: dict[str, Any], key: str) -> Content | None:
        for location, wire_name in parameters:
            if location == "formData":
                self.notes.append(f"{key}, parameter {wire_name}: forms cannot be placed, left out")
        body = next((item for (location, _), item in parameters.items() if location == "body"), None)
        if body is None:
            return None
        if not flag(body.get("required", False), f"{key}, required"):
            self.notes.append(f"{key}: the request body may be left out; the file requires it")
        types = self._media_types(raw, "consumes", key)
        type_ = self.definitions.type_of(body.get("schema", {}), f"{key} body", f"{key}Details")
        return Content(_media_type(types, type_), type_)

    # Answers

    def _answer(self, key: str, raw: dict[str, Any]) -> tuple[Content | None, tuple[Header, ...]]:
        """The content of successful answers, whatever their status, and all their headers."""
        responses = own(mapping(raw.get("responses", {}), f"{key}, responses"))
        found = {
            status: self._resolved(response, "responses", f"{key}, response {shown(status)}")
            for status, response in sorted(responses.items())
        }
        contents: dict[Content, None] = {}
        headers: dict[str, Header] = {}
        for status, response in found.items():
            if re.fullmatch(r"2[0-9]{2}", status):
                place = f"{key}, answer {status}"
                listed = mapping(response.get("headers", {}), f"{place}, headers")
                self._take(len(listed))
                for wire_name, header in listed.items():
                    item = self._header(wire_name, header, place)
                    headers.setdefault(item.name, item)
                if "schema" in response:
                    contents[self._content(key, response["schema"], raw, place)] = None
        if not any(status.startswith("2") for status in found):
            self.notes.append(f"{key}: no answer of a success")
        if len(contents) > 1:
            self.notes.append(f"{key}: several answers of successes; the first is taken")
        return next(iter(contents), None), tuple(headers.values())

    def _header(self, wire_name: str, raw: Any, place: str) -> Header:
        key = name(wire_name, f"{place}, headers", _HEADER).lower()
        type_ = self.definitions.type_of(raw, f"{place}, header {key}")
        simple = type_.kind in (Kind.STRING, Kind.INTEGER, Kind.NUMBER, Kind.BOOLEAN)
        return Header(key, type_ if simple else Type(Kind.STRING))

    def _content(self, key: str, schema: Any, raw: dict[str, Any], place: str) -> Content:
        types = self._media_types(raw, "produces", key)
        type_ = self.definitions.type_of(schema, place, f"{key}Result")
        media_type = _media_type(types, type_)
        is_file = isinstance(schema, dict) and schema.get("type") == "file"
        if is_file and key not in kept.BINARY and _is_text(media_type):
            return Content(media_type, Type(Kind.STRING))
        if type_.kind is Kind.STRING and key in kept.BINARY:
            return Content(media_type, Type(Kind.BINARY))
        return Content(media_type, type_)

    def _media_types(self, raw: dict[str, Any], kind: str, key: str) -> list[str]:
        """The media types of an operation, without parameters such as the character set."""
        listed = array(raw.get(kind, self.root.get(kind, [])), f"{key}, {kind}")
        found = [text(item, f"{key}, {kind}").partition(";")[0].strip() for item in listed]
        for item in found:
            if not _MEDIA_TYPE.fullmatch(item) or len(item) > 100:
                raise ToolError(f"{key}, {kind}: {shown(item)} is not a media type")
        return found


def _media_type(types: list[str], type_: Type) -> str:
    """The media type to use: for bytes one other than JSON, otherwise JSON if listed."""
    if type_.kind is Kind.BINARY:
        return next((item for item in types if item != _JSON), _BYTES)
    return _JSON if _JSON in types or not types else types[0]


def _is_text(media_type: str) -> bool:
    return media_type.startswith("text/") or media_type.endswith("yaml")
