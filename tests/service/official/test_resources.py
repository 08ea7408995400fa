"""Oracle's own CLI and client, 5.1.1, against the local service over TLS: neither was written with it in mind."""

from __future__ import annotations

import io
import json
import ssl
from typing import Any

import httpx
import oci
import pytest
from aidp_python_client import aidataplatform_dp as official

from service import LocalAidp, Spec
from service.spec import Kind
from tests.support.examples import Examples
from tests.support.official_cli import Cli

pytestmark = pytest.mark.proof

NAMES: dict[str, dict[str, Any]] = {
    "Schema": {"catalogName": "sales"},
    "Table": {"catalogKey": "sales", "schemaKey": "sales.orders"},
    "View": {"catalogKey": "sales", "schemaKey": "sales.orders"},
    "Volume": {"catalogName": "sales", "schemaName": "orders"},
}
FILTERS: dict[str, list[str]] = {
    "Schema": ["--catalog-key", "sales"],
    **{name: ["--catalog-key", "sales", "--schema-key", "sales.orders"] for name in ("Table", "View", "Volume")},
}


KINDS = [kind for kind in Spec.of().kinds.values() if kind.create]
"""All kinds that callers make."""


def body_of(kind: Kind, aidp: LocalAidp, operation: Any) -> dict[str, Any]:
    examples = Examples(aidp.spec, full=False)
    body: dict[str, Any] = examples.make(operation.request_body["content"]["application/json"]["schema"])
    names = {"name", "displayName"} & set(aidp.spec.fields(kind.schema))
    return body | NAMES.get(kind.name, {}) | dict.fromkeys(names, "made_by_cli")


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_cli_makes_reads_lists_changes_and_removes_every_kind(kind: Kind, cli: Cli, aidp: LocalAidp) -> None:
    assert kind.create
    assert kind.list
    body = body_of(kind, aidp, kind.create)
    if kind.name == "JobRun":
        body["jobKey"] = aidp.key_of("Job", "analytics-nightly")
    parameter = kind.item.rpartition("{")[2].rstrip("}")
    before = {key for key, _ in aidp.records(kind.name)}
    cli(kind.create.id, body=body)
    (key,) = {key for key, _ in aidp.records(kind.name)} - before
    cli.keys[parameter] = key
    for _ in range(3):
        read = cli(kind.get.id)["data"]
    assert key in json.dumps(read)
    listed = cli(kind.list.id, *FILTERS.get(kind.name, []))["data"]["items"]
    assert key in {item.get("key", item.get("id")) for item in listed}
    if changing := kind.replace or kind.change:
        changed = body_of(kind, aidp, changing) | {"description": "changed by the CLI"}
        known = aidp.spec.fields((changing.request_body or {})["content"]["application/json"]["schema"])
        cli(changing.id, body={name: value for name, value in changed.items() if name in known})
        assert "description" not in known or cli(kind.get.id)["data"]["description"] == "changed by the CLI"
    assert kind.delete
    cli(kind.delete.id, "--if-match", '"of another version"', status=412)
    cli(kind.delete.id)
    assert [cli(kind.get.id, status=None) and cli.code for _ in range(3)][-1] == 404


def client_of(aidp: LocalAidp, name: str) -> Any:
    config = oci.config.from_file(str(aidp.profile.config_file))
    return getattr(official, name)(config, service_endpoint=f"{aidp.endpoint}{aidp.base_path}")


def test_the_client_walks_over_pages(aidp: LocalAidp) -> None:
    client = client_of(aidp, "WorkspaceClient")
    for number in range(7):
        details = official.models.CreateWorkspaceDetails(display_name=f"page-{number}", default_catalog_key="sales")
        client.create_workspace(aidp.platform, details)
    found, token, pages = [], None, 0
    while pages == 0 or token:
        page = client.list_workspaces(aidp.platform, limit=3, page=token, display_name_contains="page-") if token \
            else client.list_workspaces(aidp.platform, limit=3, display_name_contains="page-")  # fmt: skip
        found += [item.display_name for item in page.data.items]
        token, pages = page.headers.get("opc-next-page"), pages + 1
    assert (sorted(found), pages) == ([f"page-{number}" for number in range(7)], 3)


def test_the_client_sends_and_fetches_files(aidp: LocalAidp) -> None:
    client = client_of(aidp, "VolumeClient")
    assert aidp.certificate
    plain = httpx.Client(verify=ssl.create_default_context(cafile=aidp.certificate))
    volume = aidp.key_of("Volume", "files")
    details = official.models.UploadFileWithParDetails(size=300_000)
    content = bytes(range(256)) * 1200
    sending = client.upload_file_with_par(aidp.platform, volume, details, "/in/a.bin").data
    assert plain.put(sending.par_url, content=content).status_code == 200
    fetching = client.download_file_with_par(aidp.platform, volume, "/in/a.bin").data
    assert plain.get(fetching.par_url).content == content
    client.upload_file(aidp.platform, volume, io.BytesIO(b"direct"), "/in/b.txt")
    assert client.download_file(aidp.platform, volume, "/in/b.txt").data.content == b"direct"
    files = client.list_files(aidp.platform, volume, "/in").data.items
    assert [item.path for item in files] == ["/in/a.bin", "/in/b.txt"]
    for missing in (client.download_file, client.download_file_with_par):
        with pytest.raises(oci.exceptions.ServiceError) as error:
            missing(aidp.platform, volume, "/in/none")
        assert error.value.status == 404
    plain.close()


def test_the_cli_starts_a_cluster_and_runs_a_job(cli: Cli, aidp: LocalAidp) -> None:
    cli.keys["clusterKey"] = aidp.key_of("Cluster", "analytics-etl")
    cli("StopCluster", body={})
    states = [cli("GetCluster")["data"]["state"] for _ in range(3)]
    assert states[-1] == "STOPPED"
    cli("StartCluster", body={})
    assert [cli("GetCluster")["data"]["state"] for _ in range(2)] == ["STARTING", "ACTIVE"]
    cli("StartCluster", body={}, status=409)
    run = cli("CreateJobRun", body={"jobKey": aidp.key_of("Job", "analytics-nightly")})["data"]
    cli.keys["jobRunKey"] = run["key"]
    seen = [cli("GetJobRun")["data"]["state"]["status"] for _ in range(4)]
    assert (seen[0], seen[-1]) == ("PENDING", "SUCCESS")
    (task,) = cli("ListTaskRuns", "--job-run-key", run["key"])["data"]["items"]
    cli.keys["taskRunKey"] = task["key"]
    assert "load done" in cli("FetchOutput", body={})["data"]["data"][0]["value"]


def test_the_client_keeps_objects_of_a_workspace(aidp: LocalAidp) -> None:
    client = client_of(aidp, "WorkspaceObjectClient")
    place = (aidp.platform, aidp.key_of("Workspace", "analytics"))
    client.create_workspace_object(*place, io.BytesIO(b"one"), "/Workspace/Shared/a.py", type="FILE")
    assert client.get_workspace_object(*place, "/Workspace/Shared/a.py").data.content == b"one"
    client.update_workspace_object(*place, "/Workspace/Shared/a.py", io.BytesIO(b"two"))
    assert client.get_workspace_object(*place, "/Workspace/Shared/a.py").data.content == b"two"
    listed = client.list_workspace_objects(*place, path="/Workspace/Shared").data.items
    assert [item.path for item in listed] == ["/Workspace/Shared/a.py", "/Workspace/Shared/analytics.ipynb"]
    client.delete_workspace_object(*place, "/Workspace/Shared/a.py")
    with pytest.raises(oci.exceptions.ServiceError):
        client.head_workspace_object(*place, "/Workspace/Shared/a.py")


def test_the_cli_registers_a_model_and_deploys_it(cli: Cli, aidp: LocalAidp) -> None:
    experiment = cli("CreateExperiment", body={"name": "churn"})["data"]["experiment_id"]
    run = cli("CreateExperimentRun", body={"experiment_id": experiment})["data"]["run"]["info"]["run_id"]
    cli("LogExperimentRunParam", body={"run_id": run, "key": "depth", "value": "4"})
    cli("UpdateExperimentRun", body={"run_id": run, "status": "FINISHED"})
    (read,) = cli("ListExperimentRuns", body={"experiment_ids": [experiment]})["data"]["runs"]
    assert (read["info"]["status"], read["data"]["params"]) == ("FINISHED", [{"key": "depth", "value": "4"}])
    name = "sales.orders.churn"
    cli("CreateRegisteredModel", body={"name": name})
    version = cli("CreateModelVersion", body={"name": name, "source": "runs:/x", "run_id": run})["data"][
        "model_version"
    ]
    assert version["version"] == "1"
    details = {
        "name": "churn",
        "model_name": name,
        "deployment_targets": [{"model_version": "1", "traffic_percentage": 100}],
        "workspaceKey": cli.keys["workspaceKey"],
        "computeKey": aidp.key_of("Cluster", "analytics-etl"),
        "authType": "AIDP",
    }
    deployment = cli("CreateModelDeployment", body=details)["data"]["deployment_id"]
    cli("ActivateModelDeployment", body={"deployment_id": deployment})
    (path,) = [path for path, _ in aidp.state.store if path.endswith(deployment)]
    states = [aidp.state.look(path).fields["status"] for _ in range(3)]
    assert states == ["ACTIVATING", "ACTIVE", "ACTIVE"]
    cli("DeleteModelDeployment", body={"deployment_id": deployment})
    assert cli("SearchModelDeployments", body={"model_name": name})["data"]["deployments"] == []
