"""Descriptions reach whoever uses the package: by `help` and in the editor."""

from __future__ import annotations

import pydoc
import re
from pathlib import Path

import pytest

from oci_aidp.api.cluster import create_cluster
from tests.support.editor import hover
from tools.generator.document import Document

DOCUMENT = Document(Path(__file__).resolve().parents[2] / "openapi.yaml")
PROGRAM = """\
from oci_aidp.api.cluster import create_cluster
from oci_aidp.models import JobRun, SortOrder
create_cluster.sync
def look(run: JobRun) -> None:
    print(run.start_time, SortOrder.ASC)
"""


def plain(text: str) -> str:
    """Text without marks and line breaks, so that wrapping does not count."""
    return re.sub(r"[\s`\\\\]+", " ", text)


def described(*path: str) -> str:
    node = DOCUMENT.content
    for part in path:
        node = node[part]
    return plain(str(node))


def test_help_shows_the_description_and_each_parameter() -> None:
    text = plain(pydoc.plain(pydoc.render_doc(create_cluster.sync)))
    path = "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/clusters"
    assert described("paths", path, "post", "description") in text
    for (_, name), parameter in DOCUMENT.parameters("post", path).items():
        assert plain(str(parameter["description"])) in text, name


@pytest.mark.parametrize(
    ("word", "path"),
    [
        ("sync", ("paths", "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/clusters", "post")),
        ("start_time", ("components", "schemas", "JobRun", "properties", "startTime")),
    ],
    ids=["operation", "field"],
)
def test_an_editor_shows_descriptions(word: str, path: tuple[str, ...]) -> None:
    lines = PROGRAM.splitlines()
    line = next(number for number, text in enumerate(lines) if f".{word}" in text)
    shown = plain(hover(PROGRAM, line, lines[line].index(f".{word}") + 2)).replace("&nbsp;", " ")
    assert described(*path, "description") in plain(shown)


def test_an_editor_shows_the_meaning_of_a_value() -> None:
    meaning = described("components", "schemas", "SortOrder", "x-enumDescriptions", "ASC")
    lines = PROGRAM.splitlines()
    assert meaning in plain(hover(PROGRAM, 4, lines[4].index("ASC") + 1))
