"""Validates requests and the service's own answers with the OpenAPI file."""

from __future__ import annotations

import functools
import json
import re
from fnmatch import fnmatch
from typing import Any

import jsonschema_rs

from .messages import Answer, Call, ServiceFault
from .spec import Node, Spec

_DOCUMENT = "urn:document"
_MEDIA_TYPE = re.compile(r"[\w.+*-]+/[\w.+*-]+(\s*;\s*[\w-]+=[^;]+)*")


class RequestRefused(ServiceFault):
    """A request that the OpenAPI file does not allow."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(400, code, message[:2000])


class SpecValidator:
    """Checks requests exactly, and answers with open enums: the real service sends values that are not in the file."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._validators: dict[int, tuple[Node, jsonschema_rs.Draft202012Validator]] = {}

    def check_request(self, call: Call) -> None:
        """Raise RequestRefused, with the code MissingParameter or InvalidParameter, unless a call is valid."""
        operation = call.operation
        if unknown := set(call.query) - operation.parameter_names("query"):
            raise RequestRefused("InvalidParameter", f"unknown query parameter: {', '.join(sorted(unknown))}")
        for parameter in operation.parameters:
            name, place = parameter["name"], parameter["in"]
            if place == "path":
                texts = [call.path_params[name]]
            else:
                texts = (call.query if place == "query" else call.headers).getlist(name)
            if parameter.get("required") and not texts:
                raise RequestRefused("MissingParameter", f"{place} parameter {name} is missing")
            for error in self._errors_of_texts(parameter.get("schema", {}), texts):
                raise RequestRefused("InvalidParameter", f"{place} parameter {name}: {error}")
        if operation.request_body:
            self._check_body(call, operation.request_body)
        elif call.body:
            raise RequestRefused("InvalidParameter", "the operation takes no body")

    def check_answer(self, answer: Answer, call: Call) -> list[str]:
        """Return what is wrong with an answer; an answer to HEAD has headers only."""
        responses, code = call.operation.responses, str(answer.status)
        response = responses.get(code) or responses.get(f"{code[0]}XX") or responses.get("default")
        if response is None:
            return [f"status {code} is not documented"]
        headers, wrong = answer.all_headers(), []
        for name, header in response.get("headers", {}).items():
            texts = headers.getlist(name)
            if header.get("required") and not texts:
                wrong.append(f"header {name} is missing")
            errors = self._errors_of_texts(header.get("schema", {}), texts, sent=True)
            wrong += [f"header {name}: {error}" for error in errors]
        content_type, content = headers.get("content-type", ""), response.get("content", {})
        if not content or call.method == "HEAD":
            return wrong
        if (media := _of_media_type(content_type, content)) is None:
            return [*wrong, f"content type {content_type} is not documented"]
        if "json" in content_type:
            wrong += self._errors(media.get("schema", {}), json.loads(answer.content()), sent=True)
        return wrong

    def _check_body(self, call: Call, definition: Node) -> None:
        content_type = call.headers.get("content-type", "")
        media = _of_media_type(content_type, definition["content"])
        is_binary = media is not None and media.get("schema", {}).get("format") == "binary"
        # An empty file is a body, too.
        if not call.body and ("json" in content_type or not content_type) and not is_binary:
            if definition.get("required"):
                raise RequestRefused("MissingParameter", "body: a body is required")
            return
        if media is None:
            accepted = ", ".join(definition["content"])
            raise RequestRefused("InvalidParameter", f"body: the content type {content_type!r} is not in {accepted}")
        if "json" not in content_type or is_binary:
            return
        try:
            value = json.loads(call.body)
        except ValueError as error:
            raise RequestRefused("InvalidParameter", f"body: not json: {error}") from error
        if errors := self._errors(media.get("schema", {}), value):
            raise RequestRefused("InvalidParameter", f"body: {'; '.join(errors)}")

    def _errors_of_texts(self, schema: Node, texts: list[str], *, sent: bool = False) -> list[str]:
        """Return what is wrong with the texts of a parameter or header; nothing is where there is none."""
        schema = self._spec.resolve(schema)
        if schema.get("type") != "array":
            return [error for text in texts[:1] for error in self._errors(schema, _cast(text, schema), sent=sent)]
        items = self._spec.resolve(schema.get("items", {}))
        return self._errors(schema, [_cast(text, items) for text in texts], sent=sent) if texts else []

    def _errors(self, schema: Node, value: Any, *, sent: bool = False) -> list[str]:
        """Return what is wrong with a value; one that the service itself sent may be none that an enum lists."""
        if id(schema) not in self._validators:
            settings: Node = {"registry": self._registry, "validate_formats": True}
            # With the schema itself, so that its id stays its own.
            self._validators[id(schema)] = schema, jsonschema_rs.Draft202012Validator(_converted(schema), **settings)
        return [
            f"{'/'.join(map(str, error.instance_path))}: {error.message}".removeprefix(": ")
            for error in self._validators[id(schema)][1].iter_errors(value)
            if not (sent and _is_of_open_enum(error))
        ]

    @functools.cached_property
    def _registry(self) -> jsonschema_rs.Registry:
        components = _converted(self._spec.document.get("components", {}))
        return jsonschema_rs.Registry([(_DOCUMENT, {"components": components})])


def _is_of_open_enum(error: jsonschema_rs.ValidationError) -> bool:
    """Whether a value is none that an enum of several lists; one of a single value marks a variant, like `const`."""
    return error.kind.name == "enum" and len(error.kind.value) > 1 and "else" not in error.schema_path


def _converted(node: Any) -> Any:
    """Return a schema whose references and discriminators JSON Schema knows: by `else`, there is no such variant."""
    if isinstance(node, list):
        return [_converted(item) for item in node]
    if not isinstance(node, dict):
        return node
    converted = {name: _converted(value) for name, value in node.items()}
    if isinstance(node.get("$ref"), str):
        converted["$ref"] = _DOCUMENT + node["$ref"]
    discriminator = node.get("discriminator", {})
    if not (mapping := discriminator.get("mapping")) or not isinstance(mapping, dict):
        return converted
    name = discriminator["propertyName"]
    variants = [
        {"if": {"properties": {name: {"const": value}}}, "then": {"$ref": _DOCUMENT + variant}}
        for value, variant in mapping.items()
    ]
    listed = {"type": "object", "properties": {name: {"enum": list(mapping)}}}
    others = {key: value for key, value in converted.items() if key not in ("oneOf", "anyOf")}
    required = [*others.get("required", ()), name]
    named = listed | {"required": [name]}
    return others | {"required": required, "if": named, "then": {"allOf": variants}, "else": listed}


def _of_media_type(content_type: str, content: Node) -> Node | None:
    """Return the definition of a content type, None when there is none or the type is malformed."""
    if not _MEDIA_TYPE.fullmatch(content_type.strip()):
        return None
    media_type = content_type.partition(";")[0].strip().lower()
    known = [*content.items(), *((media.get("x-also-accepted", ""), media) for media in content.values())]
    return next((definition for pattern, definition in known if fnmatch(media_type, pattern.lower())), None)


def _cast(text: str, schema: Node) -> Any:
    """Return the value that a text of a query or header stands for; the text itself when it stands for none."""
    kind = schema.get("type")
    # Oracle's own client sends booleans as Python writes them.
    if kind == "boolean":
        return {"true": True, "false": False}.get(text.lower(), text)
    if kind == "integer" and re.fullmatch(r"[-+]?\d{1,30}", text):
        return int(text)
    if kind == "number" and re.fullmatch(r"[-+]?\d+(\.\d+)?([eE][-+]?\d+)?", text):
        return float(text)
    return text
