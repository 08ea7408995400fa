"""Reading, changing and writing back: by `attrs.evolve`, for unknown variants, and at any depth."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from oci_aidp.errors import DecodeError
from oci_aidp.model import Model
from oci_aidp.models import Job, RepairJobRunDetails, Task, UpdateJobDetails
from service import Answer
from tests.support.calls import both
from tests.support.canned import AidpService
from tests.support.generated import FAMILIES, LEAST, by_name, class_of, example


@pytest.mark.parametrize("schema", ["Job", *FAMILIES])
def test_evolve_keeps_what_this_version_does_not_know(schema: str) -> None:
    source = {**example(schema), "brandNew": {"a": [1]}, "other": None}
    model = class_of(schema).from_dict(source)
    made = attrs.evolve(model)
    assert made == model
    assert made.to_dict() == source
    made["brandNew"] = 2
    assert model["brandNew"] == {"a": [1]}


def test_evolve_changes_a_kind_that_nobody_knows() -> None:
    source = {"type": "NOBODY_KNOWS", "taskKey": "t", "newOnTheTask": {"deep": [1]}}
    task = Task.from_dict(source)
    assert attrs.evolve(task, task_key="u").to_dict() == {**source, "taskKey": "u"}
    assert attrs.evolve(task, additional_properties={"mine": 1}).to_dict() == {"mine": 1, "type": "NOBODY_KNOWS"} | {
        "taskKey": "t"
    }


def in_lists(depth: int) -> Any:
    return json.loads("[" * depth + "]" * depth)


def in_models(depth: int) -> dict[str, Any]:
    source: dict[str, Any] = {"repairTasks": []}
    for _ in range(depth):
        source = {"repairTasks": [{"taskKey": "t", "nestedRepairJobRunDetails": source}]}
    return source


def deepest(survives: Callable[[int], object]) -> int:
    """The largest depth without a RecursionError."""
    low, high = 1, 20_000
    while high - low > 1:
        middle = (low + high) // 2
        try:
            survives(middle)
        except RecursionError:
            high = middle
        else:
            low = middle
    return low


def same(left: Any, right: Any) -> bool:
    """Whether two JSON values are equal, at any depth."""
    pairs = [(left, right)]
    while pairs:
        left, right = pairs.pop()
        if type(left) is not type(right):
            return False
        if isinstance(left, dict):
            if left.keys() != right.keys():
                return False
            pairs += [(left[key], right[key]) for key in left]
        elif isinstance(left, list):
            if len(left) != len(right):
                return False
            pairs += zip(left, right, strict=True)
        elif left != right:
            return False
    return True


@pytest.mark.parametrize(
    ("kind", "source_of"),
    [
        (RepairJobRunDetails, in_models),
        (Job, lambda depth: {"brandNew": in_lists(depth)}),
        (Job, lambda depth: {"name": in_lists(depth)}),
        (Job, lambda depth: {"tasks": in_lists(depth)}),
    ],
    ids=["models", "unknown fields", "a value of another type", "no models"],
)
def test_what_is_decoded_can_be_encoded_and_shown(
    kind: type[Model], source_of: Callable[[int], dict[str, Any]]
) -> None:
    source = source_of(deepest(lambda depth: kind.from_dict(source_of(depth))))
    model = kind.from_dict(source)
    assert same(model.to_dict(), source)
    assert same(model.to_python(), source)
    assert repr(model).startswith(f"{kind.__name__}(")
    assert same(attrs.evolve(model).to_dict(), source)


def test_what_is_not_that_deep_is_shown_to_its_end() -> None:
    assert repr(RepairJobRunDetails.from_dict(in_models(20))).count("nested_repair_job_run_details") == 20


@both
def test_an_answer_that_is_too_deep_is_a_decode_error(
    call: Callable[..., Any], service: AidpService, client: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    operation = by_name("GetJob")
    depth = 100_000
    service.intercept(lambda request: Answer(200, b'{"a":' * depth + b"1" + b"}" * depth))
    with pytest.raises(DecodeError):
        call(operation.module, client=client, **operation.arguments(LEAST))

    def too_deep(value: Any) -> Any:
        raise RecursionError

    service.intercept(lambda request: Answer(200, {"key": "k"}))
    monkeypatch.setattr(operation.module.OPERATION, "_decode", too_deep)
    with pytest.raises(DecodeError):
        call(operation.module, client=client, **operation.arguments(LEAST))


def test_a_body_that_is_too_deep_for_json_is_refused(client: Any) -> None:
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    body = UpdateJobDetails(name="n", additional_properties={"deep": deep})
    operation = by_name("UpdateJob")
    with pytest.raises(ValueError, match="nested too deeply"):
        operation.module.sync(client=client, **{**operation.arguments(LEAST), "body": body})
