"""Packages that import what is in them when it is first used, so that `import oci_aidp` is all that exploring takes."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any, TypeAlias

Members: TypeAlias = tuple[Callable[[str], Any], Callable[[], list[str]]]
"""`__getattr__` and `__dir__` of a package."""


def modules(package: str, path: Iterable[str]) -> Members:
    """The members of a package of modules.

    Args:
        package: its `__name__`.
        path: its `__path__`.
    """

    def load(name: str) -> ModuleType:
        module = None if name.startswith("_") else _module(package, name)
        if module is None:
            raise _error(package, name)
        return module

    return load, lambda: _members(package, _modules(path))


def classes(package: str, path: Iterable[str], modules_of: Mapping[str, str]) -> Members:
    """The members of a package of classes, each in a module of its own: `AgentTask` in `agent_task`.

    Args:
        package: its `__name__`.
        path: its `__path__`.
        modules_of: the modules of the classes that are not called as the words of their modules.
    """
    classes_in = {module: name for name, module in modules_of.items()}

    def class_in(module: str) -> str:
        return classes_in.get(module) or "".join(map(str.capitalize, module.split("_")))

    @cache  # reads the folder
    def names() -> list[str]:
        return sorted(map(class_in, _modules(path)))

    def load(name: str) -> Any:
        if name == "__all__":
            return names()
        module_name = modules_of.get(name) or re.sub("(?<!^)(?=[A-Z])", "_", name).lower()
        module = _module(package, module_name) if name.isidentifier() and name == class_in(module_name) else None
        if module is None:
            raise _error(package, name)
        value = getattr(module, name)
        setattr(sys.modules[package], name, value)
        return value

    return load, lambda: _members(package, names())


def _module(package: str, name: str) -> ModuleType | None:
    """A module of a package, None if there is none of this name."""
    try:
        return import_module(f"{package}.{name}")
    except ModuleNotFoundError as error:
        if error.name != f"{package}.{name}":
            raise
    return None


def _modules(path: Iterable[str]) -> set[str]:
    """Names of the public modules of a package."""
    from pkgutil import iter_modules

    return {each.name for each in iter_modules(path) if not each.name.startswith("_")}


def _members(package: str, names: Iterable[str]) -> list[str]:
    return sorted({*vars(sys.modules[package]), *names} - {"TYPE_CHECKING", "_lazy"})


def _error(package: str, name: str) -> AttributeError:
    return AttributeError(f"module {package!r} has no attribute {name!r}", name=name, obj=sys.modules[package])
