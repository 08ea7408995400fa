"""How names become words, and words the names of enums."""

from __future__ import annotations

import pytest

from tools.spec.names import singular, split


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("timeCreated", ["time", "created"]),
        ("experiment_id", ["experiment", "id"]),
        ("time-data-lake-deletion", ["time", "data", "lake", "deletion"]),
        ("GoogleBigqueryTable", ["google", "bigquery", "table"]),
        ("Db2Schema", ["db2", "schema"]),
        ("HTTPRequest", ["http", "request"]),
        ("x", ["x"]),
    ],
)
def test_split(name: str, words: list[str]) -> None:
    assert split(name) == words


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("histories", "history"),
        ("statuses", "status"),
        ("aliases", "alias"),
        ("access", "access"),
        ("boxes", "box"),
        ("runs", "run"),
    ],
)
def test_singular(plural: str, one: str) -> None:
    assert singular(plural) == one
