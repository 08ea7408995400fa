"""Which handwritten modules a selection of operations can use, and what they need of it themselves."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from .errors import VendorError

Place: TypeAlias = tuple[str, str]
"""An operation: names of its tag's package and of its module."""

_IMPORT = re.compile(r"^\s*from \.+(\w*)[\w.]* import ([\w, ]+)", re.MULTILINE)


@dataclass(frozen=True)
class Fit:
    """Handwritten modules and generated ones, brought together.

    Attributes:
        operations: what was chosen, and what the modules need beyond that.
        schemas: names of the classes that the modules import.
        leave_out: files of modules that cannot be used.
    """

    operations: frozenset[Place]
    schemas: frozenset[str]
    leave_out: frozenset[str]


@dataclass
class _Needs:
    modules: set[str] = field(default_factory=set)
    operations: set[Place] = field(default_factory=set)
    schemas: set[str] = field(default_factory=set)


def fit(overrides: Path, there: Iterable[Place], chosen: Iterable[Place]) -> Fit:
    """Fits the handwritten modules to the operations that were chosen.

    A module that the package itself imports stays, and so do the operations that it imports. One that only users
    import stays if the operations that it imports are there.

    Args:
        overrides: folder of the templates and the handwritten modules.
        there: all operations of the document.
        chosen: the operations that were asked for.

    Raises:
        VendorError: a module of the package imports an operation that the document does not have.
    """
    folder = overrides / "oci_aidp"
    files = [path for path in sorted(folder.rglob("*.py")) if "__pycache__" not in path.parts]
    needs: dict[str, _Needs] = {}
    for path in files:
        _read(path, path.relative_to(folder), needs.setdefault(_unit(path.relative_to(folder)), _Needs()))
    available, operations = set(there), set(chosen)
    kept = _closure(_imported_by_templates(overrides / "templates"), needs)
    for name in sorted(kept):
        missing = needs[name].operations - available
        if missing:
            raise VendorError(f"overrides/oci_aidp/{name} needs {'.'.join(min(missing))}, which the document lacks")
        operations |= needs[name].operations
    for name in sorted(needs.keys() - kept):
        group = _closure({name}, needs)
        if all(needs[each].operations <= operations for each in group):
            kept |= group
    return Fit(
        frozenset(operations),
        frozenset(schema for name in kept for schema in needs[name].schemas),
        frozenset(path.relative_to(folder).as_posix() for path in files if _unit(path.relative_to(folder)) not in kept),
    )


def _unit(relative: Path) -> str:
    """A module at the top, or the package that a module is in."""
    return relative.parts[0].removesuffix(".py")


def _closure(names: Iterable[str], needs: Mapping[str, _Needs]) -> set[str]:
    found: set[str] = set()
    pending = set(names) & needs.keys()
    while pending:
        found |= pending
        pending = {each for name in pending for each in needs[name].modules if each in needs} - found
    return found


def _imported_by_templates(templates: Path) -> Iterator[str]:
    for path in templates.glob("*.jinja"):
        for module, names in _IMPORT.findall(path.read_text(encoding="utf-8")):
            yield from [module] if module else (each.split()[0] for each in names.split(","))


def _read(path: Path, relative: Path, needs: _Needs) -> None:
    """Notes what a module imports of its package, also where it does so in a function or for type checkers only."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
        if not isinstance(node, ast.ImportFrom) or node.level == 0:
            continue
        folder = relative.parts[: len(relative.parts) - node.level]
        for name in node.names:
            match (*folder, *(node.module or "").split("."), name.name) if node.module else (*folder, name.name):
                case ("api", tag, operation, *_):
                    needs.operations.add((tag, operation))
                case ("models", *_, schema):
                    needs.schemas.add(schema)
                case (module, *_):
                    needs.modules.add(module)
