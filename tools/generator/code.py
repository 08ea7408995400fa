"""Source code made from texts of the document: the only output that templates may have.

Each function makes one whole token, or joins tokens, so no text of the document can end the token that it stands in.
`marked` refuses all other output: a template that forgets a function fails, whatever the document says.
"""

from __future__ import annotations

import keyword
import re
import textwrap
from collections.abc import Iterable
from typing import TypeAlias

WIDTH = 120
Line: TypeAlias = tuple[int, str]
"""Indentation and text of a paragraph of a docstring; an empty text is an empty line."""


class Code(str):
    """Source code. Methods of `str` return plain strings, which are not marked as code."""

    __slots__ = ()


class CodeError(Exception):
    """A template writes a value that is not `Code`, or a name of the document is not a Python identifier."""


def marked(value: object) -> Code:
    """Checks a value that a template writes; Jinja calls this for each `{{ … }}`.

    Raises:
        CodeError: the value is not `Code`.
    """
    if not isinstance(value, Code):
        raise CodeError(f"{raw(value)[:60]!r} is written as code; use a filter of tools/generator/code.py")
    return value


def raw(value: object) -> str:
    """A text of the document, which the generator hides in an object."""
    untrusted = getattr(value, "get_untrusted_value", None)
    return str(untrusted() if untrusted is not None else value)


def code(pattern: str, *parts: Code) -> Code:
    """Joins code.

    Args:
        pattern: source with `{}` for each part; a constant.
        parts: the parts.
    """
    return Code(pattern.format(*map(marked, parts)))


def union(kinds: Iterable[Code]) -> Code:
    """A union of types."""
    return Code(" | ".join(map(marked, kinds)))


def literal(value: object) -> Code:
    """A text as a string literal."""
    return Code(ascii(raw(value)))


def identifier(value: object) -> Code:
    """A name.

    Raises:
        CodeError: it is none in Python.
    """
    text = raw(value)
    if not text.isidentifier() or keyword.iskeyword(text):
        raise CodeError(f"{text[:60]!r} is no name in Python")
    return Code(text)


def dotted(names: Iterable[object]) -> Code:
    """A chain of attributes, such as `state.status`."""
    return Code(".".join(map(identifier, names)))


def docstring(text: str | Iterable[Line], indent: int = 0) -> Code:
    """A docstring with its quotation marks.

    Args:
        text: one paragraph, or more of them.
        indent: columns that the docstring is indented by.
    """
    if isinstance(text, str):
        return Code(f'"""{_wrapped(text, indent, 0)}"""')
    lines = [
        " " * (indent + further) + _wrapped(line, indent + further, 4 if further else 0) if line else ""
        for further, line in text
    ]
    return Code('"""' + "\n".join([*lines, " " * indent]).lstrip() + '"""')


def _wrapped(text: str, indent: int, hanging: int) -> str:
    """Text wrapped and escaped, so that it cannot end its docstring."""
    safe = re.sub(r"\s+", " ", raw(text)).strip().replace("\\", "\\\\").replace('"""', "'''")
    if safe.endswith('"'):
        safe = safe[:-1] + '\\"'
    lines = textwrap.wrap(
        safe,
        WIDTH - indent - (len('""""""') if indent <= 4 else 0),
        subsequent_indent=" " * hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )
    if indent <= 4 and lines and len(lines[-1]) + indent + len('"""') > WIDTH:
        lines.append("")
    return ("\n" + " " * indent).join(lines)
