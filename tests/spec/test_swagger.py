"""What a Swagger document brings into the file, and what stops it."""

from __future__ import annotations

import contextlib
import copy
import difflib
import importlib
import io
import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openapi_spec_validator import validate

from tests.spec.conftest import ROOT, SMALL_FILE, load
from tests.spec.swagger_export import Exporter, Json
from tools.generator.pipeline import generate
from tools.spec.__main__ import main

ZOO: Json = json.loads(Path(__file__).with_name("swagger.json").read_text(encoding="utf-8"))

BringIn = Callable[..., int]


def brought(document: Any, spec: Path, *options: str) -> int:
    """Runs the command line with a document; text and bytes are taken as they are."""
    swagger = spec.with_name("swagger.json")
    if isinstance(document, bytes):
        swagger.write_bytes(document)
    else:
        swagger.write_text(document if isinstance(document, str) else json.dumps(document), encoding="utf-8")
    return main(["--swagger", str(swagger), "--spec", str(spec), *options])


@pytest.fixture
def zoo() -> Json:
    return copy.deepcopy(ZOO)


@pytest.fixture
def updated(spec: Path) -> Json:
    """The small file with the zoo in it."""
    assert brought(ZOO, spec) == 0
    result: Json = load(spec)
    return result


@pytest.fixture
def full(tmp_path: Path) -> Path:
    """The real file, in a folder of its own."""
    return Path(shutil.copy(ROOT / "openapi.yaml", tmp_path))


@pytest.fixture(scope="module")
def exported() -> Json:
    """The real file as Swagger 2.0; not to be changed."""
    return Exporter(load(ROOT / "openapi.yaml")).export()


def parameters(document: Json, path: str, method: str) -> dict[str, Json]:
    """The parameters of an operation by name, references followed."""
    shared = document["components"]["parameters"]
    listed = document["paths"][path][method]["parameters"]
    found = [shared[item["$ref"].rpartition("/")[2]] if "$ref" in item else item for item in listed]
    return {item["name"]: item for item in found}


def schema(document: Json, name: str) -> Json:
    result: Json = document["components"]["schemas"][name]
    return result


# What is brought in


def test_result_is_valid_and_has_every_operation(updated: Json) -> None:
    validate(updated)
    ids = {item["operationId"] for path in updated["paths"].values() for item in path.values()}
    assert ids == {
        "ListCages",
        "CreateCage",
        "GetCage",
        "DeleteCage",
        "HeadCage",
        "ReplaceAnimals",
        "GetFood",
        "UploadFood",
        "ExportMenu",
    }


def test_second_import_changes_nothing_byte_for_byte(spec: Path) -> None:
    brought(ZOO, spec)
    before, modified = spec.read_bytes(), spec.stat().st_mtime_ns
    assert brought(ZOO, spec) == 0
    assert spec.read_bytes() == before
    assert spec.stat().st_mtime_ns == modified
    assert brought(ZOO, spec, "--prune") == 0
    pruned = spec.read_bytes()
    assert brought(ZOO, spec, "--prune") == 0
    assert spec.read_bytes() == pruned


def test_what_was_written_by_hand_survives(spec: Path) -> None:
    brought(ZOO, spec)
    before, after = SMALL_FILE.read_text().splitlines(), spec.read_text().splitlines()
    assert [line for line in difflib.ndiff(before, after) if line.startswith("- ")] == []


def test_no_sentence_of_the_document_is_copied(spec: Path) -> None:
    brought(ZOO, spec)
    text = spec.read_text()
    for theirs in ("A sentence of the document", "{{ config }}", "development.example.com", "REST API for a zoo"):
        assert theirs not in text


def test_host_schemes_and_info_are_not_looked_at(spec: Path, zoo: Json) -> None:
    servers = load(spec)["servers"]
    brought({**zoo, "host": 3, "schemes": "x", "info": []}, spec)
    assert load(spec)["servers"] == servers
    assert load(spec)["info"] == {"title": "Zoo", "version": "20260430"}


def test_version_of_the_base_path_is_taken_over_and_reported(
    spec: Path, zoo: Json, capsys: pytest.CaptureFixture[str]
) -> None:
    zoo["basePath"] = "/20270131"
    brought(zoo, spec)
    assert load(spec)["servers"][0]["variables"]["apiVersion"]["default"] == "20270131"
    assert "  API version: 20270131, was 20260430\n" in capsys.readouterr().out.partition("Changed")[2]


@pytest.mark.parametrize(
    "path", ["/", "/v1", "/2026043", "/20260430/more", "/\u0662\u0660\u0662\u0666\u0660\u0664\u0663\u0660", "/latest\n"]
)
def test_base_path_that_is_no_version_leaves_the_file_its_own(
    spec: Path, zoo: Json, capsys: pytest.CaptureFixture[str], path: str
) -> None:
    zoo["basePath"] = path
    assert brought(zoo, spec) == 0
    assert load(spec)["info"]["version"] == "20260430"
    assert "is no API version" in capsys.readouterr().out


def test_parameters_of_documents_paths_and_operations_come_together(updated: Json) -> None:
    assert list(parameters(updated, "/cages/{cageKey}", "get")) == ["cageKey", "opc-request-id", "verbose"]
    assert parameters(updated, "/cages/{cageKey}", "get")["verbose"]["schema"] == {"type": "boolean"}
    assert parameters(updated, "/cages/{cageKey}", "head")["verbose"]["schema"] == {"type": "string"}
    assert "if-match" in parameters(updated, "/cages/{cageKey}", "delete")
    assert "opc-request-id" in parameters(updated, "/cages", "get")


def test_arrays_in_the_query_say_whether_they_repeat_their_key(updated: Json) -> None:
    found = parameters(updated, "/cages", "get")
    assert (found["state"]["style"], found["state"]["explode"]) == ("form", True)
    assert (found["names"]["style"], found["names"]["explode"]) == ("form", False)
    assert found["state"]["schema"] == {
        "type": "array",
        "items": {"$ref": "#/components/schemas/CageState"},
        "maxItems": 5,
    }


def test_limits_formats_and_defaults_are_documented(updated: Json) -> None:
    found = {name: item["schema"] for name, item in parameters(updated, "/cages", "get").items()}
    assert found["limit"] == {"type": "integer", "format": "int32", "minimum": 1, "maximum": 1000, "default": 100}
    assert found["area"] == {"type": "number", "exclusiveMinimum": 0, "maximum": 99.5}
    assert found["sortOrder"]["default"] == "ASC"
    assert found["page"]["pattern"] == ZOO["paths"]["/cages"]["get"]["parameters"][-1]["pattern"]
    cage = schema(updated, "Cage")["properties"]
    assert cage["key"] == {"type": "string", "description": "The key, by hand.", "minLength": 1, "maxLength": 40}
    assert cage["labels"]["additionalProperties"] == {"type": "string", "maxLength": 80}
    assert (cage["size"]["exclusiveMaximum"], cage["size"]["default"]) == (10, 3)
    assert cage["state"]["default"] == "AWAKE"
    assert cage["moreLabels"]["items"] == {"type": "string", "maxLength": 20}
    assert (cage["moreLabels"]["minItems"], cage["moreLabels"]["uniqueItems"]) == (1, True)
    assert cage["settings"]["maxProperties"] == 9


@pytest.mark.parametrize(
    ("limits", "default", "taken"),
    [
        ({"type": "integer", "minimum": 1, "maximum": 9}, 9, True),
        ({"type": "integer", "minimum": 1, "maximum": 9}, 10, False),
        ({"type": "integer", "minimum": 1, "exclusiveMinimum": True}, 1, False),
        ({"type": "integer", "maximum": 9, "exclusiveMaximum": True}, 8, True),
        ({"type": "number", "multipleOf": 0.5}, 1.5, True),
        ({"type": "number", "multipleOf": 0.5}, 1.25, False),
        ({"type": "integer"}, True, False),
        ({"type": "integer"}, "5", False),
        ({"type": "string", "maxLength": 3}, "abcd", False),
        ({"type": "string", "minLength": 4}, "abcd", True),
        ({"type": "string", "pattern": "^(a+)+$"}, "a" * 40 + "b", False),
        ({"type": "string", "enum": ["A", "B"]}, "C", False),
        ({"type": "boolean"}, True, True),
        ({"type": "array", "items": {"type": "string"}}, ["a"], False),
        ({"type": "string", "format": "date-time"}, "2026-01-01T00:00:00Z", False),
    ],
)
def test_default_is_taken_if_it_is_a_value_of_its_type(
    spec: Path, zoo: Json, limits: Json, default: object, taken: bool
) -> None:
    zoo["definitions"]["Cage"]["properties"]["extra"] = {**limits, "default": default}
    assert brought(zoo, spec) == 0
    assert ("default" in schema(load(spec), "Cage")["properties"]["extra"]) is taken
    validate(load(spec))


def test_limit_that_the_document_lacks_is_kept_until_pruned(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    brought(ZOO, spec)
    assert load(spec)["components"]["parameters"]["opc-request-id"]["schema"]["maxLength"] == 255
    assert "  parameter opc-request-id: maxLength 255\n" in capsys.readouterr().out.partition("Kept")[2]
    brought(ZOO, spec, "--prune")
    assert load(spec)["components"]["parameters"]["opc-request-id"]["schema"] == {"type": "string"}


def test_limit_that_is_another_now_is_changed(spec: Path, zoo: Json, capsys: pytest.CaptureFixture[str]) -> None:
    zoo["parameters"]["CageKey"]["minLength"] = 5
    brought(zoo, spec)
    assert parameters(load(spec), "/cages/{cageKey}", "get")["cageKey"]["schema"]["minLength"] == 5
    assert "GetCage, parameter cageKey: minLength 5, was 3" in capsys.readouterr().out


def test_one_operation_with_other_limits_leaves_the_shared_parameter(spec: Path, zoo: Json) -> None:
    brought(ZOO, spec)
    own = {**zoo["parameters"]["CageKey"], "maxLength": 9}
    zoo["paths"]["/cages/{cageKey}/animals"]["put"]["parameters"][0] = own
    brought(zoo, spec)
    document = load(spec)
    assert document["components"]["parameters"]["cageKey"]["schema"]["maxLength"] == 40
    found = parameters(document, "/cages/{cageKey}/animals", "put")["cageKey"]
    assert found["schema"] == {"type": "string", "minLength": 3, "maxLength": 9}
    before = spec.read_bytes()
    brought(zoo, spec)
    assert spec.read_bytes() == before


def test_headers_of_every_type(updated: Json) -> None:
    found = {name: item["schema"] for name, item in parameters(updated, "/cages", "post").items()}
    assert found["is-forced"] == {"type": "boolean"}
    assert found["max-animals"] == {"type": "integer", "format": "int64", "multipleOf": 2}
    assert found["weight"] == {"type": "number"}
    assert found["time-opened"] == {"type": "string", "x-format": "date-time"}
    assert found["mood"] == {"$ref": "#/components/schemas/Mood"}
    assert "content-type" not in found


def test_answers_keep_the_status_of_the_file_and_get_their_headers(updated: Json) -> None:
    answers = updated["paths"]["/cages/{cageKey}"]["get"]["responses"]
    assert set(answers) == {"200", "default"}
    assert answers["200"]["description"] == "The cage."
    assert list(answers["200"]["headers"]) == ["etag", "opc-request-id", "x-weight"]
    assert answers["200"]["headers"]["x-weight"]["schema"] == {"type": "number", "format": "double"}
    new = updated["paths"]["/cages"]["post"]["responses"]
    assert next(iter(new)) == "2XX"
    assert list(new["2XX"]["headers"]) == ["aidp-async-operation-key", "location", "opc-request-id"]


def test_bodies_and_answers_of_bytes_and_text(updated: Json) -> None:
    binary = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
    assert updated["paths"]["/food/{objectPath}"]["get"]["responses"]["2XX"]["content"] == binary
    assert updated["paths"]["/food/{objectPath}"]["put"]["requestBody"]["content"] == binary
    assert updated["paths"]["/menu"]["get"]["responses"]["2XX"]["content"] == {
        "text/csv": {"schema": {"type": "string"}}
    }
    assert parameters(updated, "/food/{objectPath}", "get")["objectPath"]["x-multi-segment"] is True
    replace = updated["paths"]["/cages/{cageKey}/animals"]["put"]
    assert replace["requestBody"]["content"]["application/json"]["schema"]["maxItems"] == 50
    assert replace["responses"]["2XX"]["content"]["application/json"]["schema"] == {
        "type": "object",
        "additionalProperties": {"$ref": "#/components/schemas/Animal"},
    }


def test_each_set_of_values_is_one_component(updated: Json) -> None:
    enums = {name: item["enum"] for name, item in updated["components"]["schemas"].items() if "enum" in item}
    assert enums == {
        "AnimalKind": ["CAT", "BARN_OWL", "NEWT", "{{ 7 * 7 }}"],
        "CageSortOrder": ["ASC", "DESC"],
        "CageState": ["AWAKE", "ASLEEP"],
        "Mood": ["GOOD", "BAD"],
    }


def test_family_is_found_with_flat_variants(updated: Json) -> None:
    assert schema(updated, "Animal")["discriminator"] == {
        "propertyName": "kind",
        "mapping": {
            "BARN_OWL": "#/components/schemas/BarnOwl",
            "CAT": "#/components/schemas/Cat",
            "NEWT": "#/components/schemas/WaterNewt",
        },
        "x-defaultMapping": "#/components/schemas/AnimalBase",
    }
    assert len(schema(updated, "Animal")["oneOf"]) == 3
    owl = schema(updated, "BarnOwl")
    assert list(owl["properties"]) == ["kind", "name", "wings", "timeSeen"]
    assert owl["properties"]["kind"]["const"] == "BARN_OWL"
    assert schema(updated, "Cat")["required"] == ["kind", "lives"]
    assert "Bird" not in updated["components"]["schemas"]
    assert schema(updated, "CreateCageDetails")["required"] == ["displayName", "state"]
    assert list(schema(updated, "CreateCageDetails")["properties"]) == ["displayName", "state"]


def test_variant_without_a_value_keeps_that_of_the_file(spec: Path, zoo: Json) -> None:
    brought(ZOO, spec)
    before = spec.read_bytes()
    del zoo["definitions"]["Cat"]["x-discriminator-value"]
    zoo["definitions"]["Cat"]["allOf"][0] = {"$ref": "#/definitions/Animal"}
    spec.write_text(spec.read_text().replace("CAT", "FELINE"))
    zoo["definitions"]["Animal"]["properties"]["kind"]["enum"][0] = "FELINE"
    assert brought(zoo, spec) == 0
    assert spec.read_bytes() == before.replace(b"CAT", b"FELINE")


def test_properties_of_every_type(updated: Json) -> None:
    cage = schema(updated, "Cage")["properties"]
    types = {name: (item.get("type"), item.get("format")) for name, item in cage.items()}
    assert types["timeBuilt"] == ("string", "date-time")
    assert types["dayOpened"] == ("string", "date")
    assert types["picture"] == ("string", "byte")
    assert types["doorId"] == ("string", None)
    assert types["ratio"] == ("number", "float")
    assert types["anything"] == (None, None)
    assert cage["settings"]["additionalProperties"] == {}
    assert cage["parent"]["$ref"] == "#/components/schemas/Cage"
    assert cage["accessToken"]["x-sensitive"] is True
    assert cage["door"]["$ref"] == "#/components/schemas/CageDoor"
    assert schema(updated, "CageDoor")["required"] == ["width"]
    assert list(schema(updated, "CageDoorLock")["properties"]) == ["code"]


def test_what_cannot_be_placed_is_said(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    brought(ZOO, spec)
    unplaced = capsys.readouterr().out.partition("Could not place")[2]
    assert 'Cage.doorId: pattern "(unclosed" left out' in unplaced
    assert 'Cage.lines: default "two\\nlines" left out' in unplaced
    assert "nothing tells the value of BarnOwl" in unplaced
    assert "Cage.door: an object without a name, called CageDoor" in unplaced
    assert "Cage.level: enum of type integer; the file has no place for its values" in unplaced
    assert 'ListCages, parameter names: collectionFormat "csv"' in unplaced


def test_tags_keep_the_spelling_of_the_file(updated: Json) -> None:
    assert [item["name"] for item in updated["tags"]] == ["Default", "FoodStuff", "Zoo"]
    assert updated["paths"]["/cages"]["get"]["tags"] == ["Zoo"]
    assert updated["paths"]["/cages/{cageKey}"]["head"]["tags"] == ["Default"]


def test_package_is_generated_and_works(spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    brought(ZOO, spec)
    package = tmp_path / "packages" / "zoo_from_swagger"
    # Warnings of the generator would end it.
    assert generate(spec, ROOT / "generator-config.yml", ROOT / "overrides", package) == 9
    monkeypatch.syspath_prepend(str(package.parent))
    api = importlib.import_module("zoo_from_swagger.api.zoo.list_cages")
    assert all(callable(getattr(api, name)) for name in ("sync", "asyncio", "sync_detailed", "iterate", "aiterate"))
    assert "The service assumes 100 without it." in api.sync.__doc__
    food = importlib.import_module("zoo_from_swagger.api.food_stuff.get_food")
    assert callable(food.stream)
    for module in sorted(package.rglob("*.py")):
        importlib.import_module(".".join(module.relative_to(package.parent).with_suffix("").parts))
    models = importlib.import_module("zoo_from_swagger.models")
    assert models.CageState("AWAKE") is models.CageState.AWAKE
    assert "{{ 7 * 7 }}" in {str(member.value) for member in models.AnimalKind}
    assert issubclass(models.BarnOwl, models.Animal)
    animal = models.Animal.from_dict({"kind": "CAT", "lives": 9})
    assert isinstance(animal, models.Cat)
    cage = models.Cage.from_dict({"key": "k", "animals": [{"kind": "NEWT", "isGreen": True}]})
    assert isinstance(cage.animals[0], models.WaterNewt)
    assert "size" not in cage.to_dict()
    assert "{{ 7 * 7 }} {% raw %}" in (package / "models" / "cage.py").read_text(encoding="utf-8")


# The whole API


@pytest.mark.parametrize(("named_enums", "options"), [(False, ()), (True, ("--prune",))])
def test_all_operations_written_as_swagger_change_nothing(
    full: Path, capsys: pytest.CaptureFixture[str], named_enums: bool, options: tuple[str, ...]
) -> None:
    before = full.read_bytes()
    assert brought(Exporter(load(full), named_enums).export(), full, *options) == 0
    assert full.read_bytes() == before
    assert capsys.readouterr().out.splitlines()[1:] == ["Nothing to do."]


def test_values_of_variants_come_from_the_file_where_the_document_lacks_them(full: Path, exported: Json) -> None:
    document = copy.deepcopy(exported)
    for definition in document["definitions"].values():
        definition.pop("x-discriminator-value", None)
    before = full.read_bytes()
    assert brought(document, full) == 0
    assert full.read_bytes() == before


def test_limits_and_headers_are_added_to_operations_there_are(full: Path, exported: Json) -> None:
    document = copy.deepcopy(exported)
    document["parameters"]["workspaceKey"]["maxLength"] = 128
    for key in ("displayName", "description"):
        document["definitions"]["CreateWorkspaceDetails"]["properties"][key]["maxLength"] = 400
    for path in document["paths"].values():
        for method, operation in path.items():
            if method == "get":
                next(_successes(operation))["headers"]["etag"] = {"type": "string"}
            elif method == "post":
                next(_successes(operation))["headers"]["aidp-async-operation-key"] = {"type": "string"}
    before = full.read_text().splitlines()
    assert brought(document, full) == 0
    changed = list(difflib.unified_diff(before, full.read_text().splitlines(), n=0, lineterm=""))[2:]
    assert [line for line in changed if line.startswith("-")] == []
    result = load(full)
    validate(result)
    assert result["components"]["parameters"]["workspaceKey"]["schema"] == {"type": "string", "maxLength": 128}
    assert schema(result, "CreateWorkspaceDetails")["properties"]["displayName"]["maxLength"] == 400
    assert result["components"]["headers"]["aidp-async-operation-key"]["description"]
    for method, header in (("get", "etag"), ("post", "aidp-async-operation-key")):
        found = [next(_successes(path[method])) for path in result["paths"].values() if method in path]
        assert all(item["headers"][header] == {"$ref": f"#/components/headers/{header}"} for item in found)
    after = full.read_bytes()
    assert brought(document, full) == 0
    assert full.read_bytes() == after


def _successes(operation: Json) -> Iterator[Json]:
    return (answer for code, answer in operation["responses"].items() if code.startswith("2"))


# What stops it


def stopped(document: Any, spec: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """Brings in what must not go in; returns the one line that says why."""
    before, modified = spec.read_bytes(), spec.stat().st_mtime_ns
    assert brought(document, spec) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("error: swagger.json: ")
    assert err.count("\n") == 1
    assert len(err) < 500
    assert (spec.read_bytes(), spec.stat().st_mtime_ns) == (before, modified)
    return str(err)


YAML_BOMB = "a: &a [x, x]\n" + "".join(
    f"{name}: &{name} [*{last}, *{last}]\n" for last, name in zip("abcdefgh", "bcdefghi", strict=True)
)
PATHS = '"paths": {"/a": {}}'


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not JSON"),
        ("swagger: '2.0'\npaths: {}\n", "Oracle publishes it as JSON"),
        (YAML_BOMB, "not JSON"),
        (json.dumps(ZOO)[:-1000], "not JSON"),
        ("<html>Sign in</html>", "not JSON"),
        ("[]", "must be a JSON object, not an array"),
        ("{}", "not a Swagger document"),
        ('{"openapi": "3.0.3", "paths": {}}', 'OpenAPI "3.0.3", but Swagger 2.0'),
        ('{"swagger": "1.2", ' + PATHS + "}", 'Swagger "1.2", but 2.0'),
        ('{"swagger": "2.0"}', "no paths"),
        ('{"swagger": "2.0", "paths": {}}', "no paths"),
        ('{"swagger": "2.0", "paths": []}', "must be a JSON object"),
        ('{"swagger": "2.0", ' + PATHS + "}", "no operations"),
        ('{"swagger": "2.0", "a": 1, "a": 2}', 'the key "a" comes twice'),
        ('{"swagger": "2.0", "a": NaN}', "NaN is not a number"),
        ("[" * 100_000, "nested too deeply"),
        ('{"swagger": "2.0", "a": ' + "9" * 5000 + "}", "not JSON"),
        (b"\xff\xfe{}", "not UTF-8"),
        (b"\x00" * 1000, "not JSON"),
    ],
)
def test_what_is_no_swagger_document(
    spec: Path, capsys: pytest.CaptureFixture[str], text: str | bytes, reason: str
) -> None:
    assert reason in stopped(text, spec, capsys)


def test_file_that_is_too_large_is_not_read(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    swagger = spec.with_name("swagger.json")
    with swagger.open("wb") as stream:
        stream.truncate(50_000_000)
    assert main(["--swagger", str(swagger), "--spec", str(spec)]) == 1
    assert "larger than 20 MB" in capsys.readouterr().err


def test_what_is_no_file(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path, reason in (
        (spec.parent, "not a file"),
        (Path("/dev/zero"), "not a file"),
        (spec.parent / "no", "No such"),
    ):
        assert main(["--swagger", str(path), "--spec", str(spec)]) == 1
        assert reason in capsys.readouterr().err


def test_byte_order_mark_does_no_harm(spec: Path, updated: Json) -> None:
    before = spec.read_bytes()
    assert brought(b"\xef\xbb\xbf" + json.dumps(ZOO).encode(), spec) == 0
    assert spec.read_bytes() == before


def put(document: Json, place: str, value: Any) -> None:
    """Sets what stands in a place, such as `definitions/Cage/type`; `~` is a slash."""
    *parents, last = [part.replace("~", "/") for part in place.split("/")]
    target: Any = document
    for part in parents:
        target = target[int(part)] if isinstance(target, list) else target.setdefault(part, {})
    target[int(last) if isinstance(target, list) else last] = value


REFERENCE = "#/definitions/"
CAGES = "paths/~cages"


@pytest.mark.parametrize(
    ("place", "value", "reason"),
    [
        ("definitions/Cage/properties/key", {"$ref": f"{REFERENCE}Nothing"}, "refers to nothing"),
        ("definitions/Cage/properties/key", {"$ref": "other.json#/definitions/Key"}, "does not refer to a definition"),
        ("definitions/Cage/properties/key", {"$ref": "https://example.com/"}, "does not refer to a definition"),
        ("definitions/Cage/properties/key", {"$ref": ["a"]}, "must be a string, not an array"),
        ("definitions/Cage/properties/key", "text", "must be a JSON object, not a string"),
        ("definitions/Cage/properties/key/type", 7, "must be a string, not a number"),
        ("definitions/Cage/properties/key/maxLength", "7", 'must be a whole number from 0 on, not "7"'),
        ("definitions/Cage/properties/key/maxLength", True, "must be a whole number"),
        ("definitions/Cage/properties/key/maxLength", -1, "must be a whole number"),
        ("definitions/Cage/properties/size/maximum", "x", 'must be a number, not "x"'),
        ("definitions/Cage/properties/size/maximum", 10**40, "beyond any number"),
        ("definitions/Cage/properties/state/enum", "AWAKE", "must be a JSON array"),
        ("definitions/Cage/properties/state/enum", ["A\nB"], "is not a plain value"),
        ("definitions/Cage/properties/state/enum", [1], "must be a string"),
        ("definitions/Cage/properties/bad name", {"type": "string"}, '"bad name" is not a plain name'),
        ("definitions/Cage/properties/{{x}}", {"type": "string"}, "is not a plain name"),
        ("definitions/Cage/properties/" + "a" * 200, {"type": "string"}, "is not a plain name"),
        ("definitions/Cage/properties", [], "must be a JSON object"),
        ("definitions/Cage/required", "key", "must be a JSON array"),
        ('definitions/Ca"ge', {"type": "object"}, "is not a plain name"),
        ("definitions/__import__('os')", {"type": "object"}, "is not a plain name"),
        ("definitions/..~Cage", {"type": "object"}, "is not a plain name"),
        ("definitions", [], "must be a JSON object"),
        ("definitions/Cage", None, "must be a JSON object, not null"),
        ("definitions/Named", {"allOf": [{"$ref": f"{REFERENCE}Named"}]}, "refers to itself"),
        ("definitions/Named", {"allOf": [{"$ref": f"{REFERENCE}CreateCageDetails"}]}, "refers to itself"),
        ("definitions/Label", {"$ref": f"{REFERENCE}Label"}, "refers to itself"),
        ("definitions/Label", {"type": "array", "items": {"$ref": f"{REFERENCE}Label"}}, "refers to itself"),
        ("definitions/Label", {"allOf": [{"allOf": [{"$ref": f"{REFERENCE}Label"}]}]}, "refers to itself"),
        ("definitions/Animal/discriminator", "colour", "the discriminator colour is not one of its properties"),
        ("definitions/Animal/discriminator", {"propertyName": "kind"}, "must be a string, not an object"),
        ("definitions/Cat/x-discriminator-value", ["CAT"], "must be a string"),
        ("definitions/Cat/allOf", {}, "must be a JSON array"),
        ("definitions/Cat/allOf", [{}] * 200, "more than 100 items"),
        ("parameters/RequestId", {"$ref": "#/parameters/RequestIdAgain"}, "refers to itself"),
        ("parameters/RequestId", {"$ref": "#/parameters/Nothing"}, "refers to nothing"),
        ("parameters/RequestId", {"$ref": "#/responses/Failed"}, "refers to nothing"),
        ("parameters/RequestId/name", "a\nb", "is not a plain name"),
        ("parameters/RequestId/name", None, "must be a string, not null"),
        ("parameters/RequestId/in", "cookie", '"cookie" is no place of a parameter'),
        ("parameters/RequestId/type", None, "must be a string, not null"),
        ("parameters/RequestId/schema", {}, "needs a type, and no schema"),
        ("parameters/RequestId/required", "yes", "must be true or false, not a string"),
        ("responses/OneCage", {"$ref": "#/responses/OneCage"}, "refers to itself"),
        ("responses/OneCage/headers/bad header", {"type": "string"}, "is not a plain name"),
        ("responses/OneCage/schema", {"$ref": f"{REFERENCE}Nothing"}, "refers to nothing"),
        (f"{CAGES}/get/operationId", "GetCage", "two operations are called GetCage"),
        (f"{CAGES}/get/operationId", "Get_cage", "two operations are called"),
        (f"{CAGES}/get/operationId", "List Cages", "is not a plain name"),
        (f"{CAGES}/get/operationId", "../../etc", "is not a plain name"),
        (f"{CAGES}/get/operationId", "Lïst", "is not a plain name"),
        (f"{CAGES}/get/operationId", 5, "must be a string"),
        (f"{CAGES}/get", [], "must be a JSON object"),
        (f"{CAGES}/get/tags", "zoo", "must be a JSON array"),
        (f"{CAGES}/get/tags", ["{{ }}"], "is not a plain name"),
        (f"{CAGES}/get/deprecated", "no", "must be true or false"),
        (f"{CAGES}/get/produces", ["a b"], "is not a media type"),
        (f"{CAGES}/get/parameters", {}, "must be a JSON array"),
        (f"{CAGES}/get/parameters/0/name", "names", "there are two"),
        (f"{CAGES}/get/responses/200", "fine", "must be a JSON object"),
        (f"{CAGES}/post/parameters/7/schema", 1, "must be a JSON object, not a number"),
        (f"{CAGES}/$ref", "#/paths/x", "a path that is a $ref"),
        ("paths/cages", {}, "is not a plain path"),
        ("paths/~cages~{{x}}", {}, "is not a plain path"),
        (
            "paths/~cages~{cageKey}/parameters/0",
            {"name": "other", "in": "path", "type": "string"},
            "are not those that",
        ),
        ("basePath", 20260430, "must be a string"),
    ],
)
def test_bad_places_end_with_one_line_and_nothing_changed(
    spec: Path, zoo: Json, capsys: pytest.CaptureFixture[str], place: str, value: Any, reason: str
) -> None:
    put(zoo, place, value)
    assert reason in stopped(zoo, spec, capsys)


def test_operation_without_an_id(spec: Path, zoo: Json, capsys: pytest.CaptureFixture[str]) -> None:
    del zoo["paths"]["/cages"]["get"]["operationId"]
    assert "GET /cages: no operationId" in stopped(zoo, spec, capsys)


@pytest.mark.parametrize(
    "definitions",
    [
        {f"D{number}": {"allOf": [{"$ref": f"#/definitions/D{number + 1}"}] * 2} for number in range(4000)},
        {f"D{number}": {"type": "array", "items": {"$ref": f"#/definitions/D{number + 1}"}} for number in range(4000)},
        {f"D{number}": {"type": "object"} for number in range(6000)},
        {
            "Wide": {"properties": {f"p{number}": {"type": "string"} for number in range(40_000)}},
            **{f"D{number}": {"allOf": [{"$ref": "#/definitions/Wide"}]} for number in range(1000)},
        },
        {"D": {"type": "string", "enum": [f"V{number}" for number in range(100_000)]}},
    ],
)
def test_documents_that_unfold_without_end_stop_soon(
    spec: Path, zoo: Json, capsys: pytest.CaptureFixture[str], definitions: Json
) -> None:
    last = {"D4000": {"type": "object", "properties": {"a": {"type": "string"}}}}
    stopped({**zoo, "definitions": {**zoo["definitions"], **definitions, **last}}, spec, capsys)


def test_definitions_that_fan_out_are_read_once_each(spec: Path, zoo: Json) -> None:
    for number in range(25):
        zoo["definitions"][f"D{number}"] = {"allOf": [{"$ref": f"#/definitions/D{number + 1}"}] * 50}
    zoo["definitions"]["D25"] = {"type": "object", "properties": {"deep": {"type": "string"}}}
    put(zoo, "definitions/Cage/properties/fan", {"$ref": "#/definitions/D0"})
    assert brought(zoo, spec) == 0  # one after the other, these would be 50 to the power of 25
    assert list(schema(load(spec), "D0")["properties"]) == ["deep"]


@pytest.mark.parametrize("arguments", [[], ["--sdk", "5.1.1", "--swagger", "swagger.json"]])
def test_there_is_one_source(spec: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main([*arguments, "--spec", str(spec)])
    assert stop.value.code == 2
    assert "--sdk" in capsys.readouterr().err


@pytest.mark.skipif(shutil.which("make") is None, reason="no make")
@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], "say where the facts come from, with one of SDK=5.1.1 and SWAGGER=swagger.json"),
        (["SDK=5.1.1", "SWAGGER=a.json"], "say where the facts come from"),
        (["SDK=5.1.1"], '-m tools.spec --sdk "5.1.1" --spec openapi.yaml'),
        (["SWAGGER=a b.json", "PRUNE=1"], '-m tools.spec --swagger "a b.json" --spec openapi.yaml --prune'),
    ],
)
def test_target_of_make(arguments: list[str], expected: str) -> None:
    command = ["make", "--dry-run", "--no-print-directory", "spec", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert expected in done.stdout + done.stderr
    assert (done.returncode == 0) is expected.startswith("-m")


# Whatever else may come


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in the document, as the keys that lead to it."""
    for key, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield (*path, key)
        yield from places(item, (*path, key))


PLACES = list(places(ZOO))
JUNK = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=12),
    st.sampled_from(
        ["", "string", "array", "object", "date-time", "binary", "_", "{{ x }}", "a-b", "get", "2XX", "1e5"]
    ),
    st.sampled_from([[], {}, [[]], [{}], [None], {"": 0}, {"type": []}, {"allOf": []}, {"properties": {"_": {}}}]),
    st.sampled_from(list(ZOO["definitions"])).map(lambda name: {"$ref": f"#/definitions/{name}"}),
    st.sampled_from(list(ZOO["definitions"])).map(lambda name: {"allOf": [{"$ref": f"#/definitions/{name}"}, {}]}),
    st.sampled_from(PLACES).map(lambda place: _at(ZOO, place)),
)


def _at(document: Any, place: tuple[Any, ...]) -> Any:
    for key in place:
        document = document[key]
    return document


@st.composite
def mutations(draw: st.DrawFn) -> Json:
    """The zoo with a few things replaced, renamed or taken out."""
    document = copy.deepcopy(ZOO)
    for _ in range(draw(st.integers(1, 4))):
        *parents, key = draw(st.sampled_from(PLACES))
        try:
            parent = _at(document, tuple(parents))
            change = draw(st.sampled_from(["replace", "replace", "take out", "rename"]))
            if change == "replace":
                parent[key] = copy.deepcopy(draw(JUNK))
            elif change == "take out":
                del parent[key]
            elif isinstance(parent, dict):
                parent[draw(st.text(max_size=6) | st.sampled_from(["$ref", "allOf", "type", "_x", "a.b"]))] = (
                    parent.pop(key)
                )
        except (LookupError, TypeError):
            continue
    return document


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(mutations())
def test_damaged_documents_go_in_or_stop_with_one_line(spec: Path, document: Json) -> None:
    shutil.copy(SMALL_FILE, spec)
    _goes_in_or_stops(json.dumps(document), spec)


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, len(json.dumps(ZOO))), st.binary(max_size=5))
def test_damaged_bytes_go_in_or_stop_with_one_line(spec: Path, position: int, junk: bytes) -> None:
    shutil.copy(SMALL_FILE, spec)
    text = json.dumps(ZOO).encode()
    _goes_in_or_stops(text[:position] + junk + text[position + len(junk) :], spec)
    _goes_in_or_stops(text[:position], spec)


def _goes_in_or_stops(document: str | bytes, spec: Path) -> None:
    before = spec.read_bytes()
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = brought(document, spec)
    if status == 0:
        after = spec.read_bytes()
        with contextlib.redirect_stdout(out):
            assert brought(document, spec) == 0
        assert spec.read_bytes() == after
        load(spec)
    else:
        assert spec.read_bytes() == before
        assert re.fullmatch(r"error: [^\n]{10,700}\n", err.getvalue())
