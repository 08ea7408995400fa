"""Waiting for the final states that the document knows, with a clock whose time passes only by waiting."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from oci_aidp import models
from oci_aidp.errors import WaitFailedError, WaitTimeoutError
from oci_aidp.models import ClusterState
from oci_aidp.waiting import Polling, wait_until_done, wait_until_done_async
from tests.support.clocks import FakeClock

DOUBLING = Polling(timeout=100, interval=1, growth=2, max_interval=8)


def sync_until(fetch: Callable[[], Any], **options: Any) -> Any:
    return wait_until_done(fetch, **options)


def async_until(fetch: Callable[[], Any], **options: Any) -> Any:
    async def fetch_async() -> Any:
        return fetch()

    return asyncio.run(wait_until_done_async(fetch_async, **options))


both_until = pytest.mark.parametrize("until", [sync_until, async_until])


def fetcher(kind: type[models.JobRun] | type[models.Cluster], *answers: dict[str, Any]) -> Callable[[], Any]:
    resources = iter([kind.from_dict({"key": "k", **each}) for each in answers])
    return lambda: next(resources)


def run(status: str, **state: str) -> dict[str, Any]:
    return {"state": {"status": status, **state}}


@both_until
def test_waits_for_a_job_run_to_succeed(until: Callable[..., Any], clock: FakeClock) -> None:
    fetch = fetcher(models.JobRun, {}, run("RUNNING"), run("NOBODY_KNOWS_THIS"), run("SUCCESS"), run("RUNNING"))
    seen: list[models.JobRun] = []
    done = until(fetch, clock=clock, polling=DOUBLING, progress=seen.append)
    assert done.state.status == "SUCCESS"
    assert clock.slept == [1, 2, 4]
    assert len(seen) == 4


@pytest.mark.parametrize("status", ["FAILED", "CANCELED", "TIMED_OUT", "SKIPPED", "UPSTREAM_FAILED"])
@both_until
def test_a_bad_end_raises_with_the_reason(until: Callable[..., Any], status: str, clock: FakeClock) -> None:
    fetch = fetcher(models.JobRun, run("RUNNING"), run(status, stateMessage="Task load failed."))
    with pytest.raises(WaitFailedError) as caught:
        until(fetch, clock=clock)
    assert str(caught.value) == f"JobRun k is {status}, and will not be SUCCESS: Task load failed."
    assert caught.value.last.state.status == status


@both_until
def test_a_bad_end_without_a_reason_says_so_much(until: Callable[..., Any], clock: FakeClock) -> None:
    with pytest.raises(WaitFailedError, match=r"^JobRun k is FAILED, and will not be SUCCESS$"):
        until(fetcher(models.JobRun, run("FAILED")), clock=clock)


@both_until
def test_done_takes_the_place_of_the_good_states(until: Callable[..., Any], clock: FakeClock) -> None:
    states = [{"sourceApi": "CLUSTER_API", "state": each} for each in ("STOPPED", "STARTING", "ACTIVE")]
    stopped = until(fetcher(models.Cluster, *states), clock=clock)
    assert stopped.state is ClusterState.STOPPED
    active = until(fetcher(models.Cluster, *states), clock=clock, done=ClusterState.ACTIVE)
    assert type(active) is models.SparkCluster
    assert active.state is ClusterState.ACTIVE


@both_until
def test_done_may_be_a_state_that_otherwise_ends_badly(until: Callable[..., Any], clock: FakeClock) -> None:
    assert until(fetcher(models.JobRun, run("CANCELED")), clock=clock, done="CANCELED").state.status == "CANCELED"


@both_until
def test_ends_in_time(until: Callable[..., Any], clock: FakeClock) -> None:
    with pytest.raises(WaitTimeoutError, match="JobRun k is still RUNNING after 5 seconds, not SUCCESS"):
        until(fetcher(models.JobRun, *[run("RUNNING")] * 9), clock=clock, polling=Polling(timeout=5, interval=2))


def test_the_unknown_state_cannot_be_waited_for(clock: FakeClock) -> None:
    with pytest.raises(ValueError, match="stands for every state that is not known"):
        wait_until_done(fetcher(models.Cluster), done=ClusterState.UNKNOWN, clock=clock)


def test_each_lifecycle_leads_to_its_state() -> None:
    """Every resource with a lifecycle, built from a state in the place that the lifecycle names."""
    found = []
    for name in models.__all__:
        kind = getattr(models, name)
        lifecycle = vars(kind).get("_lifecycle")
        if lifecycle:
            found.append(name)
            path, _, success, _ = lifecycle
            wire: Any = success[0]
            for part in reversed(path):
                first, *more = part.split("_")
                spelled = part if part == "model_version" else first + "".join(map(str.capitalize, more))
                wire = {spelled: wire}
            assert wait_until_done(lambda wire=wire, kind=kind: kind.from_dict(wire)) is not None, name  # type: ignore[misc]
    assert {"JobRun", "TaskRun", "Cluster", "AgentDeployment", "ModelDeployment", "BundleDeploymentStatus"} <= set(
        found
    )
