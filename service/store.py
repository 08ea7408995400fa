"""The resources that the service keeps."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import quote

from .messages import not_found, segment
from .spec import Node


@dataclass
class Record:
    """One resource.

    Attributes:
        fields: What it says, by the names on the wire; also what only filters look at.
        version: Counts its changes, and is its etag.
        steps: What it becomes one look, or one interval, after another; None removes it.
        operation: The async operation that it waits for: all steps are taken when that has succeeded.
        failed: What it becomes instead when the operation has ended otherwise.
        due: When the next step is taken; None: at the next look.
        content: The bytes of a file, in Base64.

    """

    fields: Node
    version: int = 1
    steps: list[Node | None] = field(default_factory=list)
    operation: str | None = None
    failed: Node = field(default_factory=dict)
    due: float | None = None
    content: str | None = None

    @property
    def etag(self) -> str:
        """The version as `if-match` takes it; that of a file follows from its content."""
        key = quote(str(self.fields.get("key", self.fields.get("id", ""))))
        return str(self.fields.get("compositeEtag", f'"{key}-{self.version}"'))

    def change(self, fields: Node) -> None:
        self.fields.update(copy.deepcopy(fields))
        self.version += 1


class Store:
    """All resources, by the path of their collection and their key as it stands in a path."""

    def __init__(self) -> None:
        self.collections: dict[str, dict[str, Record]] = {}

    def add(self, collection: str, key: str, fields: Node) -> Record:
        """Return the resource of a key, a new one unless there is one."""
        return self.collections.setdefault(collection, {}).setdefault(segment(key), Record(fields))

    def find(self, path: str) -> Record:
        """Return the resource at a path, or raise the fault 404."""
        collection, _, key = path.rpartition("/")
        try:
            return self.collections[collection][key]
        except KeyError:
            raise not_found() from None

    def all_in(self, collection: str) -> dict[str, Record]:
        """Return the resources of a collection by their keys, the first added first."""
        return dict(self.collections.get(collection, {}))

    def fields_in(self, collection: str) -> list[Node]:
        return [record.fields for record in self.all_in(collection).values()]

    def remove(self, path: str) -> None:
        """Forget a resource and all below it."""
        collection, _, key = path.rpartition("/")
        self.collections.get(collection, {}).pop(key, None)
        for below in [name for name in self.collections if name.startswith(f"{path}/")]:
            del self.collections[below]

    def __iter__(self) -> Iterator[tuple[str, Record]]:
        """Return the paths and resources of all collections."""
        for collection in list(self.collections):
            for key, record in self.all_in(collection).items():
                yield f"{collection}/{key}", record
