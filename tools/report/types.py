"""Python types of the package, and which type can replace which, by the rules of type checkers."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from typing import TypeAlias

Type: TypeAlias = "frozenset[str | tuple[str, Type]]"
"""The choices of a union: names of classes, and containers with the type of what they hold."""

_ANY: Type = frozenset({"Any"})
_TEXT: Type = frozenset({"str"})
_PARENTS = {"bool": "int", "int": "float", "datetime.datetime": "datetime.date"}


class Types:
    """Types and their order.

    Args:
        parents: the class or type that each class derives from.
    """

    def __init__(self, parents: Mapping[str, str]) -> None:
        self._parents = {**_PARENTS, **parents}

    def accepts(self, new: str, old: str) -> bool:
        """Whether a parameter of type `new` takes every value of type `old`."""
        return self._fits(_parse(old), _parse(new), any_takes_all=True)

    def takes_apart(self, new: str, old: str) -> bool:
        """Whether a place of type `new` takes a value of type `old` for its parts, as a text for its characters."""
        lists = frozenset(choice for choice in _parse(new) if isinstance(choice, tuple) and choice[0] == "Iterable")
        no_lists = frozenset(choice for choice in _parse(old) if choice == "str" or choice[0] == "dict")
        return self.accepts(new, old) and not self._fits(no_lists, _parse(new) - lists, any_takes_all=True)

    def serves(self, new: str, old: str) -> bool:
        """Whether a value of type `new` can be used wherever one of type `old` was.

        A program may do anything with `Any`, and `mypy --strict` lets no function return `Any` as something else, so
        only `Any` takes the place of `Any`, and of nothing else.
        """
        return self._fits(_parse(new), _parse(old), any_takes_all=False)

    def _fits(self, inner: Type, outer: Type, *, any_takes_all: bool) -> bool:
        if any_takes_all and outer >= _ANY:
            return True
        return all(any(self._fits_one(each, choice, any_takes_all) for choice in outer) for each in inner)

    def _fits_one(self, inner: str | tuple[str, Type], outer: str | tuple[str, Type], any_takes_all: bool) -> bool:
        if isinstance(outer, tuple) and outer[0] == "Iterable":
            parts = _parts(inner)
            return parts is not None and self._fits(parts, outer[1], any_takes_all=any_takes_all)
        if isinstance(inner, tuple) and isinstance(outer, tuple):
            return inner[0] == outer[0] and _is_same(inner[1], outer[1], any_takes_all)
        while isinstance(inner, str) and inner != outer and inner in self._parents:
            inner = self._parents[inner]
        return inner == outer


def _parts(choice: str | tuple[str, Type]) -> Type | None:
    """The type of the items of a value; None if it is not iterable."""
    if isinstance(choice, str):
        return _TEXT if choice == "str" else None
    return _TEXT if choice[0] == "dict" else choice[1]


def _is_same(inner: Type, outer: Type, any_takes_all: bool) -> bool:
    """Whether two types are the same, as those of items of lists must be."""
    if inner == outer or (any_takes_all and outer == _ANY):
        return True
    match [*inner, *outer]:
        case [(container, some), (other, more)]:
            return container == other and _is_same(some, more, any_takes_all)
    return False


def _parse(annotation: str) -> Type:
    return frozenset(map(_choice, _choices(ast.parse(annotation, mode="eval").body)))


def _choices(node: ast.expr) -> list[ast.expr]:
    return [*_choices(node.left), *_choices(node.right)] if isinstance(node, ast.BinOp) else [node]


def _choice(node: ast.expr) -> str | tuple[str, Type]:
    if not isinstance(node, ast.Subscript):
        return ast.unparse(node)
    inner = node.slice.elts[-1] if isinstance(node.slice, ast.Tuple) else node.slice  # keys of a dict are texts
    return ast.unparse(node.value), frozenset(map(_choice, _choices(inner)))
