"""Waiting for async operations, with a clock whose time passes only by waiting."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Callable
from typing import Any

import httpx
import pytest

import oci_aidp
from oci_aidp.api.async_operations import get_async_operation
from oci_aidp.api.cluster import start_cluster
from oci_aidp.errors import AsyncOperationError, Conflict, NotFound, ServerError, WaitFailedError, WaitTimeoutError
from oci_aidp.models import (
    AsyncOperation,
    AsyncOperationStatus,
    StartClusterDetails,
)
from oci_aidp.types import Response
from oci_aidp.waiting import (
    Polling,
    operation_key,
    wait_for_operation,
    wait_for_operation_async,
    wait_until,
    wait_until_done,
)
from service import Answer
from tests.conftest import PLATFORM
from tests.support.canned import AidpService
from tests.support.clocks import FakeClock

DOUBLING = Polling(timeout=100, interval=1, growth=2, max_interval=8)


def sync_wait(operation: str | Response[Any], client: oci_aidp.Client, **options: Any) -> AsyncOperation:
    return wait_for_operation(PLATFORM, operation, client=client, **options)


def async_wait(operation: str | Response[Any], client: oci_aidp.Client, **options: Any) -> AsyncOperation:
    return asyncio.run(wait_for_operation_async(PLATFORM, operation, client=client, **options))


both = pytest.mark.parametrize("wait", [sync_wait, async_wait])


def answered(status: int = 202, /, **headers: str) -> Response[None]:
    return Response(
        status_code=status,
        headers=httpx.Headers({name.replace("_", "-"): value for name, value in headers.items()}),
        content=b"",
        parsed=None,
        method="POST",
        path="/somewhere",
    )


def asked(service: AidpService) -> list[str]:
    return [str(request.operation_id) for request in service.requests]


@pytest.fixture
def no_retries(make_client: Callable[..., oci_aidp.Client]) -> oci_aidp.Client:
    return make_client(retry_strategy=None)


@pytest.mark.parametrize(
    "header", ["aidp-async-operation-key", "datalake-async-operation-key", "oidl-async-operation-key"]
)
@both
def test_waits_for_the_operation_that_an_answer_started(
    wait: Callable[..., AsyncOperation], header: str, service: AidpService, client: oci_aidp.Client
) -> None:
    key = service.start_operation(PLATFORM, polls=2)
    answer = answered(**{header: key})
    assert operation_key(answer) == operation_key(answer.headers) == key
    ended = wait(answer, client)
    assert (ended.key, ended.status) == (key, AsyncOperationStatus.SUCCEEDED)
    assert asked(service) == ["GetAsyncOperation"] * 3


def test_waits_for_a_generated_call_from_its_answer(service: AidpService, client: oci_aidp.Client) -> None:
    key = service.start_operation(PLATFORM, polls=1)
    service.intercept(
        lambda request: (
            Answer(202, {"key": "c"}, {"aidp-async-operation-key": key})
            if request.operation_id == "StartCluster"
            else None
        )
    )
    answer = start_cluster.sync_detailed(PLATFORM, "w", "c", client=client, body=StartClusterDetails())
    assert wait_for_operation(PLATFORM, answer, client=client).key == key


def test_an_answer_without_the_header_started_nothing(client: oci_aidp.Client) -> None:
    assert operation_key(answered()) is None
    assert operation_key(answered(aidp_async_operation_key="")) is None
    with pytest.raises(ValueError, match="aidp-async-operation-key"):
        sync_wait(answered(), client)
    with pytest.raises(ValueError, match="aidp-async-operation-key"):
        async_wait(answered(), client)


@both
def test_a_refused_request_raises_its_own_error(
    wait: Callable[..., AsyncOperation], service: AidpService, client: oci_aidp.Client
) -> None:
    with pytest.raises(Conflict):
        wait(answered(409), client)
    assert service.requests == []


@both
def test_an_operation_that_has_ended_is_asked_for_once(
    wait: Callable[..., AsyncOperation], service: AidpService, client: oci_aidp.Client, clock: FakeClock
) -> None:
    ended = wait(service.start_operation(PLATFORM, polls=0), client)
    assert ended.status is AsyncOperationStatus.SUCCEEDED
    assert clock.slept == []
    assert len(service.requests) == 1


@both
def test_pauses_grow_up_to_the_longest(
    wait: Callable[..., AsyncOperation], service: AidpService, client: oci_aidp.Client, clock: FakeClock
) -> None:
    wait(service.start_operation(PLATFORM, polls=6), client, polling=DOUBLING)
    assert clock.slept == [1, 2, 4, 8, 8, 8]


def test_pauses_grow_by_half_unless_told_otherwise(
    service: AidpService, client: oci_aidp.Client, clock: FakeClock
) -> None:
    sync_wait(service.start_operation(PLATFORM, polls=10), client)
    assert clock.slept == [1.0, 1.5, 2.25, 3.375, 5.0625, 7.59375, 11.390625, 17.0859375, 25.62890625, 30.0]


def test_an_interval_longer_than_the_longest_stays_as_it_is(
    service: AidpService, client: oci_aidp.Client, clock: FakeClock
) -> None:
    sync_wait(service.start_operation(PLATFORM, polls=3), client, polling=Polling(interval=60))
    assert clock.slept == [60, 60, 60]


@pytest.mark.parametrize("wrong", [{"timeout": -1}, {"interval": -1}, {"growth": 0.5}, {"max_interval": -1}])
def test_polling_that_makes_no_sense_is_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        Polling(**wrong)


@both
def test_progress_sees_each_answer_and_the_last(
    wait: Callable[..., AsyncOperation], service: AidpService, client: oci_aidp.Client
) -> None:
    seen: list[AsyncOperation] = []
    ended = wait(service.start_operation(PLATFORM, polls=2), client, progress=seen.append)
    assert [each.status for each in seen] == ["IN_PROGRESS", "IN_PROGRESS", "SUCCEEDED"]
    assert seen[-1] is ended


@both
def test_what_progress_raises_ends_the_waiting(
    wait: Callable[..., AsyncOperation], service: AidpService, client: oci_aidp.Client
) -> None:
    def stop(operation: AsyncOperation) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        wait(service.start_operation(PLATFORM), client, progress=stop)
    assert asked(service) == ["GetAsyncOperation"]


@pytest.mark.parametrize("final", ["FAILED", "CANCELED"])
@both
def test_failure_and_cancellation_raise_with_code_and_message(
    wait: Callable[..., AsyncOperation], final: str, service: AidpService, client: oci_aidp.Client
) -> None:
    key = service.start_operation(
        PLATFORM, final=final, error_code="OutOfCapacity", error_message="no more", resource_name="lake.big"
    )
    with pytest.raises(AsyncOperationError) as caught:
        wait(key, client)
    error = caught.value
    assert isinstance(error, WaitFailedError)
    assert (error.error_code, error.error_message) == ("OutOfCapacity", "no more")
    assert error.last.status == final
    for part in ("CREATE_CLUSTER", "lake.big", final, "OutOfCapacity", "no more", key):
        assert part in str(error)


def test_a_failed_async_operation_is_told_alike_by_all_that_wait(service: AidpService, client: oci_aidp.Client) -> None:
    key = service.start_operation(PLATFORM, final="FAILED", error_code="OutOfCapacity")
    with pytest.raises(AsyncOperationError, match="ended as FAILED: OutOfCapacity") as caught:
        wait_until_done(lambda: get_async_operation.sync(PLATFORM, key, client=client))
    assert caught.value.error_code == "OutOfCapacity"


@both
def test_a_failure_without_code_and_message_says_so(
    wait: Callable[..., AsyncOperation], service: AidpService, client: oci_aidp.Client
) -> None:
    key = service.start_operation(PLATFORM, final="FAILED")
    with pytest.raises(AsyncOperationError, match="no error code: no error message") as caught:
        wait(key, client)
    assert caught.value.error_code is caught.value.error_message is None


@both
def test_a_timeout_raises_with_the_last_state_and_cancels_nothing(
    wait: Callable[..., AsyncOperation], service: AidpService, client: oci_aidp.Client, clock: FakeClock
) -> None:
    key = service.start_operation(PLATFORM, polls=1000)
    with pytest.raises(WaitTimeoutError, match=f"{key} is still IN_PROGRESS after 10 seconds") as caught:
        wait(key, client, polling=Polling(timeout=10, interval=1, growth=2))
    assert isinstance(caught.value, TimeoutError)
    assert caught.value.last.key == key
    assert clock.slept == [1, 2, 4, 3]  # the last question is asked when the time is up
    assert set(asked(service)) == {"GetAsyncOperation"}
    assert service.state.operation(PLATFORM, key, look=False)["status"] == "IN_PROGRESS"


@both
def test_without_time_the_question_is_asked_once(
    wait: Callable[..., AsyncOperation], service: AidpService, client: oci_aidp.Client, clock: FakeClock
) -> None:
    with pytest.raises(WaitTimeoutError):
        wait(service.start_operation(PLATFORM), client, polling=Polling(timeout=0))
    assert (len(service.requests), clock.slept) == (1, [])


def test_without_a_timeout_waiting_goes_on(service: AidpService, client: oci_aidp.Client, clock: FakeClock) -> None:
    key = service.start_operation(PLATFORM, polls=20)
    sync_wait(key, client, polling=Polling(timeout=None, interval=3600, growth=1))
    assert clock.slept == [3600] * 20


@both
def test_an_unknown_status_keeps_waiting(
    wait: Callable[..., AsyncOperation], service: AidpService, client: oci_aidp.Client
) -> None:
    seen: list[AsyncOperation] = []
    key = service.start_operation(PLATFORM, polls=2, status="PAUSED")
    with pytest.raises(WaitTimeoutError, match="still PAUSED") as caught:
        wait(key, client, progress=seen.append, polling=DOUBLING)
    assert len(seen) > 10
    assert caught.value.last.status == AsyncOperationStatus.UNKNOWN


@both
def test_a_missing_operation_is_an_error_at_once(
    wait: Callable[..., AsyncOperation], service: AidpService, client: oci_aidp.Client, clock: FakeClock
) -> None:
    service.add_platform(PLATFORM)
    with pytest.raises(NotFound):
        wait("no-such-key", client)
    assert clock.slept == []


@both
def test_a_passing_failure_of_the_service_is_not_noticed(
    wait: Callable[..., AsyncOperation], service: AidpService, client: oci_aidp.Client
) -> None:
    faults = iter([Answer(503), Answer(429), Answer(500)])
    service.intercept(lambda request: next(faults, None))
    assert wait(service.start_operation(PLATFORM, polls=1), client).status is AsyncOperationStatus.SUCCEEDED
    assert [request.status for request in service.requests] == [503, 429, 500, 200, 200]


@both
def test_a_lasting_failure_of_the_service_surfaces_after_the_retries(
    wait: Callable[..., AsyncOperation], service: AidpService, client: oci_aidp.Client
) -> None:
    key = service.start_operation(PLATFORM)
    service.intercept(lambda request: Answer(503, {"code": "Unavailable", "message": "later"}))
    with pytest.raises(ServerError, match="Unavailable"):
        wait(key, client)
    assert len(service.requests) == 8


def test_an_error_of_waiting_survives_pickling(service: AidpService, client: oci_aidp.Client) -> None:
    key = service.start_operation(PLATFORM, final="FAILED", error_code="Code", error_message="text")
    with pytest.raises(WaitTimeoutError) as late:
        sync_wait(key, client, polling=Polling(timeout=0))
    with pytest.raises(AsyncOperationError) as failed:
        sync_wait(key, client)
    with pytest.raises(WaitFailedError) as ended:
        wait_until(lambda: "BAD", state=str, done="GOOD", failed="BAD")
    for caught in (late, failed, ended):
        error = caught.value
        twin = pickle.loads(pickle.dumps(error))
        assert (type(twin), str(twin), twin.__dict__) == (type(error), str(error), error.__dict__)


def test_a_cancelled_task_stops_asking(service: AidpService, client: oci_aidp.Client, clock: FakeClock) -> None:
    key = service.start_operation(PLATFORM, polls=1000)

    async def main() -> None:
        waiting = asyncio.Event()

        async def pause(seconds: float) -> None:
            waiting.set()
            await asyncio.Event().wait()

        clock.sleep_async = pause  # type: ignore[method-assign]
        task = asyncio.create_task(wait_for_operation_async(PLATFORM, key, client=client))
        await waiting.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert asked(service) == ["GetAsyncOperation"]
    assert service.state.operation(PLATFORM, key, look=False)["status"] == "IN_PROGRESS"


def test_many_tasks_wait_at_once(service: AidpService, client: oci_aidp.Client) -> None:
    keys = [service.start_operation(PLATFORM, polls=number) for number in range(10)]

    async def main() -> list[AsyncOperation]:
        return await asyncio.gather(*(wait_for_operation_async(PLATFORM, key, client=client) for key in keys))

    assert [each.key for each in asyncio.run(main())] == keys
