"""The audit log, and the lineage of tables."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest

import oci_aidp
from oci_aidp.api.audit import search_audit_logs
from oci_aidp.api.catalog import create_catalog, delete_catalog
from oci_aidp.api.data_lineage import export_lineage, fetch_entity_lineage
from oci_aidp.errors import Conflict, NotFound, ServerError
from oci_aidp.models import (
    AuditLogOperation,
    AuditLogSearchResultSummary,
    AuditLogStatus,
    CreateCatalogDetails,
    EntityLineage,
    EntityLineageLevel,
    ExportLineageDetails,
    FetchEntityLineageDetails,
    LineageDirection,
    NodeFilterObject,
    NodeFilterPredicates,
    SearchAuditLogsDetails,
)
from service import LocalAidp
from tests.service.conftest import Ask

TABLES = ("sales.orders.current", "sales.customers.current", "finance.ledger.current")


@pytest.fixture
def client(aidp: LocalAidp) -> Iterator[oci_aidp.Client]:
    with aidp.connect(retry_strategy=None) as made:
        yield made


def entries(aidp: LocalAidp, client: oci_aidp.Client, **conditions: object) -> list[AuditLogSearchResultSummary]:
    body = SearchAuditLogsDetails(**conditions)  # type: ignore[arg-type]
    return list(search_audit_logs.iterate(aidp.platform, client=client, body=body, limit=2))


def test_the_log_tells_who_changed_what_and_whether_it_worked(aidp: LocalAidp, client: oci_aidp.Client) -> None:
    create_catalog.sync(aidp.platform, client=client, body=CreateCatalogDetails(display_name="lab"))
    with pytest.raises(Conflict):
        delete_catalog.sync(aidp.platform, "sales", client=client)
    refused, made, *_ = entries(aidp, client)
    assert (made.object_name, made.operation, made.status) == (
        "lab", AuditLogOperation.CREATE, AuditLogStatus.SUCCEEDED)  # fmt: skip
    assert (refused.object_name, refused.operation, refused.status) == (
        "sales", AuditLogOperation.DELETE, AuditLogStatus.FAILED)  # fmt: skip
    assert refused.started_by == aidp.profile.user
    assert "not empty" in str(refused.error_message)


def test_the_log_is_searched_by_conditions(aidp: LocalAidp, client: oci_aidp.Client) -> None:
    assert {each.object_name for each in entries(aidp, client, query="current")} >= {"current"}
    assert entries(aidp, client, operation=AuditLogOperation.STOP) == []
    first = entries(aidp, client)[-1]
    assert first.object_name == "sales"
    assert first.time_of_log
    assert entries(aidp, client, time_end=first.time_of_log - timedelta(seconds=1)) == []
    assert entries(aidp, client, time_begin=first.time_of_log) == entries(aidp, client)


def test_the_log_has_no_secrets(aidp: LocalAidp, client: oci_aidp.Client, ask: Ask) -> None:
    details = {"credentialType": "SECRET_TOKEN", "secretTokenPair": [{"secretKey": "token", "secretValue": "hunter2"}]}
    ask("CreateCredential", displayName="git", type="SECRET_TOKEN", credentialDetails=details)
    assert entries(aidp, client)[0].object_name == "git"
    assert entries(aidp, client, query="hunter2") == []


def test_the_log_is_limited(aidp: LocalAidp, client: oci_aidp.Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("service.governance.KEPT", 3)
    create_catalog.sync(aidp.platform, client=client, body=CreateCatalogDetails(display_name="lab"))
    assert entries(aidp, client)[0].object_name == "lab"
    assert len(entries(aidp, client)) == 3


def lineage(aidp: LocalAidp, client: oci_aidp.Client, table: str, **conditions: object) -> EntityLineage:
    anchor = f"aidp://catalogs@{aidp.platform}/o/{table}"
    settings = {"max_depth": 5, "level": EntityLineageLevel.ENTITY, "direction": LineageDirection.BOTH, **conditions}
    body = FetchEntityLineageDetails(anchor_node=anchor, should_include_edges=True, **settings)  # type: ignore[arg-type]
    return fetch_entity_lineage.sync(aidp.platform, client=client, body=body)


def names(found: EntityLineage) -> list[tuple[object, object, object]]:
    return [(node.qualified_name, node.direction, node.depth) for node in found.nodes]


def test_lineage_is_followed_both_ways_and_so_far(aidp: LocalAidp, client: oci_aidp.Client) -> None:
    first, second, third = TABLES
    aidp.add_lineage(first, second)
    aidp.add_lineage(second, third)
    up, down = LineageDirection.UPSTREAM, LineageDirection.DOWNSTREAM
    unset = oci_aidp.UNSET
    assert names(lineage(aidp, client, second)) == [(second, unset, 0), (first, up, 1), (third, down, 1)]
    assert names(lineage(aidp, client, first, max_depth=1)) == [(first, unset, 0), (second, down, 1)]
    assert names(lineage(aidp, client, third, direction=down)) == [(third, unset, 0)]
    found = lineage(aidp, client, third)
    assert [str(link.from_node_id).rpartition("/")[2] for link in found.links] == [second, first]
    predicates = NodeFilterPredicates(type_equals="VOLUME")
    assert lineage(aidp, client, third, node_filters=NodeFilterObject(predicates=predicates)).nodes == []


def test_a_circle_of_lineage_ends(aidp: LocalAidp, client: oci_aidp.Client) -> None:
    first, second, _ = TABLES
    aidp.add_lineage(first, second)
    aidp.add_lineage(second, first)
    assert {node.qualified_name for node in lineage(aidp, client, first).nodes} == {first, second}


def test_what_is_not_modelled_of_lineage_is_refused(aidp: LocalAidp, client: oci_aidp.Client) -> None:
    with pytest.raises(ServerError, match="no columns"):
        lineage(aidp, client, TABLES[0], level=EntityLineageLevel.COLUMN)
    with pytest.raises(NotFound):
        lineage(aidp, client, "sales.orders.none")


def test_lineage_is_exported_as_csv(aidp: LocalAidp, client: oci_aidp.Client) -> None:
    aidp.add_lineage(*TABLES[:2])
    body = ExportLineageDetails(
        anchor_node=f"aidp://catalogs@{aidp.platform}/o/{TABLES[1]}", direction=LineageDirection.UPSTREAM
    )
    text = export_lineage.sync(aidp.platform, client=client, body=body)
    assert text.splitlines() == ["source,target", ",".join(TABLES[:2])]
