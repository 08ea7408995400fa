"""The errors that users make in their first hour: each says what to do."""

from __future__ import annotations

import asyncio
import datetime
import email.utils
import gc
from collections.abc import Callable
from typing import Any

import httpx
import pytest

import oci_aidp
from oci_aidp.api.volume import download_file
from oci_aidp.api.workflow import create_job
from oci_aidp.api.workspace import create_workspace, get_workspace, list_workspaces
from oci_aidp.errors import BadRequest, NotAuthenticated, NotFound
from oci_aidp.models import CreateJobDetails, CreateWorkspaceDetails, NotebookTask, Workspace
from oci_aidp.waiting import wait_for_operation, wait_for_operation_async, wait_until_done
from service import Answer, LocalAidp, Profile
from tests.conftest import PLATFORM
from tests.support.calls import both, refusal
from tests.support.canned import AidpService

Call = Callable[..., Any]


def test_a_wrong_profile_names_those_that_there_are(profile: Profile) -> None:
    said = refusal(config_file=profile.config_file, profile="PROD", region="us-ashburn-1")
    assert said == f"profile PROD is not in the OCI config file {profile.config_file}; there are: DEFAULT"


def test_no_config_file_says_which_command_makes_one(tmp_path: Any) -> None:
    assert "`oci setup config` or `oci session authenticate` makes one" in refusal(config_file=tmp_path / "config")


def test_what_cannot_be_a_region_shows_what_can(profile: Profile) -> None:
    assert "such as us-ashburn-1" in refusal(config_file=profile.config_file, region="Ashburn, US")


@both
@pytest.mark.parametrize(
    "platform", ["ocid1.tenancy.oc1..aaaa", "ocid1.compartment.oc1..a", "ocid1.user.oc1..a", "sales"]
)
def test_the_ocid_of_something_else_is_told(call: Call, platform: str, aidp: LocalAidp) -> None:
    with (
        aidp.connect() as client,
        pytest.raises(NotFound, match=f"; {platform} is not the OCID of an AI Data Platform"),
    ):
        call(list_workspaces, platform, client=client)


@both
def test_a_platform_that_is_not_there_may_be_on_the_other_surface(call: Call, aidp: LocalAidp) -> None:
    platform = "ocid1.aidataplatform.oc1.iad.other"
    with (
        aidp.connect() as client,
        pytest.raises(NotFound, match=r'older API surface: connect\(api_version="20240831"\)'),
    ):
        call(list_workspaces, platform, client=client)
    with LocalAidp(api_version="20240831", collection="dataLakes") as older:
        client = older.connect(api_version="20240831")
        with client, pytest.raises(NotFound, match=r"has left the older API surface: connect\(\) without"):
            call(list_workspaces, platform, client=client)


@both
def test_a_resource_that_is_not_there_says_nothing_of_surfaces(call: Call, aidp: LocalAidp) -> None:
    with aidp.connect() as client, pytest.raises(NotFound) as caught:
        call(get_workspace, aidp.platform, "none", client=client)
    assert caught.value.hint is None


@both
@pytest.mark.parametrize(("minutes", "said"), [(-10, "10 minutes fast"), (10, "10 minutes slow"), (-4, None)])
def test_a_clock_that_is_off_is_told(
    call: Call, minutes: int, said: str | None, service: AidpService, client: oci_aidp.Client
) -> None:
    there = datetime.datetime.now(datetime.UTC) + datetime.timedelta(minutes=minutes)
    headers = {"date": email.utils.format_datetime(there, usegmt=True)}
    service.intercept(lambda _: Answer(401, {"code": "NotAuthenticated", "message": "m"}, headers))
    with pytest.raises(NotAuthenticated) as caught:
        call(list_workspaces, PLATFORM, client=client)
    assert caught.value.hint == (said and f"the clock of this machine is {said}: set it right")


@both
def test_a_str_may_stand_for_an_enum(call: Call, aidp: LocalAidp) -> None:
    with aidp.connect() as client:
        assert call(list_workspaces, aidp.platform, client=client, sort_order="ASC").items
        with pytest.raises(BadRequest, match='"UP" is not one of "ASC" or "DESC"'):
            call(list_workspaces, aidp.platform, client=client, sort_order="UP")


@both
def test_a_dict_for_a_model_has_the_names_of_json(call: Call, aidp: LocalAidp) -> None:
    with aidp.connect() as client:
        assert call(create_workspace, aidp.platform, client=client, body={"displayName": "x"}).display_name == "x"
        with pytest.raises(BadRequest, match='"displayName" is a required property'):
            call(create_workspace, aidp.platform, client=client, body={"fromALaterVersion": "x"})
        before = len(aidp.requests)
        says = "CreateWorkspace: a dict has the names of JSON: 'displayName', not 'display_name'; "
        with pytest.raises(TypeError, match=says + r"models\.CreateWorkspaceDetails has Python's"):
            call(create_workspace, aidp.platform, client=client, body={"display_name": "x"})
        tasks = [{"type": "NOTEBOOK_TASK", "task_key": "t", "depends_on": []}]
        with pytest.raises(TypeError, match="'taskKey', not 'task_key', 'dependsOn', not 'depends_on'"):
            call(create_job, aidp.platform, "w", client=client, body={"name": "j", "path": "/", "tasks": tasks})
        assert len(aidp.requests) == before


@both
def test_a_dict_in_a_field_of_a_model_has_the_names_of_json_too(call: Call, aidp: LocalAidp) -> None:
    task = {"type": "NOTEBOOK_TASK", "task_key": "t", "depends_on": []}
    says = "; a dict has the names of JSON: 'taskKey', not 'task_key', 'dependsOn', not 'depends_on'"
    with aidp.connect() as client:
        workspace = call(create_workspace, aidp.platform, client=client, body={"displayName": "x"}).key
        for given in (task, NotebookTask.from_dict(task)):
            tasks: Any = [given]
            body = CreateJobDetails(name="j", path="/Workspace/j", tasks=tasks)
            with pytest.raises(BadRequest) as caught:
                call(create_job, aidp.platform, workspace, client=client, body=body)
            assert str(caught.value).endswith(says)
        with pytest.raises(BadRequest) as caught:
            call(create_job, aidp.platform, workspace, client=client, body=CreateJobDetails.from_dict({"path": "/x"}))
        assert caught.value.hint is None


@pytest.mark.parametrize("body", ["x", b"x", 1, ["x"], CreateWorkspaceDetails])
@both
def test_what_is_no_model_is_refused_before_it_is_sent(
    call: Call, body: object, service: AidpService, client: oci_aidp.Client
) -> None:
    with pytest.raises(TypeError, match=r"CreateWorkspace: body must be models\.CreateWorkspaceDetails, not [a-z]"):
        call(create_workspace, PLATFORM, client=client, body=body)
    assert service.requests == []


@both
def test_a_model_of_another_operation_is_refused(call: Call, service: AidpService, client: oci_aidp.Client) -> None:
    with pytest.raises(TypeError, match=r"CreateWorkspace: body must be models\.CreateWorkspaceDetails, not Workspace"):
        call(create_workspace, PLATFORM, client=client, body=Workspace.from_dict({"key": "k", "displayName": "x"}))
    assert service.requests == []


@both
@pytest.mark.parametrize("value", [CreateWorkspaceDetails(display_name="x"), {"a": 1}, [PLATFORM], b"x"])
def test_a_parameter_that_is_no_text_is_named(
    call: Call, value: Any, service: AidpService, client: oci_aidp.Client
) -> None:
    said = f"must be a text, a number or a time, not {type(value).__name__}"
    with pytest.raises(TypeError, match=f"parameter workspaceKey {said}"):
        call(get_workspace, PLATFORM, value, client=client)
    with pytest.raises(TypeError, match=f"parameter opc-request-id {said}"):
        call(get_workspace, PLATFORM, "w", client=client, opc_request_id=value)
    if not isinstance(value, list):
        with pytest.raises(TypeError, match=f"parameter displayName {said}"):
            call(list_workspaces, PLATFORM, client=client, display_name=value)
    assert service.requests == []


@pytest.mark.parametrize("wait", [wait_for_operation, lambda *a, **k: asyncio.run(wait_for_operation_async(*a, **k))])
def test_what_sync_returned_cannot_be_waited_for(wait: Call, service: AidpService, client: oci_aidp.Client) -> None:
    made = Workspace.from_dict({"key": "k"})
    with pytest.raises(TypeError, match="must be a key, or the answer of a sync_detailed function, not Workspace"):
        wait(PLATFORM, made, client=client)
    assert service.requests == []


@both
def test_none_for_a_required_argument_names_it(call: Call, service: AidpService, client: oci_aidp.Client) -> None:
    with pytest.raises(ValueError, match="path parameter workspaceKey must not be empty"):
        call(get_workspace, PLATFORM, None, client=client)
    with pytest.raises(TypeError, match="CreateWorkspace: body must not be None"):
        call(create_workspace, PLATFORM, client=client, body=None)
    with pytest.raises(TypeError, match="'display_name'"):
        CreateWorkspaceDetails()  # type: ignore[call-arg]
    assert service.requests == []


@both
def test_a_missing_client_is_named(call: Call) -> None:
    with pytest.raises(TypeError, match="missing 1 required keyword-only argument: 'client'"):
        call(list_workspaces, PLATFORM)


WAYS = ("sync", "sync_detailed", "iterate", "aiterate", "stream", "astream")


@pytest.mark.parametrize(("client", "name"), [(None, "None"), ("c", "str"), (httpx.Client, "type")])
@pytest.mark.parametrize("way", WAYS)
def test_what_is_no_client_is_refused_at_once(way: str, client: Any, name: str) -> None:
    function = getattr(download_file if "stream" in way else list_workspaces, way)
    with pytest.raises(TypeError, match=rf"client must be a Client, such as connect\(\) returns, not {name}"):
        function(PLATFORM, client=client)


@both
def test_no_client_for_an_operation_of_one_result(call: Call) -> None:
    with pytest.raises(TypeError, match="client must be a Client"):
        call(list_workspaces, PLATFORM, client=None)


def test_a_call_that_is_not_awaited_is_named(client: oci_aidp.Client) -> None:
    def call() -> None:
        list_workspaces.asyncio(PLATFORM, client=client)  # type: ignore[unused-coroutine]
        gc.collect()

    with pytest.warns(RuntimeWarning, match=r"coroutine 'list_workspaces\.asyncio' was never awaited"):
        call()


def test_a_page_is_no_list(aidp: LocalAidp) -> None:
    with aidp.connect() as client, pytest.raises(TypeError, match="'WorkspaceCollection' object is not iterable"):
        list(list_workspaces.sync(aidp.platform, client=client))  # type: ignore[call-overload]


def test_waiting_for_what_has_no_final_states_says_what_to_use() -> None:
    async def fetch() -> None: ...

    coroutine = fetch()
    wait: Any = wait_until_done
    with pytest.raises(TypeError, match="the final states of a NoneType are not known: wait_until takes them"):
        wait(lambda: None)
    with pytest.raises(TypeError, match=r"a coroutine are not known: .* functions whose names end in _async"):
        wait(lambda: coroutine)
    coroutine.close()


def test_a_closed_client_says_how_to_get_another(client: oci_aidp.Client) -> None:
    client.close()
    with pytest.raises(RuntimeError, match=r"make a new one with connect\(\)"):
        list_workspaces.sync(PLATFORM, client=client)
    with pytest.raises(RuntimeError, match=r"make a new one with connect\(\)"):
        asyncio.run(list_workspaces.asyncio(PLATFORM, client=client))
