"""The version of the API in all the places of the file that name it."""

from __future__ import annotations

import re
from typing import Any

from ruamel.yaml.comments import CommentedMap

from tools.errors import ToolError
from tools.spec.document import node

_VERSION = re.compile("[0-9]{8}")
_LAST_SEGMENT = re.compile(r"(?<=/)[0-9]{8}(?=/?$)")


def set_version(root: CommentedMap, version: str) -> list[str]:
    """Gives the file a version: `info`, and the variables and addresses of servers.

    Returns:
        What changed, a line each.

    Raises:
        ToolError: this is no version.
    """
    if not _VERSION.fullmatch(version):
        raise ToolError(f"API version {version!r}: a version has eight digits, its date")
    changed = [_replace(root.get("info", {}), "version", version)]
    for server in root.get("servers", ()):
        changed.append(_replace(server.get("variables", {}).get("apiVersion", {}), "default", version))
        if _LAST_SEGMENT.search(str(server.get("url"))):
            changed.append(_replace(server, "url", _LAST_SEGMENT.sub(version, server["url"])))
    return list(dict.fromkeys(f"API version: {version}, was {old}" for old in changed if old is not None))


def _replace(holder: Any, key: str, value: str) -> Any:
    """What the key was before, None if it is not there or stays; the new text is quoted as the old one."""
    old = holder.get(key)
    if old is None or old == value:
        return None
    holder[key] = type(old)(value) if isinstance(old, str) and type(old) is not str else node(value)
    return old
