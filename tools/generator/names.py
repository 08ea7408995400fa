"""Names of a document that would take each other's place in Python, or that of something else there."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator, Mapping
from typing import Any

from openapi_python_client.strings import ClassName, PythonIdentifier

from .rules import resolved
from .supported import METHODS, PREFIX, Problem

LONGEST = 100
"""File systems hold names of 255 bytes, and tags, operations and schemas name files."""
CLASSES = {"Any", "Iterable", "Model", "OpenEnum", "UNSET", "Unset"}
"""What modules of models import."""


def problems(document: Mapping[str, Any]) -> Iterator[Problem]:
    """What is wrong with names, in the order of the document. It is valid."""
    yield from _operations(document)
    yield from _schemas(document)


def _operations(document: Mapping[str, Any]) -> Iterator[Problem]:
    modules: dict[tuple[str, str], str] = {}
    for path, item in document["paths"].items():
        for method, operation in ((each, item[each]) for each in METHODS if each in item):
            pointer = ("paths", path, method)
            name, tag = operation["operationId"], operation["tags"][0]
            module = (PythonIdentifier(tag, PREFIX), PythonIdentifier(name, PREFIX))
            for key, written, python in (("tags", tag, module[0]), ("operationId", name, module[1])):
                if flaw := _flaw(written, python):
                    yield Problem((*pointer, key), flaw)
            if module in modules:
                both = f"{name} and {modules[module]} would both be the module {'.'.join(module)}"
                yield Problem((*pointer, "operationId"), f"{both}; rename one")
            modules[module] = name
            given = [resolved(document, each) for part in (item, operation) for each in part.get("parameters", ())]
            if "requestBody" in operation and "body" in {PythonIdentifier(each["name"], PREFIX) for each in given}:
                yield Problem(pointer, "a parameter and what is sent would both be the argument body; rename the first")


def _schemas(document: Mapping[str, Any]) -> Iterator[Problem]:
    classes: dict[str, str] = {}
    for name in document["components"]["schemas"]:
        class_name = str(ClassName(name, PREFIX))
        module = PythonIdentifier(class_name, PREFIX)
        flaw = _flaw(name, class_name, CLASSES) or _flaw(name, module)
        other = classes.setdefault(module, name)
        if flaw or other != name:
            message = flaw or f"{name} and {other} would both be the class {class_name}; rename one"
            yield Problem(("components", "schemas", name), message)


def _flaw(written: str, python: str, taken: Collection[str] = ()) -> str | None:
    if python in taken:
        return f"generated modules use the name {python} for something else; rename {written}"
    if len(python) > LONGEST or not any(each.isalnum() for each in written):
        return f"{written[:20]!r} cannot name a file: it needs letters, and at most {LONGEST} of them"
    if not unicodedata.is_normalized("NFKC", written):
        return f"Python reads {written!r} as {unicodedata.normalize('NFKC', written)!r}; write it so"
    return None
