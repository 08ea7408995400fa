"""Finds the operation of a request by its method and its path as it came over the wire, still percent-encoded."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote

from .spec import Operation

_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True)
class Route:
    """Where a request leads: the operation and its path parameters, decoded."""

    operation: Operation
    path_params: dict[str, str]


class MethodNotAllowed(LookupError):
    """The path belongs to operations, but of other methods."""


class Router:
    """The operations, each at its path below the base path.

    A path parameter takes one segment; one marked `x-multi-segment: true` takes one or more. Where several templates
    fit, the one whose first different segment is the most exact wins.
    """

    def __init__(self, operations: Iterable[Operation], base_path: str, *, collection: str | None = None) -> None:
        """Build the table.

        Args:
            operations: What can be reached.
            base_path: The path that all paths begin with.
            collection: The name of the first segment below it, where it is not the one of the templates.

        """
        self._routes: dict[str, list[tuple[re.Pattern[str], Operation]]] = {}
        for operation in sorted(operations, key=_exactness):
            template = operation.template
            if collection is not None:
                template = re.sub(r"^/[^/]+", f"/{collection}", template)
            pattern = re.compile(re.escape(base_path) + _pattern(template, operation))
            self._routes.setdefault(operation.method, []).append((pattern, operation))

    def find(self, method: str, path: str) -> Route:
        """Return where a request leads.

        Raises:
            MethodNotAllowed: The path has operations of other methods only.
            LookupError: The path has none.

        """
        for pattern, operation in self._routes.get(method, ()):
            if found := pattern.fullmatch(path):
                names = _PLACEHOLDER.findall(operation.template)
                values = (unquote(value) for value in found.groups())
                return Route(operation, dict(zip(names, values, strict=True)))
        if any(pattern.fullmatch(path) for routes in self._routes.values() for pattern, _ in routes):
            raise MethodNotAllowed(f"{method} {path}")
        raise LookupError(path)


def has_dot_segment(path: str) -> bool:
    """Whether a segment is "." or "..", encoded or not: such a path means another one to most servers."""
    return any(unquote(segment) in (".", "..") for segment in path.split("/"))


def _multi_segment(operation: Operation) -> set[str]:
    return {parameter["name"] for parameter in operation.parameters if parameter.get("x-multi-segment")}


def _pattern(template: str, operation: Operation) -> str:
    multi = _multi_segment(operation)
    # Splitting by a pattern with one group gives literal text and names in turn.
    pieces = _PLACEHOLDER.split(template)
    return "".join(
        re.escape(piece) if index % 2 == 0 else "(.+)" if piece in multi else "([^/]+)"
        for index, piece in enumerate(pieces)
    )


def _exactness(operation: Operation) -> list[int]:
    multi = _multi_segment(operation)
    ranks = []
    for segment in operation.template.split("/"):
        names = _PLACEHOLDER.findall(segment)
        ranks.append(0 if not names else 2 if multi.intersection(names) else 1)
    return ranks
