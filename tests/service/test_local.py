"""The local AIDP as those see it who test their programs against it."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import pytest

import oci_aidp
from oci_aidp.api.async_operations import get_async_operation
from oci_aidp.api.catalog import (
    create_catalog,
    delete_catalog,
    get_catalog,
    list_catalog_permissions,
    manage_catalog_permission,
)
from oci_aidp.api.cluster import create_cluster, get_cluster, list_clusters, start_cluster, stop_cluster
from oci_aidp.api.schema import create_schema, get_schema, list_schemas
from oci_aidp.api.volume import download_file_with_par, upload_file
from oci_aidp.api.workspace import create_workspace, delete_workspace, get_workspace, list_workspaces, update_workspace
from oci_aidp.errors import BadRequest, Conflict, NotFound, PreconditionFailed, ServiceError, TooManyRequests
from oci_aidp.models import (
    AssignCatalogPermissionDetails,
    CatalogPermission,
    CreateCatalogDetails,
    CreateSchemaDetails,
    CreateWorkspaceDetails,
    GranteeType,
    ManageCatalogPermissionDetails,
    PermissionAssignees,
    RevokeCatalogPermissionDetails,
    StartClusterDetails,
    StopClusterDetails,
    UpdateWorkspaceDetails,
)
from oci_aidp.waiting import operation_key
from service import LocalAidp
from tests.support.clocks import FakeClock


@pytest.fixture
def client(aidp: LocalAidp) -> Iterator[oci_aidp.Client]:
    with aidp.connect(clock=FakeClock()) as connected:
        yield connected


def test_what_is_created_is_read_listed_and_changed(aidp: LocalAidp, client: oci_aidp.Client) -> None:
    body = CreateWorkspaceDetails(display_name="alpha", description="one")
    made = create_workspace.sync(aidp.platform, client=client, body=body)
    assert (made.display_name, made.description, made.created_by) == ("alpha", "one", aidp.profile.user)
    states = [get_workspace.sync(aidp.platform, made.key, client=client).lifecycle_state for _ in range(3)]
    assert states == ["CREATING", "ACTIVE", "ACTIVE"]
    update_workspace.sync(aidp.platform, made.key, client=client, body=UpdateWorkspaceDetails(display_name="beta"))
    read = get_workspace.sync(aidp.platform, made.key, client=client)
    # PUT replaces as a whole: what it leaves out is gone.
    assert (read.display_name, read.description) == ("beta", oci_aidp.UNSET)
    assert made.key in [item.key for item in list_workspaces.iterate(aidp.platform, client=client)]


def test_lists_are_filtered_sorted_and_paged(aidp: LocalAidp, client: oci_aidp.Client) -> None:
    for name in ("b", "a", "c", "other"):
        body = CreateWorkspaceDetails(display_name=f"list-{name}" if len(name) == 1 else name)
        create_workspace.sync(aidp.platform, client=client, body=body)

    def names(**query: Any) -> list[str]:
        return [item.display_name for item in list_workspaces.iterate(aidp.platform, client=client, **query)]

    assert names(display_name_contains="LIST-", sort_by="displayName") == ["list-a", "list-b", "list-c"]
    assert names(display_name_contains="list-", sort_by="displayName", sort_order="DESC", limit=2)[0] == "list-c"
    assert names(display_name_contains="list-", limit=1) == ["list-b", "list-a", "list-c"]
    assert names(display_name="list-a") == ["list-a"]
    assert names(lifecycle_state="FAILED") == []


def test_what_is_not_there_is_not_found(aidp: LocalAidp, client: oci_aidp.Client) -> None:
    workspace = aidp.key_of("Workspace", "analytics")
    for place in ((aidp.platform, "none"), ("ocid1.aidataplatform.oc1.iad.none", workspace)):
        with pytest.raises(NotFound):
            get_workspace.sync(*place, client=client)
    with pytest.raises(NotFound):
        list_clusters.sync(aidp.platform, "none", client=client)
    with pytest.raises(NotFound):
        list_workspaces.sync("ocid1.aidataplatform.oc1.iad.none", client=client)
    with pytest.raises(NotFound):
        create_schema.sync(
            aidp.platform, client=client, body=CreateSchemaDetails(display_name="x", catalog_name="none")
        )


def test_what_is_in_a_workspace_goes_with_it(aidp: LocalAidp, client: oci_aidp.Client) -> None:
    key = aidp.key_of("Workspace", "analytics")
    delete_workspace.sync(aidp.platform, key, client=client)
    assert get_workspace.sync(aidp.platform, key, client=client).lifecycle_state == "DELETING"
    with pytest.raises(NotFound):
        get_workspace.sync(aidp.platform, key, client=client)
    assert [record.fields["displayName"] for _, record in aidp.records("Cluster")] == ["reporting-etl"]


def test_full_names_are_the_keys_of_what_catalogs_hold(aidp: LocalAidp, client: oci_aidp.Client) -> None:
    create_schema.sync(aidp.platform, client=client, body=CreateSchemaDetails(display_name="new", catalog_name="sales"))
    assert get_schema.sync(aidp.platform, "sales.new", client=client).key == "sales.new"
    keys = [item.key for item in list_schemas.iterate(aidp.platform, client=client, catalog_key="sales")]
    assert keys == ["sales.orders", "sales.customers", "sales.new"]
    with pytest.raises(Conflict):
        create_catalog.sync(aidp.platform, client=client, body=CreateCatalogDetails(display_name="sales"))


def test_names_may_have_slashes(aidp: LocalAidp, client: oci_aidp.Client) -> None:
    create_catalog.sync(aidp.platform, client=client, body=CreateCatalogDetails(display_name="a/b"))
    create_schema.sync(aidp.platform, client=client, body=CreateSchemaDetails(display_name="c", catalog_name="a/b"))
    assert get_catalog.sync(aidp.platform, "a/b", client=client).key == "a/b"
    assert get_schema.sync(aidp.platform, "a/b.c", client=client).key == "a/b.c"
    with pytest.raises(Conflict):
        create_catalog.sync(aidp.platform, client=client, body=CreateCatalogDetails(display_name="a/b"))


def test_a_catalog_that_holds_schemas_is_deleted_by_force_only(aidp: LocalAidp, client: oci_aidp.Client) -> None:
    with pytest.raises(Conflict):
        delete_catalog.sync(aidp.platform, "sales", client=client)
    delete_catalog.sync(aidp.platform, "sales", client=client, is_forced=True)
    assert get_catalog.sync(aidp.platform, "sales", client=client).lifecycle_state == "DELETING"
    with pytest.raises(NotFound):
        get_catalog.sync(aidp.platform, "sales", client=client)
    with pytest.raises(NotFound):
        get_schema.sync(aidp.platform, "sales.orders", client=client)


def test_a_change_of_another_version_is_refused(aidp: LocalAidp, client: oci_aidp.Client) -> None:
    key = aidp.key_of("Workspace", "analytics")
    etag = get_workspace.sync_detailed(aidp.platform, key, client=client).headers["etag"]
    body = UpdateWorkspaceDetails(display_name="mine")
    update_workspace.sync(aidp.platform, key, client=client, body=body, if_match=etag)
    with pytest.raises(PreconditionFailed):
        update_workspace.sync(aidp.platform, key, client=client, body=body, if_match=etag)


def test_a_retry_token_is_good_for_a_day(client: oci_aidp.Client) -> None:
    now = [1_800_000_000.0]
    with LocalAidp(clock=lambda: now[0], check_signatures=False) as aidp, aidp.connect() as client:

        def make() -> str:
            body = CreateWorkspaceDetails(display_name="once")
            return create_workspace.sync(aidp.platform, client=client, body=body, opc_retry_token="t").key

        first = make()
        now[0] += 24 * 3600 - 1
        assert make() == first
        now[0] += 1
        assert make() != first


def test_permissions_are_kept_and_listed(aidp: LocalAidp, client: oci_aidp.Client) -> None:
    who = PermissionAssignees(type_=GranteeType.ROLE, targets=["r1", "r2"])
    both = [CatalogPermission.SELECT, CatalogPermission.MANAGE]

    def listed() -> dict[str, list[str]]:
        items = list_catalog_permissions.iterate(aidp.platform, "sales", client=client)
        return {str(item.grantee): [str(name) for name in item.grantee_permissions or []] for item in items}

    grant = ManageCatalogPermissionDetails(
        assign_catalog_permission_details=AssignCatalogPermissionDetails(assignees=who, permissions=both)
    )
    manage_catalog_permission.sync(aidp.platform, "sales", client=client, body=grant)
    assert listed() == {"r1": ["SELECT", "MANAGE"], "r2": ["SELECT", "MANAGE"]}
    one = PermissionAssignees(type_=GranteeType.ROLE, targets=["r1"])
    taken = ManageCatalogPermissionDetails(
        revoke_catalog_permission_details=RevokeCatalogPermissionDetails(assignees=one, permissions=both)
    )
    manage_catalog_permission.sync(aidp.platform, "sales", client=client, body=taken)
    assert listed() == {"r2": ["SELECT", "MANAGE"]}


@pytest.fixture
def cluster(aidp: LocalAidp, client: oci_aidp.Client) -> tuple[str, str, str]:
    place = (aidp.platform, aidp.key_of("Workspace", "analytics"), aidp.key_of("Cluster", "analytics-etl"))
    stop_cluster.sync(*place, client=client, body=StopClusterDetails())
    while get_cluster.sync(*place, client=client).state != "STOPPED":
        pass
    return place


def test_the_end_of_the_async_operation_is_that_of_the_cluster(
    client: oci_aidp.Client, cluster: tuple[str, str, str]
) -> None:
    answer = start_cluster.sync_detailed(*cluster, client=client, body=StartClusterDetails())
    key = str(operation_key(answer))
    assert get_cluster.sync(*cluster, client=client).state == "STARTING"
    assert get_async_operation.sync(cluster[0], key, client=client).status == "SUCCEEDED"
    assert get_cluster.sync(*cluster, client=client).state == "ACTIVE"
    with pytest.raises(Conflict):
        start_cluster.sync(*cluster, client=client, body=StartClusterDetails())


def test_states_pass_by_time_where_that_is_wanted() -> None:
    now = [1_800_000_000.0]
    with LocalAidp(seconds=30, clock=lambda: now[0], check_signatures=False) as aidp, aidp.connect() as client:
        body = CreateWorkspaceDetails(display_name="slow")
        key = create_workspace.sync(aidp.platform, client=client, body=body).key

        def state() -> str:
            return str(get_workspace.sync(aidp.platform, key, client=client).lifecycle_state)

        assert {state() for _ in range(5)} == {"CREATING"}
        now[0] += 30
        assert state() == "ACTIVE"


def test_an_operation_fails_at_once(aidp: LocalAidp, client: oci_aidp.Client, cluster: tuple[str, str, str]) -> None:
    aidp.fail("StartCluster", status=409, code="LimitExceeded", message="Too many.")
    with pytest.raises(Conflict, match="LimitExceeded: Too many"):
        start_cluster.sync(*cluster, client=client, body=StartClusterDetails())
    start_cluster.sync(*cluster, client=client, body=StartClusterDetails())


def test_an_operation_fails_later(aidp: LocalAidp, client: oci_aidp.Client, cluster: tuple[str, str, str]) -> None:
    aidp.fail("Start*", "later", code="OutOfCapacity", message="No host.")
    answer = start_cluster.sync_detailed(*cluster, client=client, body=StartClusterDetails())
    for _ in range(2):
        ended = get_async_operation.sync(cluster[0], str(operation_key(answer)), client=client)
    assert (ended.status, ended.error_code, ended.error_message) == ("FAILED", "OutOfCapacity", "No host.")
    assert get_cluster.sync(*cluster, client=client).state == "FAILED"


def test_names_that_are_not_there_are_told_with_those_that_are(aidp: LocalAidp) -> None:
    with pytest.raises(LookupError, match="no Workspace has the name 'analytic'; there are: analytics, reporting"):
        aidp.key_of("Workspace", "analytic")
    with pytest.raises(LookupError, match=r"no kind 'Workspaces'; there are: .*, Workspace"):
        aidp.key_of("Workspaces", "analytics")
    with pytest.raises(ValueError, match="no operation has the name 'StratCluster'"):
        aidp.fail("StratCluster")


def test_a_wrong_variant_is_told_with_the_right_ones(
    aidp: LocalAidp, client: oci_aidp.Client, cluster: tuple[str, str, str]
) -> None:
    body = {"type": "USR", "displayName": "x", "driverConfig": {}, "workerConfig": {}}
    with pytest.raises(BadRequest, match=r'body: type: "USR" is not one of .*"USER"'):
        create_cluster.sync(*cluster[:2], client=client, body=body)  # type: ignore[arg-type]
    del body["type"]
    with pytest.raises(BadRequest, match=r'body: "type" is a required property \('):
        create_cluster.sync(*cluster[:2], client=client, body=body)  # type: ignore[arg-type]


def test_answers_are_dated_by_the_clock() -> None:
    with LocalAidp(clock=lambda: 86400.0, check_signatures=False) as aidp, aidp.connect() as client:
        headers = list_workspaces.sync_detailed(aidp.platform, client=client).headers
        assert headers["date"] == "Fri, 02 Jan 1970 00:00:00 GMT"


def test_operations_are_throttled_stall_and_break_off(aidp: LocalAidp) -> None:
    key = aidp.key_of("Workspace", "analytics")
    with aidp.connect(retry_strategy=None, timeout=0.2) as client:
        aidp.fail("GetWorkspace", throttle=True)
        with pytest.raises(TooManyRequests) as throttled:
            get_workspace.sync(aidp.platform, key, client=client)
        assert throttled.value.retry_after == 1
        for how in ("stall", "break"):
            aidp.fail(lambda request: request.operation_id == "GetWorkspace", how)
            with pytest.raises(Exception, match=r"timed out|closed|incomplete"):
                get_workspace.sync(aidp.platform, key, client=client)
        get_workspace.sync(aidp.platform, key, client=client)


def test_what_is_not_modelled_says_so_by_name(aidp: LocalAidp, client: oci_aidp.Client) -> None:
    from oci_aidp.api.cluster import search_maven_packages

    workspace, key = aidp.key_of("Workspace", "analytics"), aidp.key_of("Cluster", "analytics-etl")
    with pytest.raises(ServiceError, match=r"501 NotImplemented: .*SearchMavenPackages"):
        search_maven_packages.sync(aidp.platform, workspace, key, client=client, maven_search_query="x")
    with LocalAidp(seeded=True, canned=True) as canned, canned.connect() as other:
        search_maven_packages.sync(canned.platform, "w", "c", client=other, maven_search_query="x")


def test_resources_are_kept_between_runs(tmp_path: Path) -> None:
    file = tmp_path / "not there" / "yet" / "state.json"
    with LocalAidp(seeded=True, state_file=file) as first:
        before = first.state.save()
    with LocalAidp(seeded=True, state_file=file) as second:
        assert second.state.save() == before
        assert second.key_of("Workspace", "analytics") == first.key_of("Workspace", "analytics")
        with second.connect() as client:
            assert [item.display_name for item in list_workspaces.iterate(second.platform, client=client)]


def test_fifty_calls_at_once_get_right_answers(aidp: LocalAidp, client: oci_aidp.Client) -> None:
    barrier = threading.Barrier(50)

    def make(number: int) -> tuple[str, str]:
        barrier.wait()
        body = CreateWorkspaceDetails(display_name=f"many-{number}")
        made = create_workspace.sync(aidp.platform, client=client, body=body)
        return f"many-{number}", get_workspace.sync(aidp.platform, made.key, client=client).display_name

    with ThreadPoolExecutor(50) as pool:
        assert all(sent == read for sent, read in pool.map(make, range(50)))
    listed = list_workspaces.iterate(aidp.platform, client=client, display_name_contains="many-", limit=7)
    assert len({item.key for item in listed}) == 50


def test_it_speaks_https_with_a_certificate_of_its_own() -> None:
    with LocalAidp(seeded=True, tls=True) as aidp, aidp.connect() as client:
        assert aidp.endpoint.startswith("https://127.0.0.1:")
        assert [item.display_name for item in list_workspaces.iterate(aidp.platform, client=client)]


def test_the_certificate_names_the_host_that_is_bound() -> None:
    with LocalAidp(tls=True, host="127.0.0.2") as aidp, aidp.connect() as client:
        assert aidp.endpoint.startswith("https://127.0.0.2:")
        assert list(list_workspaces.iterate(aidp.platform, client=client)) == []


def test_a_machine_whose_name_is_none_for_certificates_serves_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "gethostname", lambda: "my_host")
    with LocalAidp(tls=True, host="0.0.0.0") as aidp, aidp.connect() as client:
        assert list(list_workspaces.iterate(aidp.platform, client=client)) == []


def test_a_client_that_does_not_trust_the_certificate_disturbs_nobody() -> None:
    with LocalAidp(tls=True) as aidp, aidp.connect() as client:
        for url in (aidp.endpoint, aidp.endpoint.replace("https:", "http:")):
            with pytest.raises(httpx.TransportError):
                httpx.get(url)
        assert list(list_workspaces.iterate(aidp.platform, client=client)) == []
        assert aidp.problems == []


@pytest.mark.parametrize("tls", [False, True])
def test_it_listens_on_ipv6_where_that_is_wanted(tls: bool) -> None:
    with LocalAidp(seeded=True, host="::1", tls=tls) as aidp, aidp.connect() as client:
        assert "//[::1]:" in aidp.endpoint
        assert len(list(list_workspaces.iterate(aidp.platform, client=client))) == 2


def test_urls_in_answers_name_the_host_that_the_caller_knows() -> None:
    with LocalAidp(seeded=True, host="0.0.0.0") as aidp:
        assert aidp.endpoint.startswith("http://127.0.0.1:")
        endpoint = aidp.endpoint.replace("127.0.0.1", "localhost")
        with aidp.connect(endpoint=endpoint) as client:
            place = (aidp.platform, aidp.key_of("Volume", "files"))
            upload_file.sync(*place, client=client, path="/a", body=b"1")
            url = str(download_file_with_par.sync(*place, client=client, path="/a").par_url)
        assert url.startswith(f"{endpoint}/")
        assert httpx.get(url).content == b"1"
