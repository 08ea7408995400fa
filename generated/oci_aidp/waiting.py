# Copied from overrides/oci_aidp/waiting.py: edit it there and run `make generate`.
"""Waiting: for an async operation to end, or for anything else to reach a state.

Functions whose names begin with `a` are for async code: `wait_for_operation` and `await_for_operation`, `wait_until` and
`await_until`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import frozen

from . import codecs
from .clock import Clock
from .errors import AsyncOperationError, WaitFailedError, WaitTimeoutError
from .operation import Operation, Request
from .types import Response

if TYPE_CHECKING:
    import httpx

    from .client import Client
    from .models import AsyncOperation

T = TypeVar("T")

KEY_HEADERS = ("aidp-async-operation-key", "datalake-async-operation-key", "oidl-async-operation-key")
"""Response headers that carry the key of an async operation; the last two come from older deployments."""

_GET: Operation[AsyncOperation] = Operation(
    "GetAsyncOperation",
    "GET",
    "/aiDataPlatforms/{aiDataPlatformId}/asyncOperations/{asyncOperationKey}",
    codecs.model("AsyncOperation"),
)


@frozen(kw_only=True)
class Polling:
    """How often and how long is asked."""

    timeout: float | None = 3600.0
    """Seconds to wait at most; None waits for ever."""
    interval: float = 1.0
    """Seconds between the first two questions."""
    growth: float = 1.5
    """Factor by which each pause is longer than the one before."""
    max_interval: float = 30.0
    """Seconds between two questions at most."""


DEFAULT_POLLING = Polling()


def operation_key(answer: Response[Any] | httpx.Headers) -> str | None:
    """Key of the async operation that an answer, usually with status 202, has started; None if it has started none.

    Args:
        answer: what a `sync_detailed` or `asyncio_detailed` function returned, or its headers.
    """
    headers = answer.headers if isinstance(answer, Response) else answer
    return next((key for key in map(headers.get, KEY_HEADERS) if key), None)


def wait_for_operation(
    ai_data_platform_id: str,
    operation: str | Response[Any],
    *,
    client: Client,
    polling: Polling = DEFAULT_POLLING,
    progress: Callable[[AsyncOperation], object] | None = None,
) -> AsyncOperation:
    """Waits until an async operation has ended.

    Args:
        ai_data_platform_id: OCID of the AI Data Platform.
        operation: key of the operation, or the answer that started it.
        client: where the requests go.
        polling: how often and how long is asked.
        progress: called with the operation after each question.

    Returns:
        The operation, with status SUCCEEDED.

    Raises:
        AsyncOperationError: the operation failed or was cancelled.
        WaitTimeoutError: it has not ended in time. It goes on.
        ServiceError: the service refused to tell.
        ValueError: the answer has started no operation.
    """
    request = _request(ai_data_platform_id, operation)
    return _succeeded(
        wait_until(
            lambda: request.send(client).result(),
            state=_status,
            done=_FINAL,
            polling=polling,
            progress=progress,
            clock=client.clock,
        )
    )


async def await_for_operation(
    ai_data_platform_id: str,
    operation: str | Response[Any],
    *,
    client: Client,
    polling: Polling = DEFAULT_POLLING,
    progress: Callable[[AsyncOperation], object] | None = None,
) -> AsyncOperation:
    """Like `wait_for_operation`, to be awaited."""
    request = _request(ai_data_platform_id, operation)

    async def fetch() -> AsyncOperation:
        return (await request.asend(client)).result()

    return _succeeded(
        await await_until(fetch, state=_status, done=_FINAL, polling=polling, progress=progress, clock=client.clock)
    )


def wait_until(
    fetch: Callable[[], T],
    *,
    state: Callable[[T], object],
    done: Collection[str],
    failed: Collection[str] = (),
    polling: Polling = DEFAULT_POLLING,
    progress: Callable[[T], object] | None = None,
    clock: Clock | None = None,
) -> T:
    """Fetches again and again until the state is one of those hoped for: a cluster ACTIVE, a job run SUCCESS.

    Args:
        fetch: gets the resource, such as `lambda: get_cluster.sync(platform, workspace, key, client=client)`.
        state: tells its state, such as `lambda cluster: cluster.state`.
        done: the states to wait for. Members of an enum or their values.
        failed: the states in which it is no use to wait on.
        polling: how often and how long is asked.
        progress: called with the resource after each fetch.
        clock: tells and passes the time.

    Returns:
        The resource, in one of the states `done`.

    Raises:
        WaitFailedError: it is in one of the states `failed`.
        WaitTimeoutError: it has reached none of these states in time.
    """
    clock = clock or Clock()
    polls = _Polls(state, done, failed, polling, progress, clock)
    while True:
        found = fetch()
        pause = polls.pause_after(found)
        if pause is None:
            return found
        clock.sleep(pause)


async def await_until(
    fetch: Callable[[], Awaitable[T]],
    *,
    state: Callable[[T], object],
    done: Collection[str],
    failed: Collection[str] = (),
    polling: Polling = DEFAULT_POLLING,
    progress: Callable[[T], object] | None = None,
    clock: Clock | None = None,
) -> T:
    """Like `wait_until`, to be awaited, with an async `fetch`."""
    clock = clock or Clock()
    polls = _Polls(state, done, failed, polling, progress, clock)
    while True:
        found = await fetch()
        pause = polls.pause_after(found)
        if pause is None:
            return found
        await clock.asleep(pause)


_FINAL = frozenset({"SUCCEEDED", "FAILED", "CANCELED"})


class _Polls(Generic[T]):
    """Judges what was fetched, and says how long to wait before the next fetch."""

    def __init__(
        self,
        state: Callable[[T], object],
        done: Collection[str],
        failed: Collection[str],
        polling: Polling,
        progress: Callable[[T], object] | None,
        clock: Clock,
    ) -> None:
        self._state = state
        self._done = {_text(each) for each in done}
        self._failed = {_text(each) for each in failed}
        self._polling = polling
        self._progress = progress
        self._clock = clock
        self._begun = clock.monotonic()
        self._interval = polling.interval

    def pause_after(self, found: T) -> float | None:
        """Seconds until the next fetch, None when the waiting is over."""
        if self._progress is not None:
            self._progress(found)
        now = _text(self._state(found))
        if now in self._done:
            return None
        if now in self._failed:
            raise WaitFailedError(f"the state is {now}, and not {' or '.join(sorted(self._done))}", last=found)
        pause, self._interval = self._interval, min(self._interval * self._polling.growth, self._polling.max_interval)
        if self._polling.timeout is None:
            return pause
        waited = self._clock.monotonic() - self._begun
        if waited >= self._polling.timeout:
            raise WaitTimeoutError(f"the state is still {now} after {waited:.0f} seconds", last=found)
        return min(pause, self._polling.timeout - waited)


def _request(ai_data_platform_id: str, operation: str | Response[Any]) -> Request[AsyncOperation]:
    key = operation if isinstance(operation, str) else operation_key(operation)
    if key is None:
        raise ValueError(f"the answer has none of the headers {', '.join(KEY_HEADERS)}: it started no async operation")
    return _GET.request(path={"aiDataPlatformId": ai_data_platform_id, "asyncOperationKey": key}, headers={})


def _status(operation: AsyncOperation) -> object:
    return operation.status


def _succeeded(operation: AsyncOperation) -> AsyncOperation:
    status = _text(operation.status)
    if status == "SUCCEEDED":
        return operation
    code, message = (
        each if isinstance(each, str) else None for each in (operation.error_code, operation.error_message)
    )
    raise AsyncOperationError(
        f"{_text(operation.action_type)} on {operation.resource_name} ended as {status}: "
        f"{code or 'no error code'}: {message or 'no error message'} (async operation {operation.key})",
        last=operation,
        error_code=code,
        error_message=message,
    )


def _text(state: object) -> str:
    return str(getattr(state, "value", state))


__all__ = [
    "DEFAULT_POLLING",
    "Polling",
    "await_for_operation",
    "await_until",
    "operation_key",
    "wait_for_operation",
    "wait_until",
]
