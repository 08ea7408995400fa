"""Job runs: each task of the job gets a run, in order; all succeed unless something tells them to fail."""

from __future__ import annotations

import html
import json
import uuid

from .failures import NAME_THAT_FAILS
from .files import files_of, read_path
from .handlers import operation
from .lifecycles import look, proceed
from .lists import answer_list
from .messages import Answer, Call, ServiceFault, not_found
from .resources import answer_resource, new_record, path_of
from .spec import Node
from .store import Record

WORKSPACE = "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}"
DONE = ("SUCCESS", "FAILED", "CANCELED", "UPSTREAM_FAILED")
ERROR_TRACE = "RuntimeError: the task fails because of its name"
_STATES = "RunStatus of the OpenAPI file; quick start: poll the run until it has ended"


@operation(
    "CreateJobRun",
    docs=_STATES,
    assumed="PENDING, RUNNING, then SUCCESS or FAILED; tasks run one after another, whatever their cluster does",
)
def create_job_run(call: Call) -> Answer:
    """Start a run of a job, with a task run for each of its tasks."""
    body = dict(call.json)
    job = look(call.state, path_of(f"{WORKSPACE}/jobs/{body['jobKey']}", call)).fields
    failure = call.state.failures.take(call.request, later=True)
    now = int(call.state.clock() * 1000)
    shared = {name: job[name] for name in ("runAs", "maxConcurrentRuns", "tasks", "timeoutSeconds") if name in job}
    fields = shared | {"name": job["name"], "jobName": job["name"], "startTime": now, "launched": "MANUAL"} | body
    _, run = new_record(call, call.state.kinds["JobRun"], {**fields, "state": {"status": "PENDING"}})
    run.fields["taskToTaskRunMap"] = {}
    broken = None
    for task in job.get("tasks", []):
        if failure or _is_to_fail(task):
            broken = broken or task["taskKey"]
        _start_task(call, run, task, broken, failure.message if failure else ERROR_TRACE)
    status = "FAILED" if failure or broken else "SUCCESS"
    message = f"Task {broken} failed." if broken else failure.message if failure else ""
    end: Node = {"state": {"status": status, **({"stateMessage": message} if message else {})}, "endTime": now + 1000}
    proceed(call.state, run, [{"state": {"status": "RUNNING"}}, end])
    return answer_resource(call, call.state.kinds["JobRun"], run, status=201)


def _is_to_fail(task: Node) -> bool:
    names = (task["taskKey"], str(task.get("notebookPath", task.get("pythonFilePath", ""))).rpartition("/")[2])
    return any(name.startswith(NAME_THAT_FAILS) for name in names)


def _start_task(call: Call, run: Record, task: Node, broken: str | None, trace: str) -> None:
    key = str(uuid.uuid4())
    fields = {
        "key": key,
        "name": task["taskKey"],
        "taskKey": task["taskKey"],
        "jobKey": run.fields["jobKey"],
        "jobRunKey": run.fields["key"],
        "task": task,
        "state": {"status": "PENDING"},
        "startTime": run.fields["startTime"],
        "retryAttempt": 0,
        "outputKey": str(uuid.uuid4()),
    }
    _, record = new_record(call, call.state.kinds["TaskRun"], fields)
    run.fields["taskToTaskRunMap"][task["taskKey"]] = key
    status: Node = {"status": "SUCCESS"}
    if broken == task["taskKey"]:
        status = {"status": "FAILED", "stateMessage": trace, "errorTrace": trace}
    elif broken:
        status = {"status": "UPSTREAM_FAILED"}
    proceed(
        call.state, record, [{"state": {"status": "RUNNING"}}, {"state": status, "endTime": fields["startTime"] + 1000}]
    )


@operation("GetJobRun", docs=_STATES)
def get_job_run(call: Call) -> Answer:
    """Answer with a run, and let its tasks come as far as it has."""
    kind = call.state.kinds["JobRun"]
    run = look(call.state, path_of(kind.item, call))
    _keep_up(call, run)
    return answer_resource(call, kind, run)


def _task_runs(call: Call, run: Record) -> list[tuple[str, Record]]:
    collection = path_of(f"{WORKSPACE}/taskRuns", call)
    records = call.state.store.all_in(collection)
    return [(f"{collection}/{key}", each) for key, each in records if each.fields["jobRunKey"] == run.fields["key"]]


def _keep_up(call: Call, run: Record) -> None:
    if run.fields["state"]["status"] in DONE:
        for _, record in _task_runs(call, run):
            for step in record.steps:
                record.change(step or {})
            record.steps = []


@operation("CancelJobRun", "CancelJobRuns", assumed="CANCELED at once; a run that has ended is refused with 409")
def cancel_job_run(call: Call) -> Answer:
    """Cancel a run, or all runs of a job."""
    kind = call.state.kinds["JobRun"]
    if "jobRunKey" not in call.path_params:
        for _, run in call.state.store.all_in(path_of(kind.collection, call)):
            if run.fields["jobKey"] == call.path_params["jobKey"] and run.fields["state"]["status"] not in DONE:
                _cancel(call, run)
        return Answer(204)
    run = look(call.state, path_of(kind.item, call))
    if run.fields["state"]["status"] in DONE:
        raise ServiceFault(409, "IncorrectState", f"The run is {run.fields['state']['status']}.")
    _cancel(call, run)
    return answer_resource(call, kind, run)


def _cancel(call: Call, run: Record) -> None:
    for record in (run, *(record for _, record in _task_runs(call, run))):
        record.steps = []
        record.change({"state": {"status": "CANCELED"}})


@operation("RepairJobRun", assumed="all tasks run again and succeed")
def repair_job_run(call: Call) -> Answer:
    """Run a failed run again."""
    kind = call.state.kinds["JobRun"]
    run = look(call.state, path_of(kind.item, call))
    if run.fields["state"]["status"] not in DONE:
        raise ServiceFault(409, "IncorrectState", "The run has not ended.")
    for record in (run, *(record for _, record in _task_runs(call, run))):
        record.change({"state": {"status": "PENDING"}})
        proceed(call.state, record, [{"state": {"status": "RUNNING"}}, {"state": {"status": "SUCCESS"}}])
    return answer_resource(call, kind, run)


@operation("ListRecentJobRuns", assumed="the newest `recordCount` runs")
def list_recent_job_runs(call: Call) -> Answer:
    """Answer with the newest runs of a job."""
    runs = [record.fields for _, record in call.state.store.all_in(path_of(f"{WORKSPACE}/jobRuns", call))]
    return answer_list(call, runs[::-1][: int(call.query.get("recordCount", 100))])


@operation("ListTaskRunRetries", assumed="there are none")
def list_task_run_retries(call: Call) -> Answer:
    """Answer with an empty list: no task is tried again."""
    look(call.state, path_of(f"{WORKSPACE}/taskRuns/{{taskRunKey}}", call))
    return answer_list(call, [])


def _output(call: Call, task_run: Record) -> Node:
    """Return the notebook of a task with an output, as the service renders it."""
    path = read_path(str(task_run.fields["task"].get("notebookPath", "")))
    notebook: Node = {"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    if file := files_of(call).get(path):
        notebook = json.loads(file.content or b"{}") or notebook
    trace = task_run.fields["state"].get("errorTrace")
    text = trace or f"{task_run.fields['taskKey']} done\n"
    for cell in notebook.get("cells", []):
        if cell.get("cell_type") == "code":
            cell["outputs"] = [{"output_type": "stream", "name": "stderr" if trace else "stdout", "text": [text]}]
    return notebook


@operation(
    "FetchOutput",
    docs="docstring of fetch_output, client 5.1.1",
    assumed="the notebook, each cell with a line of output",
)
def fetch_output(call: Call) -> Answer:
    """Answer with the output of a task run."""
    task_run = look(call.state, path_of(f"{WORKSPACE}/taskRuns/{{taskRunKey}}", call))
    if task_run.fields["state"]["status"] not in DONE:
        raise ServiceFault(409, "IncorrectState", "The task run has not ended.")
    text = json.dumps(_output(call, task_run))
    output: Node = {
        "key": task_run.fields["outputKey"],
        "taskType": task_run.fields["task"]["type"],
        "isTruncated": False,
        "data": [{"type": "NOTEBOOK", "value": text, "isBase64": False}],
    }
    if trace := task_run.fields["state"].get("errorTrace"):
        output["errorTrace"] = trace
    return Answer(200, output)


@operation(
    "ExportTaskRunOutput", docs="REST reference: HTML or IPYNB", assumed="HTML is a page with the notebook as text"
)
def export_task_run_output(call: Call) -> Answer:
    """Answer with the output of a task run as a file."""
    task_run = look(call.state, path_of(f"{WORKSPACE}/taskRuns/{{taskRunKey}}", call))
    if call.path_params["taskRunOutputKey"] != task_run.fields["outputKey"]:
        raise not_found()
    wanted = (call.json or {}).get("format", "IPYNB")
    content: object = _output(call, task_run)
    if wanted == "HTML":
        content = f"<pre>{html.escape(json.dumps(content, indent=1))}</pre>"
    name = f"{task_run.fields['taskKey']}.{wanted.lower()}"
    return Answer(200, {"name": name, "path": name, "content": content, "format": wanted})
