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
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from tools.errors import ToolError
from tools.openapi import UNKNOWN_VALUE
from tools.spec import kept
from tools.spec.facts import Content, Facts, Family, Kind, Model, Operation, Parameter, Property, Type
from tools.spec.kept import VALUES

SIMPLE_KINDS = {
    "str": Kind.STRING,
    "int": Kind.INTEGER,
    "float": Kind.NUMBER,
    "bool": Kind.BOOLEAN,
    "date": Kind.DATE,
    "datetime": Kind.DATE_TIME,
    "object": Kind.ANY,
    "file": Kind.BINARY,
}
# Path parameters whose values are paths; the service expects their slashes unencoded.
MULTI_SEGMENT = frozenset({"contentPath", "objectPath"})
# The client's headers that are not parameters of the operation.
FIXED_HEADERS = frozenset({"accept", "content-type", "Content-Length", "expect"})
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
    order: list[str] = field(default_factory=list)
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
    models = {name: _model(name, sources, notes) for name in sorted(sources)}
    families = {
        name: Family(name, model.discriminator, dict(sorted(model.variants.items())))
        for name, model in sorted(sources.items())
        if model.discriminator
    }
    places = {name: f"models.{name}" for name in models}
    operations = _read_operations(package, manifest, set(sources), notes, places)
    return Facts(source, _api_version(package), operations, models, families, tuple(dict.fromkeys(notes)), places)


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
    for name, allowed in _documented_values(ast.get_docstring(function) or ""):
        model.allowed.setdefault(name, allowed)


def _documented_values(docstring: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for block in re.split(r"(?m)^\s*:param ", docstring)[1:]:
        name, _, text = block.partition(":")
        match = re.search(r"Allowed values for (?:this property|items in this list) are: (.*)", text)
        if match:
            yield name, without_artefact(re.findall(r'"([^"]*)"', match[1]))


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


def _model(name: str, sources: dict[str, _ModelSource], notes: list[str]) -> Model:
    model = sources[name]
    lineage = list(_lineage(name, sources))
    properties = []
    for attribute, type_name in model.types.items():
        required = next((line.required[attribute] for line in lineage if attribute in line.required), False)
        allowed = next((line.allowed[attribute] for line in lineage if attribute in line.allowed), ())
        type_ = _with_values(parse_type(type_name, set(sources), f"{name}.{attribute}", notes), allowed)
        properties.append(Property(model.wire_names.get(attribute, attribute), type_, required))
    return Model(name, tuple(properties))


def _with_values(type_: Type, values: tuple[str, ...]) -> Type:
    if not values:
        return type_
    if type_.item is not None:
        return replace(type_, item=_with_values(type_.item, values))
    return Type(Kind.ENUM, name=type_.name, values=values) if type_.kind in (Kind.STRING, Kind.ENUM) else type_


def parse_type(text: str, models: set[str], place: str, notes: list[str]) -> Type:
    """Parses a type as the release writes it, such as `dict(str, list[Task])`.

    A capitalised name that is not a model is an enum; the packages do not list its values.
    """
    text = text.strip().replace("oci.aidataplatform_dp.models.", "")
    if match := re.fullmatch(r"list\[(.*)\]", text):
        return Type(Kind.ARRAY, item=parse_type(match[1], models, place, notes))
    if match := re.fullmatch(r"dict\(str, (.*)\)", text):
        return Type(Kind.MAP, item=parse_type(match[1], models, place, notes))
    if text in SIMPLE_KINDS:
        return Type(SIMPLE_KINDS[text])
    if text in models:
        return Type(Kind.MODEL, name=text)
    if re.fullmatch(r"[A-Z]\w*", text):
        values = VALUES.get(text, ())
        if not values:
            notes.append(f"{text}: no package lists its values")
        return Type(Kind.ENUM, name=text, values=values)
    notes.append(f"{place}: unknown type {text!r}, taken as any JSON")
    return Type(Kind.ANY)


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
    package: Path, manifest: Path, models: set[str], notes: list[str], places: dict[str, str]
) -> dict[str, Operation]:
    methods = _read_clients(package)
    operations: dict[str, Operation] = {}
    seen: set[tuple[str, str]] = set()
    for group, command in _read_manifest(manifest):
        key = (str(group["clientClassName"]), str(command["sdkMethodName"]))
        if key not in methods:
            notes.append(f"{command['operationId']}: in the manifest, but not in {key[0]}")
            continue
        seen.add(key)
        operation = _operation(str(group["tag"]), command, methods[key], models, notes)
        if operation.id in operations:
            raise ToolError(f"{manifest.name}: operation {operation.id} twice")
        operations[operation.id] = operation
        names = (group.get("name"), command.get("name"))
        shell = f", aidp {' '.join(map(str, names))}" if all(names) else ""
        places[operation.id] = f"{key[0]}.{key[1]}{shell}"
    notes.extend(
        f"{client}.{method}: in the client, but not in the manifest" for client, method in sorted(methods.keys() - seen)
    )
    if not operations:
        raise ToolError(f"{manifest.name}: no operations")
    return operations


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
        method.order.append(match["name"])
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
        if wire_name in FIXED_HEADERS and location == "header":
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
    tag: str, command: dict[str, Any], method: _MethodSource, models: set[str], notes: list[str]
) -> Operation:
    name = str(command["operationId"])
    if (method.method, method.path) != (str(command["httpMethod"]).lower(), command["path"]):
        notes.append(f"{name}: manifest and client disagree on method or path; the client's are taken")
    parameters = tuple(_parameters(name, command, method, models, notes))
    return Operation(
        id=name,
        tag=tag,
        method=method.method,
        path=method.path,
        parameters=parameters,
        body=_body(name, command, method, models, notes),
        answer=_answer(name, method, models, notes),
        deprecated=bool(command.get("deprecated")),
    )


def _parameters(
    name: str, command: dict[str, Any], method: _MethodSource, models: set[str], notes: list[str]
) -> Iterator[Parameter]:
    listed = {(str(item["in"]), str(item["originalName"])) for item in command["fields"] if item["in"] != "body"}
    for argument in sorted(method.locations, key=lambda item: _position(item, method.order)):
        location, wire_name = method.locations[argument]
        if (location, wire_name) not in listed:
            notes.append(f"{name}: parameter {wire_name} is in the client only; taken from there")
        type_ = parse_type(method.types.get(argument, "str"), models, f"{name}.{argument}", notes)
        type_ = _with_values(type_, method.allowed.get(argument, ()))
        required = location == "path" or argument in method.required
        yield Parameter(wire_name, location, type_, required, location == "path" and wire_name in MULTI_SEGMENT)
    for location, wire_name in sorted(listed - set(method.locations.values())):
        notes.append(f"{name}: parameter {wire_name} ({location}) is in the manifest only; left out")


def _position(argument: str, order: list[str]) -> int:
    return order.index(argument) if argument in order else len(order)


def _body(
    name: str, command: dict[str, Any], method: _MethodSource, models: set[str], notes: list[str]
) -> Content | None:
    if not method.body:
        return None
    if not method.sends_json:
        return Content("application/octet-stream", Type(Kind.BINARY))
    documented = method.types.get(method.body) or str(command.get("bodyModel") or "object")
    return Content("application/json", parse_type(documented, models, f"{name} body", notes))


def _answer(name: str, method: _MethodSource, models: set[str], notes: list[str]) -> Content | None:
    if not method.response_type:
        return None
    if method.response_type == "stream":
        text = method.accept != "application/json"
        media_type = method.accept if text else "application/octet-stream"
        return Content(media_type, Type(Kind.STRING if text and name not in kept.BINARY else Kind.BINARY))
    return Content(method.accept, parse_type(method.response_type, models, f"{name} answer", notes))
