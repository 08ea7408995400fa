"""The loopback service on a spec with the shapes that the whole AIDP API has: routing, validation, default answers."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from service import Answer, Spec, throwaway_profile
from service.messages import ServiceFault
from tests.support.canned import AidpService
from tests.support.examples import Examples, NoExample
from tests.support.service_caller import PLATFORM, Caller

SPEC = Path(__file__).with_name("widening_spec.yaml")
SHAPES = f"/aiDataPlatforms/{PLATFORM}/shapes"
FILES = f"/aiDataPlatforms/{PLATFORM}/files"
DRY = {"is-dry-run": "true"}


@pytest.fixture
def service() -> Iterator[AidpService]:
    with AidpService(spec=SPEC) as running:
        running.example = Examples(running.spec).make
        yield running
        assert not running.problems


@pytest.fixture
def caller(service: AidpService, tmp_path: Path) -> Iterator[Caller]:
    profile = throwaway_profile(tmp_path)
    service.trust(profile.key_id, profile.public_key)
    with Caller(service, profile) as signing:
        yield signing


@pytest.mark.parametrize(
    ("method", "path", "operation", "params"),
    [
        ("GET", "/aiDataPlatforms/p/shapes/default", "GetDefaultShape", {}),
        ("GET", "/aiDataPlatforms/p/shapes/def%61ult", "GetShape", {"shapeKey": "default"}),
        ("GET", "/aiDataPlatforms/p/shapes/a%2Fb", "GetShape", {"shapeKey": "a/b"}),
        ("GET", "/aiDataPlatforms/p/files/a/b%20c/d", "DownloadFile", {"contentPath": "a/b c/d"}),
        ("GET", "/aiDataPlatforms/p/files//a", "DownloadFile", {"contentPath": "/a"}),
        ("POST", "/aiDataPlatforms/p/files/a/b/actions/export", "ExportFile", {"contentPath": "a/b"}),
        ("PUT", "/aiDataPlatforms/p/files/a/actions/export", "UploadFile", {"contentPath": "a/actions/export"}),
    ],
)
def test_routes(method: str, path: str, operation: str, params: dict[str, str]) -> None:
    found, path_params = Spec.of(SPEC).find(method, path)
    assert found.id == operation
    assert path_params == {"aiDataPlatformId": "p", **params}


@pytest.mark.parametrize("path", ["/aiDataPlatforms/p/shapes/a/b", "/aiDataPlatforms//shapes", "/aiDataPlatforms/p"])
def test_no_route(path: str) -> None:
    with pytest.raises(ServiceFault, match="404 NotAuthorizedOrNotFound"):
        Spec.of(SPEC).find("GET", path)


def test_scalars_are_read_as_yaml_1_2() -> None:
    assert Spec.of(SPEC).look_up("#/components/schemas/Switch")["enum"] == ["ON", "OFF", "NO"]
    assert Spec.of(SPEC) is Spec.of(str(SPEC))


@pytest.mark.parametrize("variant", range(3))
@pytest.mark.parametrize("full", [True, False])
def test_every_variant_is_answered_and_accepted(service: AidpService, caller: Caller, variant: int, full: bool) -> None:
    service.example = Examples(service.spec, full=full, variant=variant).make
    shape = caller.get(f"{SHAPES}/k").json()
    assert shape["kind"] == ["CIRCLE", "SQUARE", "GROUP"][variant]
    assert ("created" in shape) is full
    assert caller.get(f"{SHAPES}/k").json() == shape
    assert caller.post(SHAPES, json=shape, headers=DRY).status_code == 202


def test_default_answers(service: AidpService, caller: Caller) -> None:
    listed = caller.get(SHAPES)
    assert (listed.status_code, listed.json()[0]["kind"]) == (200, "CIRCLE")
    assert int(listed.headers["opc-total-items"]) >= 0
    assert "opc-next-page" not in listed.headers
    assert "name" in caller.get(f"{SHAPES}/default").json()

    head = caller.send("HEAD", f"{SHAPES}/k")
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["etag"]
    assert head.headers["content-type"] == "application/json"

    gone = caller.send("DELETE", f"{SHAPES}/k")
    assert (gone.status_code, gone.content, "content-type" in gone.headers) == (204, b"", False)
    assert caller.get(f"{SHAPES}/k").status_code == 200

    file = caller.get(f"{FILES}/a/b.bin")
    assert (file.content, file.headers["content-type"]) == (bytes(range(256)), "application/octet-stream")


@pytest.mark.parametrize("accept", ["text/csv", "application/x-yaml", "*/*", None])
def test_the_media_type_is_the_accepted_one(caller: Caller, accept: str | None) -> None:
    answer = caller.post(f"{FILES}/a/actions/export", headers={"accept": accept} if accept else None)
    expected = "application/x-yaml" if accept in ("*/*", None) else accept
    assert answer.headers["content-type"] == expected
    assert "näme" in answer.content.decode()


def test_started_work_can_be_polled(service: AidpService, caller: Caller) -> None:
    answer = caller.post(SHAPES, json={"kind": "CIRCLE", "radius": 1.5}, headers=DRY | {"opc-retry-token": "t"})
    again = caller.post(SHAPES, json={"kind": "CIRCLE", "radius": 1.5}, headers=DRY | {"opc-retry-token": "t"})
    key = answer.headers["aidp-async-operation-key"]
    assert (answer.status_code, answer.content, again.headers["aidp-async-operation-key"]) == (202, b"", key)
    assert service.state.operation(PLATFORM, key, look=False)["status"] == "IN_PROGRESS"


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ([("status", "ON"), ("status", "OFF")], 200),
        ([("status", "ON"), ("status", "MAYBE")], 400),
        ([("status", "ON")] * 4, 400),
        ([("displayName", "")], 200),
        ([("displayName", "a&b=c/ü +")], 200),
        ([("after", "2026-02-03T04:05:06.007000Z")], 200),
        ([("after", "yesterday")], 400),
    ],
)
def test_query_parameters(service: AidpService, caller: Caller, query: list[tuple[str, str]], status: int) -> None:
    answer = caller.get(SHAPES, params=query)
    assert answer.status_code == status, answer.text
    assert service.requests[-1].query.pairs == query


@pytest.mark.parametrize(
    ("headers", "code"),
    [
        ({"is-dry-run": "false", "time-of-birth": "2026-02-03T04:05:06Z", "path": "a/b"}, None),
        ({"is-dry-run": "True"}, None),
        ({"is-dry-run": "perhaps"}, "InvalidParameter"),
        ({"is-dry-run": "true", "time-of-birth": "then"}, "InvalidParameter"),
        ({}, "MissingParameter"),
        ({"is-dry-run": "true", "content-type": "text/csv"}, "InvalidParameter"),
        ({"is-dry-run": "true", "content-type": "application/json; charset"}, "InvalidParameter"),
    ],
)
def test_header_parameters(caller: Caller, headers: dict[str, str], code: str | None) -> None:
    answer = caller.post(SHAPES, json={"kind": "SQUARE", "side": 4, "enum": "x" * 20}, headers=headers)
    assert (answer.status_code, answer.json()["code"] if answer.content else None) == (400 if code else 202, code)


@pytest.mark.parametrize(
    ("body", "word"),
    [
        (b"", "body"),
        (b"{", "json"),
        (b'{"kind": "CIRCLE"}', "radius"),
        (b'{"kind": "CIRCLE", "radius": 5}', "maximum"),
        (b'{"kind": "HEXAGON", "radius": 1}', "HEXAGON"),
        (b'{"radius": 1}', "kind"),
        (b'{"kind": "CIRCLE", "radius": 1, "switch": "DIM"}', "DIM"),
    ],
)
def test_invalid_bodies_are_refused(caller: Caller, body: bytes, word: str) -> None:
    answer = caller.post(SHAPES, content=body, headers=DRY)
    assert answer.status_code == 400
    assert answer.json()["code"] == ("InvalidParameter" if body else "MissingParameter")
    assert word in answer.json()["message"]


def test_answers_may_have_enum_values_that_are_not_listed(service: AidpService, caller: Caller) -> None:
    dim = {"kind": "CIRCLE", "radius": 1, "switch": "DIM"}
    assert caller.post(SHAPES, json=dim, headers=DRY).status_code == 400
    service.handle("GetShape", lambda call: Answer(200, dim))
    assert caller.get(f"{SHAPES}/k").json() == dim


@pytest.mark.parametrize("content", [b"", b"\x00\xff" * 500_000, "ü".encode()])
def test_files_are_taken_as_they_are(service: AidpService, caller: Caller, content: bytes) -> None:
    headers = {"content-type": "application/octet-stream"}
    answer = caller.send("PUT", f"{FILES}/%C3%A9/b", content=content, headers=headers)
    assert (answer.status_code, service.requests[-1].body) == (204, content)
    assert service.requests[-1].path_params["contentPath"] == "é/b"


def test_examples_are_deterministic_and_end(service: AidpService) -> None:
    tree = {"$ref": "#/components/schemas/Tree"}
    examples = Examples(service.spec)
    assert examples.make(tree)["children"][0]["children"] == []
    with pytest.raises(NoExample):
        examples.make({"$ref": "#/components/schemas/Endless"})
    shape = {"$ref": "#/components/schemas/Shape"}
    assert examples.make(shape) == examples.make(shape)
    assert len({str(replace(examples, seed=seed).make(shape)) for seed in range(20)}) > 1
    with pytest.raises(NoExample):
        examples.make({"type": "string", "pattern": "^unheard-of$"})


def test_299_operations_are_routed_and_validated(tmp_path: Path) -> None:
    document: dict[str, Any] = copy.deepcopy(Spec.of(SPEC).document)
    item = document["paths"]["/aiDataPlatforms/{aiDataPlatformId}/shapes"]
    for number in range(146):
        twin = copy.deepcopy(item)
        for operation in (twin["get"], twin["post"]):
            operation["operationId"] += str(number)
        document["paths"][f"/aiDataPlatforms/{{aiDataPlatformId}}/shapes{number}"] = twin
    profile = throwaway_profile(tmp_path)
    with AidpService(spec=document) as service, Caller(service, profile) as caller:
        assert len(service.spec.operations) >= 299
        service.trust(profile.key_id, profile.public_key)
        group = Examples(service.spec, variant=2).make({"$ref": "#/components/schemas/Shape"})
        requests = [caller.request("POST", f"{SHAPES}{number}", json=group, headers=DRY) for number in range(146)]
        caller.http.send(requests[0])
        for request in requests:
            assert caller.http.send(request).status_code == 202
