"""Turning an answer into the body of an update, and the repr of models."""

from __future__ import annotations

import datetime

import pytest

from oci_aidp import models
from oci_aidp.models import CreateJobDetails, Job, NotebookTask, PythonTask, Task, UpdateJobDetails

READ = {
    "key": "k",
    "name": "load",
    "createdBy": "ocid1.user.oc1..a",
    "timeCreated": "2026-02-03T04:05:06Z",
    "maxConcurrentRuns": 2,
    "newOnTheJob": 1,
    "tasks": [{"type": "NOTEBOOK_TASK", "taskKey": "t", "newOnTheTask": 2}, {"type": "NOBODY_KNOWS", "taskKey": "u"}],
}


def test_an_update_takes_the_fields_that_both_have() -> None:
    job = Job.from_dict(READ)
    body = UpdateJobDetails.of(job, name="nightly")
    assert body.to_dict() == {"name": "nightly", "maxConcurrentRuns": 2, "tasks": READ["tasks"]}
    assert job.to_dict() == Job.from_dict(READ).to_dict()


def test_an_update_is_a_copy() -> None:
    job = Job.from_dict(READ)
    body = UpdateJobDetails.of(job)
    assert body.tasks
    assert job.tasks
    body.tasks[0].task_key = "other"
    assert job.tasks[0].task_key == "t"


def test_an_update_refuses_a_field_that_it_has_not() -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument 'nmae'"):
        UpdateJobDetails.of(Job.from_dict(READ), nmae="m")


def test_an_update_names_what_is_required_and_was_not_read() -> None:
    with pytest.raises(TypeError, match="required keyword-only argument: 'name'"):
        UpdateJobDetails.of(Job.from_dict({"key": "k"}))


def test_an_update_is_made_of_a_model() -> None:
    with pytest.raises(TypeError, match=r"takes what was read, a model, not dict; from_dict\(\) takes JSON"):
        UpdateJobDetails.of({"name": "m"})  # type: ignore[arg-type]


def test_what_is_given_may_be_any_iterable_and_is_a_list() -> None:
    tasks = [NotebookTask.from_dict({"type": "NOTEBOOK_TASK", "taskKey": each}) for each in "ab"]
    for given in (tasks, tuple(tasks), iter(tasks)):
        details = CreateJobDetails(name="j", path="/p", tasks=given)
        assert details.tasks == tasks
        assert type(details.tasks) is list
        assert len(details.to_dict()["tasks"]) == 2


def test_a_repr_leaves_out_what_is_not_set() -> None:
    assert repr(UpdateJobDetails(name="n")) == "UpdateJobDetails(name='n')"
    assert repr(UpdateJobDetails.from_dict({"name": "n", "x": 1})) == (
        "UpdateJobDetails(name='n', additional_keys=['x'])"
    )


@pytest.mark.parametrize("key", ["maxConcurrentRuns", "max_concurrent_runs"])
def test_brackets_are_for_additional_properties_only(key: str) -> None:
    job = Job.from_dict(READ)
    assert job["newOnTheJob"] == 1
    with pytest.raises(KeyError, match=f"'{key}' is a field of Job: use .max_concurrent_runs"):
        job[key]
    with pytest.raises(KeyError, match="is a field of Job"):
        job[key] = 3


def test_python_values_keep_times_and_enums() -> None:
    run = models.AsyncOperation.from_dict(
        {"key": "k", "status": "FAILED", "timeStarted": "2026-02-03T04:05:06Z", "x": 1}
    )
    assert run.to_python() == {
        "key": "k",
        "status": models.AsyncOperationStatus.FAILED,
        "timeStarted": datetime.datetime(2026, 2, 3, 4, 5, 6, tzinfo=datetime.UTC),
        "x": 1,
    }
    job = Job.from_dict(READ).to_python()
    assert job["tasks"][0] == {"type": models.TaskType.NOTEBOOK_TASK, "taskKey": "t", "newOnTheTask": 2}


@pytest.mark.parametrize("mistyped", [{"a": 1}, ["JAR_TASK"], 1])
def test_a_copy_keeps_a_discriminator_that_is_no_text(mistyped: object) -> None:
    source = {"type": mistyped, "taskKey": "t", "runIf": "ALL_SUCCESS"}
    body = Task.of(Task.from_dict(source))
    assert type(body) is Task
    assert body.to_dict() == source


def test_a_task_of_another_kind_is_another_class() -> None:
    task = PythonTask.from_dict(
        {"type": "PYTHON_TASK", "taskKey": "t", "runIf": "ALL_SUCCESS", "filePath": "f", "cluster": {}}
    )
    assert type(Task.of(task)) is PythonTask
