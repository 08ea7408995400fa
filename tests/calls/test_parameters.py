"""Headers, paths and queries: the characters and lists that are kept, encoded or refused."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any

import pytest

import oci_aidp
from oci_aidp.api.volume import download_file
from oci_aidp.api.workflow import list_recent_job_runs
from oci_aidp.api.workspace import delete_workspace
from oci_aidp.types import UNSET
from tests.conftest import PLATFORM
from tests.support.calls import both
from tests.support.canned import AidpService
from tests.support.examples import Examples
from tests.support.generated import LEAST, OPERATIONS, SPEC, by_name

LINE_BREAKS = ["a\r\nx-evil: 1", "a\n", "\r", "a\x0bb", "a\x85b"]
CONTROLS = ["\x00", "a\x1b[0m", "\x7f", "a\tb", "\x9f"]


@pytest.mark.parametrize("text", [*LINE_BREAKS, *CONTROLS], ids=ascii)
def test_control_characters_are_refused_in_every_header(
    text: str, service: AidpService, client: oci_aidp.Client
) -> None:
    count = 0
    for operation in OPERATIONS:
        arguments = operation.arguments(LEAST)
        for name in operation.definition.parameter_names("header"):
            with pytest.raises(ValueError, match=f"header parameter {name} must not have control characters"):
                operation.module.sync(**{**arguments, operation.python_names[name]: text}, client=client)
            count += 1
    assert count == sum(len(each.parameter_names("header")) for each in SPEC.operations.values()) > 600
    assert service.requests == []


@both
def test_the_headers_with_unusual_names_and_types(
    call: Callable[..., Any], service: AidpService, client: oci_aidp.Client
) -> None:
    for parameter, name in (("path", "path"), ("time_data_lake_deletion", "time-data-lake-deletion")):
        module, arguments = (
            (download_file, {"ai_data_platform_id": PLATFORM, "volume_key": "v"})
            if name == "path"
            else (delete_workspace, {"ai_data_platform_id": PLATFORM, "workspace_key": "w"})
        )
        with pytest.raises(ValueError, match=f"header parameter {name} "):
            call(module, **{**arguments, parameter: "a\r\nx-evil: 1"}, client=client)
    assert service.requests == []
    for text in ("/a b/ü%2F", "Ã¼", "\xa0ÿ", "a=b;c, d"):
        call(download_file, PLATFORM, "v", path=text, client=client)
        assert service.requests[-1].headers["path"].encode("latin-1").strip() == text.encode("latin-1").strip()
    for moment in (
        datetime.datetime(2026, 2, 3, 4, 5, 6, 7000, tzinfo=datetime.UTC),
        datetime.datetime(2026, 2, 3, 4, 5, 6, 7000),
        datetime.datetime(2026, 2, 3, 9, 35, 6, 7000, tzinfo=datetime.timezone(datetime.timedelta(hours=5.5))),
    ):
        call(delete_workspace, PLATFORM, "w", time_data_lake_deletion=moment, client=client)
        assert service.requests[-1].headers["time-data-lake-deletion"] == "2026-02-03T04:05:06.007000Z"


def test_characters_beyond_latin_1_are_refused_in_headers(service: AidpService, client: oci_aidp.Client) -> None:
    with pytest.raises(ValueError, match="header parameter path must not have characters beyond Latin-1"):
        download_file.sync(PLATFORM, "v", path="/漢字", client=client)
    assert service.requests == []


# Paths and queries

SLASHES = {
    each.name: next(p["name"] for p in each.definition.parameters if p.get("x-multi-segment"))
    for each in OPERATIONS
    if any(p.get("x-multi-segment") for p in each.definition.parameters)
}


def test_the_path_parameters_that_hold_slashes() -> None:
    assert set(SLASHES.values()) == {"contentPath", "objectPath"}
    for operation in OPERATIONS:
        held = {SLASHES[operation.name]} if operation.name in SLASHES else set()
        assert operation.definition.parameter_names("path") & {"contentPath", "objectPath"} == held


@both
@pytest.mark.parametrize("name", SLASHES)
def test_slashes_are_kept_where_a_path_is_meant(
    call: Callable[..., Any], name: str, service: AidpService, client: oci_aidp.Client
) -> None:
    operation = by_name(name)
    python_name = operation.python_names[SLASHES[name]]
    for text, encoded in (
        ("a/b.ipynb", "/a/b.ipynb"),
        ("a b/ü?#%/c;d+&=~", "/a%20b/%C3%BC%3F%23%25/c%3Bd%2B%26%3D~"),
        ("a/..b/.c/d../...", "/a/..b/.c/d../..."),
        ("%2e%2e/%2F", "/%252e%252e/%252F"),
        ("a//b/", "/a//b/"),
    ):
        call(operation.module, **{**operation.arguments(LEAST), python_name: text}, client=client)
        request = service.requests[-1]
        assert request.operation_id == name
        assert request.path_params[SLASHES[name]] == text
        assert encoded in request.path


@pytest.mark.parametrize("text", ["", " ", ".", "..", "a/../b", "../a", "a/..", "./a", "a/.", "a/./b", "/.."])
@pytest.mark.parametrize("name", SLASHES)
def test_a_path_that_would_reach_another_resource_is_refused(
    name: str, text: str, service: AidpService, client: oci_aidp.Client
) -> None:
    operation = by_name(name)
    arguments = {**operation.arguments(LEAST), operation.python_names[SLASHES[name]]: text}
    with pytest.raises(ValueError, match=f"path parameter {SLASHES[name]} must not be"):
        operation.module.sync(**arguments, client=client)
    assert service.requests == []


@pytest.mark.parametrize("value", ["", " ", ".", "..", None, UNSET])
def test_every_key_that_would_reach_another_resource_is_refused(
    value: Any, service: AidpService, client: oci_aidp.Client
) -> None:
    for operation in OPERATIONS:
        arguments = operation.arguments(LEAST)
        for name in operation.definition.parameter_names("path"):
            with pytest.raises(ValueError, match=f"path parameter {name} must not be"):
                operation.module.sync(**{**arguments, operation.python_names[name]: value}, client=client)
    assert service.requests == []


def test_a_slash_in_any_other_key_is_encoded(service: AidpService, client: oci_aidp.Client) -> None:
    for operation in OPERATIONS:
        names = operation.definition.parameter_names("path") - {SLASHES.get(operation.name)}
        keys = {operation.python_names[name]: f"../{name}/ü?" for name in names}
        request = operation.request(**{**operation.arguments(LEAST), **keys})
        for name in names:
            assert f"/..%2F{name}%2F%C3%BC%3F" in request.path


@both
def test_lists_are_sent_as_repeated_keys(
    call: Callable[..., Any], service: AidpService, client: oci_aidp.Client
) -> None:
    call(list_recent_job_runs, PLATFORM, "w", job_key=["a", "b&c", "a"], client=client)
    assert service.requests[-1].target.partition("?")[2] == "jobKey=a&jobKey=b%26c&jobKey=a"
    lists = [
        (operation, parameter)
        for operation in OPERATIONS
        for parameter in operation.definition.parameters
        if parameter["schema"].get("type") == "array"
    ]
    assert {parameter["name"] for _, parameter in lists} == {"status", "jobKey", "lifecycleState", "computeKey"}
    assert len(lists) == 8
    for operation, parameter in lists:
        arguments = operation.arguments(Examples(SPEC))
        call(operation.module, **arguments, client=client)
        values = arguments[operation.python_names[parameter["name"]]]
        assert len(values) == 3
        assert service.requests[-1].query.getlist(parameter["name"]) == [str(value) for value in values]
