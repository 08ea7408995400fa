"""Experiments, runs, registered models, their versions and deployments: the part of the API in the form of MLflow's."""

from __future__ import annotations

import re
import uuid
from typing import Any

from .handlers import operation
from .lifecycles import OPERATION_HEADER, look, start_operation
from .messages import Answer, Call, ServiceFault, not_found
from .resources import path_of
from .spec import Node
from .store import Record

MLFLOW = "MLflow's REST API, which the paths name"
_IDS = {"experiments": "experiment_id", "runs": "run_id", "models": "name", "deployments": "deployment_id"}


def _path(call: Call, kind: str) -> str:
    workspace = "/workspaces/{workspaceKey}" if kind in ("experiments", "runs") else ""
    return path_of(f"/aiDataPlatforms/{{aiDataPlatformId}}{workspace}/mlops/{kind}", call)


def _asked(call: Call) -> Node:
    return dict(call.query) | (call.json or {})


def _find(call: Call, kind: str, asked: Node | None = None) -> Record:
    asked = asked or _asked(call)
    key = f"{asked['name']}@{asked['version']}" if kind == "versions" else str(asked.get(_IDS[kind]))
    return look(call.state, f"{_path(call, kind)}/{key}")


def _kind(call: Call) -> str:
    path = call.operation.template
    for part, kind in (("/runs/", "runs"), ("/experiments/", "experiments"), ("/model-versions/", "versions")):
        if part in path:
            return kind
    return "models" if "/registered-models/" in path else "deployments"


def _now(call: Call) -> int:
    return int(call.state.clock() * 1000)


def _tags(record: Record, kind: str) -> list[Node]:
    holder: Node = record.fields["data"] if kind == "runs" else record.fields
    tags: list[Node] = holder.setdefault("tags", [])
    return tags


def _put(items: list[Node], item: Node) -> None:
    items[:] = [other for other in items if other["key"] != item["key"]] + [item]


def _page(call: Call, name: str, items: list[Node]) -> Answer:
    """Answer with a page whose token is in the body; the filter knows `name = 'x'` and `name LIKE '%x%'`."""
    asked = _asked(call)
    if text := asked.get("filter"):
        found = re.fullmatch(r"\s*(?:attributes\.)?(\w+)\s*(=|like|ilike)\s*['\"](.*)['\"]\s*", text, re.IGNORECASE)
        if not found:
            raise ServiceFault(501, "NotImplemented", f"The local service does not model the filter {text}.")
        pattern = re.escape(found[3]).replace("%", ".*") if found[2] != "=" else re.escape(found[3])
        items = [item for item in items if re.fullmatch(pattern, str(item.get("info", item).get(found[1], "")))]
    if not str(asked.get("page_token") or 0).isdecimal():
        raise ServiceFault(400, "InvalidParameter", "The page token is not valid.")
    start, size = int(asked.get("page_token") or 0), int(asked.get("max_results") or 100)
    token = {"next_page_token": str(start + size)} if start + size < len(items) else {}
    return Answer(200, {name: items[start : start + size], **token})


def _all(call: Call, kind: str) -> list[Node]:
    return [record.fields for _, record in call.state.store.all_in(_path(call, kind))]


def _alive(items: list[Node], view: object) -> list[Node]:
    stages = {"DELETED_ONLY": ("deleted",), "ALL": ("deleted", "active")}.get(str(view), ("active",))
    return [item for item in items if item.get("info", item)["lifecycle_stage"] in stages]


@operation("CreateExperiment", docs=MLFLOW)
def create_experiment(call: Call) -> Answer:
    """Make an experiment; its name must be new."""
    if any(other["name"] == call.json["name"] for other in _all(call, "experiments")):
        raise ServiceFault(409, "AlreadyExists", "There is an experiment of this name.")
    times = {"creation_time": _now(call), "last_update_time": _now(call)}
    fields = {"experiment_id": uuid.uuid4().hex, "lifecycle_stage": "active", "tags": [], **times, **call.json}
    call.state.store.add(_path(call, "experiments"), fields["experiment_id"], Record(fields))
    return Answer(200, {"experiment_id": fields["experiment_id"]})


@operation("GetExperimentById", "GetExperimentByName", docs=MLFLOW)
def get_experiment(call: Call) -> Answer:
    """Answer with an experiment."""
    asked = _asked(call)
    for fields in _all(call, "experiments"):
        if fields["experiment_id"] == asked.get("experiment_id") or fields["name"] == asked.get("experiment_name"):
            return Answer(200, {"experiment": fields})
    raise not_found()


@operation("ListExperiments", docs=MLFLOW, assumed="filters by one name only")
def list_experiments(call: Call) -> Answer:
    """Answer with a page of experiments."""
    return _page(call, "experiments", _alive(_all(call, "experiments"), _asked(call).get("view_type")))


@operation("UpdateExperiment", docs=MLFLOW)
def update_experiment(call: Call) -> Answer:
    """Rename an experiment."""
    _find(call, "experiments").change({"name": call.json["new_name"], "last_update_time": _now(call)})
    return Answer(200, {})


@operation("DeleteExperiment", "RestoreExperiment", docs="docstring of delete_experiment: with runs, not for good")
def delete_experiment(call: Call) -> Answer:
    """Mark an experiment as deleted or active again, or remove it for good."""
    record = _find(call, "experiments")
    if call.json.get("is_permanent"):
        if any(run["info"]["experiment_id"] == call.json["experiment_id"] for run in _all(call, "runs")):
            raise ServiceFault(409, "IncorrectState", "The experiment has runs.")
        call.state.store.remove(f"{_path(call, 'experiments')}/{call.json['experiment_id']}")
    record.change({"lifecycle_stage": "active" if call.operation.id.startswith("Restore") else "deleted"})
    return Answer(200, {})


@operation("CreateExperimentRun", docs=MLFLOW)
def create_run(call: Call) -> Answer:
    """Make a run of an experiment."""
    _find(call, "experiments")
    key = uuid.uuid4().hex
    info = {name: value for name, value in call.json.items() if name != "tags"}
    info = {"run_id": key, "run_uuid": key, "status": "RUNNING", "lifecycle_stage": "active"} | info
    info |= {"user_id": call.request.principal or "", "start_time": info.get("start_time", _now(call))}
    data = {"metrics": [], "params": [], "tags": call.json.get("tags", [])}
    record = call.state.store.add(_path(call, "runs"), key, Record({"info": info, "data": data, "history": []}))
    return Answer(200, {"run": _shown(record)})


def _shown(record: Record) -> Node:
    return {"info": record.fields["info"], "data": record.fields["data"]}


@operation("GetExperimentRunById", docs=MLFLOW)
def get_run(call: Call) -> Answer:
    """Answer with a run."""
    return Answer(200, {"run": _shown(_find(call, "runs"))})


@operation("ListExperimentRuns", docs=MLFLOW, assumed="filters by one field of `info` only")
def list_runs(call: Call) -> Answer:
    """Answer with a page of runs of some experiments."""
    wanted = _asked(call).get("experiment_ids")
    runs = [run for run in _all(call, "runs") if not wanted or run["info"]["experiment_id"] in wanted]
    runs = _alive(runs, _asked(call).get("run_view_type"))
    return _page(call, "runs", [{"info": run["info"], "data": run["data"]} for run in runs])


@operation("UpdateExperimentRun", "DeleteExperimentRun", "RestoreExperimentRun", docs=MLFLOW)
def update_run(call: Call) -> Answer:
    """Set the status, the end or the name of a run, or mark it as deleted or active again."""
    info = _find(call, "runs").fields["info"]
    if call.operation.id == "UpdateExperimentRun":
        info |= call.json
        return Answer(200, {"run_info": info})
    info["lifecycle_stage"] = "active" if call.operation.id.startswith("Restore") else "deleted"
    return Answer(200, {})


@operation("LogExperimentRunMetric", "LogExperimentRunParam", "LogExperimentRunBatch", docs=MLFLOW)
def log(call: Call) -> Answer:
    """Keep metrics, parameters and tags of a run."""
    record, body = _find(call, "runs"), {name: value for name, value in call.json.items() if name != "run_id"}
    single = {"LogExperimentRunMetric": "metrics", "LogExperimentRunParam": "params"}.get(call.operation.id)
    for name, items in ({single: [body]} if single else body).items():
        for item in items:
            _put(record.fields["data"][name], item)
            if name == "metrics":
                record.fields["history"].append(item)
    return Answer(200, {})


@operation("GetExperimentRunMetricHistory", docs=MLFLOW)
def metric_history(call: Call) -> Answer:
    """Answer with a page of all values of a metric."""
    history = _find(call, "runs").fields["history"]
    return _page(call, "metrics", [item for item in history if item["key"] == call.query["metric_key"]])


_TAGGED = ("ExperimentRun", "Experiment", "RegisteredModel", "ModelVersion", "ModelDeployment")


@operation(*(f"{verb}{name}{noun}" for name in _TAGGED for verb, noun in
             (("Set", "Tag"), ("Delete", "Tag"), ("Update", "Tags"))), docs=MLFLOW)  # fmt: skip
def change_tags(call: Call) -> Answer:
    """Set or remove tags."""
    kind, body = _kind(call), call.json
    tags = _tags(_find(call, kind), kind)
    single = {name: body[name] for name in ("key", "value") if name in body}
    for item in [single] if call.operation.id.startswith("Set") else body.get("set_tags", []):
        _put(tags, item)
    gone = {
        item["key"] for item in ([single] if call.operation.id.startswith("Delete") else body.get("delete_tags", []))
    }
    tags[:] = [tag for tag in tags if tag["key"] not in gone]
    return Answer(200, {})


@operation("CreateRegisteredModel", docs=MLFLOW)
def create_model(call: Call) -> Answer:
    """Register a model; its name must be new."""
    times = {"creation_timestamp": _now(call), "last_updated_timestamp": _now(call)}
    if any(other["name"] == call.json["name"] for other in _all(call, "models")):
        raise ServiceFault(409, "AlreadyExists", "There is a model of this name.")
    fields = {"tags": [], "aliases": [], "latest_versions": []} | times | call.json
    call.state.store.add(_path(call, "models"), fields["name"], Record(fields))
    return Answer(200, {"registered_model": fields})


@operation("GetRegisteredModel", "UpdateRegisteredModel", "RenameRegisteredModel", docs=MLFLOW)
def get_model(call: Call) -> Answer:
    """Answer with a model, changed or renamed before."""
    record = _find(call, "models")
    if name := (call.json or {}).get("new_name"):
        models = call.state.store.collections[_path(call, "models")]
        models[name] = models.pop(record.fields["name"])
        record.change({"name": name})
    elif call.json:
        record.change(call.json | {"last_updated_timestamp": _now(call)})
    versions = [item for item in _all(call, "versions") if item["name"] == record.fields["name"]]
    return Answer(200, {"registered_model": record.fields | {"latest_versions": versions[-1:]}})


@operation("ListRegisteredModels", docs=MLFLOW, assumed="filters by one name only")
def list_models(call: Call) -> Answer:
    """Answer with a page of models."""
    return _page(call, "registered_models", _all(call, "models"))


@operation("DeleteRegisteredModel", "DeleteModelVersion", docs=MLFLOW)
def delete_model(call: Call) -> Answer:
    """Remove a model with its versions, or a version."""
    kind = _kind(call)
    record = _find(call, kind)
    for key, other in call.state.store.all_in(_path(call, "versions")):
        if other is record or (kind == "models" and other.fields["name"] == record.fields["name"]):
            call.state.store.remove(f"{_path(call, 'versions')}/{key}")
    call.state.store.remove(f"{_path(call, 'models')}/{record.fields['name']}" if kind == "models" else "")
    return Answer(200, {})


@operation("CreateModelVersion", "CreateWorkspaceModelVersion", docs=MLFLOW)
def create_version(call: Call) -> Answer:
    """Make the next version of a model."""
    _find(call, "models")
    numbers = [int(item["version"]) for item in _all(call, "versions") if item["name"] == call.json["name"]]
    fields: dict[str, Any] = {"version": str(max(numbers, default=0) + 1), "status": "READY", "current_stage": "None"}
    fields |= {"creation_timestamp": _now(call), "last_updated_timestamp": _now(call), "tags": []} | call.json
    call.state.store.add(_path(call, "versions"), f"{fields['name']}@{fields['version']}", Record(fields))
    return Answer(200, {"model_version": fields})


@operation("GetModelVersion", "UpdateModelVersion", "TransitionModelVersionStage", docs=MLFLOW)
def get_version(call: Call) -> Answer:
    """Answer with a version, changed before."""
    record = _find(call, "versions")
    if stage := (call.json or {}).get("stage"):
        if call.json["archive_existing_versions"]:
            for other in call.state.store.collections[_path(call, "versions")].values():
                if other.fields["name"] == record.fields["name"] and other.fields["current_stage"] == stage:
                    other.change({"current_stage": "Archived"})
        record.change({"current_stage": stage})
    elif call.json:
        record.change(call.json | {"last_updated_timestamp": _now(call)})
    return Answer(200, {"model_version": record.fields})


@operation("ListModelVersions", docs=MLFLOW, assumed="filters by one name only")
def list_versions(call: Call) -> Answer:
    """Answer with a page of versions."""
    return _page(call, "model_versions", _all(call, "versions"))


@operation("CreateModelDeployment", assumed="INACTIVE until it is activated")
def create_deployment(call: Call) -> Answer:
    """Make a deployment of a model."""
    _find(call, "models", {"name": call.json["model_name"]})
    who, key = call.request.principal or "", str(uuid.uuid4())
    made = {"created_by": who, "updated_by": who, "created_time": call.state.now(), "updated_time": call.state.now()}
    fields = {"deployment_id": key, "status": "INACTIVE", "tags": [], **made, **call.json}
    call.state.store.add(_path(call, "deployments"), key, Record(fields))
    return Answer(200, fields)


@operation("GetModelDeployment", "UpdateModelDeployment")
def get_deployment(call: Call) -> Answer:
    """Answer with a deployment, changed before."""
    record = _find(call, "deployments")
    if call.json:
        record.change(call.json | {"updated_time": call.state.now(), "updated_by": call.request.principal or ""})
    return Answer(200, record.fields)


@operation("SearchModelDeployments", assumed="order_by is ignored")
def search_deployments(call: Call) -> Answer:
    """Answer with a page of the deployments of a model."""
    asked = _asked(call)
    items = [item for item in _all(call, "deployments") if item["model_name"] == asked["model_name"]]
    items = [item for item in items if asked.get("status") in (None, item["status"])]
    shown = ("deployment_id", "name", "description", "model_name", "status", "created_by", "created_time",
             "updated_by", "updated_time")  # fmt: skip
    return _page(call, "deployments", [{key: item[key] for key in shown if key in item} for item in items])


@operation("DeleteModelDeployment")
def delete_deployment(call: Call) -> Answer:
    """Remove a deployment."""
    _find(call, "deployments")
    call.state.store.remove(f"{_path(call, 'deployments')}/{call.json['deployment_id']}")
    return Answer(204)


_MOVES = {
    "ActivateModelDeployment": ("ACTIVATING", "ACTIVE"),
    "DeactivateModelDeployment": ("DEACTIVATING", "INACTIVE"),
    "RollBackModelDeployment": ("UPDATING", "ACTIVE"),
    "RollForwardModelDeployment": ("UPDATING", "ACTIVE"),
}


@operation(*_MOVES, docs="actionType of AsyncOperation", assumed="targets are set at once")
def move_deployment(call: Call) -> Answer:
    """Start to activate, deactivate or roll a deployment to other versions."""
    record = _find(call, "deployments")
    passing, final = _MOVES[call.operation.id]
    record.change({"status": passing, **{key: call.json[key] for key in ("deployment_targets",) if key in call.json}})
    key = start_operation(call, "MODEL_DEPLOYMENT", record.fields["name"])
    record.operation, record.steps = key, [{"status": final}]
    return Answer(202, None, {OPERATION_HEADER: key})
