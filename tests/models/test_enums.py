"""Enums accept values that they do not list, and lose nothing of them."""

from __future__ import annotations

import copy
import gc
import json
import pickle
from datetime import UTC, datetime
from importlib import import_module
from pkgutil import iter_modules

import pytest
from hypothesis import given
from hypothesis import strategies as st

import oci_aidp.models
from oci_aidp.enums import OpenEnum
from oci_aidp.models import (
    AsyncOperation,
    AsyncOperationActionType,
    AsyncOperationResourceType,
    AsyncOperationSortBy,
    AsyncOperationStatus,
    SortOrder,
)

INVENTED = AsyncOperationStatus("PAUSED_BY_ORACLE")


def all_enums() -> list[type[OpenEnum]]:
    for module in iter_modules(oci_aidp.models.__path__):
        import_module(f"oci_aidp.models.{module.name}")
    return OpenEnum.__subclasses__()


def test_every_generated_enum_has_unknown() -> None:
    enums = all_enums()
    assert len(enums) >= 5
    for enum in enums:
        assert enum["UNKNOWN"].is_unknown
        assert enum["UNKNOWN"].name == "UNKNOWN"


def test_unknown_is_the_documents_own_where_it_has_one() -> None:
    assert AsyncOperationActionType.UNKNOWN.value == "UNKNOWN"
    assert AsyncOperationResourceType("UNKNOWN") is AsyncOperationResourceType.UNKNOWN
    assert AsyncOperationStatus.UNKNOWN.value == "UNKNOWN_ENUM_VALUE"


def test_values_of_the_reference_page_and_of_the_sdk_are_both_known() -> None:
    assert AsyncOperationActionType("DEPLOY_AGENT_FLOW") is AsyncOperationActionType.DEPLOY_AGENT_FLOW
    assert AsyncOperationActionType("DEPLOY_AGENT") is AsyncOperationActionType.DEPLOY_AGENT
    assert AsyncOperationResourceType("AGENT_FLOW") is AsyncOperationResourceType.AGENT_FLOW
    assert not AsyncOperationResourceType("LINEAGE_IMPORT").is_unknown
    assert [member.value for member in AsyncOperationStatus] == [
        "IN_PROGRESS",
        "SUCCEEDED",
        "FAILED",
        "CANCELED",
        "UNKNOWN_ENUM_VALUE",
    ]
    assert AsyncOperationSortBy.TIME_STARTED.value == "timeStarted"


def test_an_invented_value_equals_unknown_and_keeps_its_wire_value() -> None:
    assert INVENTED == AsyncOperationStatus.UNKNOWN
    assert AsyncOperationStatus.UNKNOWN == INVENTED
    assert not INVENTED != AsyncOperationStatus.UNKNOWN  # noqa: SIM202
    assert hash(INVENTED) == hash(AsyncOperationStatus.UNKNOWN)
    assert INVENTED in {AsyncOperationStatus.UNKNOWN}
    assert INVENTED in [AsyncOperationStatus.UNKNOWN]
    assert INVENTED in AsyncOperationStatus
    assert AsyncOperationStatus("ANOTHER") == INVENTED
    assert (INVENTED.name, INVENTED.value, INVENTED.is_unknown) == ("UNKNOWN", "PAUSED_BY_ORACLE", True)
    assert {type(INVENTED.value)} == {str}
    assert str(INVENTED) == f"{INVENTED}" == "PAUSED_BY_ORACLE"
    assert isinstance(INVENTED, AsyncOperationStatus)
    match AsyncOperationStatus("PAUSED"):
        case AsyncOperationStatus.FAILED:
            pytest.fail("matched another member")
        case AsyncOperationStatus.UNKNOWN:
            pass
        case _:
            pytest.fail("did not match UNKNOWN")


def test_an_invented_value_equals_no_listed_member_and_no_other_enum() -> None:
    assert all(member != INVENTED for member in AsyncOperationStatus if not member.is_unknown)
    assert all(member != INVENTED for member in AsyncOperationStatus if not member.is_unknown)
    assert SortOrder("PAUSED_BY_ORACLE") != INVENTED
    assert INVENTED != SortOrder.UNKNOWN


def test_equal_things_have_equal_hashes() -> None:
    things = [INVENTED, INVENTED.value, *AsyncOperationStatus, *(member.value for member in AsyncOperationStatus)]
    for one in things:
        for other in things:
            if one == other:
                assert hash(one) == hash(other), (one, other)
    assert INVENTED.value != INVENTED


def test_listed_members_are_singletons_and_plain_strings() -> None:
    assert AsyncOperationStatus("FAILED") is AsyncOperationStatus.FAILED
    assert not AsyncOperationStatus.FAILED.is_unknown
    assert AsyncOperationStatus.FAILED == "FAILED"
    assert {"FAILED": 1}[AsyncOperationStatus.FAILED] == 1


@pytest.mark.parametrize("member", [INVENTED, AsyncOperationStatus.FAILED, AsyncOperationStatus.UNKNOWN])
def test_copies_pickles_and_json_keep_the_value(member: AsyncOperationStatus) -> None:
    copies = [copy.copy(member), copy.deepcopy(member)]
    copies += [pickle.loads(pickle.dumps(member, protocol)) for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
    for each in copies:
        assert each == member
        assert each.value == member.value
        assert each.is_unknown == member.is_unknown
        assert member.value != "FAILED" or each is member
    assert json.loads(json.dumps({"status": member})) == {"status": member.value}


def test_a_server_that_keeps_inventing_values_costs_nothing() -> None:
    gc.collect()
    before = len(gc.get_objects()), len(AsyncOperationStatus._value2member_map_), len(list(AsyncOperationStatus))
    for number in range(10_000):
        assert AsyncOperationStatus(f"INVENTED_{number}").is_unknown
    gc.collect()
    after = len(gc.get_objects()), len(AsyncOperationStatus._value2member_map_), len(list(AsyncOperationStatus))
    assert after[1:] == before[1:]
    assert after[0] - before[0] < 100


def test_only_strings_can_be_unknown_values() -> None:
    with pytest.raises(ValueError, match="7 is not a valid AsyncOperationStatus"):
        AsyncOperationStatus(7)  # type: ignore[arg-type]


@given(st.text())
def test_any_string_makes_a_round_trip(value: str) -> None:
    member = AsyncOperationActionType(value)
    assert member.value == value
    assert json.loads(json.dumps(member)) == value
    assert member.is_unknown == (value == "UNKNOWN" or value not in AsyncOperationActionType._value2member_map_)


def test_a_resource_read_and_written_back_loses_nothing() -> None:
    source = {
        "key": "k",
        "resourceType": "GALAXY",
        "actionType": "TERRAFORM",
        "resourceName": "n",
        "status": "PAUSED",
        "timeStarted": "2026-02-03T04:05:06Z",
    }
    operation = AsyncOperation.from_dict(source)
    assert operation.action_type == AsyncOperationActionType.UNKNOWN
    assert operation.time_started == datetime(2026, 2, 3, 4, 5, 6, tzinfo=UTC)
    assert operation.to_dict() == source
