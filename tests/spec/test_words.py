"""How names become words."""

from __future__ import annotations

import pytest

from tools.spec import prose
from tools.spec.facts import Kind, Property, Type
from tools.spec.words import singular, split, with_article


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("timeCreated", ["time", "created"]),
        ("experiment_id", ["experiment", "id"]),
        ("time-data-lake-deletion", ["time", "data", "lake", "deletion"]),
        ("MLOps", ["mlops"]),
        ("isOAuthEnabled", ["is", "oauth", "enabled"]),
        ("GoogleBigqueryTable", ["google", "bigquery", "table"]),
        ("Db2Schema", ["db2", "schema"]),
        ("memoryInGBs", ["memory", "in", "gbs"]),
        ("HTTPRequest", ["http", "request"]),
        ("x", ["x"]),
    ],
)
def test_split(name: str, words: list[str]) -> None:
    assert split(name) == words


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (["agent"], "an agent"),
        (["mcp", "tool"], "an MCP tool"),
        (["user", "setting"], "a user setting"),
        (["job", "runs"], "job runs"),
        (["metadata"], "metadata"),
        (["url"], "a URL"),
    ],
)
def test_article(words: list[str], text: str) -> None:
    assert with_article(words) == text


@pytest.mark.parametrize(
    ("plural", "one"),
    [("histories", "history"), ("statuses", "status"), ("access", "access"), ("boxes", "box"), ("runs", "run")],
)
def test_singular(plural: str, one: str) -> None:
    assert singular(plural) == one


@pytest.mark.parametrize(
    ("operation", "text"),
    [
        ("ListJobRuns", "List job runs."),
        ("GetWorkspace", "Get a workspace."),
        ("CreateAgent", "Create an agent."),
        ("ManageJobPermission", "Manage permissions on a job."),
        ("GetExperimentByName", "Get an experiment by its name."),
        ("FrobnicateMcpTool", "Frobnicate MCP tool."),
    ],
)
def test_summary(operation: str, text: str) -> None:
    assert prose.summary(operation) == text


@pytest.mark.parametrize(
    ("name", "kind", "text"),
    [
        ("timeCreated", Kind.DATE_TIME, "When the resource was created."),
        ("timeFetched", Kind.DATE_TIME, "When it was fetched."),
        ("isRowLimitEnabled", Kind.BOOLEAN, "Whether the row limit is enabled."),
        ("maxFileSizeMb", Kind.INTEGER, "Maximum file size in MB."),
        ("shareCount", Kind.INTEGER, "Number of shares."),
        ("privateNetworkProfileKey", Kind.STRING, "Key of the private network profile."),
        ("dropTableFields", Kind.STRING, "Table fields to drop."),
        ("somethingNew", Kind.STRING, "Something new."),
    ],
)
def test_property(name: str, kind: Kind, text: str) -> None:
    assert prose.property_(Property(name, Type(kind))) == text
