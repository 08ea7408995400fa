"""The state that the service keeps between requests, and how the states of resources change."""

from __future__ import annotations

import base64
import copy
import hashlib
import json
import threading
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, TypeVar
from urllib.parse import quote

from .failures import Failures
from .messages import Answer, Call, ServiceFault, not_found, segment
from .spec import Node, Spec

Item = TypeVar("Item")
IN_PROGRESS = "IN_PROGRESS"
NOW = "@now"
"""In a step: the time when it is taken."""
RETRY_TOKEN_SECONDS = 24 * 3600


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


@dataclass
class State:
    """The resources of the service. Handlers run one at a time, so that they need no locks.

    Attributes:
        clock: Seconds since the epoch.
        spec: The OpenAPI file.
        looks: How many answers show a state that passes, such as CREATING.
        seconds: How long such a state lasts; None: it passes by looks.
        endpoint: Scheme, host and port of the service while it runs.

    """

    clock: Callable[[], float]
    spec: Spec
    looks: int = 1
    seconds: float | None = None
    endpoint: str = ""
    platforms: set[str] = field(default_factory=set)
    lock: threading.RLock = field(default_factory=threading.RLock)
    store: Store = field(default_factory=Store)
    failures: Failures = field(default_factory=Failures)
    pars: dict[str, tuple[str, Callable[[bytes], Any]]] = field(default_factory=dict)
    retried: dict[tuple[str, str, str], tuple[float, str, Answer]] = field(default_factory=dict)

    def now(self) -> str:
        """Return the time of the clock as the service writes it."""
        moment = datetime.fromtimestamp(self.clock(), UTC)
        return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def look(self, path: str) -> Record:
        """Return the resource at a path as it is after this look, or raise the fault 404: there is none, or no more."""
        record = self.store.find(path)
        if record.operation:
            status = self.operation(path.split("/")[2], record.operation)["status"]
            if status == IN_PROGRESS:
                return record
            steps = record.steps if status == "SUCCEEDED" else [record.failed]
            record.operation, record.steps = None, []
            for step in steps:
                self._take(path, record, step)
        while record.steps and (record.due is None or self.clock() >= record.due):
            self._take(path, record, record.steps.pop(0))
            if record.due is None:
                break
            record.due += self.seconds or 0
        return record

    def _take(self, path: str, record: Record, step: Node | None) -> None:
        if step is None:
            self.store.remove(path)
            raise not_found()
        if step:
            record.change({name: self.now() if value == NOW else value for name, value in step.items()})

    def proceed(self, record: Record, steps: list[Node | None], looks: int | None = None) -> None:
        """Schedule the steps of a record: by number of answers if given, otherwise as set for the service."""
        by_time = looks is None and self.seconds is not None
        waits: list[Node | None] = [] if by_time else [{}] * (self.looks if looks is None else looks)
        record.steps = [part for step in steps for part in (*waits, step)]
        record.due = self.clock() + (self.seconds or 0) if by_time else None

    def start_operation(self, platform_id: str, fields: Node, end: Node, looks: int | None = None) -> str:
        """Start an async operation and return its key.

        Args:
            platform_id: Where it runs.
            fields: Its fields, in the place of those that all have.
            end: What it becomes, besides SUCCEEDED and finished.
            looks: How many answers say IN_PROGRESS; as for all states unless given.

        """
        name, key = fields["resourceName"], str(fields.get("key") or uuid.uuid4())
        made = {"key": key, "resourceDisplayName": name, "timeStarted": self.now(), "status": IN_PROGRESS}
        collection = f"/aiDataPlatforms/{segment(platform_id)}/asyncOperations"
        record = self.store.add(collection, key, made | fields)
        if record.fields["status"] == IN_PROGRESS:
            self.proceed(record, [{"status": "SUCCEEDED", "timeFinished": NOW} | end], looks)
        return key

    def operation(self, platform_id: str, key: str, *, look: bool = True) -> Node:
        """Return an async operation, after this look if it is one."""
        path = f"/aiDataPlatforms/{segment(platform_id)}/asyncOperations/{segment(key)}"
        return (self.look(path) if look else self.store.find(path)).fields

    def once(self, call: Call, act: Callable[[Call], Answer]) -> Answer:
        """Handle a call, or repeat the first answer if its `opc-retry-token` is known.

        Raises:
            ServiceFault: 409, the token has been seen with another request.

        """
        token = call.headers.get("opc-retry-token")
        if token is None or "opc-retry-token" not in call.operation.parameter_names("header"):
            return act(call)
        key = (call.operation.id, call.principal, token)
        digest = hashlib.sha256(call.target.encode() + b"\n" + call.body).hexdigest()
        now = self.clock()
        self.retried = {known: entry for known, entry in self.retried.items() if now - entry[0] < RETRY_TOKEN_SECONDS}
        if key in self.retried:
            _, seen, answer = self.retried[key]
            if seen != digest:
                raise ServiceFault(409, "InvalidatedRetryToken", "The retry token was used with another request.")
            return answer
        answer = act(call)
        if answer.status < 300:
            self.retried[key] = (now, digest, answer)
        return answer

    def save(self) -> str:
        """Return the resources and files as JSON."""
        return json.dumps({"platforms": sorted(self.platforms), "resources": self.store.collections}, default=vars)

    def load(self, saved: bytes) -> None:
        """Replace the resources and files by what `save` returned."""
        content = json.loads(saved)
        self.platforms = set(content["platforms"])
        self.store.collections = {
            name: {key: Record(**values) for key, values in records.items()}
            for name, records in content["resources"].items()
        }


def page_of(items: Sequence[Item], call: Call) -> tuple[list[Item], dict[str, str]]:
    """Return the page of a list that a call asks for, and the headers that lead to the next one.

    Raises:
        ServiceFault: 400, the page token is not one of this service.

    """
    limit, start = int(call.query.get("limit", 100)), 0
    if token := call.query.get("page"):
        try:
            # Base 64 with its reserved characters: a caller that does not encode them loses its way.
            marker, _, offset = base64.b64decode(token, validate=True).decode().partition(">?>")
            start = int(offset)
            if marker != call.operation.id:
                raise ValueError(marker)
        except ValueError as error:
            raise ServiceFault(400, "InvalidParameter", "The page token is not valid.") from error
    rest = start + limit
    token = base64.b64encode(f"{call.operation.id}>?>{rest}".encode()).decode()
    return list(items[start:rest]), {"opc-next-page": token} if rest < len(items) else {}
