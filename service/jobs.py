"""Job runs: each task of the job gets a run, in order; all succeed unless something tells them to fail."""

from __future__ import annotations

import json
import uuid

from .failures import NAME_THAT_FAILS
from .files import content_of, files_of, read_path
from .lists import answer_list
from .messages import WORKSPACE, Answer, Call, ServiceFault, not_found, operation
from .notebooks import exported
from .resources import answer_resource, new_record
from .spec import Node
from .state import Record

DONE = ("SUCCESS", "FAILED", "CANCELED", "UPSTREAM_FAILED")
ERROR_TRACE = "RuntimeError: the task fails because of its name"


def _status(record: Record) -> str:
    return str(record.fields["state"]["status"])


@operation("CreateJobRun")
def create_job_run(call: Call) -> Answer:
    """Start a run of a job, with a task run for each of its tasks.

    Documented: RunStatus of the OpenAPI file; quick start: poll the run until it has ended.

    Assumed: PENDING, RUNNING, then SUCCESS or FAILED; tasks run one after another, whatever their cluster does.
    """
    job = call.look(f"{WORKSPACE}/jobs/{call.json['jobKey']}").fields
    failure = call.state.failures.take(call, later=True)
    now = int(call.state.clock() * 1000)
    kept = ("runAs", "maxConcurrentRuns", "tasks", "timeoutSeconds")
    fields = {"name": job["name"], "jobName": job["name"], "startTime": now, "launched": "MANUAL", **call.json}
    fields |= {"state": {"status": "PENDING"}, "taskToTaskRunMap": {}}
    fields |= {name: job[name] for name in kept if name in job}
    _, run = new_record(call, call.state.spec.kinds["JobRun"], fields)
    tasks, end = job.get("tasks", []), {"status": "SUCCESS"}
    if failure and not tasks:
        end = {"status": "FAILED", "stateMessage": failure.message}
    for task in tasks:
        state = {"status": "UPSTREAM_FAILED" if end["status"] == "FAILED" else "SUCCESS"}
        names = (task["taskKey"], str(task.get("notebookPath") or task.get("filePath")).rpartition("/")[2])
        fails = failure or any(name.startswith(NAME_THAT_FAILS) for name in names)
        if fails and end["status"] == "SUCCESS":
            trace = failure.message if failure else ERROR_TRACE
            state = {"status": "FAILED", "stateMessage": trace, "errorTrace": trace}
            end = {"status": "FAILED", "stateMessage": f"Task {task['taskKey']} failed."}
        _start_task(call, run, task, state)
    call.state.proceed(run, [{"state": {"status": "RUNNING"}}, {"state": end, "endTime": now + 1000}])
    return answer_resource(call, run, status=201)


def _start_task(call: Call, run: Record, task: Node, end: Node) -> None:
    fields = {name: run.fields[name] for name in ("jobKey", "startTime", "state")}
    fields |= {"name": task["taskKey"], "taskKey": task["taskKey"], "task": task, "jobRunKey": run.fields["key"]}
    fields |= {"retryAttempt": 0, "outputKey": str(uuid.uuid4())}
    _, record = new_record(call, call.state.spec.kinds["TaskRun"], fields)
    run.fields["taskToTaskRunMap"][task["taskKey"]] = record.fields["key"]
    steps: list[Node | None] = [{"state": {"status": "RUNNING"}}, {"state": end, "endTime": fields["startTime"] + 1000}]
    call.state.proceed(record, steps)


@operation("GetJobRun")
def get_job_run(call: Call) -> Answer:
    """Answer with a run, after updating the states of its tasks.

    Documented: RunStatus of the OpenAPI file; quick start: poll the run until it has ended.
    """
    run = call.look()
    for record in _with_tasks(call, run)[1:] if _status(run) in DONE else ():
        for step in record.steps:
            record.change(step or {})
        record.steps = []
    return answer_resource(call, run)


def _with_tasks(call: Call, run: Record) -> list[Record]:
    records = call.state.store.all_in(call.place(f"{WORKSPACE}/taskRuns")).values()
    return [run, *(record for record in records if record.fields["jobRunKey"] == run.fields["key"])]


def _restart(call: Call, run: Record, *states: str) -> None:
    """Start the state changes of a run and its tasks."""
    for record in _with_tasks(call, run):
        record.change({"state": {"status": states[0]}})
        call.state.proceed(record, [{"state": {"status": state}} for state in states[1:]])


@operation("CancelJobRun")
def cancel_job_run(call: Call) -> Answer:
    """Assumed: CANCELED at once; a run that has ended is refused with 409."""
    run = call.look()
    if _status(run) in DONE:
        raise ServiceFault(409, "IncorrectState", f"The run is {_status(run)}.")
    _restart(call, run, "CANCELED")
    return answer_resource(call, run)


@operation("CancelJobRuns")
def cancel_job_runs(call: Call) -> Answer:
    """Assumed: CANCELED at once."""
    for run in call.state.store.all_in(call.place(f"{WORKSPACE}/jobRuns")).values():
        if run.fields["jobKey"] == call.path_params["jobKey"] and _status(run) not in DONE:
            _restart(call, run, "CANCELED")
    return Answer(204)


@operation("RepairJobRun")
def repair_job_run(call: Call) -> Answer:
    """Assumed: all tasks run again and succeed."""
    run = call.look()
    if _status(run) not in DONE:
        raise ServiceFault(409, "IncorrectState", "The run has not ended.")
    _restart(call, run, "PENDING", "RUNNING", "SUCCESS")
    return answer_resource(call, run)


@operation("ListRecentJobRuns")
def list_recent_job_runs(call: Call) -> Answer:
    """Assumed: the newest `recordCount` runs of the job."""
    runs = call.state.store.fields_in(call.place(f"{WORKSPACE}/jobRuns"))
    runs = [run for run in runs if run["jobKey"] == call.query.get("jobKey")]
    return answer_list(call, runs[::-1][: int(call.query.get("recordCount", 100))])


def _output(call: Call, task_run: Record) -> Node:
    """Return the notebook of a task with an output, as the service renders it."""
    path = read_path(str(task_run.fields["task"].get("notebookPath", "")))
    notebook: Node = {"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    if file := files_of(call).get(path):
        notebook = json.loads(content_of(file) or b"{}") or notebook
    trace = task_run.fields["state"].get("errorTrace")
    output = {"output_type": "stream", "name": "stderr" if trace else "stdout"}
    for cell in notebook.get("cells", []):
        if cell.get("cell_type") == "code":
            cell["outputs"] = [output | {"text": [trace or f"{task_run.fields['taskKey']} done\n"]}]
    return notebook


@operation("FetchOutput")
def fetch_output(call: Call) -> Answer:
    """Documented: docstring of fetch_output, client 5.1.1.

    Assumed: the notebook, each cell with a line of output.
    """
    task_run = call.look(f"{WORKSPACE}/taskRuns/{{taskRunKey}}")
    if _status(task_run) not in DONE:
        raise ServiceFault(409, "IncorrectState", "The task run has not ended.")
    data = [{"type": "NOTEBOOK", "value": json.dumps(_output(call, task_run)), "isBase64": False}]
    fields, state = task_run.fields, task_run.fields["state"]
    output = {"key": fields["outputKey"], "taskType": fields["task"]["type"], "isTruncated": False, "data": data}
    return Answer(200, output | {name: state[name] for name in ("errorTrace",) if name in state})


@operation("ExportTaskRunOutput")
def export_task_run_output(call: Call) -> Answer:
    """Documented: REST reference: HTML or IPYNB.

    Assumed: HTML is a page with the notebook as text.
    """
    task_run = call.look(f"{WORKSPACE}/taskRuns/{{taskRunKey}}")
    if call.path_params["taskRunOutputKey"] != task_run.fields["outputKey"]:
        raise not_found()
    wanted = (call.json or {}).get("format", "IPYNB")
    return exported(f"{task_run.fields['taskKey']}.{wanted.lower()}", wanted, _output(call, task_run))
