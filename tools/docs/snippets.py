"""A complete call of each operation, made from the examples of openapi.yaml and the names of the package."""

from __future__ import annotations

import ast
import datetime
import enum
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import attrs
import griffe
from openapi_python_client import strings

from oci_aidp import UNSET, models
from oci_aidp.model import Model
from tools.generator.document import Document, Json

WIDTH = 88
_BYTES = b"order_id,sku\n1,LF-100\n"
_INDENT = " " * 4
_TELLING = ("key", "display_name", "name", "status", "state", "lifecycle_state")


@dataclass(frozen=True)
class Snippet:
    """A program that makes one call, and the same with asyncio."""

    sync: str
    asyncio: str


def snippets(document: Document, package: griffe.Module) -> dict[str, Snippet]:
    """A snippet for each operation whose required parameters and body have examples, by the operation's id.

    Raises:
        ValueError: an example has a field that its schema lacks.
    """
    by_id = {request_line(each)[0]: each for tag in modules(package["api"]) for each in modules(tag)}
    programs: dict[str, str] = {}
    for method, path, operation in document.operations():
        module = by_id[operation["operationId"]]
        call = _Call(document, module, operation, list(document.parameters(method, path).values()))
        if call.is_complete:
            programs[f"{module.name}.sync"] = call.program(awaited=False)
            programs[f"{module.name}.asyncio"] = call.program(awaited=True)
    formatted = _formatted(programs)
    return {
        name: Snippet(formatted[f"{module.name}.sync"], formatted[f"{module.name}.asyncio"])
        for name, module in by_id.items()
        if f"{module.name}.sync" in formatted
    }


@dataclass
class _Call:
    document: Document
    module: griffe.Module
    operation: Json
    parameters: list[Json]
    classes: set[str] = field(default_factory=set)
    """The models that the program imports."""
    has_dates: bool = False

    @property
    def is_complete(self) -> bool:
        """Whether all required parameters and the body have examples."""
        required = all("example" in each for each in self.parameters if each.get("required"))
        return required and (self._json_body is None or "example" in self._json_body)

    @property
    def _json_body(self) -> Json | None:
        found: Json | None = self.operation.get("requestBody", {}).get("content", {}).get("application/json")
        return found

    def program(self, *, awaited: bool) -> str:
        """The program, not yet formatted."""
        body = self._body(awaited)
        imports = ["asyncio"] * awaited + ["datetime"] * self.has_dates
        assert self.module.parent is not None
        lines = [f"import {each}" for each in imports] + [""] * bool(imports)
        lines += ["import oci_aidp", f"from oci_aidp.api.{self.module.parent.name} import {self.module.name}"]
        if self.classes:
            lines.append(f"from oci_aidp.models import {', '.join(sorted(self.classes))}")
        opening = f"{'async ' * awaited}with oci_aidp.connect() as client:"
        block = [opening, *(_INDENT + line for line in body)]
        if awaited:
            block = ["async def main() -> None:", *(_INDENT + line for line in block), "", "", "asyncio.run(main())"]
        return "\n".join([*lines, "", *block, ""])

    def _body(self, awaited: bool) -> list[str]:
        arguments = f"({', '.join(self._arguments())})"
        answers = self.operation["responses"].items()
        success = next(self.document.resolve(each) for code, each in answers if str(code).startswith("2"))
        content: Json = success.get("content", {})
        schema: Json = next((each.get("schema", {}) for each in content.values()), {})
        if "iterate" in self.module.members:
            item = self.document.resolve(schema).get("properties", {}).get("items", schema).get("items", schema)
            name = self._variable(item)
            function = "aiterate" if awaited else "iterate"
            return [
                f"{'async ' * awaited}for {name} in {self.module.name}.{function}{arguments}:",
                f"{_INDENT}print({_shown(name, item)})",
            ]
        call = f"{'await ' * awaited}{self.module.name}.{'asyncio' if awaited else 'sync'}{arguments}"
        if not content:
            return [call]
        name = self._variable(schema)
        return [f"{name} = {call}", f"print({_shown(name, schema)})"]

    def _arguments(self) -> Iterator[str]:
        for each in self.parameters:
            if each["in"] == "path":
                yield f"{_identifier(each['name'])}={self._value(each['schema'], each['example'])}"
        yield "client=client"
        body = self._json_body
        if body is not None:
            model = getattr(models, str(strings.ClassName(_name(body["schema"]), "")))
            yield f"body={self.expression(model.from_dict(body['example']))}"
        elif "requestBody" in self.operation:
            yield f"body={_BYTES!r}"
        for each in self.parameters:
            # An optional parameter that only one operation has gets an example when callers usually give it.
            own = any(each is written for written in self.operation.get("parameters", ()))
            if each["in"] != "path" and "example" in each and (each.get("required") or own):
                yield f"{_identifier(each['name'])}={self._value(each['schema'], each['example'])}"

    def _value(self, schema: Json, example: Any) -> str:
        """The value of a parameter, as code."""
        if isinstance(example, list):
            return f"[{', '.join(self._value(schema['items'], each) for each in example)}]"
        resolved = self.document.resolve(schema)
        if "enum" in resolved:
            return self.expression(getattr(models, str(strings.ClassName(_name(schema), "")))(example))
        if "date-time" in (resolved.get("format"), resolved.get("x-format")):
            return self.expression(datetime.datetime.fromisoformat(example))
        return self.expression(example)

    def expression(self, value: Any) -> str:
        """A value as code that makes it."""
        if isinstance(value, Model):
            if value.additional_properties:
                name, unknown = type(value).__name__, list(value.additional_properties)
                raise ValueError(f"{self.operation['operationId']}: {name} has no {unknown}")
            self.classes.add(type(value).__name__)
            given = ", ".join(f"{name}={self.expression(each)}" for name, each in _given(value))
            return f"{type(value).__name__}({given})"
        if isinstance(value, enum.Enum):
            if value.name not in type(value).__members__ or value.value != type(value)[value.name].value:
                raise ValueError(f"{self.operation['operationId']}: {type(value).__name__} has no {value.value}")
            self.classes.add(type(value).__name__)
            return f"{type(value).__name__}.{value.name}"
        if isinstance(value, Mapping):
            return f"{{{', '.join(f'{key!r}: {self.expression(each)}' for key, each in value.items())}}}"
        if isinstance(value, list):
            return f"[{', '.join(map(self.expression, value))}]"
        self.has_dates = self.has_dates or isinstance(value, datetime.date)
        return repr(value)

    def _variable(self, schema: Json) -> str:
        """The variable for the answer: the name of its class, unless the program imports that name."""
        name = _name(schema)
        found = _identifier(name.removesuffix("Summary")) if name else "answer"
        return "answer" if found in (self.module.name, "client") else found


def _shown(name: str, schema: Json) -> str:
    """What to print of an answer: the fields that identify it, or the whole answer."""
    model = getattr(models, str(strings.ClassName(_name(schema), "")), None)
    fields = {each.name for each in attrs.fields(model)} if isinstance(model, type) and issubclass(model, Model) else {}
    return ", ".join(f"{name}.{each}" for each in _TELLING if each in fields) or name


def _given(value: Model) -> Iterator[tuple[str, Any]]:
    """The fields whose values differ from their defaults."""
    for each in attrs.fields(type(value)):
        found = getattr(value, each.name)
        if each.init and found is not UNSET and (each.default is attrs.NOTHING or found != each.default):
            yield each.alias or each.name, found


def _formatted(programs: Mapping[str, str]) -> dict[str, str]:
    with tempfile.TemporaryDirectory() as folder:
        for name, program in programs.items():
            Path(folder, f"{name}.py").write_text(program, encoding="utf-8")
        command = [sys.executable, "-m", "ruff", "format", "--isolated", "--quiet", f"--line-length={WIDTH}", "."]
        subprocess.run(command, cwd=folder, check=True)
        return {name: Path(folder, f"{name}.py").read_text(encoding="utf-8") for name in programs}


def request_line(module: griffe.Module) -> tuple[str, str]:
    """The id, method and path of the operation of a module."""
    call = module["OPERATION"].value
    name, method, path = (ast.literal_eval(str(each)) for each in call.arguments[:3])
    return name, f"{method} {path}"


def modules(parent: griffe.Object) -> list[griffe.Module]:
    """The modules of a package, by name."""
    return [each for _, each in sorted(parent.members.items()) if isinstance(each, griffe.Module)]


def _name(schema: Json) -> str:
    return str(schema.get("$ref", "")).rpartition("/")[2]


def _identifier(name: str) -> str:
    return str(strings.PythonIdentifier(name, "field_"))
