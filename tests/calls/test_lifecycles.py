"""Waiting for the end of each kind of resource that has a lifecycle, against a service whose states move."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import oci_aidp
from oci_aidp import models
from oci_aidp.api.agent import create_agent, deploy_agent, get_agent_deployment, get_agent_session, list_agent_sessions
from oci_aidp.api.async_operations import get_async_operation
from oci_aidp.api.bundle import (
    deploy_bundle_action,
    fetch_bundle_deployment_status_action,
    fetch_bundle_publish_status_action,
    publish_bundle_action,
)
from oci_aidp.api.cluster import get_cluster, start_cluster, stop_cluster
from oci_aidp.api.ml_ops import (
    activate_model_deployment,
    create_experiment,
    create_experiment_run,
    create_model_deployment,
    create_model_version,
    create_registered_model,
    get_experiment_run_by_id,
    get_model_deployment,
    get_model_version,
    update_experiment_run,
)
from oci_aidp.api.workflow import create_job_run, get_job_run, get_task_run, list_task_runs
from oci_aidp.errors import WaitFailedError
from oci_aidp.waiting import Polling, operation_key, wait_until_done, wait_until_done_async
from service import LocalAidp, Spec
from service.spec import Kind
from tests.support.examples import Examples

KINDS = {
    kind.name: kind
    for kind in Spec.of().kinds.values()
    if kind.create and "_lifecycle" in vars(getattr(models, kind.name, object))
}
"""The kinds that are made by one call and then become ready."""
NAMES: dict[str, dict[str, Any]] = {
    "Schema": {"catalogName": "sales"},
    "Table": {"catalogKey": "sales", "schemaKey": "sales.orders"},
    "Volume": {"catalogName": "sales", "schemaName": "orders"},
}
AT_ONCE = Polling(interval=0)


class Company:
    """A platform with a small company, and what is made in it."""

    def __init__(self, aidp: LocalAidp, client: oci_aidp.Client) -> None:
        self.aidp = aidp
        self.client = client
        self.platform = aidp.platform
        self.workspace = aidp.key_of("Workspace", "analytics")
        self.place = (self.platform, self.workspace)
        self.seen: list[Any] = []

    def end(self, fetch: Callable[[], Any], **options: Any) -> Any:
        """What is fetched, at its end."""
        return wait_until_done(fetch, polling=AT_ONCE, progress=self.seen.append, **options)

    def run(self) -> models.JobRun:
        body = models.CreateJobRunDetails(job_key=self.aidp.key_of("Job", "analytics-nightly"))
        return create_job_run.sync(*self.place, client=self.client, body=body)

    def agent(self) -> models.AgentDeployment:
        body = models.CreateAgentDetails(display_name="helper", path_info="/Workspace/agents/helper")
        key = create_agent.sync(*self.place, client=self.client, body=body).key
        begun = deploy_agent.sync(
            *self.place, key, client=self.client, body=models.DeployAgentDetails(agent_key=key, display_name="helper")
        )
        return wait_until_done(
            lambda: get_agent_deployment.sync(*self.place, key, begun.key, client=self.client), polling=AT_ONCE
        )


@pytest.fixture
def company() -> Iterator[Company]:
    with LocalAidp(seeded=True) as aidp, aidp.connect() as client:
        yield Company(aidp, client)
        assert aidp.problems == []


def made(kind: Kind, company: Company) -> Callable[[], Any]:
    """Makes a resource, and returns what reads it."""
    assert kind.create
    content = (kind.create.request_body or {})["content"]["application/json"]["schema"]
    body = Examples(company.aidp.spec, full=False).make(content) | NAMES.get(kind.name, {})
    if kind.name == "JobRun":
        body["jobKey"] = company.aidp.key_of("Job", "analytics-nightly")
    before = {key for key, _ in company.aidp.records(kind.name)}
    values = {"aiDataPlatformId": company.platform, "workspaceKey": company.workspace}
    needed = {name: values[name] for name in kind.create.parameter_names("path")}
    company.client.request("POST", kind.collection, path_values=needed, json=body).result()
    [key] = {key for key, _ in company.aidp.records(kind.name)} - before
    needed[kind.item.rpartition("{")[2].rstrip("}")] = key
    model = getattr(models, kind.name)
    return lambda: company.client.request("GET", kind.item, path_values=needed, parse=model).result()


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_what_was_made_becomes_ready(kind: Kind, company: Company) -> None:
    found = company.end(made(kind, company))
    assert state_of(found) in found._lifecycle[2]
    assert len(company.seen) > 1


def state_of(found: Any) -> Any:
    for name in found._lifecycle[0]:
        found = getattr(found, name)
    return found


def test_a_cluster_starts(company: Company) -> None:
    place = (*company.place, company.aidp.key_of("Cluster", "analytics-etl"))
    stop_cluster.sync(*place, client=company.client, body=models.StopClusterDetails())
    stopped = company.end(lambda: get_cluster.sync(*place, client=company.client))
    assert stopped.state == "STOPPED"
    start_cluster.sync(*place, client=company.client, body=models.StartClusterDetails())
    active = company.end(lambda: get_cluster.sync(*place, client=company.client), done=models.ClusterState.ACTIVE)
    assert active.state == "ACTIVE"


def test_a_job_run_and_its_tasks_end_in_one_line_each(company: Company) -> None:
    client, key = company.client, company.run().key

    async def main() -> models.JobRun:
        return await wait_until_done_async(
            lambda: get_job_run.asyncio(*company.place, key, client=client), polling=AT_ONCE, progress=print
        )

    run = wait_until_done(lambda: get_job_run.sync(*company.place, key, client=client), polling=AT_ONCE, progress=print)
    assert asyncio.run(main()) == run
    assert state_of(run) == "SUCCESS"
    [task] = list_task_runs.iterate(*company.place, client=client, job_run_key=key)
    assert isinstance(task.key, str)
    ended = company.end(lambda: get_task_run.sync(*company.place, str(task.key), client=client))
    assert state_of(ended) == "SUCCESS"


def test_a_run_that_fails_says_why(company: Company) -> None:
    company.aidp.fail("CreateJobRun", how="later", message="Task load failed.")
    key = company.run().key
    with pytest.raises(WaitFailedError, match=r"^JobRun \S+ is FAILED, and will not be SUCCESS: .*Task load failed\."):
        company.end(lambda: get_job_run.sync(*company.place, key, client=company.client))


def test_an_agent_is_deployed_and_speaks(company: Company) -> None:
    deployed = company.agent()
    assert state_of(deployed) == "ACTIVE"
    said = {"input": [{"role": "user", "content": [{"type": "INPUT_TEXT", "text": "hello"}]}]}
    company.client.request("POST", deployed.endpoint_url, json=said).result()
    agent = deployed.agent_key
    assert isinstance(agent, str)
    [session] = list_agent_sessions.iterate(*company.place, agent, client=company.client)
    ended = company.end(lambda: get_agent_session.sync(*company.place, agent, session.key, client=company.client))
    assert state_of(ended) == "ACTIVE"


def test_a_model_is_logged_registered_and_deployed(company: Company) -> None:
    client, name = company.client, "sales.orders.churn"
    experiment = create_experiment.sync(
        *company.place, client=client, body=models.CreateExperimentDetails(name="churn")
    ).experiment_id
    begun = create_experiment_run.sync(
        *company.place, client=client, body=models.CreateExperimentRunDetails(experiment_id=experiment)
    )
    run = begun.to_dict()["run"]["info"]["run_id"]
    finished = models.UpdateExperimentRunDetails.from_dict({"run_id": run, "status": "FINISHED"})
    update_experiment_run.sync(*company.place, client=client, body=finished)
    logged = company.end(lambda: get_experiment_run_by_id.sync(*company.place, client=client, run_id=run))
    assert state_of(logged) == "FINISHED"

    create_registered_model.sync(
        company.platform, client=client, body=models.CreateRegisteredModelDetails.from_dict({"name": name})
    )
    version = models.CreateModelVersionDetails.from_dict({"name": name, "source": "runs:/x", "run_id": run})
    create_model_version.sync(company.platform, client=client, body=version)
    ready = company.end(lambda: get_model_version.sync(company.platform, client=client, name=name, version="1"))
    assert state_of(ready) == "READY"

    details = models.CreateModelDeploymentDetails.from_dict(
        {
            "name": "churn",
            "model_name": name,
            "deployment_targets": [{"model_version": "1", "traffic_percentage": 100}],
            "workspaceKey": company.workspace,
            "computeKey": company.aidp.key_of("Cluster", "analytics-etl"),
            "authType": "AIDP",
        }
    )
    key = create_model_deployment.sync(company.platform, client=client, body=details).deployment_id
    assert isinstance(key, str)
    activate = models.ActivateModelDeploymentDetails(deployment_id=key)
    activate_model_deployment.sync(company.platform, client=client, body=activate)
    active = company.end(
        lambda: get_model_deployment.sync(company.platform, client=client, deployment_id=key), done="ACTIVE"
    )
    assert state_of(active) == "ACTIVE"


def test_a_bundle_is_deployed_and_published(company: Company) -> None:
    client, path = company.client, "/Workspace/bundles/nightly"
    deploy = models.DeployBundleDetails.from_dict({"path": path})
    begun = deploy_bundle_action.sync_detailed(*company.place, client=client, body=deploy)
    status = models.FetchBundleDeploymentStatusDetails.from_dict({"path": path})
    ended = company.end(lambda: fetch_bundle_deployment_status_action.sync(*company.place, client=client, body=status))
    assert state_of(ended) == "SUCCEEDED"
    key = operation_key(begun)
    assert key
    operation = company.end(lambda: get_async_operation.sync(company.platform, key, client=client))
    assert state_of(operation) == "SUCCEEDED"
    publish = models.PublishBundleDetails.from_dict({"path": path})
    publish_bundle_action.sync(*company.place, client=client, body=publish)
    published = models.FetchBundlePublishStatusDetails.from_dict({"path": path})
    ended = company.end(lambda: fetch_bundle_publish_status_action.sync(*company.place, client=client, body=published))
    assert state_of(ended) == "SUCCEEDED"


def test_each_kind_with_a_lifecycle_has_its_test() -> None:
    others = [
        "AgentDeployment",
        "AgentSession",
        "AsyncOperation",
        "BundleDeploymentStatus",
        "BundlePublishStatus",
        "ModelDeployment",
        "GetExperimentRunResponseDetails",
        "GetModelVersionResponseDetails",
        "TaskRun",
    ]
    kinds = {name for name in models.__all__ if "_lifecycle" in vars(getattr(models, name))}
    assert kinds == {*KINDS, *others}
