"""Pages of JSON to models, and how the cost grows with the page."""

from __future__ import annotations

import json
from typing import Any

from .harness import Row, World, cpu_seconds

SUMMARY = {
    "key": "key",
    "resourceType": "CLUSTER",
    "actionType": "CREATE_CLUSTER",
    "resourceName": "workspace.cluster",
    "resourceDisplayName": "cluster",
    "createdBy": "ocid1.user.oc1..bench",
    "createdByName": "someone@example.com",
    "timeStarted": "2026-02-03T04:05:06.007Z",
    "timeFinished": "2026-02-03T05:05:06.007Z",
    "status": "SUCCEEDED",
    "statusDetails": "done",
}


def rows(world: World) -> list[Row]:
    """Pages of 1,000 items, plain and polymorphic; and pages of other sizes, per item."""
    from oci_aidp import models

    deserialize = world.official("AsyncOperationsClient").base_client.deserialize_response_data

    def page_rows(work: str, page: bytes, times: int, ours: type[Any], official: str) -> Row:
        return Row(
            work,
            "ms CPU",
            lambda: cpu_seconds(lambda: ours.from_value(json.loads(page)), times) * 1000,
            lambda: cpu_seconds(lambda: deserialize(page, official), 2) * 1000,
            lambda: cpu_seconds(lambda: json.loads(page), times) * 1000,
            limit=0.10,
        )

    found = [
        page_rows(
            "decode 1,000 AsyncOperationSummary",
            operations(1000),
            20,
            models.AsyncOperationCollection,
            "AsyncOperationCollection",
        ),
        page_rows(
            "decode 1,000 TableSummary of mixed kinds", tables(1000), 20, models.TableCollection, "TableCollection"
        ),
    ]
    for size in (10, 100, 1000, 10_000):
        page = operations(size)
        found.append(
            Row(
                f"decode {size} AsyncOperationSummary, each",
                "us CPU",
                lambda page=page, size=size: (
                    cpu_seconds(  # type: ignore[misc]
                        lambda: models.AsyncOperationCollection.from_value(json.loads(page)), 20_000 // size
                    )
                    / size
                    * 1e6
                ),
                floor=lambda page=page, size=size: cpu_seconds(lambda: json.loads(page), 20_000 // size) / size * 1e6,  # type: ignore[misc]
            )
        )
    return found


def operations(size: int) -> bytes:
    """A page of async operations."""
    return json.dumps({"items": [{**SUMMARY, "key": f"key-{number}"} for number in range(size)]}).encode()


def tables(size: int) -> bytes:
    """A page of tables, of all kinds in turn."""
    from oci_aidp.models import TableSummary
    from service import Spec
    from tests.support.examples import Examples
    from tools.generator.document import Document

    from .harness import ROOT

    spec = ROOT / "openapi.yaml"
    mapping = Document(spec).schemas["TableSummary"]["discriminator"]["mapping"]
    examples = Examples(Spec.of(spec))
    kinds = [examples.make({"$ref": reference}) for reference in mapping.values()]
    assert len(kinds) == len(TableSummary._variants[1])
    return json.dumps({"items": [kinds[number % len(kinds)] for number in range(size)]}).encode()
