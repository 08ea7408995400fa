"""What an update changes in the file, and what it leaves alone."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from openapi_spec_validator import validate

from tests.spec.conftest import SMALL_FILE, load
from tests.spec.releases import FakeModel, FakeOperation, FakeRelease, zoo

BringIn = Callable[..., int]


def model(release: FakeRelease, name: str) -> FakeModel:
    return next(item for item in release.models if item.name == name)


def operation(release: FakeRelease, name: str) -> FakeOperation:
    return next(item for item in release.operations if item.id == name)


def added_to(release: FakeRelease, name: str, **properties: tuple[str, bool, list[str]]) -> FakeRelease:
    there = model(release, name)
    there.properties = {**there.properties, **properties}
    return release


def test_everything_new_is_added_and_the_result_is_valid(bring_in: BringIn, spec: Path) -> None:
    assert bring_in(zoo()) == 0
    document = load(spec)
    validate(document)
    ids = {item["operationId"] for path in document["paths"].values() for item in path.values()}
    assert ids == {item.id for item in zoo().operations}
    assert list(document["components"]["schemas"]) == sorted(document["components"]["schemas"])
    assert "Unused" not in document["components"]["schemas"]


def test_second_run_changes_nothing_byte_for_byte(bring_in: BringIn, spec: Path) -> None:
    bring_in(zoo())
    before, modified = spec.read_bytes(), spec.stat().st_mtime_ns
    assert bring_in(zoo()) == 0
    assert spec.read_bytes() == before
    assert spec.stat().st_mtime_ns == modified


def test_every_line_written_by_hand_survives_in_its_order(bring_in: BringIn, spec: Path) -> None:
    bring_in(zoo())
    before = SMALL_FILE.read_text().splitlines()
    after = spec.read_text().splitlines()
    assert [line for line in difflib.ndiff(before, after) if line.startswith("- ")] == []


def test_comments_stay_before_the_key_they_speak_of(bring_in: BringIn, spec: Path) -> None:
    release = added_to(zoo(), "Cage", area=("float", False, []))
    bring_in(release)
    lines = spec.read_text().splitlines()
    for comment, key in {
        "# Cages come first.": "/cages/{cageKey}:",
        "# Labels go first here.": "labels:",
        "# Whatever goes wrong.": "Error:",
        "# The key is on the door.": "- name: cageKey",
    }.items():
        position = next(number for number, line in enumerate(lines) if line.strip() == comment)
        assert lines[position + 1].strip() == key


def test_operations_of_a_path_and_paths_are_in_order(bring_in: BringIn, spec: Path) -> None:
    bring_in(zoo())
    paths = load(spec)["paths"]
    assert list(paths) == sorted(paths)
    assert list(paths["/cages/{cageKey}"]) == ["get", "delete", "head"]
    assert list(paths["/cages"]) == ["get", "post"]


def test_deprecated_operation_is_marked_and_unmarked(bring_in: BringIn, spec: Path) -> None:
    bring_in(zoo())
    assert load(spec)["paths"]["/cages/{cageKey}"]["head"]["deprecated"] is True
    release = zoo()
    operation(release, "HeadCage").deprecated = False
    operation(release, "GetCage").deprecated = True
    bring_in(release)
    paths = load(spec)["paths"]["/cages/{cageKey}"]
    assert "deprecated" not in paths["head"]
    assert paths["get"]["deprecated"] is True


def test_parameters_are_read_as_the_client_sends_them(bring_in: BringIn, spec: Path) -> None:
    bring_in(zoo())
    listed = {item.get("name"): item for item in load(spec)["paths"]["/cages"]["get"]["parameters"]}
    assert listed["jobKey"] == {
        "name": "jobKey",
        "in": "query",
        "required": True,
        "style": "form",
        "explode": True,
        "schema": {"type": "array", "items": {"type": "string"}},
    }
    assert listed["state"]["schema"]["items"] == {"$ref": "#/components/schemas/CageState"}


def test_path_parameter_with_slashes_is_marked(bring_in: BringIn, spec: Path) -> None:
    bring_in(zoo())
    first, second = load(spec)["paths"]["/food/{objectPath}"]["get"]["parameters"]
    assert first["x-multi-segment"] is True
    # The generator refuses format: date-time in headers.
    assert second["schema"] == {"type": "string", "x-format": "date-time"}


def test_bodies_and_answers_have_the_media_types_of_the_client(bring_in: BringIn, spec: Path) -> None:
    bring_in(zoo())
    paths = load(spec)["paths"]
    binary = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
    assert paths["/food"]["put"]["requestBody"]["content"] == binary
    assert paths["/food/{objectPath}"]["get"]["responses"]["2XX"]["content"] == binary
    assert paths["/food"]["post"]["responses"]["2XX"]["content"] == {"text/csv": {"schema": {"type": "string"}}}
    assert paths["/cages"]["post"]["requestBody"]["required"] is True
    assert "content" not in paths["/cages/{cageKey}"]["delete"]["responses"]["2XX"]
    assert "opc-next-page" in paths["/cages"]["get"]["responses"]["2XX"]["headers"]


def test_family_is_one_of_flat_variants_with_a_base_for_the_unknown(bring_in: BringIn, spec: Path) -> None:
    bring_in(zoo())
    schemas = load(spec)["components"]["schemas"]
    assert schemas["Animal"]["oneOf"] == [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Owl"}]
    assert schemas["Animal"]["discriminator"] == {
        "propertyName": "kind",
        "mapping": {"CAT": "#/components/schemas/Cat", "OWL": "#/components/schemas/Owl"},
        "x-defaultMapping": "#/components/schemas/AnimalBase",
    }
    assert schemas["AnimalBase"]["properties"]["kind"]["$ref"] == "#/components/schemas/AnimalKind"
    assert schemas["Cat"]["properties"]["kind"]["const"] == "CAT"
    assert schemas["Cat"]["required"] == ["kind", "lives"]
    assert "allOf" not in schemas["Cat"]
    assert schemas["Cage"]["properties"]["animals"]["items"] == {"$ref": "#/components/schemas/Animal"}


def test_family_with_one_variant_has_its_base_as_the_other_choice(bring_in: BringIn, spec: Path) -> None:
    release = zoo()
    model(release, "Animal").subtypes = {"CAT": "Cat"}
    bring_in(release)
    schemas = load(spec)["components"]["schemas"]
    assert [item["$ref"].rpartition("/")[2] for item in schemas["Animal"]["oneOf"]] == ["Cat", "AnimalBase"]
    assert schemas["AnimalBase"]["properties"]["kind"]["not"] == {"const": "CAT"}
    bring_in(zoo())
    schemas = load(spec)["components"]["schemas"]
    assert [item["$ref"].rpartition("/")[2] for item in schemas["Animal"]["oneOf"]] == ["Cat", "Owl"]
    assert "not" not in schemas["AnimalBase"]["properties"]["kind"]


def test_model_that_becomes_polymorphic_keeps_its_prose_as_base(bring_in: BringIn, spec: Path) -> None:
    release = zoo()
    model(release, "Cage").subtypes = {"BIG": "BigCage"}
    added_to(release, "Cage", kind=("str", True, []))
    release.models.append(FakeModel("BigCage", {"key": ("str", True, ()), "kind": ("str", True, ())}, base="Cage"))
    bring_in(release)
    schemas = load(spec)["components"]["schemas"]
    assert schemas["CageBase"]["description"] == "A cage, by hand."
    assert "oneOf" in schemas["Cage"]


def test_one_component_for_each_set_of_values_in_any_order(bring_in: BringIn, spec: Path) -> None:
    bring_in(zoo())
    schemas = load(spec)["components"]["schemas"]
    assert schemas["CreateCageDetails"]["properties"]["state"]["$ref"] == "#/components/schemas/CageState"
    assert schemas["CageState"]["enum"] == ["AWAKE", "ASLEEP"]
    sets = [frozenset(item["enum"]) for item in schemas.values() if "enum" in item]
    assert len(sets) == len(set(sets)) == 2


def test_new_enum_value_is_added_and_the_name_stays(bring_in: BringIn, spec: Path) -> None:
    bring_in(zoo())
    text = spec.read_text().replace("CageState", "Wakefulness")
    spec.write_text(text)
    values = ["AWAKE", "DOZING", "ASLEEP"]
    release = zoo()
    for name in ("Animal", "Cat", "Owl", "CreateCageDetails"):
        added_to(release, name, state=("str", False, values))
    operation(release, "ListCages").parameters = {
        **operation(release, "ListCages").parameters,
        "state": ("query", "oci.aidataplatform_dp.models.list[str]", False, values),
    }
    bring_in(release)
    schemas = load(spec)["components"]["schemas"]
    assert schemas["Wakefulness"]["enum"] == values
    assert "CageState" not in schemas


def test_set_that_splits_gives_the_name_to_the_most_places(bring_in: BringIn, spec: Path) -> None:
    bring_in(zoo())
    release = added_to(zoo(), "CreateCageDetails", state=("str", False, ["AWAKE"]))
    bring_in(release)
    schemas = load(spec)["components"]["schemas"]
    assert schemas["Cat"]["properties"]["state"]["$ref"] == "#/components/schemas/CageState"
    other = schemas["CreateCageDetails"]["properties"]["state"]["$ref"].rpartition("/")[2]
    assert other != "CageState"
    assert schemas[other]["enum"] == ["AWAKE"]


def test_most_places_keep_the_name_although_their_values_changed(bring_in: BringIn, spec: Path) -> None:
    bring_in(zoo())
    release = zoo()
    for name in ("Animal", "Cat", "Owl"):
        added_to(release, name, state=("str", False, ["AWAKE", "ASLEEP", "DOZING"]))
    operation(release, "ListCages").parameters = {}
    bring_in(release)
    schemas = load(spec)["components"]["schemas"]
    assert schemas["CageState"]["enum"] == ["AWAKE", "ASLEEP", "DOZING"]
    assert schemas["CreateCageDetails"]["properties"]["state"]["$ref"] != "#/components/schemas/CageState"


def test_limits_go_with_the_type_they_were_for(bring_in: BringIn, spec: Path) -> None:
    release = zoo()
    get = operation(release, "GetCage")
    get.parameters = {**get.parameters, "cageKey": ("path", "int", True, ())}
    bring_in(release)
    assert load(spec)["paths"]["/cages/{cageKey}"]["get"]["parameters"][0]["schema"] == {"type": "integer"}


def test_facts_change_and_prose_stays(bring_in: BringIn, spec: Path) -> None:
    bring_in(zoo())
    release = added_to(zoo(), "Cage", key=("int", False, []), animals=("Animal", True, []))
    bring_in(release)
    cage = load(spec)["components"]["schemas"]["Cage"]
    assert cage["properties"]["key"] == {"type": "integer", "description": "The key, by hand."}
    assert cage["required"] == ["animals"]
    assert cage["properties"]["animals"]["$ref"] == "#/components/schemas/Animal"


@pytest.mark.parametrize("inside", ["false", "true", "{type: integer}"])
def test_map_gets_the_values_that_the_release_says(bring_in: BringIn, spec: Path, inside: str) -> None:
    values = "          additionalProperties:\n            type: string  # not longer than a line\n"
    text = spec.read_text()
    assert text.count(values) == 1
    spec.write_text(text.replace(values, f"          additionalProperties: {inside}\n"))
    assert bring_in(zoo()) == 0
    labels = load(spec)["components"]["schemas"]["Cage"]["properties"]["labels"]
    assert labels["additionalProperties"] == {"type": "string"}


def test_limits_that_only_the_file_knows_stay(bring_in: BringIn, spec: Path) -> None:
    bring_in(zoo())
    parameters = load(spec)["paths"]["/cages/{cageKey}"]["get"]["parameters"]
    assert parameters[0]["schema"] == {"type": "string", "minLength": 3}
    assert load(spec)["components"]["parameters"]["opc-request-id"]["schema"]["maxLength"] == 255


def test_field_that_is_gone_is_reported_and_kept(
    bring_in: BringIn, spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    release = zoo()
    cage = model(release, "Cage")
    cage.properties = {name: item for name, item in cage.properties.items() if name != "labels"}
    bring_in(release)
    assert "labels" in load(spec)["components"]["schemas"]["Cage"]["properties"]
    assert "  Cage.labels\n" in capsys.readouterr().out.partition("Kept")[2]
    bring_in(release, "--prune")
    assert "labels" not in load(spec)["components"]["schemas"]["Cage"]["properties"]
    assert "  Cage.labels\n" in capsys.readouterr().out.partition("Removed")[2]


def test_operation_that_is_gone_goes_with_what_only_it_used(bring_in: BringIn, spec: Path) -> None:
    bring_in(zoo())
    release = zoo()
    release.operations = [item for item in release.operations if item.id != "CreateCage"]
    bring_in(release)
    assert "post" in load(spec)["paths"]["/cages"]
    bring_in(release, "--prune")
    document = load(spec)
    assert "post" not in document["paths"]["/cages"]
    assert "CreateCageDetails" not in document["components"]["schemas"]
    assert "Error" in document["components"]["schemas"]
    validate(document)


def test_operation_that_moved_keeps_its_prose(bring_in: BringIn, spec: Path) -> None:
    release = zoo()
    operation(release, "GetCage").path = "/zoo/{cageKey}"
    bring_in(release)
    paths = load(spec)["paths"]
    assert paths["/zoo/{cageKey}"]["get"]["summary"] == "Look into a cage."
    assert "get" not in paths["/cages/{cageKey}"]


def test_parameter_that_becomes_required_in_one_operation_leaves_the_shared_one(bring_in: BringIn, spec: Path) -> None:
    bring_in(zoo())
    release = zoo()
    create = operation(release, "CreateCage")
    create.parameters = {**create.parameters, "opc-request-id": ("header", "str", True, ())}
    bring_in(release)
    document = load(spec)
    assert "required" not in document["components"]["parameters"]["opc-request-id"]
    assert document["paths"]["/cages"]["post"]["parameters"][0]["required"] is True
    assert bring_in(release) == 0
    assert load(spec) == document


def test_new_items_come_without_words_and_are_listed_with_the_place_of_their_facts(
    bring_in: BringIn, spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bring_in(zoo())
    document = load(spec)
    create = document["paths"]["/cages"]["post"]
    assert create.keys() == {"operationId", "tags", "parameters", "requestBody", "responses"}
    assert create["requestBody"].keys() == {"required", "content"}
    assert create["responses"]["2XX"]["description"] == "Success."
    schemas = document["components"]["schemas"]
    assert not [name for name in ("Animal", "Cat", "CageState") if "description" in schemas[name]]
    assert schemas["Cat"]["properties"]["extra"] == {}
    lines = capsys.readouterr().out.partition("To describe: ")[2].splitlines()
    assert (
        "  operation CreateCage with an example of its body: see ZooClient.create_cage, aidp zoo create-cage" in lines
    )
    assert "  schema Cat: see models.Cat" in lines
    assert "  Cage.labels: see models.Cage" not in lines


def test_what_is_new_in_things_that_are_there_is_listed(
    bring_in: BringIn, spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bring_in(zoo())
    release = added_to(zoo(), "Cage", area=("float", False, []), state=("str", False, ["AWAKE", "ASLEEP", "GONE"]))
    get = operation(release, "GetCage")
    get.parameters = {**get.parameters, "detail": ("query", "str", False, ())}
    capsys.readouterr()
    bring_in(release)
    lines = capsys.readouterr().out.partition("To describe: ")[2].splitlines()
    assert lines == [
        "4",
        "  GetCage, parameter detail: see ZooClient.get_cage, aidp zoo get-cage",
        "  Cage.area: see models.Cage",
        "  Cage.state: see models.Cage",
        "  enum CageStateAwakeAsleepGone: see models.Cage",
    ]
    bring_in(release)
    assert "To describe" not in capsys.readouterr().out


def test_text_beside_a_reference_stays_when_the_operation_leaves_the_shared_parameter(
    bring_in: BringIn, spec: Path
) -> None:
    reference = "        - $ref: '#/components/parameters/opc-request-id'\n"
    text = spec.read_text()
    assert text.count(reference) == 1
    spec.write_text(text.replace(reference, f"{reference}          description: Beside, by hand.\n"))
    bring_in(zoo())
    path = "/cages/{cageKey}"
    assert load(spec)["paths"][path]["get"]["parameters"][1]["description"] == "Beside, by hand."
    release = zoo()
    get = operation(release, "GetCage")
    get.parameters = {**get.parameters, "opc-request-id": ("header", "str", True, ())}
    bring_in(release)
    parameter = load(spec)["paths"][path]["get"]["parameters"][1]
    assert (parameter["required"], parameter["description"]) == (True, "Beside, by hand.")


def test_value_that_is_pruned_takes_its_text_with_it(bring_in: BringIn, spec: Path) -> None:
    bring_in(zoo())
    text = spec.read_text()
    values = "        - AWAKE\n        - ASLEEP\n"
    assert text.count(values) == 1
    spec.write_text(
        text.replace(
            values, f"{values}        - GONE\n      x-enumDescriptions:\n        AWAKE: Up.\n        GONE: Away.\n"
        )
    )
    bring_in(zoo(), "--prune")
    state = load(spec)["components"]["schemas"]["CageState"]
    assert (state["enum"], state["x-enumDescriptions"]) == (["AWAKE", "ASLEEP"], {"AWAKE": "Up."})


def test_no_word_of_the_release_is_in_the_file(bring_in: BringIn, spec: Path) -> None:
    bring_in(zoo())
    text = spec.read_text()
    for sentence in ("a sentence of the release", "Words of the release", "What the release says"):
        assert sentence not in text


def test_new_api_version_is_taken_over_in_one_place(bring_in: BringIn, spec: Path) -> None:
    text = spec.read_text().replace("20250101", "20240831")
    spec.write_text(text)
    bring_in(zoo())
    document = load(spec)
    assert document["info"]["version"] == "20250101"
    assert document["servers"][0]["variables"]["apiVersion"]["default"] == "20250101"


@pytest.mark.parametrize("value", ["NO", "on", "null", "2026-01-01", "1e5", "0x1F"])
def test_values_that_look_like_something_else_stay_strings(bring_in: BringIn, spec: Path, value: str) -> None:
    bring_in(added_to(zoo(), "CreateCageDetails", choice=("str", False, [value, "OTHER"])))
    schemas = load(spec)["components"]["schemas"]
    name = schemas["CreateCageDetails"]["properties"]["choice"]["$ref"].rpartition("/")[2]
    assert schemas[name]["enum"] == [value, "OTHER"]
    assert f"- '{value}'\n" in spec.read_text()


def test_releases_are_independent_of_the_order_of_their_files(bring_in: BringIn, spec: Path) -> None:
    bring_in(zoo())
    expected = spec.read_bytes()
    spec.write_bytes(SMALL_FILE.read_bytes())
    release = zoo()
    bring_in(replace(release, models=list(reversed(release.models))))
    assert spec.read_bytes() == expected
