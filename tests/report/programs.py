"""A program that uses every name of a generated package, written from the source of the package alone."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

_NO_BASE = ("Model", "OpenEnum")
HEADER = """\
from __future__ import annotations
import datetime
from collections.abc import Iterable
from typing import Any, TypeVar
from oci_aidp import Client, Unset, models
from oci_aidp.types import BinaryContent

T = TypeVar("T")

def given(value: T | Unset | None) -> T:
    raise NotImplementedError

def one_of(values: Iterable[T]) -> T:
    raise NotImplementedError
"""


@dataclass
class _Class:
    name: str
    base: str
    fields: dict[str, str] = field(default_factory=dict)
    takes: dict[str, str] = field(default_factory=dict)
    required: set[str] = field(default_factory=set)
    members: list[str] = field(default_factory=list)


def program(package: Path) -> str:
    """The source of the program."""
    classes = {each.name: each for path in sorted((package / "models").glob("*.py")) for each in _classes(path)}
    for each in classes.values():
        _inherit(each, classes)
    modules = [path for path in sorted((package / "api").rglob("*.py")) if path.name != "__init__.py"]
    calls = [_Call(path, number) for number, path in enumerate(modules)]
    given = _reached((text for each in calls for text in each.types.values()), classes)
    answers = _reached((each.returns for each in calls), classes)
    parts = [HEADER, *(each.text() for each in calls)]
    for each in classes.values():
        parts.append("\n".join(_use(each, each.name in answers or each.name not in given)))
    return "\n\n".join(parts) + "\n"


# Models


def _classes(path: Path) -> Iterator[_Class]:
    tree = ast.parse(path.read_text())
    converters = {each.name: each for each in tree.body if isinstance(each, ast.FunctionDef)}
    for node in tree.body:
        if not isinstance(node, ast.ClassDef):
            continue
        found = _Class(node.name, ast.unparse(node.bases[0]))
        for each in node.body:
            if isinstance(each, ast.Assign) and found.base == "OpenEnum":
                found.members.append(ast.unparse(each.targets[0]))
            elif isinstance(each, ast.AnnAssign):
                _add_field(found, each, converters)
        yield found


def _add_field(found: _Class, node: ast.AnnAssign, converters: dict[str, ast.FunctionDef]) -> None:
    name = ast.unparse(node.target)
    found.fields[name] = found.takes[name] = _plain(ast.unparse(node.annotation))
    keywords = {}
    if isinstance(node.value, ast.Call) and ast.unparse(node.value.func) == "field":
        keywords = {str(each.arg): each.value for each in node.value.keywords}
        if "default" not in keywords:
            found.required.add(name)
    elif node.value is None:
        found.required.add(name)
    if "converter" in keywords:
        argument = converters[ast.unparse(keywords["converter"])].args.args[0].annotation
        assert argument is not None
        found.takes[name] = _plain(ast.unparse(argument))


def _plain(annotation: str) -> str:
    """An annotation for the program, where all classes are in `models`."""
    text = annotation.replace("_models.", "models.")
    return re.sub(r"(?<![\w.])(?!None|Any|Unset|Iterable|UNSET|BinaryContent)(?=[A-Z])", "models.", text)


def _inherit(found: _Class, classes: dict[str, _Class]) -> None:
    base = classes.get(found.base)
    if base is not None:
        found.fields = base.fields | found.fields
        own = found.takes
        found.takes = base.takes | own
        found.required |= base.required - own.keys()


def _reached(texts: Iterable[str], classes: dict[str, _Class]) -> set[str]:
    found: set[str] = set()
    pending = list(texts)
    while pending:
        for name in re.findall(r"models\.(\w+)", pending.pop()):
            if name not in found:
                found.add(name)
                pending += classes[name].fields.values()
                pending += [f"models.{each.name}" for each in classes.values() if each.base == name]
                pending.append(f"models.{classes[name].base}" if classes[name].base in classes else "")
    return found


def _use(each: _Class, received: bool) -> Iterator[str]:
    kind = f"models.{each.name}"
    base = kind if each.base in _NO_BASE else f"models.{each.base}"
    yield f"def keep_{each.name}(x: {kind}) -> {base}:\n    return x"
    if each.base == "OpenEnum":
        yield f"def text_{each.name}(x: {kind}) -> str:\n    return x"
        yield f"members_{each.name} = [{', '.join(f'{kind}.{name}' for name in each.members)}]"
        return
    parameters = ", ".join(f"{name}: {_given(type_)}" for name, type_ in each.takes.items())
    for label, names in (("all", list(each.takes)), ("least", [name for name in each.takes if name in each.required])):
        arguments = ", ".join(f"{name}={name}" for name in names)
        yield f"def make_{label}_{each.name}({parameters}) -> {kind}:\n    return {kind}({arguments})"
    if received:
        for name, type_ in each.fields.items():
            yield from _read(f"read_{each.name}_{name}", f"x: {kind}", f"x.{name}", type_)


def _given(annotation: str) -> str:
    """The type of an argument that tells all that may be given: anything where `Any` is."""
    return re.sub(r"\bAny\b", "object", annotation)


def _read(name: str, parameters: str, expression: str, annotation: str) -> Iterator[str]:
    """Functions that read a value and its parts."""
    yield f"def {name}({parameters}) -> {annotation}:\n    y = {expression}\n    return y"
    choices = [ast.unparse(each) for each in _choices(ast.parse(annotation, mode="eval").body)]
    inner = [each for each in choices if each not in ("Unset", "None")]
    if inner == ["Any"]:
        yield f"def {name}_any({parameters}) -> None:\n    y = given({expression})\n    y.anything_at_all"
    if len(inner) == 1 and (found := re.fullmatch(r"(list\[|dict\[str, )(.+)\]", inner[0])):
        values = f"given({expression})" + ("" if found[1] == "list[" else ".values()")
        yield from _read(f"{name}_in", parameters, f"one_of({values})", found[2])


def _choices(node: ast.expr) -> list[ast.expr]:
    return [*_choices(node.left), *_choices(node.right)] if isinstance(node, ast.BinOp) else [node]


# Operations


class _Call:
    """The calls of one operation."""

    def __init__(self, path: Path, number: int) -> None:
        tree = ast.parse(path.read_text())
        sync = next(each for each in tree.body if isinstance(each, ast.FunctionDef) and each.name == "sync")
        self.module = f"module_{number}"
        self.imported = f"from oci_aidp.api.{path.parent.name} import {path.stem} as {self.module}"
        self.positional = [each.arg for each in sync.args.args]
        named = [each for each in sync.args.kwonlyargs if each.arg != "client"]
        self.types = {each.arg: ast.unparse(each.annotation) for each in (*sync.args.args, *named) if each.annotation}
        defaults = dict(zip(sync.args.kwonlyargs, sync.args.kw_defaults, strict=True))
        self.required = [each.arg for each in named if defaults[each] is None]
        assert sync.returns is not None
        self.returns = ast.unparse(sync.returns)
        self.derived = {ast.unparse(each.targets[0]): each.value for each in tree.body if isinstance(each, ast.Assign)}

    def text(self) -> str:
        return "\n\n".join([self.imported, *self._functions()])

    def _functions(self) -> Iterator[str]:
        some = [f"{name}={name}" for name in self.types if name not in self.positional]
        everything = ", ".join([*self.positional, "client=client", *some])
        by_name = ", ".join(["client=client", *(f"{name}={name}" for name in self.types)])
        least = ", ".join(["client=client", *(f"{name}={name}" for name in (*self.positional, *self.required))])
        parameters = ", ".join(["client: Client", *(f"{name}: {_given(type_)}" for name, type_ in self.types.items())])
        module = self.module
        for label, arguments in (("all", everything), ("by_name", by_name), ("least", least)):
            call = f"{module}.sync({arguments})"
            if self.returns == "None":
                yield f"def {label}_{module}({parameters}) -> None:\n    {call}"
            else:
                yield from _read(f"{label}_{module}", parameters, call, self.returns)
        yield f"def detailed_{module}({parameters}) -> None:\n    {module}.sync_detailed({everything})"
        awaited = [f"    await {module}.{name}({everything})" for name in ("asyncio", "asyncio_detailed")]
        yield "\n".join([f"async def awaited_{module}({parameters}) -> None:", *awaited])
        if isinstance(value := self.derived.get("iterate"), ast.Call):
            item = value.args[-1]
            type_ = str(item.value) if isinstance(item, ast.Constant) else self.returns
            yield from _read(f"item_{module}", parameters, f"one_of({module}.iterate({everything}))", type_)
            loop = f"async for _ in {module}.aiterate({everything}): ..."
            yield f"async def aitem_{module}({parameters}) -> None:\n    {loop}"
        if "stream" in self.derived:
            for prefix, start in (("", ""), ("a", "async ")):
                block = f"{start}with {module}.{prefix}stream({everything}): ..."
                yield f"{start}def {prefix}stream_{module}({parameters}) -> None:\n    {block}"
