"""For each model, Oracle's client and this package read the same values from the same JSON. Ours encodes it again."""

from __future__ import annotations

import datetime
from collections import Counter
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from oci_aidp import models as our_models
from oci_aidp._codecs import encode
from oci_aidp.enums import OpenEnum
from oci_aidp.model import Model, fields
from oci_aidp.types import UNSET

from . import document, official, ours
from .strategies import Choices, Drawn, Full, Minimal, Values

RANDOM = settings(
    max_examples=25,
    phases=[Phase.generate, Phase.shrink],
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
"""Random examples for each model."""

KNOWN_HERE_ONLY = {
    "AsyncOperationActionType": "Oracle's reference has values that no release has",
    "AsyncOperationResourceType": "Oracle's reference has values that no release has",
}
"""Enums with values that Oracle's client reads as unknown, and this package does not, and why."""
KNOWN_THERE_ONLY = {
    "AllPrivilegeType": "Oracle's client has no list of its values, and takes any",
    "DeploymentLifecycleState": "Oracle's client has no list of its values, and takes any",
    "InferenceInvocationStatus": "Oracle's client has no list of its values where it stands in an answer",
    "ClusterType": "Oracle's client gives a cluster of kind DFL a type that it takes from nobody",
}
"""Enums with values that this package reads as unknown, and Oracle's client does not, and why."""

answered = document.reachable(each.answer for each in document.operations().values() if each.answer)
"""Models of answers. In others, Oracle's client refuses a value that an enum does not list: it would not send it."""
compared: set[str] = set()
examples: Counter[str] = Counter()


def compare(name: str, choices: Choices) -> None:
    """Reads the same JSON by both clients, and compares the values."""
    source = Values(choices).value({"$ref": f"#/components/schemas/{name}"}, name)
    made = getattr(our_models, name).from_dict(source)
    assert not list(ours.unknown_fields(made))
    # Oracle's client decodes models of answers; programs build the others.
    read = official.decode if name in answered else official.build
    assert_same(read(name, source), made, name)
    assert_same_json(source, made.to_dict(), name)
    examples[name] += 1


@pytest.mark.parametrize("name", document.models())
def test_both_clients_read_the_same_values(name: str) -> None:
    compare(name, Minimal())
    for _ in Full().rounds(lambda choices: compare(name, choices)):
        pass
    compared.add(name)


@pytest.mark.proof
@pytest.mark.parametrize("name", document.models())
def test_both_clients_read_the_same_random_values(name: str) -> None:
    @RANDOM
    @given(st.data())
    def compare_random(data: st.DataObject) -> None:
        compare(name, Drawn(data.draw, invents=name in answered))

    compare_random()


@pytest.mark.parametrize("name", document.models())
def test_both_clients_have_the_same_fields(name: str) -> None:
    instance = official.model(name)()
    assert set(instance.attribute_map.values()) == set(document.fields(name))
    attributes = {wire: attribute for attribute, wire in fields(getattr(our_models, name)).items()}
    # A trailing underscore keeps a name apart from one of Python's own, such as `type_`.
    assert {attribute.removesuffix("_"): wire for wire, attribute in attributes.items()} == instance.attribute_map


@pytest.mark.parametrize("name", sorted(document.families().keys() & answered))
def test_both_clients_read_unknown_kinds_as_the_base(name: str) -> None:
    discriminator = document.families()[name]["discriminator"]
    base = discriminator["x-defaultMapping"]
    source = Values(Full()).value({"$ref": base}, name) | {discriminator["propertyName"]: "NEW_IN_2027"}
    made = getattr(our_models, name).from_dict(source)
    assert type(made).__name__ == name
    assert_same(official.decode(name, source), made, name)
    assert_same_json(source, made.to_dict(), name)


def test_all_models_were_compared(capsys: pytest.CaptureFixture[str]) -> None:
    with capsys.disabled():
        print(f"\nparity: {len(compared)} of {len(document.models())} models, {examples.total()} JSON objects")
    assert compared == set(document.models())
    assert len(compared) == 679


def assert_same(official_value: Any, our_value: Any, place: str) -> None:
    """Fails unless both values mean the same, and ours has the type that belongs to it."""
    if official_value is None:
        assert our_value is UNSET or our_value is None, place
    elif hasattr(official_value, "attribute_map"):
        assert type(our_value).__name__ == type(official_value).__name__, place
        for attribute in official_value.attribute_map:
            ours_has = attribute if hasattr(our_value, attribute) else f"{attribute}_"
            assert_same(getattr(official_value, attribute), getattr(our_value, ours_has), f"{place}.{attribute}")
    elif isinstance(official_value, list):
        assert isinstance(our_value, list), place
        assert len(our_value) == len(official_value), place
        for index, (theirs, mine) in enumerate(zip(official_value, our_value, strict=True)):
            assert_same(theirs, mine, f"{place}[{index}]")
    elif isinstance(official_value, dict):
        assert isinstance(our_value, dict), place
        assert our_value.keys() == official_value.keys(), place
        for key, each in official_value.items():
            assert_same(each, our_value[key], f"{place}[{key!r}]")
    elif isinstance(official_value, datetime.datetime):
        assert isinstance(our_value, datetime.datetime), place
        assert our_value == official_value, place
        assert our_value.utcoffset() == official_value.utcoffset(), place
    elif isinstance(our_value, OpenEnum) and official_value == official.UNKNOWN:
        assert our_value.is_unknown or type(our_value).__name__ in KNOWN_HERE_ONLY, place
    elif isinstance(our_value, OpenEnum):
        assert our_value.value == official_value, place
        is_listed = any(our_value is member for member in type(our_value))
        assert is_listed or type(our_value).__name__ in KNOWN_THERE_ONLY, place
    else:
        assert not isinstance(our_value, Model), place
        assert isinstance(our_value, bool) == isinstance(official_value, bool), place
        assert our_value == official_value, place


def assert_same_json(source: Any, result: Any, place: str) -> None:
    """Fails unless both are the same JSON, points in time being compared as such."""
    if isinstance(source, dict):
        assert isinstance(result, dict), place
        assert result.keys() == source.keys(), place
        for key, each in source.items():
            assert_same_json(each, result[key], f"{place}.{key}")
    elif isinstance(source, list):
        assert isinstance(result, list), place
        assert len(result) == len(source), place
        for index, (before, after) in enumerate(zip(source, result, strict=True)):
            assert_same_json(before, after, f"{place}[{index}]")
    elif source != result and isinstance(source, str) and isinstance(result, str):
        assert datetime.datetime.fromisoformat(source) == datetime.datetime.fromisoformat(result), place
    else:
        assert type(source) is type(result), place
        assert source == result, place
    assert encode(result) == result
