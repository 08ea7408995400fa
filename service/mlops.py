"""Experiments, runs, registered models, their versions and deployments: the part of the API in the form of MLflow's."""

from __future__ import annotations

import re
import uuid

from .handlers import operation
from .lifecycles import OPERATION_HEADER, started
from .messages import Answer, Call, ServiceFault, not_found
from .spec import Node
from .store import Record

MLFLOW = "MLflow's REST API, which the paths name"
_IDS = {"experiments": "experiment_id", "runs": "run_id", "models": "name", "deployments": "deployment_id"}


def _path(call: Call, kind: str) -> str:
    workspace = "/workspaces/{workspaceKey}" if kind in ("experiments", "runs") else ""
    return call.place(f"/aiDataPlatforms/{{aiDataPlatformId}}{workspace}/mlops/{kind}")


def _asked(call: Call) -> Node:
    return dict(call.query) | (call.json or {})


def _key(asked: Node, kind: str) -> str:
    return f"{asked['name']}@{asked['version']}" if kind == "versions" else str(asked.get(_IDS[kind]))


def _find(call: Call, kind: str, asked: Node | None = None) -> Record:
    return call.state.look(f"{_path(call, kind)}/{_key(asked or _asked(call), kind)}")


def _all(call: Call, kind: str) -> list[Node]:
    return call.state.store.fields_in(_path(call, kind))


def _add(call: Call, kind: str, times: tuple[str, str], fields: Node) -> Node:
    """Keep something new, unless its name is that of another, and return its fields."""
    name = fields["name"]
    if kind in ("experiments", "models") and any(other["name"] == name for other in _all(call, kind)):
        raise ServiceFault(409, "AlreadyExists", f"There is another of the name {name}.")
    now = call.state.now() if kind == "deployments" else _now(call)
    fields = {"tags": [], **dict.fromkeys(times, now), **fields}
    return call.state.store.add(_path(call, kind), _key(fields, kind), fields).fields


def _kind(call: Call) -> str:
    parts = {"runs": "runs", "experiments": "experiments", "model-versions": "versions", "registered-models": "models"}
    return next((kind for part, kind in parts.items() if f"/{part}/" in call.operation.template), "deployments")


def _now(call: Call) -> int:
    return int(call.state.clock() * 1000)


def _put(items: list[Node], item: Node) -> None:
    items[:] = [other for other in items if other["key"] != item["key"]] + [item]


def _page(call: Call, name: str, items: list[Node]) -> Answer:
    """Answer with a page whose token is in the body; the filter knows `name = 'x'` and `name LIKE '%x%'`."""
    asked = _asked(call)
    stages = {"DELETED_ONLY": ("deleted",), "ALL": ("deleted", "active")}
    wanted = stages.get(str(asked.get("view_type") or asked.get("run_view_type")), ("active",))
    items = [item for item in items if item.get("info", item).get("lifecycle_stage", wanted[0]) in wanted]
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


_LISTS = {"ListExperiments": ("experiments", "experiments"), "ListRegisteredModels": ("registered_models", "models"),
          "ListModelVersions": ("model_versions", "versions")}  # fmt: skip


@operation(*_LISTS, docs=MLFLOW, assumed="filters by one name only")
def list_all(call: Call) -> Answer:
    name, kind = _LISTS[call.operation.id]
    return _page(call, name, _all(call, kind))


@operation("CreateExperiment", docs=MLFLOW)
def create_experiment(call: Call) -> Answer:
    fields = {"experiment_id": uuid.uuid4().hex, "lifecycle_stage": "active", **call.json}
    made = _add(call, "experiments", ("creation_time", "last_update_time"), fields)
    return Answer(200, {"experiment_id": made["experiment_id"]})


@operation("GetExperimentById", "GetExperimentByName", docs=MLFLOW)
def get_experiment(call: Call) -> Answer:
    asked = _asked(call)
    for fields in _all(call, "experiments"):
        if fields["experiment_id"] == asked.get("experiment_id") or fields["name"] == asked.get("experiment_name"):
            return Answer(200, {"experiment": fields})
    raise not_found()


@operation("UpdateExperiment", docs=MLFLOW)
def update_experiment(call: Call) -> Answer:
    _find(call, "experiments").change({"name": call.json["new_name"], "last_update_time": _now(call)})
    return Answer(200, {})


@operation("DeleteExperiment", "RestoreExperiment", docs="docstring of delete_experiment: with runs, not for good")
def delete_experiment(call: Call) -> Answer:
    """Mark an experiment as deleted or active again, or remove it for good."""
    record, key = _find(call, "experiments"), call.json["experiment_id"]
    if call.json.get("is_permanent"):
        if any(run["info"]["experiment_id"] == key for run in _all(call, "runs")):
            raise ServiceFault(409, "IncorrectState", "The experiment has runs.")
        call.state.store.remove(f"{_path(call, 'experiments')}/{key}")
    record.change({"lifecycle_stage": "active" if call.operation.id.startswith("Restore") else "deleted"})
    return Answer(200, {})


@operation("CreateExperimentRun", docs=MLFLOW)
def create_run(call: Call) -> Answer:
    _find(call, "experiments")
    key = uuid.uuid4().hex
    info = {"run_id": key, "run_uuid": key, "status": "RUNNING", "lifecycle_stage": "active", "start_time": _now(call)}
    info["artifact_uri"] = f"oci://mlflow@local/{call.json.get('experiment_id')}/{key}/artifacts"
    info |= {name: value for name, value in call.json.items() if name != "tags"} | {"user_id": call.principal}
    data = {"metrics": [], "params": [], "tags": call.json.get("tags", [])}
    record = call.state.store.add(_path(call, "runs"), key, {"info": info, "data": data, "history": []})
    return Answer(200, {"run": _shown(record.fields)})


def _shown(run: Node) -> Node:
    return {name: run[name] for name in ("info", "data", "inputs") if name in run}


@operation("GetExperimentRunById", docs=MLFLOW)
def get_run(call: Call) -> Answer:
    return Answer(200, {"run": _shown(_find(call, "runs").fields)})


@operation("ListExperimentRuns", docs=MLFLOW, assumed="filters by one field of `info` only")
def list_runs(call: Call) -> Answer:
    wanted = _asked(call).get("experiment_ids")
    runs = [run for run in _all(call, "runs") if not wanted or run["info"]["experiment_id"] in wanted]
    return _page(call, "runs", [_shown(run) for run in runs])


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
    run, body = _find(call, "runs").fields, {name: value for name, value in call.json.items() if name != "run_id"}
    single = {"LogExperimentRunMetric": "metrics", "LogExperimentRunParam": "params"}.get(call.operation.id)
    for name, items in ({single: [body]} if single else body).items():
        run["history"] += items if name == "metrics" else []
        for item in items:
            _put(run["data"][name], item)
    return Answer(200, {})


@operation("LogExperimentRunInputs", docs=MLFLOW)
def log_inputs(call: Call) -> Answer:
    inputs = _find(call, "runs").fields.setdefault("inputs", {"dataset_inputs": []})
    inputs["dataset_inputs"] += call.json.get("dataset_inputs", [])
    return Answer(200, {})


@operation("ListArtifacts", docs=MLFLOW, assumed="there are none: their bytes go to object storage")
def list_artifacts(call: Call) -> Answer:
    return Answer(200, {"root_uri": _find(call, "runs").fields["info"]["artifact_uri"], "files": []})


@operation("GetExperimentRunMetricHistory", docs=MLFLOW)
def metric_history(call: Call) -> Answer:
    history = _find(call, "runs").fields["history"]
    return _page(call, "metrics", [item for item in history if item["key"] == call.query["metric_key"]])


_TAGGED = ("ExperimentRun", "Experiment", "RegisteredModel", "ModelVersion", "ModelDeployment")


@operation(*(f"{verb}{name}{noun}" for name in _TAGGED for verb, noun in
             (("Set", "Tag"), ("Delete", "Tag"), ("Update", "Tags"))), docs=MLFLOW)  # fmt: skip
def change_tags(call: Call) -> Answer:
    """Set or remove tags."""
    kind, verb, body = _kind(call), call.operation.id, call.json
    fields = _find(call, kind).fields
    tags = (fields["data"] if kind == "runs" else fields)["tags"]
    single = [{name: body[name] for name in ("key", "value") if name in body}]
    for item in single if verb.startswith("Set") else body.get("set_tags", []):
        _put(tags, item)
    gone = [item["key"] for item in (single if verb.startswith("Delete") else body.get("delete_tags", []))]
    tags[:] = [tag for tag in tags if tag["key"] not in gone]
    return Answer(200, {})


_STAMPS = ("creation_timestamp", "last_updated_timestamp")


@operation("CreateRegisteredModel", docs=MLFLOW)
def create_model(call: Call) -> Answer:
    return Answer(200, {"registered_model": _add(call, "models", _STAMPS, {"aliases": [], **call.json})})


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


@operation("DeleteRegisteredModel", "DeleteModelVersion", docs=MLFLOW)
def delete_model(call: Call) -> Answer:
    """Remove a model with its versions, or a version."""
    kind, store = _kind(call), call.state.store
    record = _find(call, kind)
    for key, other in store.all_in(_path(call, "versions")).items():
        if other is record or (kind == "models" and other.fields["name"] == record.fields["name"]):
            store.remove(f"{_path(call, 'versions')}/{key}")
    if kind == "models":
        store.remove(f"{_path(call, 'models')}/{record.fields['name']}")
    return Answer(200, {})


@operation("CreateModelVersion", "CreateWorkspaceModelVersion", docs=MLFLOW)
def create_version(call: Call) -> Answer:
    """Make the next version of a model."""
    _find(call, "models")
    numbers = [int(item["version"]) for item in _all(call, "versions") if item["name"] == call.json["name"]]
    number = str(max(numbers, default=0) + 1)
    fields = {"version": number, "status": "READY", "current_stage": "None", **call.json}
    return Answer(200, {"model_version": _add(call, "versions", _STAMPS, fields)})


@operation("GetModelVersion", "UpdateModelVersion", "TransitionModelVersionStage", docs=MLFLOW)
def get_version(call: Call) -> Answer:
    """Answer with a version, changed before."""
    record, body = _find(call, "versions"), call.json or {}
    if stage := body.get("stage"):
        for other in _all(call, "versions") if body["archive_existing_versions"] else ():
            if other["name"] == record.fields["name"] and other["current_stage"] == stage:
                other["current_stage"] = "Archived"
        record.change({"current_stage": stage})
    elif body:
        record.change(body | {"last_updated_timestamp": _now(call)})
    return Answer(200, {"model_version": record.fields})


@operation("CreateModelDeployment", assumed="INACTIVE until it is activated")
def create_deployment(call: Call) -> Answer:
    _find(call, "models", {"name": call.json["model_name"]})
    who = dict.fromkeys(("created_by", "updated_by"), call.principal)
    fields = {"deployment_id": str(uuid.uuid4()), "status": "INACTIVE", **who, **call.json}
    return Answer(200, _add(call, "deployments", ("created_time", "updated_time"), fields))


@operation("GetModelDeployment", "UpdateModelDeployment")
def get_deployment(call: Call) -> Answer:
    """Answer with a deployment, changed before."""
    record = _find(call, "deployments")
    if call.json:
        record.change(call.json | {"updated_time": call.state.now(), "updated_by": call.principal})
    return Answer(200, record.fields)


@operation("SearchModelDeployments", assumed="order_by is ignored")
def search_deployments(call: Call) -> Answer:
    asked = _asked(call)
    items = [item for item in _all(call, "deployments") if item["model_name"] == asked["model_name"]]
    items = [item for item in items if asked.get("status") in (None, item["status"])]
    shown = ("deployment_id", "name", "description", "model_name", "status", "created_by", "created_time",
             "updated_by", "updated_time")  # fmt: skip
    return _page(call, "deployments", [{key: item[key] for key in shown if key in item} for item in items])


@operation("DeleteModelDeployment")
def delete_deployment(call: Call) -> Answer:
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
    answer = started(call, "MODEL_DEPLOYMENT", record.fields["name"])
    record.operation, record.steps, record.failed = answer.headers[OPERATION_HEADER], [{"status": final}], {}
    return answer


@operation("GetRegisteredModelSummary", assumed="names of models begin with their catalog and schema")
def model_summary(call: Call) -> Answer:
    start = f"{call.query['catalog']}.{call.query['schema']}."

    def those(kind: str, name: str) -> list[Node]:
        return [item for item in _all(call, kind) if item[name].startswith(start)]

    deployments = those("deployments", "model_name")
    counts = {
        "registered_models_count": len(those("models", "name")),
        "model_versions_count": len(those("versions", "name")),
        "model_deployments_count": len(deployments),
        "active_deployment_count": sum(deployment["status"] == "ACTIVE" for deployment in deployments),
    }
    return Answer(200, counts)
