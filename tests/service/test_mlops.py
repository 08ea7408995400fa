"""Experiments, runs, models and deployments on the local AIDP, as MLflow's REST API has them."""

from __future__ import annotations

import pytest

from oci_aidp.errors import BadRequest, Conflict, NotFound
from service import LocalAidp
from tests.service.conftest import Ask

MODEL = "sales.orders.churn"


def deployment_of(aidp: LocalAidp, ask: Ask) -> str:
    ask("CreateRegisteredModel", name=MODEL)
    ask("CreateModelVersion", name=MODEL, source="runs:/x")
    keys = {
        "workspaceKey": aidp.key_of("Workspace", "analytics"),
        "computeKey": aidp.key_of("Cluster", "analytics-etl"),
    }
    targets = [{"model_version": "1", "traffic_percentage": 100}]
    made = ask("CreateModelDeployment", name="d", model_name=MODEL, authType="AIDP", deployment_targets=targets, **keys)
    return str(made["deployment_id"])


def test_versions_and_deployments_follow_a_model_that_is_renamed(aidp: LocalAidp, ask: Ask) -> None:
    key = deployment_of(aidp, ask)
    ask("CreateRegisteredModel", name="sales.orders.other")
    with pytest.raises(Conflict):
        ask("RenameRegisteredModel", name=MODEL, new_name="sales.orders.other")
    ask("RenameRegisteredModel", name=MODEL, new_name="sales.orders.stay")
    with pytest.raises(NotFound):
        ask("GetRegisteredModel", name=MODEL)
    read = ask("GetRegisteredModel", name="sales.orders.stay")["registered_model"]
    assert [each["version"] for each in read["latest_versions"]] == ["1"]
    assert ask("GetModelVersion", name="sales.orders.stay", version="1")["model_version"]["status"] == "READY"
    assert ask("GetModelDeployment", deployment_id=key)["model_name"] == "sales.orders.stay"


def test_the_versions_of_a_model_go_with_it(aidp: LocalAidp, ask: Ask) -> None:
    deployment_of(aidp, ask)
    assert ask("CreateWorkspaceModelVersion", name=MODEL, source="runs:/y")["model_version"]["version"] == "2"
    ask("DeleteModelVersion", name=MODEL, version="1")
    assert ask("CreateModelVersion", name=MODEL, source="runs:/z")["model_version"]["version"] == "3"
    ask("DeleteRegisteredModel", name=MODEL)
    assert ask("ListModelVersions", filter=f"name = '{MODEL}'") == {"model_versions": []}
    with pytest.raises(NotFound):
        ask("CreateModelVersion", name=MODEL, source="runs:/x")


def test_a_deployment_that_does_not_start_is_as_before(aidp: LocalAidp, ask: Ask) -> None:
    key = deployment_of(aidp, ask)
    aidp.fail("ActivateModelDeployment", "later")
    ask("ActivateModelDeployment", deployment_id=key)
    (path,) = [path for path, _ in aidp.state.store if path.endswith(key)]
    assert [aidp.state.look(path).fields["status"] for _ in range(2)] == ["ACTIVATING", "INACTIVE"]


def test_experiments_and_runs_are_deleted_for_good_only_where_that_is_asked_for(ask: Ask) -> None:
    key = ask("CreateExperiment", name="churn")["experiment_id"]
    ask("UpdateExperiment", experiment_id=key)  # the new name is optional
    with pytest.raises(Conflict):
        ask("CreateExperiment", name="churn")
    run = ask("CreateExperimentRun", experiment_id=key)["run"]["info"]["run_id"]
    ask("DeleteExperimentRun", run_id=run)
    assert ask("ListExperimentRuns", experiment_ids=[key])["runs"] == []
    ask("RestoreExperimentRun", run_id=run)
    with pytest.raises(Conflict):
        ask("DeleteExperiment", experiment_id=key, is_permanent=True)
    ask("DeleteExperimentRun", run_id=run, is_permanent=True)
    with pytest.raises(NotFound):
        ask("RestoreExperimentRun", run_id=run)
    ask("DeleteExperiment", experiment_id=key)
    assert ask("GetExperimentByName", experiment_name="churn")["experiment"]["lifecycle_stage"] == "deleted"
    assert ask("ListExperiments")["experiments"] == []
    ask("DeleteExperiment", experiment_id=key, is_permanent=True)
    with pytest.raises(NotFound):
        ask("GetExperimentById", experiment_id=key)


def test_what_is_logged_is_shown_and_metrics_have_a_history(ask: Ask) -> None:
    experiment = ask("CreateExperiment", name="churn")["experiment_id"]
    begun = ask("CreateExperimentRun", experiment_id=experiment, tags=[{"key": "a", "value": "1"}])
    run = begun["run"]["info"]["run_id"]
    ask("LogExperimentRunParam", run_id=run, key="depth", value="4")
    for value in (0.5, 0.25):
        ask("LogExperimentRunMetric", run_id=run, key="loss", value=value, timestamp=1)
    ask("LogExperimentRunBatch", run_id=run, params=[{"key": "depth", "value": "5"}], tags=[{"key": "b", "value": "2"}])
    inputs = [{"dataset": {"name": "orders", "digest": "1", "source_type": "table", "source": "sales.orders.current"}}]
    ask("LogExperimentRunInputs", run_id=run, dataset_inputs=inputs)
    ask("SetExperimentRunTag", run_id=run, key="c", value="3")
    ask("DeleteExperimentRunTag", run_id=run, key="a")
    ask("UpdateExperimentRunTags", run_id=run, set_tags=[{"key": "b", "value": "4"}], delete_tags=[{"key": "c"}])
    read = ask("GetExperimentRunById", run_id=run)["run"]
    assert read["data"] == {
        "metrics": [{"key": "loss", "value": 0.25, "timestamp": 1}],
        "params": [{"key": "depth", "value": "5"}],
        "tags": [{"key": "b", "value": "4"}],
    }
    assert read["inputs"] == {"dataset_inputs": inputs}
    history = ask("GetExperimentRunMetricHistory", run_id=run, metric_key="loss", max_results=1)
    assert [each["value"] for each in history["metrics"]] == [0.5]
    rest = ask("GetExperimentRunMetricHistory", run_id=run, metric_key="loss", page_token=history["next_page_token"])
    assert [each["value"] for each in rest["metrics"]] == [0.25]


def test_models_are_found_by_their_names(ask: Ask) -> None:
    for name in ("sales.orders.Churn", "sales.orders.stay", "finance.ledger.churn"):
        ask("CreateRegisteredModel", name=name)

    def found(filter_: str) -> list[str]:
        return [each["name"] for each in ask("ListRegisteredModels", filter=filter_)["registered_models"]]

    assert found("name = 'sales.orders.stay'") == ["sales.orders.stay"]
    assert found("name LIKE '%churn'") == ["finance.ledger.churn"]
    assert found("name ILIKE '%churn'") == ["sales.orders.Churn", "finance.ledger.churn"]
    with pytest.raises(BadRequest, match="page token"):
        ask("ListRegisteredModels", page_token="none")
