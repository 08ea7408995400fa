"""The loopback service by itself: what it checks, what it keeps, and how it behaves on the wire."""

from __future__ import annotations

import gc
import socket
import stat
import threading
import time
import warnings
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate
from pathlib import Path
from urllib.parse import quote

import httpx
import oci.config
import pytest

import oci_aidp
from service import Answer, Call, LocalAidp, Profile, Request, ServiceFault, error_answer, throwaway_profile
from tests.support.canned import AidpService
from tests.support.service_caller import PLATFORM, Caller

OPERATIONS = f"/aiDataPlatforms/{PLATFORM}/asyncOperations"


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return throwaway_profile(tmp_path)


@pytest.fixture
def service(profile: Profile) -> Iterator[AidpService]:
    with AidpService() as running:
        running.trust(profile.key_id, profile.public_key)
        running.add_platform(PLATFORM)
        yield running


@pytest.fixture
def caller(service: AidpService, profile: Profile) -> Iterator[Caller]:
    with Caller(service, profile) as signing:
        yield signing


# The wire


def test_one_connection_serves_many_requests_also_when_a_body_is_refused(service: AidpService) -> None:
    host, port = "127.0.0.1", int(service.endpoint.rsplit(":", 1)[1])
    with socket.create_connection((host, port)) as connection, connection.makefile("rb") as answers:
        for length in (0, 100_000, 7):
            head = f"POST /nowhere HTTP/1.1\r\nhost: {host}\r\ncontent-length: {length}\r\n\r\n".encode()
            connection.sendall(head + b"x" * length)
            assert answers.readline() == b"HTTP/1.1 401 Unauthorized\r\n"
            headers = {}
            while line := answers.readline().strip():
                name, _, value = line.partition(b": ")
                headers[name.lower()] = value
            assert b"connection" not in headers
            assert b"NotAuthenticated" in answers.read(int(headers[b"content-length"]))
    assert [len(request.body) for request in service.requests] == [0, 100_000, 7]


def test_a_client_that_keeps_alive_opens_one_connection(service: AidpService, caller: Caller) -> None:
    service.start_operation(PLATFORM, key="k")
    ports = set()
    for _ in range(5):
        response = caller.get(f"{OPERATIONS}/k")
        ports.add(response.extensions["network_stream"].get_extra_info("client_addr"))
    assert len(ports) == 1


def test_chunked_bodies_are_read_to_their_end(service: AidpService) -> None:
    with httpx.Client() as client:
        for _ in range(2):
            client.post(service.endpoint + "/nowhere", content=iter([b"one ", b"two"]))
    assert [request.body for request in service.requests] == [b"one two", b"one two"]


def test_fifty_requests_at_once_are_answered(service: AidpService, caller: Caller) -> None:
    keys = [service.start_operation(PLATFORM) for _ in range(50)]
    barrier = threading.Barrier(50)

    def get(key: str) -> str:
        barrier.wait()
        return str(caller.get(f"{OPERATIONS}/{key}").json()["key"])

    with ThreadPoolExecutor(50) as pool:
        assert list(pool.map(get, keys)) == keys
    assert not service.problems


def test_stopping_leaves_no_thread_and_no_socket(profile: Profile) -> None:
    before = set(threading.enumerate())
    with warnings.catch_warnings():
        warnings.simplefilter("error", ResourceWarning)
        with AidpService() as service:
            endpoint = service.endpoint
            idle = socket.create_connection(("127.0.0.1", int(endpoint.rsplit(":", 1)[1])))
            client = httpx.Client()
            client.get(endpoint)
        assert set(threading.enumerate()) == before
        idle.close()
        with pytest.raises(httpx.ConnectError):
            client.get(endpoint)
        client.close()
        gc.collect()
    with pytest.raises(RuntimeError):
        _ = service.endpoint


def test_what_arrived_is_recorded_as_it_was_sent(service: AidpService, caller: Caller) -> None:
    path = f"/aiDataPlatforms/{quote('oçid/1 ☃', safe='')}/asyncOperations/a%20b%2Fc"
    answer = caller.get(path + "?x=%C3%A9")
    assert answer.status_code == 400
    recorded = service.requests[-1]
    assert recorded.target == f"{service.base_path}{path}?x=%C3%A9"
    assert recorded.operation_id == "GetAsyncOperation"
    assert recorded.path_params == {"aiDataPlatformId": "oçid/1 ☃", "asyncOperationKey": "a b/c"}
    assert recorded.query["x"] == "é"
    assert recorded.status == 400
    assert recorded.headers["host"] == service.endpoint.removeprefix("http://")


def test_a_key_with_reserved_characters_reaches_its_operation(service: AidpService, caller: Caller) -> None:
    key = "workspace/é ☃?#%2F&="
    service.start_operation("plät/form", key=key)
    path = f"/aiDataPlatforms/{quote('plät/form', safe='')}/asyncOperations/{quote(key, safe='')}"
    assert caller.get(path).json()["key"] == key


@pytest.mark.parametrize("status", [299, 499, 600, 799])
def test_an_interceptor_answers_with_any_status(service: AidpService, caller: Caller, status: int) -> None:
    service.intercept(lambda request: Answer(status, {"odd": True}))
    answer = caller.get(OPERATIONS)
    assert (answer.status_code, answer.json()) == (status, {"odd": True})
    assert service.requests[-1].status == status


def test_an_interceptor_answers_as_a_proxy_does(service: AidpService) -> None:
    page = Answer(502, "<html>Bad gateway</html>", {"content-type": "text/html", "opc-request-id": ""})
    take_away = service.intercept(lambda request: page)
    answer = httpx.get(f"{service.endpoint}/nowhere")
    assert (answer.status_code, answer.text) == (502, "<html>Bad gateway</html>")
    assert answer.headers["content-type"] == "text/html"
    assert "opc-request-id" not in answer.headers
    take_away()
    assert httpx.get(f"{service.endpoint}/nowhere").status_code == 401


def test_an_interceptor_throttles_some_requests(service: AidpService, caller: Caller) -> None:
    service.start_operation(PLATFORM, key="k")
    throttled = error_answer(429, "TooManyRequests", "Slow down.", {"retry-after": "3"})
    service.intercept(lambda request: throttled if len(service.requests) == 1 else None)
    first, second = (caller.get(f"{OPERATIONS}/k") for _ in range(2))
    assert (first.status_code, first.headers["retry-after"], second.status_code) == (429, "3", 200)
    assert first.headers["opc-request-id"]


def test_an_interceptor_sends_bytes_or_closes_the_connection(service: AidpService) -> None:
    replies = iter([b"", b"garbage\r\n\r\n", b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf"])
    service.intercept(lambda request: next(replies))
    for _ in range(3):
        with pytest.raises(httpx.RemoteProtocolError):
            httpx.get(service.endpoint)
    assert [request.status for request in service.requests] == [None, None, None]


def test_a_late_interceptor_loses_the_answer_after_the_service_has_acted(service: AidpService, caller: Caller) -> None:
    key = service.start_operation(PLATFORM)
    service.intercept(lambda request: b"", after=True)
    with pytest.raises(httpx.RemoteProtocolError):
        caller.post(f"{OPERATIONS}/{key}/actions/cancel")
    assert service.state.operation(PLATFORM, key, look=False)["status"] == "CANCELED"


def test_request_ids_are_the_callers_with_two_more_or_two_alone(service: AidpService, caller: Caller) -> None:
    answer = caller.get(OPERATIONS, headers={"opc-request-id": "mine"})
    sent, *own = answer.headers["opc-request-id"].split("/")
    assert sent == "mine"
    assert len(own) == 2
    assert len(caller.get(OPERATIONS).headers["opc-request-id"].split("/")) == 2


# Signatures


def test_api_key_and_session_token_are_accepted_until_revoked(service: AidpService, tmp_path: Path) -> None:
    session = throwaway_profile(tmp_path, name="SESSION", session_token="abc.def")
    key = service.start_operation(PLATFORM)
    with Caller(service, session) as caller:
        assert caller.get(f"{OPERATIONS}/{key}").status_code == 401
        service.trust(session.key_id, session.public_key)
        assert caller.get(f"{OPERATIONS}/{key}").status_code == 200
        service.revoke("ST$abc.def")
        assert caller.get(f"{OPERATIONS}/{key}").status_code == 401


def _without(name: str) -> object:
    def change(request: httpx.Request) -> None:
        del request.headers[name]

    return change


def _with(name: str, value: str) -> object:
    def change(request: httpx.Request) -> None:
        request.headers[name] = value

    return change


def _replaced(old: str, new: str) -> object:
    def change(request: httpx.Request) -> None:
        request.headers["authorization"] = request.headers["authorization"].replace(old, new)

    return change


def _a_minute_later(request: httpx.Request) -> None:
    request.headers["date"] = formatdate(time.time() + 60, usegmt=True)


def _of_other_target(request: httpx.Request) -> None:
    request.url = request.url.copy_with(query=b"force=true")


def _twice(request: httpx.Request) -> None:
    request.headers = httpx.Headers([*request.headers.multi_items(), ("authorization", "Signature x")])


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (_without("authorization"), "one Authorization header"),
        (_twice, "one Authorization header"),
        (_with("authorization", "Bearer x"), "the scheme"),
        (_with("authorization", "Signature nonsense"), "malformed"),
        (_replaced('version="1"', 'version="2"'), "version"),
        (_replaced("rsa-sha256", "hmac-sha256"), "algorithm"),
        (_replaced('keyId="', 'keyId="other/'), "not known"),
        (_replaced('signature="', 'signature="AAAA'), "does not fit the request"),
        (_replaced('signature="', 'signature="*'), "does not fit the request"),
        (_replaced("date (request-target)", "date"), "not signed: (request-target)"),
        (_replaced('="date ', '="'), "not signed: date"),
        (_replaced(" x-content-sha256", ""), "not signed: x-content-sha256"),
        (_replaced(" content-type", " x-missing"), "not signed: content-type"),
        (_replaced('="date ', '="x-missing date '), "x-missing is signed but was not sent"),
        (_with("content-type", "text/plain"), "does not fit the request"),
        (_a_minute_later, "does not fit the request"),
        (_with("date", "yesterday"), "not a date"),
        (_of_other_target, "does not fit the request"),
    ],
)
def test_a_wrong_signature_is_refused(service: AidpService, caller: Caller, change: object, reason: str) -> None:
    key = service.start_operation(PLATFORM)
    request = caller.request("POST", f"{OPERATIONS}/{key}/actions/cancel")
    assert callable(change)
    change(request)
    answer = caller.http.send(request)
    assert (answer.status_code, answer.json()["code"]) == (401, "NotAuthenticated")
    assert reason in answer.json()["message"]
    assert answer.headers["opc-request-id"]
    assert service.state.operation(PLATFORM, key, look=False)["status"] == "IN_PROGRESS"


def test_a_tampered_body_is_refused(service: AidpService, caller: Caller) -> None:
    signed = caller.request("POST", f"{OPERATIONS}/k/actions/cancel", content=b"{}")
    tampered = httpx.Request("POST", signed.url, headers=signed.headers, content=b"[]")
    answer = caller.http.send(tampered)
    assert answer.status_code == 401
    assert "does not fit the body" in answer.json()["message"]


@pytest.mark.parametrize(("skew", "status"), [(-301, 401), (-299, 404), (299, 404), (301, 401)])
def test_the_date_may_be_off_by_5_minutes(profile: Profile, skew: float, status: int) -> None:
    now = float(int(time.time()))
    with AidpService(clock=lambda: now) as service, Caller(service, profile) as caller:
        service.trust(profile.key_id, profile.public_key)
        date = formatdate(now + skew, usegmt=True)
        assert caller.get(f"{OPERATIONS}/k", headers={"date": date}).status_code == status


def test_the_principal_is_the_user_of_the_key(service: AidpService, caller: Caller, profile: Profile) -> None:
    mine = service.start_operation(PLATFORM, createdBy=profile.user)
    service.start_operation(PLATFORM)
    answer = caller.get(OPERATIONS, params={"status": "IN_PROGRESS", "shouldFilterByCallingPrincipal": "true"})
    assert [item["key"] for item in answer.json()["items"]] == [mine]


# Validation


@pytest.mark.parametrize(
    ("query", "code", "word"),
    [
        ({"limit": "0", "status": "FAILED"}, "InvalidParameter", "minimum"),
        ({"limit": "many", "status": "FAILED"}, "InvalidParameter", "limit"),
        ({"sortOrder": "UP", "status": "FAILED"}, "InvalidParameter", "UP"),
        ({"matchResourceName": "perhaps", "status": "FAILED"}, "InvalidParameter", "matchResourceName"),
        ({"resource_type": "CLUSTER", "status": "FAILED"}, "InvalidParameter", "resource_type"),
        ({"page": "!", "status": "FAILED"}, "InvalidParameter", "page token"),
        ({"page": "T3RoZXI+Pz4x", "status": "FAILED"}, "InvalidParameter", "page token"),
        ({}, "MissingParameter", "resourceType or status"),
    ],
)
def test_an_invalid_query_is_refused(caller: Caller, query: dict[str, str], code: str, word: str) -> None:
    answer = caller.get(OPERATIONS, params=query)
    assert (answer.status_code, answer.json()["code"]) == (400, code)
    assert word in answer.json()["message"]


def test_path_and_header_limits_are_checked(caller: Caller) -> None:
    assert caller.get(f"{OPERATIONS}/{'k' * 201}").status_code == 400
    assert caller.get(f"{OPERATIONS}/k", headers={"opc-request-id": "r" * 256}).status_code == 400
    assert caller.post(f"{OPERATIONS}/k/actions/cancel", content=b"{}").status_code == 400


def test_what_has_no_operation_is_not_found(service: AidpService, caller: Caller) -> None:
    for path in ("/elsewhere", OPERATIONS + "/", OPERATIONS + "//actions/cancel", f"{service.endpoint}{OPERATIONS}"):
        answer = caller.get(path)
        assert (answer.status_code, answer.json()["code"]) == (404, "NotAuthorizedOrNotFound")
    assert caller.send("DELETE", OPERATIONS).json()["code"] == "MethodNotAllowed"
    assert caller.get(f"{OPERATIONS}/%2E%2E").json()["code"] == "InvalidParameter"


def test_an_invalid_answer_is_a_problem_of_the_service(service: AidpService, caller: Caller) -> None:
    service.handle("GetAsyncOperation", lambda call: Answer(200, {"key": 5}))
    answer = caller.get(f"{OPERATIONS}/k")
    assert (answer.status_code, answer.json()["code"]) == (500, "InternalServerError")
    assert 'is not of type "string"' in service.problems[0]
    assert '"status" is a required property' in service.problems[0]


def test_a_broken_handler_is_a_problem_of_the_service(service: AidpService, caller: Caller) -> None:
    def broken(call: Call) -> Answer:
        raise ZeroDivisionError

    service.handle("GetAsyncOperation", broken)
    assert caller.get(f"{OPERATIONS}/k").status_code == 500
    assert "ZeroDivisionError" in service.problems[0]


def test_a_handler_faults(service: AidpService, caller: Caller) -> None:
    def fault(call: Call) -> Answer:
        raise ServiceFault(412, "NoEtagMatch", "Changed meanwhile.")

    service.handle("GetAsyncOperation", fault)
    answer = caller.get(f"{OPERATIONS}/k")
    assert (answer.status_code, answer.json()) == (412, {"code": "NoEtagMatch", "message": "Changed meanwhile."})


# Async operations


def test_an_operation_ends_after_its_polls(service: AidpService, caller: Caller) -> None:
    key = service.start_operation(PLATFORM, polls=2)
    states = [caller.get(f"{OPERATIONS}/{key}").json() for _ in range(4)]
    assert [state["status"] for state in states] == ["IN_PROGRESS", "IN_PROGRESS", "SUCCEEDED", "SUCCEEDED"]
    assert ["timeFinished" in state for state in states] == [False, False, True, True]
    assert states[2] == states[3]


def test_an_operation_fails_with_its_error(service: AidpService, caller: Caller) -> None:
    key = service.start_operation(PLATFORM, polls=1, final="FAILED", error_code="Boom", error_message="It broke.")
    first, second = (caller.get(f"{OPERATIONS}/{key}").json() for _ in range(2))
    assert "errorCode" not in first
    assert (second["status"], second["errorCode"], second["errorMessage"]) == ("FAILED", "Boom", "It broke.")


def test_values_unknown_to_the_spec_are_sent(service: AidpService, caller: Caller) -> None:
    service.start_operation(PLATFORM, key="k", action_type="BREW_COFFEE", resource_type="POT", final="COLD", polls=0)
    answer = caller.get(f"{OPERATIONS}/k").json()
    assert (answer["actionType"], answer["resourceType"], answer["status"]) == ("BREW_COFFEE", "POT", "COLD")
    assert caller.get(OPERATIONS, params={"status": "COLD"}).json()["items"][0]["actionType"] == "BREW_COFFEE"
    assert not service.problems


def test_unknown_platforms_and_keys_are_not_found(service: AidpService, caller: Caller) -> None:
    key = service.start_operation("other")
    for path in (f"{OPERATIONS}/{key}", f"{OPERATIONS}/none", f"/aiDataPlatforms/none/asyncOperations/{key}"):
        answer = caller.get(path)
        assert (answer.status_code, answer.json()["code"]) == (404, "NotAuthorizedOrNotFound")
    assert caller.get("/aiDataPlatforms/none/asyncOperations", params={"status": "FAILED"}).status_code == 404


def test_cancelling(service: AidpService, caller: Caller) -> None:
    running, ended = service.start_operation(PLATFORM, polls=9), service.start_operation(PLATFORM, polls=0)
    caller.get(f"{OPERATIONS}/{ended}")
    for _ in range(2):
        answer = caller.post(f"{OPERATIONS}/{running}/actions/cancel")
        assert (answer.status_code, answer.json()["status"]) == (200, "CANCELED")
        assert answer.headers["etag"]
    answer = caller.post(f"{OPERATIONS}/{ended}/actions/cancel")
    assert (answer.status_code, answer.json()["code"]) == (409, "IncorrectState")


def test_a_retry_token_acts_once(service: AidpService, caller: Caller) -> None:
    calls = []

    def cancel(call: Call) -> Answer:
        calls.append(call.path_params["asyncOperationKey"])
        return Answer(200, {**service.state.operation(PLATFORM, calls[-1], look=False), "statusDetails": str(calls)})

    service.handle("CancelAsyncOperation", cancel)
    keys = [service.start_operation(PLATFORM) for _ in range(2)]
    token = {"opc-retry-token": "t1"}
    first, second = (caller.post(f"{OPERATIONS}/{keys[0]}/actions/cancel", headers=token) for _ in range(2))
    assert first.content == second.content
    assert len(calls) == 1
    other = caller.post(f"{OPERATIONS}/{keys[1]}/actions/cancel", headers=token)
    assert (other.status_code, other.json()["code"]) == (409, "InvalidatedRetryToken")
    caller.post(f"{OPERATIONS}/{keys[0]}/actions/cancel", headers={"opc-retry-token": "t2"})
    assert len(calls) == 2


def test_lists_are_filtered_sorted_and_paged(service: AidpService, caller: Caller) -> None:
    keys = [service.start_operation(PLATFORM, resource_name=f"w.{number}") for number in range(5)]
    service.start_operation(PLATFORM, resource_type="TABLE", resource_name="w.1")

    def listed(**query: str) -> list[str]:
        answer = caller.get(OPERATIONS, params={"resourceType": "CLUSTER", **query})
        assert answer.status_code == 200, answer.text
        return [item["key"] for item in answer.json()["items"]]

    assert listed() == keys[::-1]
    assert listed(sortOrder="ASC", sortBy="timeStarted") == keys
    assert listed(resourceName="w.1") == [keys[1]]
    assert listed(resourceName="w.") == []
    assert len(listed(resourceName="w.", matchResourceName="true")) == 5
    assert listed(status="FAILED") == []

    pages, token = [], None
    while True:
        query = {"resourceType": "CLUSTER", "limit": "2", "sortOrder": "ASC"} | ({"page": token} if token else {})
        answer = caller.get(OPERATIONS, params=query)
        pages.append([item["key"] for item in answer.json()["items"]])
        token = answer.headers.get("opc-next-page")
        if token is None:
            break
    assert pages == [keys[:2], keys[2:4], keys[4:]]
    assert not service.problems


def test_the_older_surface_serves_other_paths(profile: Profile) -> None:
    with AidpService(api_version="20240831", collection="dataLakes") as service, Caller(service, profile) as caller:
        service.trust(profile.key_id, profile.public_key)
        key = service.start_operation(PLATFORM)
        assert caller.get(f"/dataLakes/{PLATFORM}/asyncOperations/{key}").json()["key"] == key
        assert caller.get(f"{OPERATIONS}/{key}").status_code == 404
        assert caller.get(f"{service.endpoint}/{oci_aidp.API_VERSION}{OPERATIONS}/{key}").status_code == 404


def test_interceptors_see_the_operation(service: AidpService, caller: Caller) -> None:
    seen: list[Request] = []
    service.intercept(seen.append)
    caller.get(f"{OPERATIONS}/k")
    assert seen[0].operation_id == "GetAsyncOperation"


# Keys


def test_profiles_are_read_by_oracles_sdk(tmp_path: Path) -> None:
    plain = throwaway_profile(tmp_path, region="eu-frankfurt-1")
    locked = throwaway_profile(tmp_path, name="LOCKED", pass_phrase="open sesame")
    session = throwaway_profile(tmp_path, name="SESSION", session_token="a.b.c")
    config = oci.config.from_file(str(plain.config_file))
    oci.config.validate_config(config)
    assert config["region"] == "eu-frankfurt-1"
    assert oci.signer.Signer.from_config(config).api_key == plain.key_id
    with pytest.raises(oci.exceptions.MissingPrivateKeyPassphrase):
        oci.signer.load_private_key_from_file(str(locked.key_file))
    oci.signer.load_private_key_from_file(str(locked.key_file), "open sesame")
    assert oci.config.from_file(str(session.config_file), "SESSION")["security_token_file"] == str(session.token_file)
    assert session.key_id == "ST$a.b.c"
    for path in (plain.key_file, locked.key_file, plain.config_file):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    for content in (b"no key", locked.key_file.read_bytes()):
        plain.key_file.write_bytes(content)
        with pytest.raises(ValueError, match=f"{plain.key_file}: "):
            throwaway_profile(tmp_path)


def test_a_profile_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    config = tmp_path / "config"
    config.write_text("[DEFAULT]\nuser=ocid1.user.oc1..me\n")
    with pytest.raises(ValueError, match=r"config has a profile DEFAULT of somebody else"):
        LocalAidp(folder=tmp_path)
    assert config.read_text() == "[DEFAULT]\nuser=ocid1.user.oc1..me\n"
    assert not (tmp_path / "DEFAULT.pem").exists()
