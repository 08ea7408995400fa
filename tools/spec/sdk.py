"""Read the facts of an official release from the sources of `aidp-python-client` and the manifest of `aidp-cli`.

The sources are parsed, never imported or run. The manifest gives operation ids, tags, paths, deprecation; the client's
methods give parameters and media types as they go over the wire; the model modules give types, required marks, allowed
values and discriminators.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tools.errors import ToolError
from tools.openapi import METHODS, SCHEMAS, UNKNOWN_VALUE
from tools.spec import facts, kept
from tools.spec.facts import BYTES, FIXED_HEADERS, JSON, Facts, Family, Json
from tools.spec.kept import VALUES

SIMPLE: dict[str, Json] = {
    "str": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "bool": {"type": "boolean"},
    "date": {"type": "string", "format": "date"},
    "datetime": {"type": "string", "format": "date-time"},
    "object": {},
    "file": {"type": "string", "format": "binary"},
}
LOCATIONS = {"path_params": "path", "query_params": "query", "header_params": "header"}

_PARAMETER_LINE = re.compile(
    r"^\s*:param (?P<type>.+) (?P<name>\w+): \((?P<mark>required|optional)\)\s*$", re.MULTILINE
)
_REQUIRED = "**[Required]**"


@dataclass
class _ModelSource:
    """The facts of one model module, without those of its base."""

    name: str
    base: str
    types: dict[str, str] = field(default_factory=dict)
    wire_names: dict[str, str] = field(default_factory=dict)
    required: dict[str, bool] = field(default_factory=dict)
    allowed: dict[str, tuple[str, ...]] = field(default_factory=dict)
    discriminator: str = ""
    variants: dict[str, str] = field(default_factory=dict)


@dataclass
class _MethodSource:
    """The facts of one method of a client."""

    locations: dict[str, tuple[str, str]] = field(default_factory=dict)
    types: dict[str, str] = field(default_factory=dict)
    required: set[str] = field(default_factory=set)
    allowed: dict[str, tuple[str, ...]] = field(default_factory=dict)
    accept: str = "application/json"
    sends_json: bool = False
    path: str = ""
    method: str = ""
    response_type: str = ""
    body: str = ""


def read_release(client: Path, manifest: Path, source: str) -> Facts:
    """Reads a release.

    Args:
        client: Folder of the unpacked `aidp-python-client`, with one folder `models` at any depth.
        manifest: The file `operation_manifest.json` of `aidp-cli`.
        source: Name and version of the release, for messages.

    Raises:
        ToolError: The folder or the file has an unexpected layout.
    """
    package = _find_package(client)
    notes: list[str] = []
    sources = _read_models(package / "models")
    types = _Types(set(sources), notes)
    models = {name: _model(name, sources, types) for name in sorted(sources)}
    families = {
        name: Family(name, model.discriminator, dict(sorted(model.variants.items())))
        for name, model in sorted(sources.items())
        if model.discriminator
    }
    places = {name: f"models.{name}" for name in models}
    paths = _read_operations(package, manifest, types, notes, places)
    document = facts.document(paths, models | types.open_enums)
    return Facts(source, _api_version(package), document, families, tuple(dict.fromkeys(notes)), places)


def _find_package(client: Path) -> Path:
    packages = sorted(path.parent.parent for path in client.rglob("models/__init__.py"))
    if len(packages) != 1:
        raise ToolError(f"{client}: expected one package with a folder 'models', found {len(packages)}")
    return packages[0]


def _api_version(package: Path) -> str:
    """The base path that all clients share, without its slash."""
    found = {
        match[1]
        for path in sorted(package.glob("*_client.py"))
        for match in re.finditer(r"'base_path': '/?([^']*)'", path.read_text(encoding="utf-8"))
    }
    return found.pop() if len(found) == 1 else ""


def _parse(path: Path) -> ast.Module:
    try:
        return ast.parse(path.read_text(encoding="utf-8"))
    except (SyntaxError, UnicodeDecodeError, ValueError) as error:
        raise ToolError(f"{path.name}: not Python source ({error})") from error


def _literal(node: ast.expr) -> Any:
    try:
        return ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError):
        return None


def _assignments(node: ast.AST) -> Iterator[tuple[str, ast.expr]]:
    for child in ast.walk(node):
        if isinstance(child, ast.Assign) and len(child.targets) == 1:
            yield ast.unparse(child.targets[0]), child.value


# Models


def _read_models(folder: Path) -> dict[str, _ModelSource]:
    sources: dict[str, _ModelSource] = {}
    for path in sorted(folder.glob("*.py")):
        if path.name == "__init__.py":
            continue
        for node in _parse(path).body:
            if isinstance(node, ast.ClassDef):
                sources[node.name] = _read_model(node)
    if not sources:
        raise ToolError(f"{folder}: no models")
    return sources


def _read_model(node: ast.ClassDef) -> _ModelSource:
    base = node.bases[0].id if node.bases and isinstance(node.bases[0], ast.Name) else "object"
    model = _ModelSource(node.name, "" if base == "object" else base)
    for function in node.body:
        if not isinstance(function, ast.FunctionDef):
            continue
        if function.name == "__init__":
            _read_init(function, model)
        elif function.name == "get_subtype":
            _read_subtypes(function, model)
        elif any(isinstance(decorator, ast.Name) for decorator in function.decorator_list):
            model.required[function.name] = _REQUIRED in (ast.get_docstring(function) or "")
        else:
            _read_setter(function, model)
    return model


def _read_init(function: ast.FunctionDef, model: _ModelSource) -> None:
    for target, value in _assignments(function):
        if target == "self.swagger_types":
            model.types = _literal(value) or {}
        elif target == "self.attribute_map":
            model.wire_names = _literal(value) or {}


def _read_setter(function: ast.FunctionDef, model: _ModelSource) -> None:
    for target, value in _assignments(function):
        values = _literal(value) if target == "allowed_values" else None
        if isinstance(values, list):
            model.allowed[function.name] = without_artefact(values)


def without_artefact(values: list[str]) -> tuple[str, ...]:
    """The distinct values of an enum, without the stand-in for unknown ones."""
    return tuple(dict.fromkeys(value for value in values if value != UNKNOWN_VALUE))


def _read_subtypes(function: ast.FunctionDef, model: _ModelSource) -> None:
    for node in ast.walk(function):
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Constant):
            model.discriminator = str(node.slice.value)
        elif isinstance(node, ast.If) and isinstance(node.test, ast.Compare) and isinstance(node.body[0], ast.Return):
            value = _literal(node.test.comparators[0])
            variant = _literal(node.body[0].value) if node.body[0].value is not None else None
            if isinstance(value, str) and isinstance(variant, str):
                model.variants[value] = variant


def _lineage(name: str, sources: dict[str, _ModelSource]) -> Iterator[_ModelSource]:
    while name in sources:
        yield sources[name]
        name = sources[name].base


def _model(name: str, sources: dict[str, _ModelSource], types: _Types) -> Json:
    model = sources[name]
    lineage = list(_lineage(name, sources))
    properties: dict[str, Json] = {}
    required: list[str] = []
    for attribute, type_name in model.types.items():
        wire_name = model.wire_names.get(attribute, attribute)
        allowed = next((line.allowed[attribute] for line in lineage if attribute in line.allowed), ())
        properties[wire_name] = types.parse(type_name, f"{name}.{attribute}", allowed)
        if next((line.required[attribute] for line in lineage if attribute in line.required), False):
            required.append(wire_name)
    return facts.object_schema(properties, required)


class _Types:
    """Converts types as the release writes them, such as `dict(str, list[Task])`, to schemas.

    Attributes:
        open_enums: Schemas of the enums whose values no package lists, by name.
    """

    def __init__(self, models: set[str], notes: list[str]) -> None:
        self.open_enums: dict[str, Json] = {}
        self._models = models
        self._notes = notes

    def parse(self, text: str, place: str, values: tuple[str, ...] = ()) -> Json:
        """The schema of a type. `values` are those of an enum, in the order of the release.

        A capitalised name that is not a model is an enum; the packages do not list its values.
        """
        text = text.strip().replace("oci.aidataplatform_dp.models.", "")
        if match := re.fullmatch(r"list\[(.*)\]", text):
            return {"type": "array", "items": self.parse(match[1], place, values)}
        if match := re.fullmatch(r"dict\(str, (.*)\)", text):
            return {"type": "object", "additionalProperties": self.parse(match[1], place, values)}
        if text == "str" and values:
            return {"type": "string", "enum": list(values)}
        if text in SIMPLE:
            return dict(SIMPLE[text])
        if text in self._models:
            return {"$ref": SCHEMAS + text}
        if re.fullmatch(r"[A-Z]\w*", text):
            return self._enum(text, values or VALUES.get(text, ()))
        self._notes.append(f"{place}: unknown type {text!r}, taken as any JSON")
        return {}

    def _enum(self, name: str, values: tuple[str, ...]) -> Json:
        if values:
            return {"type": "string", "enum": list(values), "title": name}
        self._notes.append(f"{name}: no package lists its values")
        self.open_enums[name] = {"type": "string"}
        return {"$ref": SCHEMAS + name}


# Operations


def _read_manifest(manifest: Path) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    try:
        groups = json.loads(manifest.read_text(encoding="utf-8"))["commandGroups"]
        for group in groups:
            for command in group["commands"]:
                yield group, command
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ToolError(f"{manifest.name}: not a manifest of aidp-cli ({type(error).__name__}: {error})") from error


def _read_operations(
    package: Path, manifest: Path, types: _Types, notes: list[str], places: dict[str, str]
) -> dict[str, Json]:
    """The operations by path and method."""
    methods = _read_clients(package)
    paths: dict[str, Json] = {}
    ids: set[str] = set()
    seen: set[tuple[str, str]] = set()
    for group, command in _read_manifest(manifest):
        key, name = (str(group["clientClassName"]), str(command["sdkMethodName"])), str(command["operationId"])
        if key not in methods:
            notes.append(f"{name}: in the manifest, but not in {key[0]}")
            continue
        seen.add(key)
        method = methods[key]
        if name in ids:
            raise ToolError(f"{manifest.name}: operation {name} twice")
        ids.add(name)
        if method.method not in METHODS:
            raise ToolError(f"{name}: {method.method!r} is no method of HTTP")
        item = paths.setdefault(method.path, {})
        if method.method in item:
            raise ToolError(f"{name}: {method.method.upper()} {method.path} is another operation's")
        item[method.method] = _operation(name, str(group["tag"]), command, method, types, notes)
        names = (group.get("name"), command.get("name"))
        shell = f", aidp {' '.join(map(str, names))}" if all(names) else ""
        places[name] = f"{key[0]}.{key[1]}{shell}"
    notes.extend(
        f"{client}.{method}: in the client, but not in the manifest" for client, method in sorted(methods.keys() - seen)
    )
    if not paths:
        raise ToolError(f"{manifest.name}: no operations")
    return paths


def _read_clients(package: Path) -> dict[tuple[str, str], _MethodSource]:
    methods: dict[tuple[str, str], _MethodSource] = {}
    for path in sorted(package.glob("*_client.py")):
        for node in _parse(path).body:
            if not isinstance(node, ast.ClassDef):
                continue
            for function in node.body:
                if isinstance(function, ast.FunctionDef) and not function.name.startswith("_"):
                    methods[node.name, function.name] = _read_method(function)
    return methods


def _read_method(function: ast.FunctionDef) -> _MethodSource:
    method = _MethodSource()
    for match in _PARAMETER_LINE.finditer(ast.get_docstring(function) or ""):
        method.types[match["name"]] = match["type"].strip()
    method.required = {argument.arg for argument in function.args.args} - {"self"}
    for target, value in _assignments(function):
        if target in LOCATIONS and isinstance(value, ast.Dict):
            _read_wire_names(LOCATIONS[target], value, method)
        elif target.endswith("_allowed_values") and isinstance(values := _literal(value), list):
            method.allowed[target.removesuffix("_allowed_values")] = without_artefact(values)
        elif target == "resource_path":
            method.path = str(_literal(value))
        elif target == "method":
            method.method = str(_literal(value)).lower()
    _read_call(function, method)
    return method


def _read_wire_names(location: str, value: ast.Dict, method: _MethodSource) -> None:
    for key, item in zip(value.keys, value.values, strict=True):
        wire_name = str(_literal(key)) if key is not None else ""
        if wire_name.lower() in FIXED_HEADERS and location == "header":
            if wire_name == "accept":
                method.accept = str(_literal(item))
            elif wire_name == "content-type":
                method.sends_json = True
        elif (argument := _argument(item)) is not None:
            method.locations[argument] = (location, wire_name)


def _argument(node: ast.expr) -> str | None:
    """The argument that an expression such as `kwargs.get("status", missing)` or `job_key` reads."""
    for child in ast.walk(node):
        if isinstance(child, ast.Call) and ast.unparse(child.func) == "kwargs.get" and child.args:
            return str(_literal(child.args[0]))
    names = [
        child.id for child in ast.walk(node) if isinstance(child, ast.Name) and child.id not in ("self", "missing")
    ]
    return names[-1] if names else None


def _read_call(function: ast.FunctionDef, method: _MethodSource) -> None:
    for node in ast.walk(function):
        if not isinstance(node, ast.Call) or "call" not in ast.unparse(node.func):
            continue
        for keyword in node.keywords:
            if keyword.arg == "response_type":
                method.response_type = str(_literal(keyword.value))
            elif keyword.arg == "body":
                method.body = ast.unparse(keyword.value)


def _operation(
    name: str, tag: str, command: dict[str, Any], method: _MethodSource, types: _Types, notes: list[str]
) -> Json:
    if (method.method, method.path) != (str(command["httpMethod"]).lower(), command["path"]):
        notes.append(f"{name}: manifest and client disagree on method or path; the client's are taken")
    return facts.operation(
        name,
        tag,
        parameters=_parameters(name, command, method, types, notes),
        body=_body(name, method, types),
        answer=_answer(name, method, types),
        headers={},
        deprecated=bool(command.get("deprecated")),
    )


def _parameters(
    name: str, command: dict[str, Any], method: _MethodSource, types: _Types, notes: list[str]
) -> Iterator[Json]:
    listed = {(str(item["in"]), str(item["originalName"])) for item in command["fields"] if item["in"] != "body"}
    documented = [argument for argument in method.types if argument in method.locations]
    for argument in dict.fromkeys([*documented, *method.locations]):
        location, wire_name = method.locations[argument]
        if (location, wire_name) not in listed:
            notes.append(f"{name}: parameter {wire_name} is in the client only; taken from there")
        allowed = method.allowed.get(argument, ())
        schema = types.parse(method.types.get(argument, "str"), f"{name}.{argument}", allowed)
        yield facts.parameter(wire_name, location, schema, location == "path" or argument in method.required)
    for location, wire_name in sorted(listed - set(method.locations.values())):
        notes.append(f"{name}: parameter {wire_name} ({location}) is in the manifest only; left out")


def _body(name: str, method: _MethodSource, types: _Types) -> Json:
    if not method.body:
        return {}
    if not method.sends_json:
        return {BYTES: dict(SIMPLE["file"])}
    return {JSON: types.parse(method.types.get(method.body, "object"), f"{name} body")}


def _answer(name: str, method: _MethodSource, types: _Types) -> Json:
    if not method.response_type:
        return {}
    if method.response_type == "stream":
        text = method.accept != JSON
        return {method.accept if text else BYTES: dict(SIMPLE["str" if text and name not in kept.BINARY else "file"])}
    return {method.accept: types.parse(method.response_type, f"{name} answer")}
