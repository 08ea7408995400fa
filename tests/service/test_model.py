"""All 299 operations of the local AIDP: each answers as the OpenAPI file says, or refuses by its name."""

from __future__ import annotations

import inspect
import json
from pathlib import Path

import pytest

from service import LocalAidp, Operation, Spec
from service.lists import IGNORED, value_of
from service.messages import Call, Headers, ServiceFault
from service.model import handlers_of
from service.validation import SpecValidator
from tests.support.examples import Examples
from tools import service_readme

SPEC = Spec.of()
MODELS = handlers_of(SPEC)
VALIDATOR = SpecValidator(SPEC)


def call_of(aidp: LocalAidp, operation: Operation, *, full: bool) -> Call:
    examples = Examples(SPEC, full=full)
    path = dict.fromkeys(operation.parameter_names("path"), "none")
    path |= {"aiDataPlatformId": aidp.platform, "workspaceKey": aidp.key_of("Workspace", "analytics")}
    for kind in aidp.spec.kinds.values():
        name = kind.item.rpartition("{")[2].rstrip("}")
        if name in path and name != "workspaceKey" and aidp.records(kind.name):
            path[name] = aidp.records(kind.name)[0][0]
    call = Call(operation.method, "/", Headers(), b"", operation.id, path, operation=operation, state=aidp.state)
    call.headers["path"] = "/Shared/analytics.ipynb"
    call.principal = "ocid1.user.oc1..someone"
    content = (operation.request_body or {}).get("content", {})
    if "application/json" in content:
        body = examples.make(content["application/json"]["schema"])
        call.body = json.dumps(body).encode()
        call.headers["content-type"] = "application/json"
    query = {
        "catalog": "sales",
        "schema": "orders",
        "metric_key": "m",
        "name": "none",
        "version": "1",
        "status": "FAILED",
        "path": "/Shared",
    }
    wanted = {**{name: "none" for name in operation.parameter_names("query") if name.endswith("id")}, **query}
    known = operation.parameter_names("query")
    call.target = "/?" + "&".join(f"{name}={value}" for name, value in wanted.items() if name in known)
    return call


def wrong(name: str, folder: Path, *, full: bool) -> str | None:
    """What is wrong with the answer to an operation of a platform with a small company."""
    # A new folder gets the key of this process; reading a key takes longer than all else here.
    aidp = LocalAidp(seeded=True, folder=folder / name)
    call = call_of(aidp, SPEC.operations[name], full=full)
    try:
        answer = aidp.answer(call)
    except ServiceFault as fault:
        answer = fault.answer
    except Exception as error:
        return f"{name}: {error!r}"
    if (answer.status == 501) != (name not in MODELS) and "filter" not in str(answer.body):
        return f"{name}: {answer.body}"
    if answer.status < 300 and (errors := VALIDATOR.check_answer(answer, call)):
        return f"{name}: {errors}"
    return None


@pytest.mark.parametrize("full", [False, True], ids=["required", "full"])
def test_every_operation_answers_as_the_file_says(full: bool, tmp_path: Path) -> None:
    assert [text for name in sorted(SPEC.operations) if (text := wrong(name, tmp_path, full=full))] == []


def test_every_filter_is_of_a_field_that_there_is(tmp_path: Path) -> None:
    aidp = LocalAidp(seeded=True, folder=tmp_path)
    for kind in aidp.spec.kinds.values():
        if kind.list and aidp.records(kind.name):
            fields = aidp.records(kind.name)[0][1].fields
            for parameter in kind.list.parameters:
                name = parameter["name"]
                if parameter["in"] == "query" and name not in IGNORED:
                    for suffix in ("Contains", "GreaterThanOrEqualTo", "LessThanOrEqualTo"):
                        name = name.removesuffix(suffix)
                    known = name in aidp.spec.fields(kind.schema) or value_of(fields, name) is not None
                    assert known, (kind.name, name)


def test_most_operations_are_modelled() -> None:
    assert len(MODELS) >= 273


def test_the_readme_lists_what_the_code_does() -> None:
    assert service_readme.main(["--check"]) == 0


def test_each_note_in_a_docstring_is_of_an_operation_of_the_function() -> None:
    lost = []
    for handler in set(MODELS.values()):
        operations = [SPEC.operations[name] for name, each in MODELS.items() if each is handler]
        for paragraph in (inspect.getdoc(handler) or "").split("\n\n"):
            note = service_readme.NOTE.fullmatch(" ".join(paragraph.split()))
            said = note[3] in str([service_readme.notes(each, handler) for each in operations]) if note else None
            if said is False or (note is None and paragraph.startswith(("Documented", "Assumed"))):
                lost.append(paragraph)
    assert lost == []
