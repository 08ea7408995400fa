"""Decoders are compiled. They must do the same as an interpreter of openapi.yaml."""

from __future__ import annotations

import collections
import copy
import datetime
import json
import subprocess
import sys
import types
from collections.abc import Iterator
from typing import Any

import pytest
from attrs import define, frozen
from attrs.exceptions import FrozenInstanceError
from hypothesis import given
from hypothesis import strategies as st

from oci_aidp import models
from oci_aidp._codecs import decoder, encode
from oci_aidp.enums import OpenEnum
from oci_aidp.model import Model, fields
from oci_aidp.types import UNSET, Unset
from tests.support.generated import FAMILIES, SCHEMAS, class_of
from tests.support.json_values import JSON, exactly, thoroughly, values_of

SCOPE = {"models": models, "Unset": Unset}
WHOLE = [
    "AsyncOperation",
    "AsyncOperationCollection",
    "TableSummary",
    "TableCollection",
    "CreateJobDetails",
    "AgentDiagram",
    "RepairJobRunDetails",
    "Content",
]
"""Schemas that cover enums, timestamps, lists, mappings, families, recursion and values of any type."""


# The reference: interpreted, from openapi.yaml alone


def described(schema: dict[str, Any], value: Any) -> Any:
    """The expected result of decoding: objects as class, fields and unknown fields; enums as class and value."""
    name = ""
    while "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        schema = SCHEMAS[name]
    if "oneOf" in schema and type(value) is dict:
        kind = value.get(schema["discriminator"]["propertyName"])
        base = schema["discriminator"]["x-defaultMapping"]
        reference = schema["discriminator"]["mapping"].get(kind, base) if isinstance(kind, str) else base
        return described({"$ref": reference}, value)
    if "enum" in schema and type(value) is str:
        return ("enum", name, value)
    if schema.get("format") == "date-time" and type(value) is str:
        try:
            moment = datetime.datetime.fromisoformat(value)
        except ValueError:
            return value
        return value if moment.tzinfo is None else moment
    if schema.get("type") == "array" and type(value) is list:
        return [described(schema["items"], each) for each in value]
    if schema.get("type") != "object" or type(value) is not dict:
        return value
    if not name:
        return {key: described(schema.get("additionalProperties") or {}, each) for key, each in value.items()}
    known = schema.get("properties", {})
    found = {}
    for key, each in known.items():
        of_any_type = not {"type", "$ref", "const"} & each.keys()
        missing = key not in value or (value[key] is None and not of_any_type)
        # The discriminator is a const in a variant, and an enum in the base class of the family.
        found[key] = UNSET if missing else described(_discriminator(name, key) or each, value[key])
    rest = [(key, each) for key, each in value.items() if key not in known]
    return ("model", class_of(name).__name__, found, rest)


def _discriminator(kind: str, key: str) -> dict[str, Any] | None:
    for schema in FAMILIES.values():
        if schema["discriminator"]["propertyName"] == key and any(
            reference.endswith(f"/{kind}") for reference in schema["discriminator"]["mapping"].values()
        ):
            base = SCHEMAS[schema["discriminator"]["x-defaultMapping"].rpartition("/")[2]]
            found: dict[str, Any] = base["properties"][key]
            return found
    return None


def shown(value: Any) -> Any:
    """A decoded value in the form of `described`."""
    if isinstance(value, Model):
        found = {wire: shown(getattr(value, name)) for name, wire in fields(type(value)).items()}
        return ("model", type(value).__name__, found, list(value.additional_properties.items()))
    if isinstance(value, OpenEnum):
        return ("enum", type(value).__name__, value.value)
    if type(value) is list:
        return [shown(each) for each in value]
    if type(value) is dict:
        return {key: shown(each) for key, each in value.items()}
    return value


@st.composite
def damaged(draw: st.DrawFn, schema: str) -> dict[str, Any]:
    """An object of the schema with values replaced, set to null, removed and added, at all depths."""

    def damage(value: Any) -> Any:
        how = draw(st.integers(0, 11))
        if how == 0:
            return draw(JSON)
        if how == 1:
            return None
        if isinstance(value, list):
            return [damage(each) for each in value]
        return damage_fields(value) if isinstance(value, dict) else value

    def damage_fields(value: dict[str, Any]) -> dict[str, Any]:
        found = {key: damage(each) for key, each in value.items() if draw(st.integers(0, 9))}
        extra = draw(st.dictionaries(st.sampled_from(["brandNew", "", "additional_properties"]), JSON, max_size=1))
        return {**extra, **found} if draw(st.booleans()) else {**found, **extra}

    return damage_fields(draw(values_of(schema)))


@pytest.mark.parametrize("schema", WHOLE)
@thoroughly
@given(data=st.data())
def test_decoding_does_what_the_specification_says(schema: str, data: st.DataObject) -> None:
    for _ in range(5):
        source = data.draw(damaged(schema))
        before, text = copy.deepcopy(source), json.dumps(source)
        expected = described({"$ref": f"#/components/schemas/{schema}"}, source)
        for decoded in (class_of(schema).from_dict(source), class_of(schema).from_value(source)):
            assert exactly(shown(decoded), expected)
            decoded.additional_properties["mine"] = 1
        assert decoder(f"models.{class_of(schema).__name__}", SCOPE)(source) == class_of(schema).from_dict(source)
        assert exactly(source, before)
        assert json.dumps(source) == text


@pytest.mark.parametrize(
    ("annotation", "source", "expected"),
    [
        ("Any", {"a": "FAILED"}, {"a": "FAILED"}),
        ("int | str | Unset", "2026-02-03", "2026-02-03"),
        ("datetime.date", "2026-02-03", datetime.date(2026, 2, 3)),
        ("datetime.date", "20260203", "20260203"),
        ("datetime.date", "2026-02-30", "2026-02-30"),
        ("datetime.date", "2026-W06-2", datetime.date(2026, 2, 3)),
        ("datetime.date", 20260203, 20260203),
        ("None | datetime.date | Unset", "2026-02-03", datetime.date(2026, 2, 3)),
        ("list[datetime.date | None]", ["2026-02-03", None, "x"], [datetime.date(2026, 2, 3), None, "x"]),
        ("dict[str, Any] | None", {"a": "FAILED"}, {"a": "FAILED"}),
        (
            "dict[str, dict[str, list[models.AsyncOperationStatus] | None]]",
            {"a": {"b": ["FAILED", 1], "c": None}, "d": ["FAILED"]},
            {"a": {"b": [models.AsyncOperationStatus.FAILED, 1], "c": None}, "d": ["FAILED"]},
        ),
        ("list[models.Error]", [{"code": "a"}, 1, [{}]], [models.Error.from_dict({"code": "a"}), 1, [{}]]),
        (
            "list[list[datetime.datetime]]",
            [["2026-02-03T04:05:06Z"], "2026-02-03T04:05:06Z"],
            [[datetime.datetime(2026, 2, 3, 4, 5, 6, tzinfo=datetime.UTC)], "2026-02-03T04:05:06Z"],
        ),
    ],
)
def test_annotations_say_how_to_decode(annotation: str, source: Any, expected: Any) -> None:
    assert exactly(shown(decoder(annotation, SCOPE)(source)), shown(expected))


def test_what_a_model_shares_with_its_source() -> None:
    unknown: dict[str, Any] = {"a": []}
    texts, mistyped, items = ["x"], [1], [{"type": "x"}]
    source = {"name": mistyped, "tasks": items, "brandNew": unknown}
    job: Any = models.CreateJobDetails.from_dict(source)
    assert job.additional_properties["brandNew"] is unknown
    assert job.name is mistyped
    assert job.tasks is not items
    assert job.tasks[0].additional_properties is not items[0]
    jar = models.JarTask.from_dict({"dependentLibraries": texts})
    assert jar.dependent_libraries is texts
    empty = models.Error.from_dict({})
    assert empty.additional_properties is not models.Error.from_dict({}).additional_properties
    job["mine"] = 1
    del job["brandNew"]
    job.tasks.append(job.tasks[0])
    assert source == {"name": [1], "tasks": [{"type": "x"}], "brandNew": {"a": []}}


@pytest.mark.parametrize("make", [types.MappingProxyType, collections.OrderedDict, collections.UserDict])
def test_any_mapping_is_a_source(make: Any) -> None:
    for kind, plain in (
        (models.Error, {"code": "a", "new": 1}),
        (models.TableSummary, {"entityType": "ADW", "new": 1}),
    ):
        assert kind.from_dict(make(plain)) == kind.from_dict(plain)
    for kind in (models.Error, models.TableSummary):
        source: dict[str, Any] = collections.defaultdict(str, {"new": "a"})
        assert kind.from_dict(source).to_dict() == source == {"new": "a"}


def test_strings_of_other_types_are_kept() -> None:
    class Text(str):
        pass

    for status in (Text("FAILED"), models.AsyncOperationSortBy.TIME_STARTED):
        decoded: Any = models.AsyncOperation.from_dict({"status": status, "timeStarted": Text("2026-02-03T04:05:06Z")})
        assert decoded.status is status
        assert type(decoded.time_started) is Text
    text = Text("FAILED")
    assert decoder("list[models.AsyncOperationStatus]", SCOPE)([text])[0] is text
    by_member = {"entityType": models.TableEntityType.ADW}
    assert type(models.TableSummary.from_dict(by_member)) is models.AdwTableSummary


def test_a_time_without_a_zone_is_kept() -> None:
    text = "2026-02-03T04:05:06"
    decoded: Any = models.AsyncOperation.from_dict({"timeStarted": text})
    assert decoded.time_started == text
    assert decoder("list[datetime.datetime]", SCOPE)([text]) == [text]


def test_a_class_does_not_encode_or_decode_as_its_base() -> None:
    source = {"type": "NEW", "taskKey": "a", "mainClass": "b"}
    assert models.Task.from_dict(source).to_dict() == source
    jar = models.JarTask.from_dict(source)
    assert jar.main_class == "b"
    assert jar.to_dict() == source


def test_recursive_models() -> None:
    def holding(kind: type[Model], held: str) -> tuple[str, str]:
        return next(each for each in fields(kind).items() if held in kind.__annotations__[each[0]])

    name, wire = holding(models.RepairJobRunDetails, "RepairTaskDetails")
    back, back_wire = holding(models.RepairTaskDetails, "RepairJobRunDetails")
    source: dict[str, Any] = {}
    for _ in range(20):
        source = {wire: [{back_wire: source}]}
    decoded = models.RepairJobRunDetails.from_dict(source)
    assert decoded.to_dict() == source
    for _ in range(20):
        task = getattr(decoded, name)[0]
        assert type(task) is models.RepairTaskDetails
        decoded = getattr(task, back)
        assert type(decoded) is models.RepairJobRunDetails


def test_a_model_of_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    @define(kw_only=True)
    class Node(Model):
        first_child: Node = UNSET  # type: ignore[assignment]
        next_nodes: list[Node] = UNSET  # type: ignore[assignment]
        by_name: dict[str, Node] = UNSET  # type: ignore[assignment]
        __module__ = models.__name__

    monkeypatch.setattr(models, "Node", Node, raising=False)
    source: dict[str, Any] = {"firstChild": {"nextNodes": [{}, {"byName": {"a": {"firstChild": {}}}}]}}
    decoded = Node.from_dict(source)
    assert type(decoded.first_child.next_nodes[1].by_name["a"].first_child) is Node
    assert decoded.to_dict() == source


# Classes that users derive


def test_a_subclass_decodes_to_itself_and_may_change_what_it_likes() -> None:
    source = {"code": "a", "message": "b", "new": 1}

    class Plain(models.Error):
        label = "mine"

        def to_dict(self) -> dict[str, Any]:
            return {**super().to_dict(), "label": self.label}

    @define(kw_only=True)
    class More(models.Error):
        note: str = "none"
        code: str = "default"

        def __new__(cls) -> More:
            made = super().__new__(cls)
            made.note = "made"
            return made

    @frozen(kw_only=True)
    class Frozen(models.Error):
        pass

    for _ in range(2):
        assert models.Error.from_dict(source).to_dict() == source
        plain = Plain.from_dict(source)
        assert type(plain) is Plain
        assert plain.to_dict() == {**source, "label": "mine"}
        more = More.from_dict({**source, "note": 1})
        assert (type(more), more.note, more.code) == (More, "made", "a")
        assert more.to_dict() == {**source, "note": 1}
        with pytest.raises(FrozenInstanceError):
            Frozen.from_dict(source)
    assert encode({"a": [plain]}) == {"a": [{**source, "label": "mine"}]}


def test_a_subclass_of_a_family_or_a_kind_does_not_dispatch() -> None:
    class Mine(models.Task):
        pass

    class MyJar(models.JarTask):
        pass

    source = {"type": "JAR_TASK", "taskKey": "a", "mainClass": "b"}
    for _ in range(2):
        assert type(models.Task.from_dict(source)) is models.JarTask
        assert type(Mine.from_dict(source)) is Mine
        assert Mine.from_dict(source).additional_properties == {"mainClass": "b"}
        assert MyJar.from_dict(source).main_class == "b"
        assert Mine.from_dict(source).to_dict() == MyJar.from_dict(source).to_dict() == source
        assert type(models.JarTask.from_dict({"type": "JOB_TASK"})) is models.JarTask


# What is loaded and compiled, and when


def run(program: str) -> str:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


LOADED = "sorted(each.rpartition('.')[2] for each in sys.modules if re.match(r'oci_aidp\\.models\\.[a-z]', each))"


def test_a_model_loads_those_of_its_fields_when_it_first_decodes() -> None:
    program = (
        "import re, sys\n"
        "from oci_aidp.models import CreateJobDetails\n"
        "from oci_aidp.api.workflow import create_job\n"
        f"print({LOADED})\n"
        "CreateJobDetails(name='a', path='b').to_dict()\n"
        f"print({LOADED})\n"
        "made = CreateJobDetails.from_dict({'tasks': []})\n"
        f"print('task' in {LOADED}, 'jar_task' in {LOADED})\n"
        "CreateJobDetails.from_dict({'tasks': [{'type': 'JAR_TASK'}]})\n"
        f"print('jar_task' in {LOADED}, 'job_task' in {LOADED})\n"
    )
    alone = "['create_job_details']"
    assert run(program).splitlines() == [alone, alone, "True False", "True False"]


def test_many_threads_may_be_the_first() -> None:
    program = (
        "import sys, threading\n"
        "sys.setswitchinterval(1e-6)\n"
        "from oci_aidp.models import CreateJobDetails\n"
        "types = ['JAR_TASK', 'JOB_TASK', 'NOTEBOOK_TASK', 'PYTHON_TASK', 'AGENT_TASK', 'IF_ELSE_TASK', 'NEW']\n"
        "tasks = [{'type': kind, 'runIf': 'NONE_FAILED', 'parameters': [{'name': 'a'}]} for kind in types]\n"
        "source = {'name': 'a', 'tasks': tasks, 'new': 1}\n"
        "barrier, done = threading.Barrier(16), []\n"
        "def work():\n"
        "    barrier.wait()\n"
        "    for _ in range(20):\n"
        "        made = CreateJobDetails.from_dict(source)\n"
        "        done.append(made)\n"
        "        assert made.to_dict() == source\n"
        "threads = [threading.Thread(target=work) for _ in range(16)]\n"
        "[each.start() for each in threads]\n"
        "[each.join() for each in threads]\n"
        "print(len(done), all(each == done[0] for each in done), len({type(each) for each in done[0].tasks}))\n"
    )
    assert run(program) == "320 True 7\n"


def test_nothing_compiled_shows_in_instances_or_leaks() -> None:
    made = models.Error.from_dict({"code": "a", "message": "b"})
    assert not hasattr(made, "__dict__")
    assert repr(made) == "Error(code='a', message='b')"


def names_of_models() -> Iterator[str]:
    return (name for name in models.__all__ if issubclass(getattr(models, name), Model))


def test_the_fields_are_those_of_attrs() -> None:
    for name in names_of_models():
        kind = getattr(models, name)
        assert {*fields(kind), "additional_properties"} == {each.name for each in kind.__attrs_attrs__}
        assert all(attribute.isidentifier() for attribute in fields(kind))
