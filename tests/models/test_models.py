"""Models take whatever the service sends, and give it back."""

from __future__ import annotations

import copy
import datetime
import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oci_aidp._codecs import encode
from oci_aidp._operation import Operation
from oci_aidp.models import AsyncOperation, AsyncOperationCollection, AsyncOperationStatus, AsyncOperationSummary, Error
from oci_aidp.types import UNSET, Unset

FULL: dict[str, Any] = {
    "key": "op-1",
    "resourceType": "CLUSTER",
    "actionType": "CREATE_CLUSTER",
    "resourceName": "ws.cluster",
    "resourceDisplayName": "My cluster",
    "createdBy": "ocid1.user.oc1..a",
    "createdByName": "ann",
    "timeStarted": "2026-02-03T04:05:06.007000Z",
    "timeFinished": "2026-02-03T05:00:00Z",
    "status": "FAILED",
    "statusDetails": "no capacity",
    "errorCode": "OutOfCapacity",
    "errorMessage": "try later",
}
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda children: st.lists(children, max_size=3) | st.dictionaries(st.text(), children, max_size=3),
    max_leaves=8,
)


def test_every_property_of_the_reference_page_is_there_with_its_type() -> None:
    operation = AsyncOperation.from_dict(FULL)
    assert operation.key == "op-1"
    assert operation.status is AsyncOperationStatus.FAILED
    assert operation.time_started == datetime.datetime(2026, 2, 3, 4, 5, 6, 7000, tzinfo=datetime.UTC)
    assert isinstance(operation.time_finished, datetime.datetime)
    assert operation.error_code == "OutOfCapacity"
    assert operation.additional_properties == {}
    assert operation.to_dict() == FULL


def test_the_source_is_left_as_it_is() -> None:
    source = copy.deepcopy(FULL)
    AsyncOperation.from_dict(source)
    assert source == FULL


@pytest.mark.parametrize("source", ['{"key": "k"}', b"{}", None, [("key", "k")]])
def test_what_is_no_json_object_is_refused(source: Any) -> None:
    with pytest.raises(TypeError, match=rf"from_dict\(\) takes a dict, .*, not {type(source).__name__}"):
        AsyncOperation.from_dict(source)


def test_unknown_fields_are_kept_and_sent_back() -> None:
    source = {**FULL, "brandNew": {"a": [1, None]}, "other": None}
    operation = AsyncOperation.from_dict(source)
    assert operation.additional_properties == {"brandNew": {"a": [1, None]}, "other": None}
    assert operation.additional_keys == ["brandNew", "other"]
    assert operation["brandNew"] == {"a": [1, None]}
    assert "brandNew" in operation
    assert operation.to_dict() == source
    del operation["brandNew"]
    operation["mine"] = datetime.date(2026, 1, 2)
    assert operation.to_dict()["mine"] == "2026-01-02"


def test_null_on_an_optional_field_reads_as_unset() -> None:
    operation = AsyncOperation.from_dict({**FULL, "timeFinished": None, "errorCode": None})
    assert operation.time_finished is UNSET
    assert operation.error_code is UNSET
    assert "errorCode" not in operation.to_dict()


def test_missing_required_fields_read_as_unset() -> None:
    operation = AsyncOperation.from_dict({})
    assert [getattr(operation, name) for name in ("key", "status", "time_started")] == [UNSET] * 3
    assert operation.to_dict() == {}
    assert repr(operation) == "AsyncOperation()"


@pytest.mark.parametrize("wrong", [7, True, [1], {"a": 1}, 1.5])
@pytest.mark.parametrize("field", sorted(FULL))
def test_values_of_an_unexpected_type_are_kept(field: str, wrong: object) -> None:
    source = {**FULL, field: wrong}
    assert AsyncOperation.from_dict(source).to_dict() == source


@pytest.mark.parametrize("wrong", [None, 7, "text", {"a": 1}, [None, 7, "text", [{}]]])
def test_a_list_that_is_none_or_holds_strange_things_is_kept(wrong: object) -> None:
    page = AsyncOperationCollection.from_dict({"items": wrong})
    assert page.to_dict() == ({} if wrong is None else {"items": wrong})


@pytest.mark.parametrize(
    "text",
    [
        "2026-02-03T04:05:06Z",
        "2026-02-03T04:05:06.7Z",
        "2026-02-03T04:05:06.123456+05:30",
        "2026-02-03t04:05:06.001-08:00",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999Z",
    ],
)
def test_timestamps_are_aware_and_keep_the_instant(text: str) -> None:
    operation = AsyncOperation.from_dict({**FULL, "timeStarted": text})
    moment = operation.time_started
    assert moment.tzinfo is not None
    again = AsyncOperation.from_dict(json.loads(json.dumps(operation.to_dict()))).time_started
    assert again == moment


@pytest.mark.parametrize("text", ["", "yesterday", "2026-02-03", "2026-02-03T04:05:06", "2026-02-03T04:05:60Z"])
def test_texts_that_are_no_timestamps_are_kept(text: str) -> None:
    operation = AsyncOperation.from_dict({**FULL, "timeStarted": text})
    assert operation.to_dict()["timeStarted"] == text


@pytest.mark.parametrize("zone", [None, datetime.UTC])
def test_a_naive_datetime_counts_as_utc_in_body_query_and_header(zone: datetime.tzinfo | None) -> None:
    moment, text = datetime.datetime(2026, 2, 3, 4, 5, 6, 7000, zone), "2026-02-03T04:05:06.007000Z"
    assert encode(moment) == text
    request = Operation[Any]("X", "POST", "/x").request(
        path={}, query={"t": moment}, headers={"t": moment}, body=moment
    )
    assert request.query == (("t", text),)
    assert request.headers[b"t"].decode() == text
    assert request.content == f'"{text}"'.encode()


def test_lists_hold_models() -> None:
    page = AsyncOperationCollection.from_dict({"items": [{"key": "a"}, {"key": "b"}]})
    assert [type(item) for item in page.items] == [AsyncOperationSummary] * 2
    assert [item.key for item in page.items] == ["a", "b"]


def test_models_compare_copy_and_pickle() -> None:
    operation = AsyncOperation.from_dict({**FULL, "brandNew": 1, "status": "PAUSED"})
    for each in (copy.copy(operation), copy.deepcopy(operation), pickle.loads(pickle.dumps(operation))):
        assert each == operation
        assert each.to_dict() == operation.to_dict()
    assert operation != AsyncOperation.from_dict(FULL)
    assert getattr(copy.deepcopy(AsyncOperation.from_dict({})), "key") is UNSET  # noqa: B009


def test_models_are_made_with_keywords() -> None:
    error = Error(code="A", message="b")
    assert error.to_dict() == {"code": "A", "message": "b"}
    with pytest.raises(TypeError):
        Error("A", "b")  # type: ignore[call-arg, arg-type]
    with pytest.raises(TypeError):
        Error(code="A")  # type: ignore[call-arg]


def test_unset_is_false_and_one() -> None:
    assert not UNSET
    assert isinstance(UNSET, Unset)
    assert copy.deepcopy(UNSET) is UNSET
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert repr(UNSET) == "UNSET"


@given(st.dictionaries(st.sampled_from([*FULL, "new"]), JSON))
def test_any_json_object_decodes_and_comes_back(source: dict[str, Any]) -> None:
    result = AsyncOperation.from_dict(source).to_dict()
    expected = {key: value for key, value in source.items() if value is not None or key == "new"}
    assert result == expected
