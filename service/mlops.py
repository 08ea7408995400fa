"""Experiments, runs, registered models, their versions and deployments: the part of the API in the form of MLflow's.

The path of an operation says what it is about and what it does to it: `/experiments/create`, `/runs/set-tag`. All that
is kept has the same fields; answers show those that the OpenAPI file has.
"""

from __future__ import annotations

import json
import re
import uuid
from pathlib import Path

from .lifecycles import MOVES, begin
from .messages import PLATFORM, Answer, Call, ServiceFault, not_found, operation
from .spec import Node
from .state import Record

_TABLES = json.loads(Path(__file__).with_name("mlops.json").read_bytes())
KEYS: dict[str, list[str]] = _TABLES["keys"]
"""What operations are about, and the fields that tell one from the other."""
_OF: dict[str, list[str]] = _TABLES["of"]
"""What something is of, and the field with the key of that."""
_FIRST: dict[str, str] = _TABLES["first"]
"""The first status."""
_PARTS = {"experiment", "run", "run_info", "info", "data", "inputs", "registered_model", "model_version"}
"""Fields of answers that hold other fields of the same thing."""


def _kind(call: Call) -> str:
    return next((kind for kind in KEYS if f"/{kind}/" in call.operation.template), "runs")


def _path(call: Call, kind: str) -> str:
    workspace = "/workspaces/{workspaceKey}" if kind in ("experiments", "runs") else ""
    return call.place(f"{PLATFORM}{workspace}/mlops/{kind}")


def _all(call: Call, kind: str, **wanted: object) -> list[Node]:
    """Return all of a kind that have the wanted fields."""
    return [fields for fields in call.state.store.fields_in(_path(call, kind)) if wanted.items() <= fields.items()]


def _asked(call: Call) -> Node:
    return dict(call.query) | (call.json or {})


def _find(call: Call, kind: str = "", **wanted: object) -> tuple[str, Record]:
    """Return the path and record of what a call is about, or of what has the wanted fields."""
    collection = _path(call, kind or _kind(call))
    wanted = wanted or {name: _asked(call).get(name) for name in KEYS[_kind(call)]}
    for key, record in call.state.store.all_in(collection).items():
        if wanted.items() <= record.fields.items():
            return f"{collection}/{key}", call.state.look(f"{collection}/{key}")
    raise not_found()


def _refuse_name(call: Call, name: str) -> None:
    if _kind(call) in ("experiments", "registered-models") and _all(call, _kind(call), name=name):
        raise ServiceFault(409, "AlreadyExists", f"There is another of the name {name}.")


def _changed(call: Call) -> Node:
    milliseconds = int(call.state.clock() * 1000)
    times = {"last_update_time": milliseconds, "last_updated_timestamp": milliseconds}
    return times | {"updated_time": call.state.now(), "updated_by": call.principal}


def _shown(call: Call, schema: Node, fields: Node) -> Node:
    """Return the fields of a schema, nested as the schema has them."""
    known = call.state.spec.fields(schema)
    if "latest_versions" in known:
        fields = fields | {"latest_versions": _all(call, "model-versions", name=fields["name"])[-1:]}
    within = {name: _shown(call, known[name], fields) for name in _PARTS & known.keys()}
    return call.state.spec.fit(schema, fields | within)


def _answer(call: Call, fields: Node) -> Answer:
    schema = call.operation.success_schema
    return Answer(204) if schema is None else Answer(200, _shown(call, schema, fields))


def _page(call: Call, items: list[Node]) -> Answer:
    """Answer with a page whose token is in the body; the filter knows `name = 'x'` and `name LIKE '%x%'`."""
    asked, lists = _asked(call), call.state.spec.fields(call.operation.success_schema or {})
    stages = {"DELETED_ONLY": ("deleted",), "ALL": ("deleted", "active")}
    wanted = stages.get(str(asked.get("view_type") or asked.get("run_view_type")), ("active",))
    items = [item for item in items if item.get("lifecycle_stage", wanted[0]) in wanted]
    if text := asked.get("filter"):
        found = re.fullmatch(r"\s*(?:attributes\.)?(\w+)\s*(=|like|ilike)\s*['\"](.*)['\"]\s*", text, re.IGNORECASE)
        if not found:
            raise ServiceFault(501, "NotImplemented", f"The local service does not model the filter {text}.")
        pattern = re.escape(found[3]).replace("%", ".*") if found[2] != "=" else re.escape(found[3])
        flags = re.IGNORECASE if found[2].lower() == "ilike" else 0
        items = [item for item in items if re.fullmatch(pattern, str(item.get(found[1], "")), flags)]
    if not str(asked.get("page_token") or 0).isdecimal():
        raise ServiceFault(400, "InvalidParameter", "The page token is not valid.")
    start, size = int(asked.get("page_token") or 0), int(asked.get("max_results") or 100)
    token = {"next_page_token": str(start + size)} if start + size < len(items) else {}
    name = next(name for name in lists if name != "next_page_token")
    shown = [_shown(call, lists[name]["items"], item) for item in items[start : start + size]]
    return Answer(200, {name: shown, **token})


@operation("ListExperiments", "ListExperimentRuns", "ListRegisteredModels", "ListModelVersions",
           "SearchModelDeployments")  # fmt: skip
def search(call: Call) -> Answer:
    """Answer with a page of items.

    Assumed (ListExperiments, ListExperimentRuns, ListRegisteredModels, ListModelVersions): filters by one field
    only.

    Assumed (SearchModelDeployments): order_by is ignored.
    """
    asked, kind = _asked(call), _kind(call)
    items = _all(call, kind, **{name: asked[name] for name in ("model_name", "status") if name in asked})
    wanted = asked.get("experiment_ids")
    return _page(call, [item for item in items if not wanted or item["experiment_id"] in wanted])


@operation("*/mlflow/*/create", "CreateModelDeployment")
def create(call: Call) -> Answer:
    """Create an item below its required parent, unless the name is taken.

    Assumed (CreateModelDeployment): INACTIVE until it is activated.
    """
    kind, body, key = _kind(call), call.json, uuid.uuid4().hex
    if kind in _OF:
        of, name = _OF[kind]
        _find(call, of, **{KEYS[of][0]: body.get(name)})
    _refuse_name(call, body.get("name"))
    changed, versions = _changed(call), [int(item["version"]) for item in _all(call, kind, name=body.get("name"))]
    fields = changed | {"created_time": changed["updated_time"], "created_by": call.principal}
    fields |= dict.fromkeys(("creation_time", "creation_timestamp", "start_time"), changed["last_update_time"])
    fields |= {name: [] for name in ("aliases", "history", "metrics", "params", "tags")}
    fields |= {"run_uuid": key, "user_id": call.principal, "lifecycle_stage": "active", "current_stage": "None"}
    fields |= {"artifact_uri": f"oci://mlflow@local/{body.get('experiment_id')}/{key}/artifacts"}
    fields |= {"status": _FIRST.get(kind), "version": str(max(versions, default=0) + 1), KEYS[kind][0]: key, **body}
    return _answer(call, call.state.store.add(_path(call, kind), key, fields).fields)


@operation("*/mlflow/*/get", "GetExperimentByName", "GetModelDeployment")
def get(call: Call) -> Answer:
    name = call.query.get("experiment_name")
    return _answer(call, _find(call, **({"name": name} if name else {}))[1].fields)


@operation("*/mlflow/*/update", "RenameRegisteredModel", "UpdateModelDeployment")
def update(call: Call) -> Answer:
    """Update or rename an item; versions and deployments stay with a renamed model."""
    body, (_, record) = dict(call.json), _find(call)
    if name := body.pop("new_name", None):
        _refuse_name(call, name)
        for kind, (of, field) in _OF.items():
            for other in _all(call, kind, **{field: record.fields["name"]}) if of == _kind(call) else ():
                other[field] = name
        body["name"] = name
    record.change(_changed(call) | body)
    return _answer(call, record.fields)


@operation("TransitionModelVersionStage")
def change_stage(call: Call) -> Answer:
    (_, record), stage = _find(call), call.json["stage"]
    if call.json["archive_existing_versions"]:
        for other in _all(call, "model-versions", name=record.fields["name"], current_stage=stage):
            other["current_stage"] = "Archived"
    record.change(_changed(call) | {"current_stage": stage})
    return _answer(call, record.fields)


@operation("*/mlflow/*/delete", "DeleteExperiment", "DeleteModelDeployment")
def delete(call: Call) -> Answer:
    """Delete an item, and the versions of a model; experiments and runs are only marked unless it is permanent.

    Documented (DeleteExperiment): docstring of delete_experiment: with runs, not for good.
    """
    kind, (path, record) = _kind(call), _find(call)
    if kind in ("experiments", "runs") and not call.json.get("is_permanent"):
        record.change({"lifecycle_stage": "deleted"})
        return _answer(call, {})
    if kind == "experiments" and _all(call, "runs", experiment_id=record.fields["experiment_id"]):
        raise ServiceFault(409, "IncorrectState", "The experiment has runs.")
    for version in _all(call, "model-versions", name=record.fields["name"]) if kind == "registered-models" else ():
        call.state.store.remove(_find(call, "model-versions", **version)[0])
    call.state.store.remove(path)
    return _answer(call, {})


@operation("*/mlflow/*/restore")
def restore(call: Call) -> Answer:
    _find(call)[1].change({"lifecycle_stage": "active"})
    return _answer(call, {})


@operation("LogExperimentRunBatch", "LogExperimentRunInputs", "LogExperimentRunMetric", "LogExperimentRunParam",
           "*/mlops/*-tag", "*/mlops/*-tags")  # fmt: skip
def log(call: Call) -> Answer:
    """Set one or several metrics, parameters or tags, add inputs, or remove tags."""
    fields, body, verb = _find(call)[1].fields, call.json, call.operation.template.rpartition("/")[2]
    if "dataset_inputs" in body:
        fields.setdefault("dataset_inputs", []).extend(body["dataset_inputs"])
    gone = [tag["key"] for tag in body.get("delete_tags", [])]
    for name, part in (("metrics", "metric"), ("params", "param"), ("tags", "tag")):
        items = body.get(name, []) + (body.get("set_tags", []) if name == "tags" else [])
        if part in verb and "key" in body:
            items.append({key: body[key] for key in ("key", "value", "timestamp", "step") if key in body})
        if verb.startswith("delete"):
            gone, items = [body["key"]], []
        fields["history"] += items if name == "metrics" else []
        new = {item["key"]: item for item in items}
        fields[name][:] = [item for item in fields[name] if item["key"] not in (*gone, *new)] + [*new.values()]
    return _answer(call, {})


@operation("ListArtifacts")
def list_artifacts(call: Call) -> Answer:
    """Assumed: there are none: their bytes go to object storage."""
    return Answer(200, {"root_uri": _find(call)[1].fields["artifact_uri"], "files": []})


@operation("GetExperimentRunMetricHistory")
def metric_history(call: Call) -> Answer:
    return _page(call, [item for item in _find(call)[1].fields["history"] if item["key"] == call.query["metric_key"]])


@operation("ActivateModelDeployment", "DeactivateModelDeployment", "RollBackModelDeployment",
           "RollForwardModelDeployment")  # fmt: skip
def move_deployment(call: Call) -> Answer:
    """Activate or deactivate a deployment, or roll it to other versions.

    Documented: actionType of AsyncOperation.

    Assumed: targets are set at once.
    """
    (path, record), (passing, final) = _find(call), MOVES[call.operation.id]
    failed = {"status": record.fields["status"]}
    record.change({"status": passing, **{key: call.json[key] for key in ("deployment_targets",) if key in call.json}})
    return Answer(202, None, begin(call, path, "MODEL_DEPLOYMENT", [{"status": final}], failed))


@operation("GetRegisteredModelSummary")
def model_summary(call: Call) -> Answer:
    """Assumed: names of models begin with their catalog and schema."""
    start, counts = f"{call.query['catalog']}.{call.query['schema']}.", {}
    for kind, name in (("registered-models", "name"), ("model-versions", "name"), ("model-deployments", "model_name")):
        those = [item for item in _all(call, kind) if item[name].startswith(start)]
        counts[f"{kind.replace('-', '_')}_count"] = len(those)
    return Answer(200, counts | {"active_deployment_count": [item["status"] for item in those].count("ACTIVE")})
