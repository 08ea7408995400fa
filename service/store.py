"""The resources that the service keeps, and what goes on with them: states that move by looks or by time."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from typing import Any

from .messages import not_found
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
        due: When the next step is taken, where states move by time.

    """

    fields: Node
    version: int = 1
    steps: list[Node | None] = field(default_factory=list)
    operation: str | None = None
    failed: Node = field(default_factory=dict)
    due: float = 0.0

    @property
    def etag(self) -> str:
        """The version as `if-match` takes it."""
        return f'"{self.fields.get("key", self.fields.get("id", ""))}-{self.version}"'

    def change(self, fields: Node) -> None:
        """Set fields."""
        self.fields.update(copy.deepcopy(fields))
        self.version += 1


class Store:
    """All resources, by the path of their collection and their key."""

    def __init__(self) -> None:
        self.collections: dict[str, dict[str, Record]] = {}

    def add(self, collection: str, key: str, record: Record) -> Record:
        """Keep a resource."""
        return self.collections.setdefault(collection, {}).setdefault(key, record)

    def find(self, path: str) -> Record:
        """Return the resource at a path.

        Raises:
            ServiceFault: 404, there is none.

        """
        collection, _, key = path.rpartition("/")
        try:
            return self.collections[collection][key]
        except KeyError:
            raise not_found() from None

    def all_in(self, collection: str) -> list[tuple[str, Record]]:
        """Return the keys and resources of a collection, the first added first."""
        return list(self.collections.get(collection, {}).items())

    def remove(self, path: str) -> None:
        """Forget a resource and all below it."""
        collection, _, key = path.rpartition("/")
        self.collections.get(collection, {}).pop(key, None)
        for below in [name for name in self.collections if name.startswith(f"{path}/")]:
            del self.collections[below]

    def __iter__(self) -> Iterator[tuple[str, Record]]:
        """Return the paths and resources of all collections."""
        for collection, records in list(self.collections.items()):
            for key, record in list(records.items()):
                yield f"{collection}/{key}", record

    def dump(self) -> Node:
        """Return the content as JSON."""
        return {
            name: {key: asdict(record) for key, record in records.items()} for name, records in self.collections.items()
        }

    def load(self, content: dict[str, dict[str, Any]]) -> None:
        """Replace the content by what `dump` returned."""
        self.collections = {
            name: {key: Record(**values) for key, values in records.items()} for name, records in content.items()
        }
