"""Read a YAML 1.2 file as JSON-like values, by the C parser of PyYAML, and find lines in it."""

from __future__ import annotations

import re
from collections.abc import Hashable
from typing import Any

import yaml

DEEPEST = 300


class _Loader(yaml.CSafeLoader):
    """Reads what JSON has: keys, dates, `yes` and `off` are strings."""

    _depth = 0

    def descend_resolver(self, current_node: Any, current_index: Any) -> None:
        self._depth += 1
        if self._depth > DEEPEST:
            raise RecursionError

    def ascend_resolver(self) -> None:
        self._depth -= 1

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        mapping: dict[Hashable, Any] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode) or key.value in mapping:
                raise yaml.MarkedYAMLError(problem="a key stands twice, or is no text", problem_mark=key.start_mark)
            mapping[key.value] = self.construct_object(value, deep)
        return mapping


_Loader.yaml_implicit_resolvers = {}
for _tag, _pattern, _first in (
    ("bool", "true|True|TRUE|false|False|FALSE", "tTfF"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+\.[0-9]*|[0-9]+(?=[eE]))([eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("int", "[-+]?(0|[1-9][0-9]*)", "-+0123456789"),
    ("null", "~|null|Null|NULL|", ["~", "n", "N", ""]),
):
    _Loader.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(f"(?:{_pattern})$"), list(_first))


def load(text: bytes) -> Any:
    """The content of a file.

    Raises:
        yaml.YAMLError: it is not YAML, or a key stands twice.
        RecursionError: it is nested too deeply.
    """
    return yaml.load(text, Loader=_Loader)  # noqa: S506


def compose(text: bytes | str) -> yaml.Node | None:
    """The nodes of a file, which know their lines.

    Raises:
        yaml.YAMLError: it is not YAML.
        RecursionError: it is nested too deeply.
    """
    return yaml.compose(text, Loader=_Loader)


def line(text: bytes, pointer: tuple[str | int, ...]) -> int:
    """The line that holds a place of the file."""
    node = compose(text)
    found = 1
    for part in pointer:
        children = (
            [(key.value, key, child) for key, child in node.value]
            if isinstance(node, yaml.MappingNode)
            else [(index, child, child) for index, child in enumerate(getattr(node, "value", ()))]
        )
        match = next(((mark, child) for name, mark, child in children if str(name) == str(part)), None)
        if match is None:
            break
        found, node = match[0].start_mark.line + 1, match[1]
    return found
