# Copied from overrides/oci_aidp/_lazy.py: edit it there and run `make generate`.
"""Modules that are imported when they are first used, so that `import oci_aidp` is all that exploring takes."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from importlib import import_module
from types import ModuleType


def lazy(package: str, path: Iterable[str]) -> tuple[Callable[[str], ModuleType], Callable[[], list[str]]]:
    """`__getattr__` and `__dir__` of a package.

    Args:
        package: its `__name__`.
        path: its `__path__`.
    """

    def load(name: str) -> ModuleType:
        if not name.startswith("_"):
            try:
                return import_module(f"{package}.{name}")
            except ModuleNotFoundError as error:
                if error.name != f"{package}.{name}":
                    raise
        raise AttributeError(f"module {package!r} has no attribute {name!r}", name=name, obj=sys.modules[package])

    def names() -> list[str]:
        from pkgutil import iter_modules

        modules = {each.name for each in iter_modules(path) if not each.name.startswith("_")}
        return sorted(modules.union(vars(sys.modules[package])) - {"TYPE_CHECKING", "lazy"})

    return load, names
