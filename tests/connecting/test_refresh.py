"""Expired tokens: one refresh for all threads and tasks, outside the event loop, then one repeat of the call."""

from __future__ import annotations

import asyncio
import email.utils
import io
import itertools
import logging
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import anyio.to_thread
import oci.signer
import pytest

import oci_aidp
from oci_aidp.api.async_operations import get_async_operation
from oci_aidp.api.workspace_object import create_workspace_object
from oci_aidp.errors import NotAuthenticated, SigningError
from service import Answer, Request, error_answer, throwaway_profile
from tests.conftest import PLATFORM
from tests.support.calls import both
from tests.support.canned import AidpService
from tests.support.clocks import FakeClock
from tests.support.standins import StandIns

THREADS, TASKS = 32, 100


@pytest.fixture
def instance(service: AidpService, standins: StandIns, clock: FakeClock) -> Iterator[oci_aidp.Client]:
    """A client that has signed in as an instance, with the first token."""
    with oci_aidp.connect(auth="instance_principal", endpoint=service.endpoint, clock=clock) as client:
        yield client


def refusals(service: AidpService) -> int:
    return sum(request.status == 401 for request in service.requests)


@both
@pytest.mark.parametrize("way", ["instance_principal", "1.1", "2.1.1", "2.2", "3.0", "oke_workload_identity"])
def test_a_refused_token_is_refreshed_once_and_the_request_signed_again(
    call: Callable[..., Any],
    way: str,
    service: AidpService,
    standins: StandIns,
    environment: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    version = way if way[0].isdigit() else None
    if version:
        for name, value in standins.resource_principal(version, tmp_path).items():
            environment.setenv(name, value)
    key = service.start_operation(PLATFORM, polls=9)
    auth: Any = "resource_principal" if version else way
    with oci_aidp.connect(auth=auth, endpoint=service.endpoint) as client:
        standins.revoke()
        if version in {"2.2", "3.0"}:  # whoever runs the resource renews the files
            standins.resource_principal("2.2", tmp_path)
        assert call(get_async_operation, PLATFORM, key, client=client).key == key
        given = standins.given
        assert call(get_async_operation, PLATFORM, key, client=client).key == key
    assert [request.status for request in service.requests] == [401, 200, 200]
    assert f'keyId="ST${standins.tokens[-1]}"' in service.requests[1].headers["authorization"]
    assert standins.given == given


@both
def test_a_request_that_stays_refused_is_sent_exactly_twice(
    call: Callable[..., Any], service: AidpService, standins: StandIns, instance: oci_aidp.Client
) -> None:
    service.intercept(lambda request: error_answer(401, "NotAuthenticated", "Not you."))
    with pytest.raises(NotAuthenticated, match="Not you"):
        call(get_async_operation, PLATFORM, "key", client=instance)
    assert len(service.requests) == 2
    assert standins.given == 2


@both
def test_a_failed_refresh_leaves_the_answer_of_the_service(
    call: Callable[..., Any],
    service: AidpService,
    standins: StandIns,
    instance: oci_aidp.Client,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG, "oci_aidp")
    standins.revoke()
    standins.refuses = True
    with pytest.raises(NotAuthenticated, match="the key is not known") as caught:
        call(get_async_operation, PLATFORM, "key", client=instance)
    assert len(service.requests) == 1
    assert standins.given == 2
    assert "could not refresh" in caplog.text
    assert standins.tokens[0] not in caplog.text + str(caught.value) + repr(instance.auth)


def test_a_refresh_that_fails_is_tried_once_for_all_that_wait_for_it(
    service: AidpService, standins: StandIns, instance: oci_aidp.Client
) -> None:
    standins.revoke()
    standins.refuses = True
    together = threading.Barrier(8)

    def all_are_refused_before_any_refresh(request: Request) -> None:
        together.wait(10)

    service.intercept(all_are_refused_before_any_refresh, after=True)

    def work(_: int) -> None:
        with pytest.raises(NotAuthenticated):
            get_async_operation.sync(PLATFORM, "key", client=instance)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))
    assert standins.given == 2
    assert len(service.requests) == 8


def test_a_signer_without_refresh_is_not_asked_again(client: oci_aidp.Client, service: AidpService) -> None:
    service.intercept(lambda request: error_answer(401, "NotAuthenticated", "Not you."))
    with pytest.raises(NotAuthenticated):
        get_async_operation.sync(PLATFORM, "key", client=client)
    assert len(service.requests) == 1


@both
@pytest.mark.parametrize("kind", ["bytes", "file", "chunks"])
def test_bodies_are_sent_whole_again(
    call: Callable[..., Any], kind: str, service: AidpService, standins: StandIns, instance: oci_aidp.Client
) -> None:
    content = bytes(range(256)) * 3000
    file = io.BytesIO(b"before" + content)
    file.seek(6)
    bodies: dict[str, Any] = {"bytes": content, "file": file, "chunks": iter([content[:9], content[9:]])}
    service.add_platform(PLATFORM)
    standins.revoke()
    call(create_workspace_object, PLATFORM, "workspace", client=instance, body=bodies[kind], path="/a")
    assert service.requests[0].status == 401
    assert [request.body == content for request in service.requests] == [True, True]
    assert all(request.headers["content-length"] == str(len(content)) for request in service.requests)


def many_threads(client: oci_aidp.Client, key: str) -> None:
    with ThreadPoolExecutor(THREADS) as pool:
        found = pool.map(lambda _: get_async_operation.sync(PLATFORM, key, client=client).key, range(THREADS))
        assert list(found) == [key] * THREADS


def many_tasks(client: oci_aidp.Client, key: str) -> None:
    async def main() -> None:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(get_async_operation.asyncio(PLATFORM, key, client=client)) for _ in range(TASKS)]
        assert [task.result().key for task in tasks] == [key] * TASKS

    asyncio.run(main())


crowds = pytest.mark.parametrize("crowd", [many_threads, many_tasks])


@crowds
def test_a_refused_token_is_refreshed_once_for_all(
    crowd: Callable[..., None], service: AidpService, standins: StandIns, instance: oci_aidp.Client
) -> None:
    key = service.start_operation(PLATFORM, polls=10**6)
    standins.revoke()
    crowd(instance, key)
    assert standins.given == 2
    assert refusals(service) >= 1


@crowds
def test_an_expired_token_is_renewed_before_signing_once_for_all(
    crowd: Callable[..., None], service: AidpService, standins: StandIns, clock: FakeClock
) -> None:
    key = service.start_operation(PLATFORM, polls=10**6)
    standins.lifetime = 1  # less than the minute that the signer requires
    with oci_aidp.connect(auth="instance_principal", endpoint=service.endpoint, clock=clock) as client:
        standins.revoke()
        standins.lifetime = 3600
        crowd(client, key)
    assert standins.given == 2
    assert refusals(service) == 0


def test_a_token_that_cannot_be_renewed_before_signing_is_an_error_of_signing(
    service: AidpService, standins: StandIns
) -> None:
    standins.lifetime = 1
    with oci_aidp.connect(auth="instance_principal", endpoint=service.endpoint) as client:
        standins.refuses = True
        with pytest.raises(SigningError, match="InstancePrincipalsSecurityTokenSigner could not sign"):
            get_async_operation.sync(PLATFORM, "key", client=client)
    assert service.requests == []


@pytest.mark.parametrize("when", ["after a 401", "before signing"])
def test_the_event_loop_runs_while_a_token_is_awaited(
    when: str, service: AidpService, standins: StandIns, clock: FakeClock
) -> None:
    key = service.start_operation(PLATFORM, polls=10**6)
    standins.lifetime = 1 if when == "before signing" else 3600

    async def main(client: oci_aidp.Client) -> None:
        tasks = [asyncio.create_task(get_async_operation.asyncio(PLATFORM, key, client=client)) for _ in range(TASKS)]
        while not standins.held.is_set():  # noqa: ASYNC110  # it is set by another thread
            await asyncio.sleep(0.001)
        # The answer is held back: that this goes on shows that the loop runs, and threads are left for others.
        for _ in range(50):
            await asyncio.wait_for(asyncio.to_thread(int), 10)
        await asyncio.wait_for(anyio.to_thread.run_sync(int), 10)
        assert not any(task.done() for task in tasks)
        standins.opened.set()
        await asyncio.gather(*tasks)

    with oci_aidp.connect(auth="instance_principal", endpoint=service.endpoint, clock=clock) as client:
        standins.revoke()
        standins.lifetime = 3600
        standins.opened.clear()
        asyncio.run(main(client))
    assert standins.given == 2


def test_any_signer_with_a_refresh_is_refreshed(service: AidpService, tmp_path: Path) -> None:
    profile = throwaway_profile(tmp_path)

    class Renewing:
        api_key = "an attribute that has nothing to do with the key id"
        refreshed = 0

        def __call__(self, request: Any) -> Any:
            return own(request)

        def refresh_security_token(self) -> None:
            self.refreshed += 1
            service.trust(profile.key_id, profile.public_key)

    own = oci.signer.Signer(profile.tenancy, profile.user, profile.fingerprint, str(profile.key_file))
    signer = Renewing()
    key = service.start_operation(PLATFORM)
    with oci_aidp.connect(signer=signer, endpoint=service.endpoint) as client:
        assert get_async_operation.sync(PLATFORM, key, client=client).key == key
    assert signer.refreshed == 1


@both
def test_an_expired_session_token_names_the_command_that_renews_it(
    call: Callable[..., Any], service: AidpService, make_client: Callable[..., oci_aidp.Client], tmp_path: Path
) -> None:
    profile = throwaway_profile(tmp_path / "session", name="WORK", session_token="old-token")
    client = make_client(config_file=profile.config_file, profile="WORK")
    with pytest.raises(NotAuthenticated) as caught:
        call(get_async_operation, PLATFORM, "key", client=client)
    assert "`oci session refresh --profile WORK`" in str(caught.value)
    assert "old-token" not in str(caught.value)
    assert len(service.requests) == 1


@both
def test_a_session_token_renewed_in_between_is_used_for_the_second_signing(
    call: Callable[..., Any], service: AidpService, make_client: Callable[..., oci_aidp.Client], tmp_path: Path
) -> None:
    profile = throwaway_profile(tmp_path / "session", name="WORK", session_token="old")
    client = make_client(config_file=profile.config_file, profile="WORK")
    key = service.start_operation(PLATFORM)
    token_file = profile.token_file
    assert token_file is not None

    def renew(request: Request) -> None:
        if service.requests == [request]:
            service.trust("ST$newer", profile.public_key)
            token_file.write_text("newer")

    service.intercept(renew)
    assert call(get_async_operation, PLATFORM, key, client=client).key == key
    assert [request.status for request in service.requests] == [401, 200]


def test_a_session_token_that_another_request_has_read_already_serves_as_well(
    service: AidpService, make_client: Callable[..., oci_aidp.Client], tmp_path: Path
) -> None:
    profile = throwaway_profile(tmp_path / "session", name="WORK", session_token="old")
    client = make_client(config_file=profile.config_file, profile="WORK")
    key = service.start_operation(PLATFORM, polls=9)
    token_file = profile.token_file
    assert token_file is not None

    def renew(request: Request) -> None:
        if service.requests == [request]:
            service.trust("ST$newer", profile.public_key)
            token_file.write_text("newer")
            get_async_operation.sync(PLATFORM, key, client=client)

    service.intercept(renew)
    assert get_async_operation.sync(PLATFORM, key, client=client).key == key
    assert [request.status for request in service.requests] == [401, 200, 200]


def test_tasks_and_threads_share_a_client_through_a_refresh_and_a_storm(
    service: AidpService, standins: StandIns, instance: oci_aidp.Client, environment: pytest.MonkeyPatch
) -> None:
    """Every other request is first answered 429, and each signature has its own date, so that none is used twice."""
    key = service.start_operation(PLATFORM, polls=10**6)
    standins.revoke()
    numbers = itertools.count(-280)
    formatdate = email.utils.formatdate
    began = time.time()

    def own_date(moment: float | None = None, localtime: bool = False, usegmt: bool = False) -> str:
        return formatdate(began + next(numbers) if moment is None else moment, localtime, usegmt)

    environment.setattr(email.utils, "formatdate", own_date)
    seen: Counter[str] = Counter()
    lock = threading.Lock()

    def storm(request: Request) -> Answer | None:
        with lock:
            seen[request.headers["opc-request-id"]] += 1
            is_first = seen[request.headers["opc-request-id"]] == 1 and len(seen) % 2
        if not is_first or request.status != 200:
            return None
        return error_answer(429, "TooManyRequests", "Later.", {"retry-after": "1"})

    service.intercept(storm, after=True)
    threads = threading.Thread(target=many_threads, args=(instance, key))
    threads.start()
    many_tasks(instance, key)
    threads.join(60)
    assert not threads.is_alive()
    statuses = Counter(request.status for request in service.requests)
    assert statuses[200] == THREADS + TASKS
    assert statuses[429] >= 10
    assert standins.given == 2
    dates = [request.headers["date"] for request in service.requests]
    assert len(set(dates)) == len(dates)
    for request in service.requests:
        if request.status != 401:
            assert f'keyId="ST${standins.tokens[1]}"' in request.headers["authorization"]
