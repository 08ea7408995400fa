"""What the service remembers between requests."""

from __future__ import annotations

import base64
import functools
import hashlib
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from .async_operations import AsyncOperations
from .failures import Failures
from .kinds import Kind, Shapes, kinds_of
from .messages import Answer, Call, ServiceFault, not_found
from .spec import Spec
from .store import Store

if TYPE_CHECKING:
    from .files import File, Par, Upload

Item = TypeVar("Item")
RETRY_TOKEN_SECONDS = 24 * 3600


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
    spec: Spec | None = None
    looks: int = 1
    seconds: float | None = None
    endpoint: str = ""
    platforms: set[str] = field(default_factory=set)
    lock: threading.RLock = field(default_factory=threading.RLock)
    store: Store = field(default_factory=Store)
    failures: Failures = field(default_factory=Failures)
    files: dict[str, dict[str, File]] = field(default_factory=dict)
    pars: dict[str, Par] = field(default_factory=dict)
    uploads: dict[str, Upload] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.async_operations = AsyncOperations(self.now)
        self._retried: dict[tuple[str, str | None, str], tuple[float, str, Answer]] = {}

    @functools.cached_property
    def shapes(self) -> Shapes:
        """What the schemas of the OpenAPI file say about resources."""
        return Shapes(self.spec or Spec.of())

    @functools.cached_property
    def kinds(self) -> dict[str, Kind]:
        """The kinds of resources by name."""
        return {kind.name: kind for kind in kinds_of(self.spec or Spec.of()).values()}

    def now(self, later: float = 0.0) -> str:
        """Return the time of the clock, or one later than it by some seconds, as the service writes it."""
        moment = datetime.fromtimestamp(self.clock() + later, UTC)
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
        now = self.clock()
        self._retried = {known: entry for known, entry in self._retried.items() if now - entry[0] < RETRY_TOKEN_SECONDS}
        if key in self._retried:
            _, seen, answer = self._retried[key]
            if seen != digest:
                raise ServiceFault(409, "InvalidatedRetryToken", "The retry token was used with another request.")
            return answer
        answer = act(call)
        if answer.status < 300:
            self._retried[key] = (now, digest, answer)
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
