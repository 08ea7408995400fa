"""Read an untrusted Swagger document: a limited amount of JSON, whose values are checked for their types.

Only JSON is read, as Oracle publishes it. YAML would add risks, such as aliases that expand without end.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tools.errors import ToolError

# Several times the size of the document with 299 operations.
MOST_BYTES = 20_000_000
MOST_ITEMS = 5_000
# Several times what release 5.1.1 has. Larger documents are not of this API, and would take too long.
MOST_PARTS = 50_000
# Names that are safe as names of modules, classes, functions and keys.
PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
# Names on the wire.
WIRE = re.compile(r"_?[A-Za-z][A-Za-z0-9_.-]*")
_LONGEST_NAME = 150


def load(path: Path) -> dict[str, Any]:
    """The document as plain data.

    Raises:
        ToolError: It is not a Swagger 2.0 document in JSON, or too large for one.
    """
    root = mapping(_parse(_read(path)), "the document")
    if "openapi" in root:
        raise ToolError(f"OpenAPI {shown(root['openapi'])}, but Swagger 2.0 is needed")
    if "swagger" not in root:
        raise ToolError("not a Swagger document: it has no 'swagger: \"2.0\"'")
    if str(root["swagger"]) != "2.0":
        raise ToolError(f"Swagger {shown(root['swagger'])}, but 2.0 is needed")
    if not mapping(root.get("paths", {}), "paths"):
        raise ToolError("no paths")
    return root


def _read(path: Path) -> str:
    if path.exists() and not path.is_file():
        raise ToolError("not a file")
    with path.open("rb") as stream:
        content = stream.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise ToolError(f"larger than {MOST_BYTES // 1_000_000} MB, which no document of this API is")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ToolError("not UTF-8") from None


def _parse(text: str) -> Any:
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_no_number)
    except RecursionError:
        raise ToolError("nested too deeply") from None
    except ValueError as error:
        hint = "; Oracle publishes it as JSON" if text.lstrip()[:1] != "{" else ""
        raise ToolError(f"not JSON ({' '.join(str(error).split())[:200]}){hint}") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) < len(pairs):
        twice = Counter(key for key, _ in pairs).most_common(1)[0][0]
        raise ValueError(f"the key {shown(twice)} comes twice in one object")
    return result


def _no_number(text: str) -> None:
    raise ValueError(f"{text} is not a number of JSON")


def shown(value: object) -> str:
    """A value of the document for messages: short and on one line."""
    text = f"({_kind(value)})" if isinstance(value, (dict, list)) else json.dumps(value)
    return text if len(text) <= 80 else f"{text[:77]}..."


def mapping(value: Any, place: str) -> dict[str, Any]:
    """The value, which must be a JSON object."""
    if not isinstance(value, dict):
        raise ToolError(f"{place}: must be a JSON object, not {_kind(value)}")
    return value


def array(value: Any, place: str, most: int = MOST_ITEMS) -> list[Any]:
    """The value, which must be a JSON array of limited length."""
    if not isinstance(value, list):
        raise ToolError(f"{place}: must be a JSON array, not {_kind(value)}")
    if len(value) > most:
        raise ToolError(f"{place}: more than {most} items")
    return value


def text(value: Any, place: str) -> str:
    """The value, which must be a string."""
    if not isinstance(value, str):
        raise ToolError(f"{place}: must be a string, not {_kind(value)}")
    return value


def flag(value: Any, place: str) -> bool:
    """The value, which must be true or false."""
    if not isinstance(value, bool):
        raise ToolError(f"{place}: must be true or false, not {_kind(value)}")
    return value


def name(value: Any, what: str, allowed: re.Pattern[str] = PLAIN) -> str:
    """The value, which must be a safe name."""
    result = text(value, what)
    if len(result) > _LONGEST_NAME or not allowed.fullmatch(result):
        raise ToolError(f"{what}: {shown(result)} is not a plain name")
    return result


def own(values: Mapping[str, Any]) -> dict[str, Any]:
    """The members of an object without the vendor's extensions, `x-...`."""
    return {key: value for key, value in values.items() if not key.startswith("x-")}


def _kind(value: Any) -> str:
    kinds = {dict: "an object", list: "an array", str: "a string", bool: "true or false", type(None): "null"}
    return kinds.get(type(value), "a number")


class Room:
    """Counts operations, parameters, headers, definitions, properties and values of enums, and stops at too many."""

    def __init__(self) -> None:
        self._left = MOST_PARTS

    def take(self, count: int) -> None:
        """Counts so many parts.

        Raises:
            ToolError: There are too many.
        """
        self._left -= count
        if self._left < 0:
            raise ToolError(f"more than {MOST_PARTS} parts, which no document of this API has")
