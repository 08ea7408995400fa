"""Finds descriptions that say nothing, that are copied, or that are gone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from tools.generator.document import Document
from tools.words.__main__ import main
from tools.words.bare import bare, content_words
from tools.words.copied import copied, docstrings
from tools.words.coverage import count, fallen, floor, table, write
from tools.words.texts import SHARED, Text, texts

DOCUMENT = """
openapi: 3.1.0
info: {title: Farm, version: "20250101"}
servers: [{url: "https://farm.example.com/{apiVersion}", variables: {apiVersion: {default: "20250101"}}}]
paths:
  /fields/{fieldKey}:
    get:
      operationId: GetField
      tags: [Farm]
      summary: Get a field.
      description: Answers 404 to strangers.
      parameters:
        - {$ref: '#/components/parameters/fieldKey', description: Hectares.}
        - {name: depth, in: query, schema: {$ref: '#/components/schemas/Depth'}}
      responses:
        '2XX': {description: The field., content: {application/json: {schema: {$ref: '#/components/schemas/Field'}}}}
  /cows:
    get:
      operationId: ListCows
      tags: [Stable]
      responses:
        '2XX': {description: Cows., content: {application/json: {schema: {$ref: '#/components/schemas/Soil'}}}}
components:
  parameters:
    fieldKey: {name: fieldKey, in: path, required: true, description: From the land register., schema: {type: string}}
  schemas:
    Error: {type: object, description: What is wrong.}
    Depth: {type: string, enum: [DEEP, FLAT], x-enumDescriptions: {DEEP: More than 30 centimetres.}}
    Field:
      type: object
      properties:
        key: {type: string}
        soil: {$ref: '#/components/schemas/Soil', description: Measured in spring.}
    Soil: {type: object, description: Whatever roots hold on to.}
"""


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    path = tmp_path / "openapi.yaml"
    path.write_text(DOCUMENT)
    return path


def text(description: str, *names: str, **more: Any) -> Text:
    return Text("Farm", "fields", "place", names, description, **more)


def test_every_description_has_a_place_and_a_group(spec: Path) -> None:
    found = {each.place: (each.group, each.kind, each.text) for each in texts(Document(spec))}
    assert found == {
        "GetField": ("Farm", "operations", "Answers 404 to strangers."),
        "GetField, parameter fieldKey": ("Farm", "parameters", "Hectares."),
        "GetField, parameter depth": ("Farm", "parameters", ""),
        "GetField, answer 2XX": ("Farm", "", "The field."),
        "ListCows": ("Stable", "operations", ""),
        "ListCows, answer 2XX": ("Stable", "", "Cows."),
        "parameter fieldKey": (SHARED, "parameters", "From the land register."),
        "Error": (SHARED, "schemas", "What is wrong."),
        "Depth": ("Farm", "schemas", ""),
        "Depth: DEEP": ("Farm", "values", "More than 30 centimetres."),
        "Depth: FLAT": ("Farm", "values", ""),
        "Field": ("Farm", "schemas", ""),
        "Field.key": ("Farm", "fields", ""),
        "Field.soil": ("Farm", "fields", "Measured in spring."),
        "Soil": (SHARED, "schemas", "Whatever roots hold on to."),
    }


@pytest.mark.parametrize(
    ("description", "names"),
    [
        ("Key of the workspace.", ["workspaceKey"]),
        ("The time it was created.", ["timeCreated"]),
        ("Whether it is permanent.", ["isPermanent"]),
        ("Lists the job runs.", ["ListJobRuns"]),
        ("Name of the libraries that are used.", ["library_names"]),
        ("Details of what to do.", ["ExportLineage"]),
        ("The `ACTIVE` one.", ["ACTIVE", "State"]),
        ("Number of the run.", ["run", "JobRun"]),
    ],
)
def test_words_of_names_and_filler_are_bare(description: str, names: list[str]) -> None:
    assert list(bare([text(description, *names)])) == [f"place: bare: {description}"]


@pytest.mark.parametrize(
    ("description", "names", "content"),
    [
        ("Key of the workspace, a UUID.", ["workspaceKey"], ["UUID"]),
        ("Milliseconds since the epoch.", ["startTime"], ["Milliseconds", "since", "epoch"]),
        ("At most 40.", ["depth"], ["most", "40."]),
        ("Name of the `etag` header.", ["name"], ["etag", "header"]),
    ],
)
def test_anything_else_is_content(description: str, names: list[str], content: list[str]) -> None:
    assert content_words(text(description, *names)) == content
    assert list(bare([text(description, *names)])) == []


def test_no_text_and_demanded_texts_are_never_bare() -> None:
    assert list(bare([text("", "key"), text("The field.", "Field", demanded=True)])) == []


THEIRS = "The farmer ploughs each of the fields before the first day of winter, or jobKey is used."


@pytest.mark.parametrize(
    ("ours", "run"),
    [
        ("PLOUGHS each of the fields, before the first!", "ploughs each of the fields before the first"),
        ("Ploughs each of the fields before the `first` day.", None),
        ("Ploughs each of the fields before the last day.", None),
        ("First day of winter or jobKey is used.", None),
    ],
)
def test_eight_words_in_a_row_of_a_docstring_are_copied(ours: str, run: str | None) -> None:
    expected = [] if run is None else [f"place: copied: {run}"]
    assert list(copied([text(ours)], [THEIRS])) == expected


def test_docstrings_are_those_of_the_client() -> None:
    found = list(docstrings())
    assert len(found) > 5_000
    theirs = next(each for each in found if len(each.split()) > 20)
    assert list(copied([text(theirs.replace("`", "").replace("_", " "))], found))


def test_table_counts_by_group(spec: Path) -> None:
    lines = [line.split() for line in table(count(texts(Document(spec))))]
    assert lines[0] == ["described", "of", "all", "operations", "parameters", "schemas", "fields", "values", "words"]
    assert lines[1:] == [
        ["Farm", "1/1", "1/2", "0/2", "1/2", "1/2", "10"],
        ["Stable", "0/1", "-", "-", "-", "-", "0"],
        ["shared", "-", "1/1", "2/2", "-", "-", "6"],
        ["all", "1/2", "2/3", "2/4", "1/2", "1/2", "16"],
    ]


def test_what_is_described_may_not_fall(spec: Path, tmp_path: Path) -> None:
    path = tmp_path / "floor.json"
    write(count(texts(Document(spec))), path)
    assert list(fallen(count(texts(Document(spec))), floor(path))) == []
    spec.write_text(DOCUMENT.replace(", description: Measured in spring.", "").replace("[Stable]", "[Barn]"))
    assert list(fallen(count(texts(Document(spec))), floor(path))) == ["Farm: 0 fields are described, 1 were"]


def run(spec: Path, *more: str) -> int:
    return main(["--spec", str(spec), "--floor", str(spec.with_name("floor.json")), *more])


def test_command_fails_for_each_rule_and_says_where(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(spec, "--update") == 0
    assert run(spec) == 0
    assert "described of all" in capsys.readouterr().out
    theirs = next(each for each in docstrings() if 20 < len(each.split()) < 40 and "`" not in each)
    for place, described in {
        "Field.key": "The key of the field.",
        "Depth": " ".join(theirs.split()),
    }.items():
        document = yaml.safe_load(DOCUMENT)
        schema, _, field = place.partition(".")
        target = document["components"]["schemas"][schema]
        (target["properties"][field] if field else target)["description"] = described
        spec.write_text(yaml.safe_dump(document))
        assert run(spec) == 1
        assert f"{place}: " in capsys.readouterr().err
    spec.write_text(DOCUMENT.replace("      description: Answers 404 to strangers.\n", ""))
    assert run(spec) == 1
    assert "Farm: 0 operations are described, 1 were" in capsys.readouterr().err
    assert run(spec, "--update") == 0
    assert json.loads(spec.with_name("floor.json").read_text())["Farm"]["operations"] == 0


def test_new_items_without_words_pass(spec: Path) -> None:
    run(spec, "--update")
    spec.write_text(DOCUMENT.replace("        key: {type: string}", "        key: {type: string}\n        crop: {}"))
    assert run(spec) == 0
