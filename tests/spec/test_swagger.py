"""What a Swagger document brings into the file."""

from __future__ import annotations

import copy
import difflib
import importlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from openapi_spec_validator import validate

from tests.spec.conftest import ROOT, SMALL_FILE, ZOO, brought, load, schema
from tests.spec.swagger_export import Exporter, Json
from tools.generator.pipeline import generate


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
    assert load(spec)["info"] == {"title": "Zoo", "version": "20250101"}


def test_version_of_the_base_path_is_taken_over_and_reported(
    spec: Path, zoo: Json, capsys: pytest.CaptureFixture[str]
) -> None:
    zoo["basePath"] = "/20991231"
    brought(zoo, spec)
    assert load(spec)["servers"][0]["variables"]["apiVersion"]["default"] == "20991231"
    assert "  API version: 20991231, was 20250101\n" in capsys.readouterr().out.partition("Changed")[2]


@pytest.mark.parametrize(
    "path", ["/", "/v1", "/2025010", "/20250101/more", "/\u0662\u0660\u0662\u0666\u0660\u0664\u0663\u0660", "/latest\n"]
)
def test_base_path_that_is_no_version_leaves_the_file_its_own(
    spec: Path, zoo: Json, capsys: pytest.CaptureFixture[str], path: str
) -> None:
    zoo["basePath"] = path
    assert brought(zoo, spec) == 0
    assert load(spec)["info"]["version"] == "20250101"
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


def test_values_that_only_a_body_or_an_answer_has_are_a_component(spec: Path, zoo: Json) -> None:
    moods: Json = {"type": "string", "enum": ["CALM", "WILD"]}
    zoo["paths"]["/cages/{cageKey}/animals"]["put"]["responses"]["200"]["schema"] = moods
    zoo["paths"]["/cages"]["post"]["parameters"][7]["schema"] = {"type": "array", "items": {**moods, "enum": ["SAFE"]}}
    assert brought(zoo, spec) == 0
    document = load(spec)
    answer = document["paths"]["/cages/{cageKey}/animals"]["put"]["responses"]["2XX"]["content"]["application/json"]
    body = document["paths"]["/cages"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    enums = [schema(document, each["$ref"].rpartition("/")[2])["enum"] for each in (answer["schema"], body["items"])]
    assert enums == [["CALM", "WILD"], ["SAFE"]]


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


def test_package_is_generated_and_works(spec: Path, zoo: Json, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cages = zoo["paths"]["/cages"]["get"]
    # The generator refuses lists that are joined by commas.
    cages["parameters"] = [each for each in cages["parameters"] if each.get("collectionFormat") != "csv"]
    brought(zoo, spec)
    package = tmp_path / "packages" / "zoo_from_swagger"
    # Warnings of the generator would end it.
    assert generate(spec, ROOT / "generator-config.yml", ROOT / "overrides", package) == 9
    monkeypatch.syspath_prepend(str(package.parent))
    api = importlib.import_module("zoo_from_swagger.api.zoo.list_cages")
    assert all(callable(getattr(api, name)) for name in ("sync", "asyncio", "sync_detailed", "iterate", "aiterate"))
    assert "Without it, 100." in api.sync.__doc__
    food = importlib.import_module("zoo_from_swagger.api.food_stuff.get_food")
    assert callable(food.stream)
    for module in sorted(package.rglob("*.py")):
        name = ".".join(module.relative_to(package.parent).with_suffix("").parts)
        importlib.import_module(name.removesuffix(".__init__"))
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


@pytest.mark.proof
@pytest.mark.parametrize(("named_enums", "options"), [(False, ()), (True, ("--prune",))])
def test_all_operations_written_as_swagger_change_nothing(
    full: Path, capsys: pytest.CaptureFixture[str], named_enums: bool, options: tuple[str, ...]
) -> None:
    before = full.read_bytes()
    assert brought(Exporter(load(full), named_enums).export(), full, *options) == 0
    assert full.read_bytes() == before
    assert capsys.readouterr().out.splitlines()[1:] == ["Nothing to do."]


@pytest.mark.proof
def test_values_of_variants_come_from_the_file_where_the_document_lacks_them(full: Path, exported: Json) -> None:
    document = copy.deepcopy(exported)
    for definition in document["definitions"].values():
        definition.pop("x-discriminator-value", None)
    before = full.read_bytes()
    assert brought(document, full) == 0
    assert full.read_bytes() == before


@pytest.mark.proof
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
    assert result["components"]["headers"]["aidp-async-operation-key"]["schema"] == {"type": "string"}
    for method, header in (("get", "etag"), ("post", "aidp-async-operation-key")):
        found = [next(_successes(path[method])) for path in result["paths"].values() if method in path]
        assert all(item["headers"][header] == {"$ref": f"#/components/headers/{header}"} for item in found)
    after = full.read_bytes()
    assert brought(document, full) == 0
    assert full.read_bytes() == after


def _successes(operation: Json) -> Iterator[Json]:
    return (answer for code, answer in operation["responses"].items() if code.startswith("2"))
