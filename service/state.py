"""What the service remembers between requests."""

from __future__ import annotations

import base64
import hashlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, TypeVar

from .async_operations import AsyncOperations
from .messages import Answer, Call, ServiceFault, not_found

Item = TypeVar("Item")


@dataclass
class State:
    """The resources of the service. Handlers run one at a time, so that they need no locks.

    `values` is for handlers that have no store of their own here.
    """

    clock: Callable[[], float]
    platforms: set[str] = field(default_factory=set)
    values: dict[str, Any] = field(default_factory=dict)
    lock: threading.RLock = field(default_factory=threading.RLock)

    def __post_init__(self) -> None:
        self.async_operations = AsyncOperations(self.now)
        self._retried: dict[tuple[str, str | None, str], tuple[str, Answer]] = {}

    def now(self) -> str:
        """Return the time of the clock, as the service writes it."""
        moment = datetime.fromtimestamp(self.clock(), UTC)
        return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def require_platform(self, platform_id: str) -> str:
        """Return the id of a platform.

        Raises:
            ServiceFault: 404, the platform does not exist.

        """
        if platform_id not in self.platforms:
            raise not_found()
        return platform_id

    def once(self, call: Call, act: Callable[[Call], Answer]) -> Answer:
        """Act on a call, or answer as before when its `opc-retry-token` has been seen.

        Raises:
            ServiceFault: 409, the token has been seen with another request.

        """
        token = call.headers.get("opc-retry-token")
        if token is None or "opc-retry-token" not in call.operation.parameter_names("header"):
            return act(call)
        key = (call.operation.id, call.request.principal, token)
        digest = hashlib.sha256(call.request.target.encode() + b"\n" + call.body).hexdigest()
        if key in self._retried:
            seen, answer = self._retried[key]
            if seen != digest:
                raise ServiceFault(409, "InvalidatedRetryToken", "The retry token was used with another request.")
            return answer
        answer = act(call)
        if answer.status < 300:
            self._retried[key] = (digest, answer)
        return answer


def page_of(items: Sequence[Item], call: Call) -> tuple[list[Item], dict[str, str]]:
    """Return the page of a list that a call asks for, and the headers that lead to the next one.

    Raises:
        ServiceFault: 400, the page token is not one of this service.

    """
    limit = int(call.query.get("limit", 100))
    start = 0
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
