"""Load and dump the file so that unchanged parts keep every byte.

ruamel.yaml attaches a comment to the value before it, so a key inserted between them would separate the comment from
the key that it describes. Therefore lines that hold only a comment, and blank lines, are removed before parsing. Each
is stored with the key or item that follows it, and put back before that key or item after dumping. PyYAML's C parser
finds the keys and items, as it is ten times as fast.
"""

from __future__ import annotations

import io
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.emitter import RoundTripEmitter
from ruamel.yaml.error import YAMLError
from ruamel.yaml.scalarstring import SingleQuotedScalarString

from tools.errors import ToolError
from tools.generator.yaml_file import compose

WIDTH = 120
# Strings that some YAML readers take for other types; they are quoted.
_AMBIGUOUS = re.compile(r"(?i)y|n|yes|no|on|off|true|false|null|~|[-+.\d][-+.:\d_eETxX]*|\dXX")

Anchor = tuple[str, ...]


@dataclass
class Document:
    """The parsed file, and the comment lines that stand before its keys and items."""

    root: CommentedMap
    remarks: dict[Anchor, list[str]]
    tail: list[str]


class _Emitter(RoundTripEmitter):
    """Writes long paths as plain keys too; the limit of the YAML specification is 1024."""

    MAX_SIMPLE_KEY_LENGTH = 1024


def _yaml() -> YAML:
    yaml = YAML()
    yaml.Emitter = _Emitter
    yaml.indent(mapping=2, sequence=4, offset=2)
    yaml.preserve_quotes = True
    yaml.width = WIDTH
    return yaml


def parse(text: str) -> Document:
    """Parses the text of the file.

    Raises:
        ToolError: It is not YAML, or not an OpenAPI document.
    """
    lines = text.splitlines(keepends=True)
    try:
        anchors, inside = _layout(text)
        bare = {number for number, line in enumerate(lines) if not line.strip() or line.lstrip().startswith("#")}
        apart = bare - inside
        root = _yaml().load("".join(line for number, line in enumerate(lines) if number not in apart))
    except (YAMLError, yaml.YAMLError) as error:
        raise ToolError(f"not YAML: {' '.join(str(error).split())}") from error
    except RecursionError:
        raise ToolError("nested too deeply") from None
    if not isinstance(root, CommentedMap) or not isinstance(root.get("paths"), CommentedMap):
        raise ToolError("not an OpenAPI document: no paths")
    remarks: dict[Anchor, list[str]] = {}
    tail: list[str] = []
    for number in sorted(apart):
        following = next((later for later in range(number, len(lines)) if later in anchors), None)
        (tail if following is None else remarks.setdefault(anchors[following], [])).append(lines[number])
    return Document(root, remarks, tail)


def render(document: Document) -> str:
    """Dumps the document, with its comment lines where they were."""
    stream = io.StringIO()
    _yaml().dump(document.root, stream)
    lines = stream.getvalue().splitlines(keepends=True)
    if document.remarks:
        anchors, _ = _layout("".join(lines))
        line_of = {anchor: number for number, anchor in anchors.items()}
        inserts: dict[int, list[str]] = {}
        for anchor, remark in document.remarks.items():
            inserts.setdefault(_line(anchor, line_of), []).extend(remark)
        lines = [part for number, line in enumerate(lines) for part in (*inserts.get(number, ()), line)]
    return "".join(lines + document.tail)


def write(path: Path, text: str, folder: Path) -> None:
    """Replaces the file in one step, so that it is never half written. `folder` is a temporary folder beside it."""
    new = folder / path.name
    new.write_text(text, encoding="utf-8", newline="")
    os.chmod(new, path.stat().st_mode & 0o7777)
    os.replace(new, path)


def node(value: Any) -> Any:
    """Converts dicts, lists and strings to nodes that ruamel.yaml dumps in the style of the file."""
    if isinstance(value, Mapping):
        result = CommentedMap()
        for key, item in value.items():
            result[text_node(str(key))] = node(item)
        if list(value) == []:
            result.fa.set_flow_style()
        return result
    if isinstance(value, (list, tuple)):
        return CommentedSeq([node(item) for item in value])
    return text_node(value) if isinstance(value, str) else value


def text_node(value: str) -> str:
    """A string, in single quotes where YAML readers would take it for another type."""
    if value.startswith("#/") or _AMBIGUOUS.fullmatch(value):
        quoted: str = SingleQuotedScalarString(value)
        return quoted
    return value


def insert_sorted(mapping: CommentedMap, key: str, value: Any) -> None:
    """Inserts a key in alphabetical order."""
    position = sum(1 for other in mapping if str(other) < key)
    insert_at(mapping, position, key, value)


def insert_at(mapping: CommentedMap, position: int, key: str, value: Any) -> None:
    """Inserts a key at a position."""
    mapping.insert(position, text_node(key), node(value) if not isinstance(value, CommentedMap) else value)


def _layout(text: str) -> tuple[dict[int, Anchor], set[int]]:
    """The outermost key or item that starts on each line, and the lines that hold part of a scalar."""
    anchors: dict[int, Anchor] = {}
    inside: set[int] = set()
    for node, anchor in _walk(compose(text), ()):
        start, end = node.start_mark, node.end_mark
        if anchor is not None:
            anchors.setdefault(start.line, anchor)
        if isinstance(node, yaml.ScalarNode):
            inside.update(range(start.line, end.line + (end.column > 0)))
    return anchors, inside


def _walk(node: yaml.Node | None, path: Anchor) -> Iterator[tuple[yaml.Node, Anchor | None]]:
    """Keys and items with their anchors, and all scalars."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            anchor = (*path, str(key.value))
            yield key, anchor
            yield from _walk(value, anchor)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            anchor = (*path, _identity(item))
            yield item, anchor
            yield from _walk(item, anchor)
    elif node is not None:
        yield node, None


def _identity(item: yaml.Node) -> str:
    """What identifies an item of a list, whatever its position."""
    if isinstance(item, yaml.MappingNode):
        values = {key.value: str(value.value) for key, value in item.value}
        return " ".join(values[key] for key in ("$ref", "name", "in") if key in values)
    return str(item.value) if isinstance(item, yaml.ScalarNode) else ""


def _line(anchor: Anchor, line_of: dict[Anchor, int]) -> int:
    """The line of an anchor; without it, the line of the object around it."""
    while anchor not in line_of and anchor:
        anchor = anchor[:-1]
    return line_of.get(anchor, 0)
