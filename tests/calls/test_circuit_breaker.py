"""The circuit breaker: when it opens, what it lets through, and that it closes again."""

from __future__ import annotations

import asyncio
import datetime
import pickle
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import oci.circuit_breaker
import pytest

import oci_aidp
from oci_aidp.api.async_operations import get_async_operation
from oci_aidp.api.workspace_object import get_workspace_object
from oci_aidp.breaker import CircuitBreaker, CircuitBreakerStrategy
from oci_aidp.errors import CircuitOpenError, Conflict, ServerError
from service import Answer
from tests.conftest import PLATFORM
from tests.support.calls import both, both_detailed
from tests.support.canned import AidpService
from tests.support.clocks import FakeClock

Call = Callable[..., Any]
BAD = Answer(503, {"code": "c", "message": "m"})


@pytest.fixture
def guarded(make_client: Call) -> oci_aidp.Client:
    """A client that opens the circuit after three failures in a row, and does not retry."""
    client: oci_aidp.Client = make_client(
        retry_strategy=None, circuit_breaker=CircuitBreakerStrategy(failure_threshold=3)
    )
    return client


def fail(call: Call, client: oci_aidp.Client, times: int = 1) -> None:
    for _ in range(times):
        assert call(get_async_operation, PLATFORM, "k", client=client).status_code == 503


def test_the_defaults_are_those_of_the_oci_sdk() -> None:
    theirs = oci.circuit_breaker.CircuitBreakerStrategy()
    ours = CircuitBreakerStrategy()
    assert ours.failure_threshold == theirs.failure_threshold
    assert ours.recovery_timeout == theirs.recovery_timeout
    for status in range(400, 600):
        for code in (None, "Any", "IncorrectState", "LockConflict"):
            assert ours.is_failure(status, code) is theirs.is_transient_error(status, code), (status, code)


@both_detailed
def test_there_is_none_unless_asked_for(call: Call, service: AidpService, make_client: Call) -> None:
    service.intercept(lambda request: BAD)
    fail(call, make_client(retry_strategy=None), 30)
    assert len(service.requests) == 30


@both_detailed
def test_ten_failures_open_it_and_the_error_says_until_when(
    call: Call, service: AidpService, make_client: Call, clock: FakeClock
) -> None:
    service.intercept(lambda request: BAD)
    client = make_client(retry_strategy=None, circuit_breaker=True)
    fail(call, client, 10)
    clock.sleep(10)
    with pytest.raises(CircuitOpenError, match=r"127\.0\.0\.1:\d+ failed 10 times in a row") as caught:
        call(get_async_operation, PLATFORM, "k", client=client)
    assert len(service.requests) == 10
    assert caught.value.until.timestamp() == pytest.approx(clock.now() + 20)
    assert caught.value.until.tzinfo is datetime.UTC
    assert caught.value.until.isoformat(timespec="seconds") in str(caught.value)
    assert pickle.loads(pickle.dumps(caught.value)).until == caught.value.until


@both_detailed
def test_attempts_of_one_call_count_and_stop_when_it_opens(call: Call, service: AidpService, make_client: Call) -> None:
    service.intercept(lambda request: BAD)
    client = make_client(circuit_breaker=True)
    fail(call, client)
    with pytest.raises(CircuitOpenError):
        call(get_async_operation, PLATFORM, "k", client=client)
    assert len(service.requests) == 10


@both_detailed
def test_a_trial_call_closes_it(call: Call, service: AidpService, guarded: oci_aidp.Client, clock: FakeClock) -> None:
    take_away = service.intercept(lambda request: BAD)
    fail(call, guarded, 3)
    take_away()
    clock.sleep(29.9)
    with pytest.raises(CircuitOpenError):
        call(get_async_operation, PLATFORM, "k", client=guarded)
    clock.sleep(0.2)
    for _ in range(2):
        assert call(get_async_operation, PLATFORM, "k", client=guarded).status_code == 404
    service.intercept(lambda request: BAD)
    fail(call, guarded, 3)  # the count was reset


@both_detailed
def test_a_failed_trial_call_opens_it_for_another_while(
    call: Call, service: AidpService, guarded: oci_aidp.Client, clock: FakeClock
) -> None:
    service.intercept(lambda request: BAD)
    fail(call, guarded, 3)
    for _ in range(3):
        clock.sleep(31)
        fail(call, guarded)
        with pytest.raises(CircuitOpenError) as caught:
            call(get_async_operation, PLATFORM, "k", client=guarded)
        assert caught.value.until.timestamp() == pytest.approx(clock.now() + 30)
    assert len(service.requests) == 6


@both_detailed
def test_a_success_in_between_resets_the_count(call: Call, service: AidpService, guarded: oci_aidp.Client) -> None:
    key = service.start_operation(PLATFORM)
    service.intercept(lambda request: BAD if request.path.endswith("/k") else None)
    for _ in range(5):
        fail(call, guarded, 2)
        assert call(get_async_operation, PLATFORM, key, client=guarded).status_code == 200


@both
def test_failures_of_the_network_count(call: Call, make_client: Call, clock: FakeClock) -> None:
    with AidpService() as gone:
        endpoint = gone.endpoint
    client = make_client(endpoint=endpoint, retry_strategy=None, circuit_breaker=True)
    for _ in range(10):
        with pytest.raises(httpx.ConnectError):
            call(get_async_operation, PLATFORM, "k", client=client)
    with pytest.raises(CircuitOpenError):
        call(get_async_operation, PLATFORM, "k", client=client)


@both_detailed
def test_it_is_shared_by_clients_with_other_options(call: Call, service: AidpService, guarded: oci_aidp.Client) -> None:
    service.intercept(lambda request: BAD)
    fail(call, guarded.with_options(timeout=7), 3)
    for client in (guarded, guarded.with_options(timeout=5)):
        with pytest.raises(CircuitOpenError):
            call(get_async_operation, PLATFORM, "k", client=client)


def test_hosts_have_circuits_of_their_own() -> None:
    breaker = CircuitBreaker(CircuitBreakerStrategy(failure_threshold=1), FakeClock())
    breaker.record("one", failed=True, trial=breaker.check("one"))
    with pytest.raises(CircuitOpenError, match=r"^one failed"):
        breaker.check("one")
    assert breaker.check("two") is False


def opened(clock: FakeClock) -> CircuitBreaker:
    breaker = CircuitBreaker(CircuitBreakerStrategy(failure_threshold=1), clock)
    breaker.record("h", failed=True, trial=breaker.check("h"))
    clock.sleep(31)
    return breaker


def test_only_one_of_many_threads_makes_the_trial_call() -> None:
    breaker = opened(FakeClock())
    barrier = threading.Barrier(16)

    def attempt(_: int) -> bool:
        barrier.wait(10)
        try:
            return breaker.check("h")
        except CircuitOpenError:
            return False

    with ThreadPoolExecutor(16) as pool:
        assert sum(pool.map(attempt, range(16))) == 1


@pytest.mark.parametrize("failed", [True, False, None])
def test_what_began_before_it_opened_does_not_end_the_trial(failed: bool | None) -> None:
    clock = FakeClock()
    breaker = CircuitBreaker(CircuitBreakerStrategy(failure_threshold=1), clock)
    late = breaker.check("h")
    breaker.record("h", failed=True, trial=breaker.check("h"))
    clock.sleep(31)
    trial = breaker.check("h")
    assert trial is True
    breaker.record("h", failed=failed, trial=late)
    with pytest.raises(CircuitOpenError):
        breaker.check("h")
    breaker.record("h", failed=False, trial=trial)
    assert breaker.check("h") is False


def test_a_trial_call_that_says_nothing_leaves_the_next_one_to_try() -> None:
    breaker = opened(FakeClock())
    breaker.record("h", failed=None, trial=breaker.check("h"))
    assert breaker.check("h") is True


def test_a_cancelled_trial_call_leaves_the_next_one_to_try(
    service: AidpService, guarded: oci_aidp.Client, clock: FakeClock
) -> None:
    reached, go_on = threading.Event(), threading.Event()

    def answer(request: Any) -> Answer:
        if request.path.endswith("/slow"):
            reached.set()
            go_on.wait(10)
        return BAD

    service.intercept(answer)

    async def main() -> None:
        for _ in range(3):
            await get_async_operation.asyncio_detailed(PLATFORM, "k", client=guarded)
        clock.sleep(31)
        trial = asyncio.create_task(get_async_operation.asyncio_detailed(PLATFORM, "slow", client=guarded))
        await asyncio.to_thread(reached.wait, 10)
        with pytest.raises(CircuitOpenError):  # the trial is under way
            await get_async_operation.asyncio(PLATFORM, "k", client=guarded)
        trial.cancel()
        go_on.set()
        with pytest.raises(asyncio.CancelledError):
            await trial
        with pytest.raises(ServerError):
            await get_async_operation.asyncio(PLATFORM, "k", client=guarded)

    asyncio.run(main())


def test_a_streamed_trial_call_that_breaks_off_in_its_error_does_not_keep_it_open_for_ever(
    service: AidpService, guarded: oci_aidp.Client, clock: FakeClock
) -> None:
    broken = b"HTTP/1.1 503 x\r\ncontent-length: 99\r\n\r\n{"
    service.intercept(lambda request: broken)
    for _ in range(5):
        for _ in range(3 if not clock.slept else 1):
            with (
                pytest.raises(httpx.RemoteProtocolError),
                get_workspace_object.stream(PLATFORM, "w", "o", client=guarded),
            ):
                pass
        clock.sleep(31)


def test_tasks_share_it(service: AidpService, guarded: oci_aidp.Client) -> None:
    service.intercept(lambda request: BAD)

    async def main() -> list[Any]:
        calls = [get_async_operation.asyncio(PLATFORM, "k", client=guarded) for _ in range(40)]
        first = await asyncio.gather(*calls, return_exceptions=True)
        with pytest.raises(CircuitOpenError):
            await get_async_operation.asyncio(PLATFORM, "k", client=guarded)
        return first

    assert {type(each) for each in asyncio.run(main())} <= {ServerError, CircuitOpenError}


@both
@pytest.mark.parametrize("code", [["x"], {"a": 1}, 7, True, None])
def test_a_code_of_any_json_type_ends_a_trial(
    call: Call, code: object, service: AidpService, guarded: oci_aidp.Client, clock: FakeClock
) -> None:
    conflict = Answer(409, {"code": code, "message": "m"})
    take_away = service.intercept(lambda request: BAD)
    for _ in range(3):
        with pytest.raises(ServerError):
            call(get_async_operation, PLATFORM, "k", client=guarded)
    take_away()
    clock.sleep(31)
    service.intercept(lambda request: conflict)
    for _ in range(2):  # the trial, and a call with the circuit closed
        with pytest.raises(Conflict) as caught:
            call(get_async_operation, PLATFORM, "k", client=guarded)
        assert caught.value.code is None


@both
def test_a_trial_ends_whatever_is_raised_while_its_answer_is_judged(
    call: Call, service: AidpService, make_client: Call, clock: FakeClock
) -> None:
    class Failing(CircuitBreakerStrategy):
        def is_failure(self, status: int, code: str | None) -> bool:
            if status == 404:
                raise RuntimeError("no judgement")
            return super().is_failure(status, code)

    client = make_client(retry_strategy=None, circuit_breaker=Failing(failure_threshold=1))
    take_away = service.intercept(lambda request: BAD)
    with pytest.raises(ServerError):
        call(get_async_operation, PLATFORM, "k", client=client)
    take_away()
    clock.sleep(31)
    with pytest.raises(RuntimeError, match="no judgement"):
        call(get_async_operation, PLATFORM, "k", client=client)
    service.intercept(lambda request: Answer(200, {"key": "k"}))
    assert call(get_async_operation, PLATFORM, "k", client=client).key == "k"
