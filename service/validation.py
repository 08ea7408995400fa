"""Validates requests, and the service's own answers, against the OpenAPI file."""

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
    """Checks requests as the file says, and answers with open enums: the real service sends values it does not list."""

    def __init__(self, spec: Spec) -> None:
        self._spec = spec
        self._answers = _Schemas(spec, open_enums=True)
        self._requests = _Schemas(spec, open_enums=False)

    def check_request(self, call: Call) -> None:
        """Raise RequestRefused, with the code MissingParameter or InvalidParameter, unless a call is valid."""
        operation = call.operation
        if unknown := set(call.query) - operation.parameter_names("query"):
            raise RequestRefused("InvalidParameter", f"unknown query parameter: {', '.join(sorted(unknown))}")
        for parameter in operation.parameters:
            self._check_parameter(parameter, call)
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
            schema = self._spec.resolve(header.get("schema", {}))
            if name in headers:
                wrong += [
                    f"header {name}: {text}" for text in self._answers.errors(schema, _cast(headers[name], schema))
                ]
            elif header.get("required"):
                wrong.append(f"header {name} is missing")
        content_type, content = headers.get("content-type", ""), response.get("content", {})
        if not content or call.method == "HEAD":
            return wrong
        if (media := _of_media_type(content_type, content)) is None:
            return [*wrong, f"content type {content_type} is not documented"]
        if "json" in content_type:
            wrong += self._answers.errors(media.get("schema", {}), json.loads(answer.content()))
        return wrong

    def _check_parameter(self, parameter: Node, call: Call) -> None:
        name, place, schema = parameter["name"], parameter["in"], self._spec.resolve(parameter.get("schema", {}))
        if place == "path":
            values = [call.path_params[name]]
        else:
            values = (call.query if place == "query" else call.headers).getlist(name)
        if not values:
            if parameter.get("required"):
                raise RequestRefused("MissingParameter", f"{place} parameter {name} is missing")
            return
        items = self._spec.resolve(schema.get("items", {}))
        value = [_cast(text, items) for text in values] if schema.get("type") == "array" else _cast(values[0], schema)
        for error in self._requests.errors(schema, value):
            raise RequestRefused("InvalidParameter", f"{place} parameter {name}: {error}")

    def _check_body(self, call: Call, definition: Node) -> None:
        content_type, content = call.headers.get("content-type", ""), dict(definition["content"])
        for media in definition["content"].values():
            content.setdefault(media.get("x-also-accepted", ""), media)
        media = _of_media_type(content_type, content)
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
        if errors := self._requests.errors(media.get("schema", {}), value):
            raise RequestRefused("InvalidParameter", f"body: {'; '.join(errors)}")


class _Schemas:
    """The schemas of the OpenAPI file as JSON Schema."""

    def __init__(self, spec: Spec, *, open_enums: bool) -> None:
        self._spec, self._open_enums = spec, open_enums
        self._validators: dict[int, tuple[Node, jsonschema_rs.Draft202012Validator]] = {}

    @functools.cached_property
    def _registry(self) -> jsonschema_rs.Registry:
        components = self._converted(self._spec.document.get("components", {}))
        return jsonschema_rs.Registry([(_DOCUMENT, {"components": components})])

    def errors(self, schema: Node, value: Any) -> list[str]:
        """Return what is wrong with a value."""
        if id(schema) not in self._validators:
            validator = jsonschema_rs.Draft202012Validator(
                self._converted(schema), registry=self._registry, validate_formats=True
            )
            # With the schema itself, so that its id stays its own.
            self._validators[id(schema)] = schema, validator
        errors = self._validators[id(schema)][1].iter_errors(value)
        return [f"{'/'.join(map(str, error.instance_path))}: {error.message}".removeprefix(": ") for error in errors]

    def _converted(self, node: Any) -> Any:
        """Return a schema whose references and discriminators JSON Schema knows, without enums where they are open.

        An enum of a single value marks a variant, like `const`, and stays.
        """
        if isinstance(node, list):
            return [self._converted(item) for item in node]
        if not isinstance(node, dict):
            return node
        converted = {name: self._converted(value) for name, value in node.items()}
        if self._open_enums and isinstance(node.get("enum"), list) and len(node["enum"]) > 1:
            del converted["enum"]
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
        named = {"type": "object", "required": [name], "properties": {name: {"enum": list(mapping)}}}
        others = {key: converted.pop(key) for key in ("oneOf", "anyOf") if key in converted}
        required = [*converted.get("required", ()), name]
        # A request of no variant is told which there are; an answer may be of one that the file does not know.
        otherwise = others if self._open_enums else named
        return converted | {"required": required, "if": named, "then": {"allOf": variants}, "else": otherwise}


def _of_media_type(content_type: str, content: Node) -> Node | None:
    """Return the definition of a content type, None when there is none or the type is malformed."""
    if not _MEDIA_TYPE.fullmatch(content_type.strip()):
        return None
    media_type = content_type.partition(";")[0].strip().lower()
    return next((definition for pattern, definition in content.items() if fnmatch(media_type, pattern.lower())), None)


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
