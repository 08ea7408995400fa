"""Load and dump the file so that what nobody touched comes out as it went in.

ruamel.yaml hangs a comment on the value before it, so a key inserted between them would part the comment from the key
it speaks of. Therefore lines that hold only a comment, and blank lines, are taken out before parsing, each remembered
with the key or item that follows it, and put back before that key or item after dumping.
"""

from __future__ import annotations

import io
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.emitter import RoundTripEmitter
from ruamel.yaml.error import YAMLError
from ruamel.yaml.scalarstring import FoldedScalarString, SingleQuotedScalarString
from ruamel.yaml.tokens import ScalarToken

from tools.errors import ToolError

WIDTH = 120
# Strings that some YAML reader would take for something else; they are quoted.
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
    try:
        lines = text.splitlines(keepends=True)
        apart = _remark_lines(text, lines)
        root = _yaml().load("".join(line for number, line in enumerate(lines) if number not in apart))
    except YAMLError as error:
        raise ToolError(f"not YAML: {' '.join(str(error).split())}") from error
    if not isinstance(root, CommentedMap) or not isinstance(root.get("paths"), CommentedMap):
        raise ToolError("not an OpenAPI document: no paths")
    kept = [number for number in range(len(lines)) if number not in apart]
    remarks: dict[Anchor, list[str]] = {}
    tail: list[str] = []
    anchors = {kept[number]: anchor for number, anchor in _anchors(root).items()}
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
        places = {anchor: number for number, anchor in _anchors(_yaml().load("".join(lines))).items()}
        inserts: dict[int, list[str]] = {}
        for anchor, remark in document.remarks.items():
            inserts.setdefault(_place(anchor, places), []).extend(remark)
        lines = [part for number, line in enumerate(lines) for part in (*inserts.get(number, ()), line)]
    return "".join(lines + document.tail)


def write(path: Path, text: str, folder: Path) -> None:
    """Replaces the file in one step, so that it is never half written; `folder` is a temporary one beside it."""
    new = folder / path.name
    new.write_text(text, encoding="utf-8", newline="")
    os.chmod(new, path.stat().st_mode & 0o7777)
    os.replace(new, path)


def node(value: Any) -> Any:
    """Turns plain dicts, lists and strings into what ruamel.yaml dumps in the style of the file."""
    if isinstance(value, Mapping):
        result = CommentedMap()
        for key, item in value.items():
            result[text_node(str(key))] = _description_node(item) if key == "description" else node(item)
        if list(value) == []:
            result.fa.set_flow_style()
        return result
    if isinstance(value, (list, tuple)):
        return CommentedSeq([node(item) for item in value])
    return text_node(value) if isinstance(value, str) else value


def text_node(value: str) -> str:
    """A string, in single quotes where it would be taken for something else without them."""
    if value.startswith("#/") or _AMBIGUOUS.fullmatch(value):
        quoted: str = SingleQuotedScalarString(value)
        return quoted
    return value


def _description_node(value: Any) -> Any:
    # 90: leaves room for the indentation and the key.
    return FoldedScalarString(value) if isinstance(value, str) and len(value) > 90 else node(value)


def insert_sorted(mapping: CommentedMap, key: str, value: Any) -> None:
    """Inserts a key in its alphabetical place among the keys there are."""
    position = sum(1 for other in mapping if str(other) < key)
    insert_at(mapping, position, key, value)


def insert_at(mapping: CommentedMap, position: int, key: str, value: Any) -> None:
    """Inserts a key at a position."""
    mapping.insert(position, text_node(key), node(value) if not isinstance(value, CommentedMap) else value)


def _remark_lines(text: str, lines: list[str]) -> set[int]:
    """Numbers of the lines that hold a comment or nothing, those inside block scalars left out."""
    inside: set[int] = set()
    for token in YAML(typ="safe", pure=True).scan(text):
        if isinstance(token, ScalarToken):
            inside.update(range(token.start_mark.line, token.end_mark.line + (token.end_mark.column > 0)))
    bare = {number for number, line in enumerate(lines) if not line.strip() or line.lstrip().startswith("#")}
    return bare - inside


def _anchors(root: CommentedMap) -> dict[int, Anchor]:
    """The key or item that starts on each line, the outermost one where several do."""
    found: dict[int, Anchor] = {}
    for line, anchor in _walk(root, ()):
        found.setdefault(line, anchor)
    return found


def _walk(value: Any, path: Anchor) -> Iterator[tuple[int, Anchor]]:
    if isinstance(value, CommentedMap):
        for key in value:
            if key in value.lc.data:
                yield value.lc.data[key][0], (*path, str(key))
                yield from _walk(value[key], (*path, str(key)))
    elif isinstance(value, CommentedSeq):
        for number, item in enumerate(value):
            if number in value.lc.data:
                anchor = (*path, _identity(item))
                yield value.lc.data[number][0], anchor
                yield from _walk(item, anchor)


def _identity(item: Any) -> str:
    """What tells an item of a list from the others, whatever its position."""
    if isinstance(item, Mapping):
        return " ".join(str(item[key]) for key in ("$ref", "name", "in") if key in item)
    return str(item)


def _place(anchor: Anchor, places: dict[Anchor, int]) -> int:
    """The line of an anchor; if it is gone, the line of what it was in."""
    while anchor not in places and anchor:
        anchor = anchor[:-1]
    return places.get(anchor, 0)
