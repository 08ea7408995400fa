"""Encoders are compiled. They must do the same as an interpreter of the types of values."""

from __future__ import annotations

import collections
import datetime
import decimal
import types
from collections.abc import Mapping
from enum import Enum, StrEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oci_aidp import models
from oci_aidp._codecs import encode
from oci_aidp.model import Model, fields
from oci_aidp.types import UNSET
from tests.support.json_values import JSON, exactly, thoroughly


def encoded(value: Any) -> Any:
    """The expected JSON of a Python value, by its type alone."""
    if isinstance(value, Model):
        found = {key: encoded(each) for key, each in value.additional_properties.items()}
        for name, wire in fields(type(value)).items():
            if getattr(value, name) is not UNSET:
                found[wire] = encoded(getattr(value, name))
        return found
    if isinstance(value, Enum) and isinstance(value, str):
        return value.value
    if isinstance(value, datetime.datetime):
        aware = value if value.tzinfo else value.replace(tzinfo=datetime.UTC)
        return aware.astimezone(datetime.UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {key: encoded(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [encoded(each) for each in value]
    return value


class Label(str):
    """A string of the user's own."""


class Colour(StrEnum):
    """An enum whose text is not its value."""

    RED = "red"

    def __new__(cls, value: str) -> Colour:
        made = str.__new__(cls, f"colour {value}")
        made._value_ = value
        return made


ANYTHING = st.recursive(
    JSON
    | st.sampled_from(
        [
            UNSET,
            Label("x"),
            Colour.RED,
            models.TaskType.JAR_TASK,
            models.TaskType("BRAND_NEW"),
            datetime.date(2026, 2, 3),
            datetime.datetime(2026, 2, 3, 4, 5),
            datetime.datetime(2026, 2, 3, tzinfo=datetime.timezone(datetime.timedelta(hours=-8))),
            decimal.Decimal(1),
            models.Error(code="a", message=Label("b")),
        ]
    ),
    lambda children: (
        st.lists(children, max_size=3)
        | st.lists(children, max_size=3).map(tuple)
        | st.dictionaries(st.sampled_from(["a", Label("b")]), children, max_size=2)
        | st.dictionaries(st.just("a"), children).map(types.MappingProxyType)
        | st.dictionaries(st.just("a"), children).map(collections.OrderedDict)
    ),
    max_leaves=4,
)


@pytest.mark.parametrize("kind", [models.AsyncOperation, models.CreateJobDetails, models.JarTask, models.Content])
@thoroughly
@given(data=st.data())
def test_encoding_does_what_the_types_of_the_values_say(kind: type[Model], data: st.DataObject) -> None:
    for _ in range(5):
        made = kind.from_dict({})
        for name in fields(kind):
            setattr(made, name, data.draw(ANYTHING))
        names = st.sampled_from(["brandNew", "", *fields(kind).values()])
        made.additional_properties = data.draw(st.dictionaries(names, ANYTHING, max_size=2))
        for found in (made.to_dict(), encode(made)):
            assert exactly(found, encoded(made))
            assert list(found) == list(encoded(made))
        assert exactly(encode([made, {"a": made}]), encoded([made, {"a": made}]))


def test_a_list_or_mapping_may_say_itself_what_it_is_in_json() -> None:
    class Box(list[int]):
        def to_dict(self) -> dict[str, int]:
            return {"size": len(self)}

    made: Any = models.Error.from_dict({})
    made.code = Box([1, 2])
    assert made.to_dict() == {"code": {"size": 2}}
