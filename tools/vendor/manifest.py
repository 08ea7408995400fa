"""`VENDORED.json`: what a vendored tree is made from, and which of its files are ours."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from tools.errors import ToolError
from tools.generator.libraries import DEFAULT, LIBRARIES

NAME = "VENDORED.json"
NOTE = (
    "This folder is made from the project oci-aidp. Do not edit the files listed here: a later update would refuse "
    "to go on. Files of your own beside them stay as they are. To update it, run "
    "`make vendor DEST=<this folder>` in a checkout of oci-aidp, or `python -m tools.vendor --dest <this folder>`; "
    "`make vendor-check DEST=<this folder>` tells whether it is as it was made."
)
FORMAT = 1


@dataclass(frozen=True)
class Manifest:
    """What is known of a vendored tree.

    Attributes:
        facts: API version, hash of the spec, versions of the tools, for people and for comparison.
        tags: the groups of operations that were asked for, None for all.
        files: hash of each file of ours, by its path in the tree.
        library: what the package sends requests with.
    """

    facts: Mapping[str, Any]
    tags: tuple[str, ...] | None
    files: Mapping[str, str]
    library: str = DEFAULT

    @classmethod
    def read(cls, tree: Path) -> Manifest | None:
        """The manifest of a tree, None if it has none.

        Raises:
            ToolError: it cannot be used.
        """
        path = tree / NAME
        try:
            content = json.loads(path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        except (OSError, ValueError) as error:
            raise ToolError(f"{path} cannot be read: {error}") from None
        if not isinstance(content, dict) or content.get("format") != FORMAT:
            raise ToolError(f"{path} is not a manifest that this version of oci-aidp knows")
        tags, files, library = content.get("tags"), content.get("files"), content.get("http", DEFAULT)
        if not isinstance(files, dict) or not (tags is None or isinstance(tags, list)) or library not in LIBRARIES:
            raise ToolError(f"{path} is damaged: restore it from version control")
        for name in files:
            if not _is_inside(name):
                raise ToolError(f"{path} is damaged: {name!r} is no file of this folder")
        own = ("format", "note", "http", "tags", "files")
        facts = {key: value for key, value in content.items() if key not in own}
        return cls(facts, None if tags is None else tuple(tags), files, library)

    def write(self, tree: Path) -> None:
        """Writes the manifest into a tree."""
        content = {
            "note": NOTE,
            "format": FORMAT,
            **self.facts,
            "http": self.library,
            "tags": self.tags if self.tags is None else list(self.tags),
            "files": dict(sorted(self.files.items())),
        }
        text = json.dumps(content, indent=2, ensure_ascii=False) + "\n"
        (tree / NAME).write_text(text, encoding="utf-8", newline="\n")

    def edited(self, tree: Path) -> list[str]:
        """Files of ours that are not as they were made."""
        return [name for name, known in self.files.items() if (tree / name).exists() and digest(tree / name) != known]

    def missing(self, tree: Path) -> list[str]:
        """Files of ours that are not there."""
        return [name for name in self.files if not (tree / name).exists()]


def digest(path: Path) -> str:
    """Hash of a text file or anything else in its place; line ends, which version control may change, do not count."""
    if path.is_symlink() or not path.is_file():
        return "not a file"
    return hashlib.sha256(path.read_bytes().replace(b"\r\n", b"\n")).hexdigest()


def digest_of_all(paths: Iterable[Path], root: Path) -> str:
    """One hash for several files, with their names below a folder."""
    found = hashlib.sha256()
    for path in sorted(paths):
        found.update(f"{path.relative_to(root).as_posix()} {digest(path)}\n".encode())
    return found.hexdigest()


def _is_inside(name: str) -> bool:
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts and path.as_posix() == name and "\\" not in name
