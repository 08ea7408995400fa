"""Waiting: for an async operation to end, or for anything else to reach a state.

`wait_for_operation` waits for an async operation, `wait_until_done` for a resource whose final states are known, and
`wait_until` for any other. The functions whose names end in `_async` are for async code.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection
from typing import Any, Generic, Protocol, TypeVar

import httpx
from attrs import define, field, frozen

from . import models
from ._call import asend, send
from ._operation import Operation, Request
from .client import Client
from .clock import Clock
from .errors import AsyncOperationError, WaitFailedError, WaitTimeoutError
from .types import UNSET, Response

T = TypeVar("T")

KEY_HEADERS = ("aidp-async-operation-key", "datalake-async-operation-key", "oidl-async-operation-key")
"""Response headers that carry the key of an async operation; the last two come from older deployments."""

_GET = Operation["models.AsyncOperation"](
    "GetAsyncOperation", "GET", "/aiDataPlatforms/{aiDataPlatformId}/asyncOperations/{asyncOperationKey}"
)


@frozen(kw_only=True)
class Polling:
    """How often and for how long to poll: `polling=Polling(timeout=600)`. All numbers but `growth` are seconds."""

    timeout: float | None = 3600.0
    """Maximum time to wait; None waits for ever, 0 polls once. A poll in progress is not interrupted, so the client's
    own timeout and retries may add to it."""
    interval: float = 1.0
    """Pause between the first two polls. The first poll is immediate."""
    growth: float = 1.5
    """Factor by which each pause exceeds the previous one; 1 keeps all pauses equal."""
    max_interval: float = 30.0
    """Maximum pause between two polls. A longer `interval` takes its place."""

    def __attrs_post_init__(self) -> None:
        for name, least in (("timeout", 0), ("interval", 0), ("growth", 1), ("max_interval", 0)):
            value = getattr(self, name)
            if value is not None and not value >= least:
                raise ValueError(f"{name} must be at least {least}, not {value}")


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
    progress: Callable[[models.AsyncOperation], object] | None = None,
) -> models.AsyncOperation:
    """Waits until an async operation has ended.

    Args:
        ai_data_platform_id: OCID of the AI Data Platform.
        operation: key of the operation, or the answer that started it, as the `sync_detailed` function of the
            operation that takes long returns it.
        client: where the requests go, from `connect`.
        polling: how often and for how long to poll.
        progress: called with the operation after each poll, the last included.

    Returns:
        The operation, with status SUCCEEDED. A status that this version does not know keeps the waiting going.

    Raises:
        AsyncOperationError: the operation failed or was cancelled.
        WaitTimeoutError: it has not ended in time. It goes on; nothing is cancelled.
        ServiceError: the service refused to tell, or `operation` is the answer to a refused request.
        httpx.TransportError: there was no answer.
        TypeError: `operation` is something else, such as what `sync` returned.
        ValueError: the answer has started no operation.
    """
    request = _request(ai_data_platform_id, operation)
    polls = _Polls(None, (), (), polling, progress, client.clock)
    return _wait(lambda: send(client, request).result(), polls)


async def wait_for_operation_async(
    ai_data_platform_id: str,
    operation: str | Response[Any],
    *,
    client: Client,
    polling: Polling = DEFAULT_POLLING,
    progress: Callable[[models.AsyncOperation], object] | None = None,
) -> models.AsyncOperation:
    """Like `wait_for_operation`, to be awaited."""
    request = _request(ai_data_platform_id, operation)

    async def fetch() -> models.AsyncOperation:
        return (await asend(client, request)).result()

    return await _await(fetch, _Polls(None, (), (), polling, progress, client.clock))


def wait_until(
    fetch: Callable[[], T],
    *,
    state: Callable[[T], object],
    done: str | Collection[str],
    failed: str | Collection[str] = (),
    polling: Polling = DEFAULT_POLLING,
    progress: Callable[[T], object] | None = None,
    clock: Clock | None = None,
) -> T:
    """Polls a resource until it reaches one of the states `done`: a cluster ACTIVE, a job run SUCCESS.

        wait_until(
            lambda: get_cluster.sync(platform, workspace, key, client=client),
            state=lambda cluster: cluster.state,
            done=ClusterState.ACTIVE,
            failed=[ClusterState.FAILED, ClusterState.DELETED],
        )

    The waiting goes on in all other states: those that this version of the package does not know, and `UNSET`, too.

    Args:
        fetch: gets the resource.
        state: tells its state.
        done: the state or the states to wait for: members of an enum or the values of such. A state that the enum does
            not have is given as its value; the member `UNKNOWN`, which stands for all of these, is refused.
        failed: the state or the states that end the waiting with an error, given in the same way.
        polling: how often and for how long to poll.
        progress: called with the resource after each fetch, the last included.
        clock: tells and passes the time, the system's unless given.

    Returns:
        The resource, in one of the states `done`.

    Raises:
        WaitFailedError: it reached one of the states `failed`.
        WaitTimeoutError: it reached none of these states in time.
        ValueError: `done` or `failed` has the member `UNKNOWN` of an enum.

    What `fetch`, `state` and `progress` raise ends the waiting too.
    """
    return _wait(fetch, _Polls(state, done, failed, polling, progress, clock or Clock()))


async def wait_until_async(
    fetch: Callable[[], Awaitable[T]],
    *,
    state: Callable[[T], object],
    done: str | Collection[str],
    failed: str | Collection[str] = (),
    polling: Polling = DEFAULT_POLLING,
    progress: Callable[[T], object] | None = None,
    clock: Clock | None = None,
) -> T:
    """Like `wait_until`, to be awaited, with an async `fetch`."""
    return await _await(fetch, _Polls(state, done, failed, polling, progress, clock or Clock()))


class Lifecycle(Protocol):
    """A resource whose final states are known, such as `JobRun`, `Cluster` or `Workspace`."""

    @property
    def _lifecycle(self) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
        """Where the state is, where its explanation is, the states that end well, and those that do not."""
        ...


L = TypeVar("L", bound=Lifecycle)


def wait_until_done(
    fetch: Callable[[], L],
    *,
    done: str | Collection[str] | None = None,
    polling: Polling = DEFAULT_POLLING,
    progress: Callable[[L], object] | None = None,
    clock: Clock | None = None,
) -> L:
    """Polls a resource until its state is final.

        wait_until_done(lambda: get_job_run.sync(platform, workspace, run_key, client=client))

    Which states are final is known for job and task runs, clusters, workspaces, agent deployments and sessions, model
    deployments, bundles, notebook sessions, catalogs, schemas, tables, volumes, credentials, private network profiles,
    experiment runs, model versions and async operations. A state that this version does not know keeps the waiting
    going, and so does a state that is `UNSET`.

    Args:
        fetch: gets the resource.
        done: the state or the states to wait for, unless all that end well: a cluster that has just been told to start
            is still STOPPED, which is final, so wait for `ClusterState.ACTIVE`.
        polling: how often and for how long to poll.
        progress: called with the resource after each fetch, the last included.
        clock: tells and passes the time, the system's unless given.

    Returns:
        The resource, in one of the states waited for.

    Raises:
        WaitFailedError: it is in a final state that ends badly. The text has the service's explanation. That of an
            async operation is an `AsyncOperationError`.
        WaitTimeoutError: it has reached no final state in time. It goes on; nothing is cancelled.
        ValueError: `done` has the member `UNKNOWN` of an enum.

    What `fetch` and `progress` raise ends the waiting too.
    """
    return _wait(fetch, _Polls(None, done or (), (), polling, progress, clock or Clock()))


async def wait_until_done_async(
    fetch: Callable[[], Awaitable[L]],
    *,
    done: str | Collection[str] | None = None,
    polling: Polling = DEFAULT_POLLING,
    progress: Callable[[L], object] | None = None,
    clock: Clock | None = None,
) -> L:
    """Like `wait_until_done`, to be awaited, with an async `fetch`."""
    return await _await(fetch, _Polls(None, done or (), (), polling, progress, clock or Clock()))


def _wait(fetch: Callable[[], T], polls: _Polls[T]) -> T:
    while True:
        resource = fetch()
        pause = polls.pause_after(resource)
        if pause is None:
            return resource
        polls.clock.sleep(pause)


async def _await(fetch: Callable[[], Awaitable[T]], polls: _Polls[T]) -> T:
    while True:
        resource = await fetch()
        pause = polls.pause_after(resource)
        if pause is None:
            return resource
        await polls.clock.sleep_async(pause)


def _texts(states: str | Collection[str]) -> frozenset[str]:
    each_state = [states] if isinstance(states, str) else list(states)
    for state in each_state:
        if getattr(state, "is_unknown", False):
            raise ValueError(f"{state!r} stands for every state that is not known; give the value of the one you mean")
    return frozenset(map(_text, each_state))


def _text(value: object) -> str:
    return "something" if value is UNSET or value is None else str(getattr(value, "value", value))


@define(eq=False, repr=False)
class _Polls(Generic[T]):
    """Judges what was fetched, and says how long to wait before the next fetch.

    Without `state`, the class of the resource tells its final states.
    """

    state: Callable[[T], object] | None
    done: frozenset[str] = field(converter=_texts)
    failed: frozenset[str] = field(converter=_texts)
    polling: Polling
    progress: Callable[[T], object] | None
    clock: Clock
    _begun: float = field(init=False)
    _interval: float = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._begun = self.clock.monotonic()
        self._interval = self.polling.interval

    def pause_after(self, resource: T) -> float | None:
        """Seconds until the next fetch, None when the waiting is over."""
        if self.progress is not None:
            self.progress(resource)
        if self.state is None:
            subject, state, reason = self._by_lifecycle(resource)
        else:
            subject, state, reason = "what is waited for", self.state(resource), ""
        now = _text(state) if isinstance(state, str) else None
        if now in self.done:
            return None
        wanted = " or ".join(sorted(self.done))
        if now in self.failed:
            if isinstance(resource, models.AsyncOperation):
                raise _error_of(resource)
            raise WaitFailedError(f"{subject} is {now}, and will not be {wanted}{reason}", last=resource)
        longest = max(self.polling.interval, self.polling.max_interval)
        pause, self._interval = self._interval, min(self._interval * self.polling.growth, longest)
        if self.polling.timeout is None:
            return pause
        waited = self.clock.monotonic() - self._begun
        if waited >= self.polling.timeout:
            raise WaitTimeoutError(
                f"{subject} is still {now or 'without a state'} after {waited:.0f} seconds, not {wanted}",
                last=resource,
            )
        return min(pause, self.polling.timeout - waited)

    def _by_lifecycle(self, resource: Any) -> tuple[str, object, str]:
        """What a resource is called, its state, and what explains it. Notes which states are final."""
        if not hasattr(resource, "_lifecycle"):
            raise TypeError(
                f"the final states of a {type(resource).__name__} are not known: wait_until takes them; "
                "functions whose names end in _async wait with an async fetch"
            )
        state, explanation, success, failure = resource._lifecycle
        self.done = self.done or frozenset(success)
        self.failed = frozenset(failure) - self.done
        key = getattr(resource, "key", None)
        subject = f"{type(resource).__name__} {key}" if isinstance(key, str) else type(resource).__name__
        reason = _follow(resource, explanation)
        return subject, _follow(resource, state), f": {reason}" if isinstance(reason, str) and reason else ""


def _follow(value: object, path: tuple[str, ...]) -> object:
    """What the attributes of a path lead to, `UNSET` where one is missing."""
    for name in path:
        value = getattr(value, name, UNSET)
    return value


def _request(ai_data_platform_id: str, operation: str | Response[Any]) -> Request[models.AsyncOperation]:
    if isinstance(operation, Response):
        operation.result()  # a refused request has started nothing: say why it was refused
    elif not isinstance(operation, str):
        raise TypeError(
            f"operation must be a key, or the answer of a sync_detailed function, not {type(operation).__name__}"
        )
    key = operation_key(operation) if isinstance(operation, Response) else operation
    if not key:
        raise ValueError(f"the answer has none of the headers {', '.join(KEY_HEADERS)}: it started no async operation")
    return _GET.request(path={"aiDataPlatformId": ai_data_platform_id, "asyncOperationKey": key}, headers={})


def _error_of(operation: models.AsyncOperation) -> AsyncOperationError:
    code, message = (
        each if isinstance(each, str) else None for each in (operation.error_code, operation.error_message)
    )
    what = f"{_text(operation.action_type)} on {_text(operation.resource_name)}"
    return AsyncOperationError(
        f"{what} ended as {_text(operation.status)}: {code or 'no error code'}: {message or 'no error message'} "
        f"(async operation {_text(operation.key)})",
        last=operation,
        error_code=code,
        error_message=message,
    )


__all__ = [
    "DEFAULT_POLLING",
    "Polling",
    "operation_key",
    "wait_for_operation",
    "wait_for_operation_async",
    "wait_until",
    "wait_until_async",
    "wait_until_done",
    "wait_until_done_async",
]
