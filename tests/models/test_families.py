"""Decoding and encoding of all models: polymorphic families, and values of every schema without loss."""

from __future__ import annotations

import copy
import datetime
import importlib
import json
import pickle
import pkgutil
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import oci_aidp
from oci_aidp import models
from oci_aidp._codecs import encode
from oci_aidp.enums import OpenEnum
from oci_aidp.model import Model, fields
from oci_aidp.types import UNSET
from tests.support.generated import FAMILIES, OBJECTS, OPERATIONS, SCHEMAS, class_of, example, examples
from tests.support.json_values import JSON, same, values_of, without_nulls

KINDS = [
    (family, value, reference.rpartition("/")[2])
    for family, schema in FAMILIES.items()
    for value, reference in schema["discriminator"]["mapping"].items()
]
WRONG: list[Any] = ["text", "", 7, -1.5, True, [], {}, [1, None, "x", [{}]], {"a": None}, {"a": {"b": [1]}}, [[]]]
"""Values of all types; most do not fit a field."""

every_family = pytest.mark.parametrize("family", FAMILIES)
every_kind = pytest.mark.parametrize(("family", "value", "kind"), KINDS)
every_model = pytest.mark.parametrize("schema", OBJECTS)
some_models = pytest.mark.parametrize(
    "schema",
    [pytest.param(name, marks=pytest.mark.proof if number % 20 else ()) for number, name in enumerate(OBJECTS)],
)
"""A twentieth of the models; the others in `make proof`."""
quickly = settings(
    max_examples=max(1, settings().max_examples // 12),
    deadline=None,
    database=None,
    phases=[Phase.generate, Phase.shrink],
    suppress_health_check=list(HealthCheck),
)


def discriminator_of(family: str) -> str:
    """JSON name of the discriminator of a family."""
    name = FAMILIES[family]["discriminator"]["propertyName"]
    assert isinstance(name, str)
    return name


def attribute_of(kind: type[Model], name: str) -> str:
    """Python name of a field."""
    return next(attribute for attribute, wire in fields(kind).items() if wire == name)


def test_the_package_has_all_models_of_the_spec() -> None:
    assert len(FAMILIES) == 21
    assert max(len(schema["discriminator"]["mapping"]) for schema in FAMILIES.values()) == 13
    bases = {schema["discriminator"]["x-defaultMapping"].rpartition("/")[2] for schema in FAMILIES.values()}
    assert set(models.__all__) == set(SCHEMAS) - bases
    assert len(models.__all__) == len(set(models.__all__))
    for name in models.__all__:
        kind = getattr(models, name)
        assert kind.__name__ == name
        assert issubclass(kind, OpenEnum if "enum" in SCHEMAS[name] else Model)
    with pytest.raises(AttributeError, match="NoSuchModel"):
        getattr(models, "NoSuchModel")  # noqa: B009


def test_every_module_can_be_imported() -> None:
    found = [each.name for each in pkgutil.walk_packages(oci_aidp.__path__, "oci_aidp.")]
    for name in found:
        assert importlib.import_module(name).__name__ == name
    of_models = {name.removeprefix("oci_aidp.models.") for name in found if name.startswith("oci_aidp.models.")}
    assert of_models - {"_schema"} == {
        getattr(models, name).__module__.removeprefix("oci_aidp.models.") for name in models.__all__
    }
    assert len([name for name in found if name.startswith("oci_aidp.api.") and name.count(".") == 3]) == len(OPERATIONS)


@every_kind
def test_a_kind_decodes_by_its_discriminator(family: str, value: str, kind: str) -> None:
    base, expected = class_of(family), class_of(kind)
    for source in examples(kind):
        assert source[discriminator_of(family)] == value
        decoded = base.from_dict(source)
        assert type(decoded) is expected
        assert decoded.to_dict() == source
        assert expected.from_dict(source) == decoded
        assert base.from_value(source) == decoded
    assert issubclass(expected, base)
    assert expected is not base


@every_kind
def test_a_kind_is_found_in_one_look_up(family: str, value: str, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    base, expected = class_of(family), class_of(kind)
    tried: list[str] = []
    for each in base.__subclasses__():

        def record(cls: type[Model], source: dict[str, Any]) -> Any:
            tried.append(cls.__name__)

        monkeypatch.setattr(each, "_decode", classmethod(record))
    base.from_dict({discriminator_of(family): value})
    assert tried == [expected.__name__]


@every_kind
def test_a_kind_is_complete_by_its_discriminator_alone(family: str, value: str, kind: str) -> None:
    source = {discriminator_of(family): value, "brandNew": [1]}
    decoded = class_of(family).from_dict(source)
    assert type(decoded) is class_of(kind)
    assert decoded.to_dict() == source
    assert decoded.additional_properties == {"brandNew": [1]}


@every_kind
def test_the_discriminator_of_a_new_object_is_preset(family: str, value: str, kind: str) -> None:
    made = with_required(class_of(kind), leave_out={discriminator_of(family)})
    assert made.to_dict()[discriminator_of(family)] == value
    assert type(class_of(family).from_dict(made.to_dict())) is class_of(kind)
    attribute = attribute_of(class_of(kind), discriminator_of(family))
    preset, decoded = (getattr(each, attribute) for each in (made, class_of(family).from_dict(made.to_dict())))
    assert preset == decoded
    assert type(preset) is type(decoded)


@every_kind
def test_the_class_of_a_kind_decodes_every_object_as_that_kind(family: str, value: str, kind: str) -> None:
    name = discriminator_of(family)
    for source in ({name: "BRAND_NEW"}, {}, {name: 7}, *({name: other} for fam, other, _ in KINDS if fam == family)):
        decoded = class_of(kind).from_dict(source)
        assert type(decoded) is class_of(kind)
        assert decoded.to_dict() == source


@every_family
@pytest.mark.parametrize(
    "value", ["BRAND_NEW", "", "unknown", 7, True, 1.5, ["A"], {"a": 1}, [], {}, "missing", "null"]
)
def test_an_unknown_kind_decodes_to_the_base_class_with_every_field(family: str, value: Any) -> None:
    name = discriminator_of(family)
    for full in (False, True):
        for variant in range(len(FAMILIES[family]["discriminator"]["mapping"])):
            source = {**example(family, full=full, variant=variant), "brandNew": {"a": [None]}}
            if value in ("missing", "null"):
                del source[name]
            else:
                source[name] = value
            sent = {**source, name: None} if value == "null" else source
            before = copy.deepcopy(sent)
            decoded = class_of(family).from_dict(sent)
            assert type(decoded) is class_of(family)
            assert decoded.to_dict() == source
            assert sent == before
            assert decoded.additional_properties["brandNew"] == {"a": [None]}


@every_family
def test_lower_case_is_another_kind(family: str) -> None:
    for value in FAMILIES[family]["discriminator"]["mapping"]:
        source = {discriminator_of(family): value.lower()}
        assert type(class_of(family).from_dict(source)) is class_of(family)


def places() -> list[tuple[str, str, str, str]]:
    """Schema, field, how the field holds it, and family, for each field that holds members of a family."""
    found = []
    for name in OBJECTS:
        for field, schema in SCHEMAS[name].get("properties", {}).items():
            for how, held in (
                ("itself", schema),
                ("list", schema.get("items", {})),
                ("mapping", schema.get("additionalProperties") or {}),
            ):
                family = held.get("$ref", "").rpartition("/")[2]
                if family in FAMILIES:
                    found.append((name, field, how, family))
    return found


def test_families_stand_in_fields_lists_and_mappings() -> None:
    assert {how for _, _, how, _ in places()} == {"itself", "list", "mapping"}


@pytest.mark.parametrize(("schema", "field", "how", "family"), places())
def test_members_of_families_within_models(schema: str, field: str, how: str, family: str) -> None:
    name = discriminator_of(family)
    kinds = FAMILIES[family]["discriminator"]["mapping"]
    members: list[dict[str, Any]] = [example(family, variant=variant) for variant in range(len(kinds))]
    assert {member[name] for member in members} == set(kinds)
    members += [{**members[0], name: "BRAND_NEW"}, {"brandNew": 1}]
    types = [class_of(family, member) for member in members]
    assert types[-2:] == [class_of(family)] * 2
    holder = class_of(schema)

    def held(value: Any) -> Any:
        source = {field: value, "brandNew": 2}
        decoded = holder.from_dict(source)
        assert decoded.to_dict() == source
        return getattr(decoded, attribute_of(holder, field))

    if how == "itself":
        assert [type(held(member)) for member in members] == types
        assert [held(wrong) for wrong in ("text", 7, [1])] == ["text", 7, [1]]
    elif how == "list":
        assert [type(each) for each in held(members)] == types
        assert held([7, "text", None]) == [7, "text", None]
    else:
        found = held({str(number): member for number, member in enumerate(members)})
        assert [type(found[str(number)]) for number in range(len(members))] == types
        assert held({"a": 7, "b": None}) == {"a": 7, "b": None}


def test_kinds_compare_copy_and_pickle() -> None:
    for family, _, kind in KINDS:
        source = {**example(kind), "brandNew": 1}
        decoded = class_of(family).from_dict(source)
        for each in (copy.copy(decoded), copy.deepcopy(decoded), pickle.loads(pickle.dumps(decoded))):
            assert type(each) is class_of(kind)
            assert each == decoded
            assert each.to_dict() == source
        assert decoded != class_of(family).from_dict({**source, discriminator_of(family): "BRAND_NEW"})


def with_required(kind: type[Model], leave_out: frozenset[str] | set[str] = frozenset()) -> Model:
    """A new object with its required keywords only."""
    wire = fields(kind)
    needed: dict[str, Any] = {
        each.name: f"value of {each.name}" for each in attrs.fields(kind) if each.init and each.default is attrs.NOTHING
    }
    assert not leave_out & {wire[name] for name in needed}
    return kind(**needed)


@every_model
def test_a_model_is_made_with_its_required_keywords_only(schema: str) -> None:
    kind = class_of(schema)
    definition = SCHEMAS[schema]
    made = with_required(kind)
    required = set(definition.get("required", ()))
    consts = {name for name, each in definition.get("properties", {}).items() if "const" in each}
    assert set(made.to_dict()) == required | consts
    assert {*fields(kind).values()} == set(definition.get("properties", {}))
    assert made == copy.deepcopy(made)
    for attribute, name in fields(kind).items():
        if name not in required | consts:
            assert getattr(made, attribute) is UNSET
    for each in attrs.fields(kind):
        assert not each.init or each.kw_only
        if each.init and each.default is attrs.NOTHING:
            others = {other.name: "x" for other in attrs.fields(kind) if other.init and other.name != each.name}
            with pytest.raises(TypeError, match=each.name):
                kind(**others)


@every_model
def test_what_the_spec_allows_comes_back(schema: str) -> None:
    for source in examples(schema):
        before = copy.deepcopy(source)
        extended = {**source, "brandNew": {"a": [1, None]}, "": None}
        for each in (source, extended):
            decoded = class_of(schema).from_dict(each)
            assert decoded.to_dict() == each
            assert json.loads(json.dumps(decoded.to_dict())) == each
            assert class_of(schema).from_dict(decoded.to_dict()) == decoded
        assert source == before
        assert class_of(schema).from_dict(source).additional_properties == {}


@some_models
@quickly
@given(data=st.data())
def test_any_value_of_the_schema_comes_back(schema: str, data: st.DataObject) -> None:
    source = data.draw(values_of(schema))
    decoded = class_of(schema).from_dict(source)
    assert same(decoded.to_dict(), source)
    again = class_of(schema).from_dict(json.loads(json.dumps(decoded.to_dict())))
    assert again == decoded


@some_models
@quickly
@given(data=st.data())
def test_any_json_object_decodes_and_comes_back(schema: str, data: st.DataObject) -> None:
    names = [*SCHEMAS[schema].get("properties", ()), "brandNew", "additional_properties", ""]
    source = data.draw(st.dictionaries(st.sampled_from(names), JSON, max_size=6))
    decoded = class_of(schema).from_dict(source)
    assert isinstance(decoded, class_of(schema))
    assert same(without_nulls(decoded.to_dict()), without_nulls(source))
    assert repr(decoded)
    assert decoded == class_of(schema).from_dict(source)


@every_model
def test_mistyped_fields_are_kept(schema: str) -> None:
    for name in SCHEMAS[schema].get("properties", {}):
        for wrong in WRONG:
            decoded = class_of(schema).from_dict({name: wrong})
            assert same(without_nulls(decoded.to_dict()), without_nulls({name: wrong}))


@every_model
def test_nulls_read_as_unset_unless_null_is_a_value(schema: str) -> None:
    kind = class_of(schema)
    properties = SCHEMAS[schema].get("properties", {})
    of_any_type = {name for name, each in properties.items() if not {"type", "$ref", "const"} & each.keys()}
    decoded = kind.from_dict(dict.fromkeys(properties))
    assert decoded.to_dict() == dict.fromkeys(of_any_type)
    for attribute, name in fields(kind).items():
        assert getattr(decoded, attribute) is (None if name in of_any_type else UNSET)


@pytest.mark.parametrize(
    "text",
    [
        "0001-01-01T00:00:00+05:30",
        "9999-12-31T23:59:59.999999-08:00",
        "2026-02-03T04:05:06-00:00",
        "2024-02-29T23:59:59.9+14:00",
    ],
)
def test_a_timestamp_at_the_edge_of_time_comes_back(text: str) -> None:
    decoded = models.AsyncOperation.from_dict({"timeStarted": text})
    assert isinstance(decoded.time_started, datetime.datetime)
    sent = decoded.to_dict()["timeStarted"]
    assert datetime.datetime.fromisoformat(sent) == datetime.datetime.fromisoformat(text)
    assert encode(decoded) == decoded.to_dict()
