"""Waiting for states of resources, with a clock whose time passes only by waiting."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import oci_aidp
from oci_aidp.api.cluster import get_cluster
from oci_aidp.api.workflow import get_job_run
from oci_aidp.errors import ServerError, WaitFailedError, WaitTimeoutError
from oci_aidp.models import Cluster, ClusterState, JobRun, RunStatus
from oci_aidp.types import UNSET
from oci_aidp.waiting import Polling, wait_until, wait_until_async
from service import Answer
from tests.conftest import PLATFORM
from tests.support.canned import AidpService
from tests.support.clocks import FakeClock

DOUBLING = Polling(timeout=100, interval=1, growth=2, max_interval=8)


def sync_until(fetch: Callable[[], Any], **options: Any) -> Any:
    return wait_until(fetch, **options)


def async_until(fetch: Callable[[], Any], **options: Any) -> Any:
    async def afetch() -> Any:
        return fetch()

    return asyncio.run(wait_until_async(afetch, **options))


both_until = pytest.mark.parametrize("until", [sync_until, async_until])


@pytest.fixture
def no_retries(make_client: Callable[..., oci_aidp.Client]) -> oci_aidp.Client:
    return make_client(retry_strategy=None)


def cluster_state(cluster: Cluster) -> object:
    return cluster.state


@pytest.mark.parametrize(
    "done",
    [ClusterState.ACTIVE, "ACTIVE", [ClusterState.ACTIVE], {"ACTIVE", "STOPPED"}, (ClusterState.STOPPED, "ACTIVE")],
    ids=["member", "value", "list", "set", "tuple"],
)
@both_until
def test_waits_until_a_cluster_is_active(
    until: Callable[..., Any], done: Any, service: AidpService, client: oci_aidp.Client, clock: FakeClock
) -> None:
    service.intercept(cluster_interceptor(["CREATING", "STARTING", "ACTIVE", "DELETED"]))
    seen: list[Cluster] = []
    cluster = until(
        lambda: get_cluster.sync(PLATFORM, "w", "c", client=client),
        state=cluster_state,
        done=done,
        failed=[ClusterState.FAILED],
        clock=clock,
        polling=DOUBLING,
        progress=seen.append,
    )
    assert cluster.state is ClusterState.ACTIVE
    assert clock.slept == [1, 2]
    assert [each.state for each in seen] == ["CREATING", "STARTING", "ACTIVE"]


def cluster_interceptor(values: list[str]) -> Callable[[Any], Answer | None]:
    left: Iterator[str] = iter(values)
    return lambda request: Answer(200, {"key": "c", "state": next(left)})


def test_awaits_a_generated_coroutine(service: AidpService, client: oci_aidp.Client, clock: FakeClock) -> None:
    service.intercept(cluster_interceptor(["CREATING", "ACTIVE"]))

    async def main() -> Cluster:
        return await wait_until_async(
            lambda: get_cluster.asyncio(PLATFORM, "w", "c", client=client),
            state=lambda cluster: cluster.state,
            done=ClusterState.ACTIVE,
            clock=clock,
        )

    assert asyncio.run(main()).state is ClusterState.ACTIVE


@pytest.mark.parametrize("failed", [ClusterState.FAILED, "FAILED", [ClusterState.FAILED, "DELETED"]], ids=str)
@both_until
def test_a_state_without_hope_raises(
    until: Callable[..., Any], failed: Any, service: AidpService, client: oci_aidp.Client, clock: FakeClock
) -> None:
    service.intercept(cluster_interceptor(["CREATING", "FAILED", "ACTIVE"]))
    with pytest.raises(WaitFailedError, match="is FAILED, and will not be ACTIVE") as caught:
        until(
            lambda: get_cluster.sync(PLATFORM, "w", "c", client=client),
            state=cluster_state,
            done="ACTIVE",
            failed=failed,
            clock=clock,
        )
    assert caught.value.last.state is ClusterState.FAILED


@both_until
def test_an_unknown_state_keeps_waiting_until_one_that_counts(
    until: Callable[..., Any], service: AidpService, client: oci_aidp.Client, clock: FakeClock
) -> None:
    service.intercept(cluster_interceptor(["WARMING_UP", "UNKNOWN_ENUM_VALUE", "UNKNOWN", "ACTIVE"]))
    cluster = until(
        lambda: get_cluster.sync(PLATFORM, "w", "c", client=client),
        state=cluster_state,
        done=set(ClusterState) - {ClusterState.UNKNOWN},
        clock=clock,
    )
    assert cluster.state is ClusterState.ACTIVE
    assert len(clock.slept) == 3


@both_until
def test_a_state_that_the_enum_lacks_can_be_waited_for_by_its_value(
    until: Callable[..., Any], service: AidpService, client: oci_aidp.Client, clock: FakeClock
) -> None:
    service.intercept(cluster_interceptor(["WARMING_UP", "WARM"]))
    cluster = until(
        lambda: get_cluster.sync(PLATFORM, "w", "c", client=client), state=cluster_state, done="WARM", clock=clock
    )
    assert cluster.state.value == "WARM"


@pytest.mark.parametrize("unknown", [ClusterState.UNKNOWN, ClusterState("WARM")], ids=["UNKNOWN", "WARM"])
@pytest.mark.parametrize("name", ["done", "failed"])
@both_until
def test_the_unknown_member_is_no_state_to_wait_for(
    until: Callable[..., Any], name: str, unknown: ClusterState, clock: FakeClock
) -> None:
    def fetch() -> Any:
        raise AssertionError("nothing is fetched")

    for given in (unknown, [ClusterState.ACTIVE, unknown]):
        with pytest.raises(ValueError, match="stands for every state"):
            until(fetch, state=str, clock=clock, **{"done": "ACTIVE", name: given})


@pytest.mark.parametrize("missing", [UNSET, None])
@both_until
def test_a_missing_state_keeps_waiting(until: Callable[..., Any], missing: object, clock: FakeClock) -> None:
    states = iter([missing, missing, "ACTIVE"])
    assert until(lambda: next(states), state=lambda state: state, done="ACTIVE", clock=clock) == "ACTIVE"
    with pytest.raises(WaitTimeoutError, match="without a state"):
        until(
            lambda: missing, state=lambda state: state, done={"UNSET", "None", "ACTIVE"}, polling=DOUBLING, clock=clock
        )


def run_status(run: JobRun) -> object:
    return run.state.status if run.state else UNSET


@pytest.mark.parametrize(("last", "fails"), [("SUCCESS", False), ("TIMED_OUT", True)])
@both_until
def test_waits_until_a_job_run_has_ended(
    until: Callable[..., Any], last: str, fails: bool, service: AidpService, client: oci_aidp.Client, clock: FakeClock
) -> None:
    bodies: Iterator[dict[str, Any]] = iter([{}, {"state": {}}, {"state": {"status": "RUNNING"}}])
    service.intercept(lambda request: Answer(200, next(bodies, {"state": {"status": last}})))

    def wait() -> Any:
        return until(
            lambda: get_job_run.sync(PLATFORM, "w", "r", client=client),
            state=run_status,
            done=RunStatus.SUCCESS,
            failed={RunStatus.FAILED, RunStatus.TIMED_OUT},
            clock=clock,
        )

    if fails:
        with pytest.raises(WaitFailedError, match="TIMED_OUT"):
            wait()
    else:
        assert wait().state.status is RunStatus.SUCCESS
    assert len(clock.slept) == 3


@both_until
def test_what_fetching_raises_ends_the_waiting(
    until: Callable[..., Any], service: AidpService, no_retries: oci_aidp.Client, clock: FakeClock
) -> None:
    service.intercept(lambda request: Answer(500))
    with pytest.raises(ServerError):
        until(
            lambda: get_cluster.sync(PLATFORM, "w", "c", client=no_retries), state=cluster_state, done="X", clock=clock
        )
    assert clock.slept == []


def test_the_clock_is_the_systems_unless_given() -> None:
    assert wait_until(lambda: "A", state=str, done="A") == "A"
    states = iter("BA")
    assert wait_until(lambda: next(states), state=str, done="A", polling=Polling(interval=0)) == "A"
