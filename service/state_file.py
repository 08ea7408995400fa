"""Keeps the resources between runs, as JSON."""

from __future__ import annotations

import base64

from .files import File
from .spec import Node
from .state import State


def save(state: State) -> Node:
    """Return what a service knows, as JSON."""
    return {
        "platforms": sorted(state.platforms),
        "resources": state.store.dump(),
        "operations": state.async_operations.dump(),
        "files": {
            root: {
                path: {"fields": file.fields, "content": file.content and base64.b64encode(file.content).decode()}
                for path, file in files.items()
            }
            for root, files in state.files.items()
        },
    }


def load(state: State, content: Node) -> None:
    """Replace what a service knows by what `save` returned."""
    state.platforms = set(content["platforms"])
    state.store.load(content["resources"])
    state.async_operations.load(content["operations"])
    state.files = {
        root: {
            path: File(
                file["content"] if file["content"] is None else base64.b64decode(file["content"]), file["fields"]
            )
            for path, file in files.items()
        }
        for root, files in content["files"].items()
    }
