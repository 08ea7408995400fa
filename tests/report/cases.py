"""A small API, single changes of it, and the expected report of each."""

from __future__ import annotations

import copy
import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

from tools.generator import yaml_file
from tools.generator.pipeline import generate
from tools.report.__main__ import PACKAGE
from tools.report.changes import ADDED, API, CHANGED, FIELDS, OPERATIONS, PARAMETERS, REMOVED, SCHEMAS, VALUES, Breaks

ROOT = Path(__file__).resolve().parents[2]
Json: TypeAlias = dict[str, Any]
ZOO = """\
openapi: 3.1.0
info: {title: Zoo, version: "1"}
servers:
  - url: https://zoo.{region}.example/{apiVersion}
    variables: {region: {default: here}, apiVersion: {default: "1"}}
paths:
  /zoos/{zooId}/cages/{cageKey}:
    get:
      operationId: GetCage
      tags: [Cages]
      summary: Get
      parameters:
        - {name: zooId, in: path, required: true, schema: {type: string}}
        - {name: cageKey, in: path, required: true, schema: {type: string}}
        - {name: view, in: query, schema: {type: string}}
      responses:
        '200': {description: A cage., content: {application/json: {schema: {$ref: '#/components/schemas/Cage'}}}}
  /zoos/{zooId}/cages:
    get:
      operationId: ListCages
      tags: [Cages]
      summary: List
      parameters:
        - {name: zooId, in: path, required: true, schema: {type: string}}
        - {name: page, in: query, schema: {type: string}}
      responses:
        '200': {description: All., content: {application/json: {schema: {$ref: '#/components/schemas/CageCollection'}}}}
    post:
      operationId: CreateCage
      tags: [Cages]
      summary: Create
      parameters: [{name: zooId, in: path, required: true, schema: {type: string}}]
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/CreateCageDetails'}}}
      responses:
        '200': {description: A cage., content: {application/json: {schema: {$ref: '#/components/schemas/Cage'}}}}
components:
  schemas:
    Error: {type: object, description: An error., properties: {code: {type: string}, message: {type: string}}}
    Cage:
      type: object
      description: A cage.
      required: [key]
      properties:
        key: {type: string}
        size: {$ref: '#/components/schemas/Size'}
        animals: {type: array, items: {$ref: '#/components/schemas/Animal'}}
    CageCollection:
      type: object
      description: Cages.
      required: [items]
      properties: {items: {type: array, items: {$ref: '#/components/schemas/Cage'}}}
    CreateCageDetails:
      type: object
      description: A new cage.
      required: [name]
      properties: {name: {type: string}, size: {$ref: '#/components/schemas/Size'}}
    Size: {type: string, description: A size., enum: [BIG, SMALL, ExtraLarge]}
    Animal:
      description: An animal.
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Owl'}]
      discriminator:
        propertyName: kind
        mapping: {CAT: '#/components/schemas/Cat', OWL: '#/components/schemas/Owl'}
        x-defaultMapping: '#/components/schemas/AnimalBase'
    AnimalBase:
      type: object
      description: Any animal.
      required: [kind]
      properties: {kind: {type: string}, age: {type: integer}}
    Cat:
      type: object
      description: A cat.
      required: [kind]
      properties: {kind: {type: string, const: CAT}, age: {type: integer}, lives: {type: integer}}
    Owl:
      type: object
      description: An owl.
      required: [kind]
      properties: {kind: {type: string, const: OWL}, age: {type: integer}}
"""
_ZOO: Json = yaml_file.load(ZOO.encode())


def zoo() -> Json:
    """The document, new for each caller."""
    return copy.deepcopy(_ZOO)


def git(folder: Path, *arguments: str) -> None:
    settings = ("user.name=test", "user.email=test@example.com", "commit.gpgsign=false", "core.autocrlf=false")
    options = [part for each in settings for part in ("-c", each)]
    subprocess.run(["git", *options, *arguments], cwd=folder, check=True, capture_output=True)


def write(folder: Path, document: Json, generated: bool = True) -> None:
    (folder / "openapi.yaml").write_text(json.dumps(document))
    if generated:
        generate(folder / "openapi.yaml", ROOT / "generator-config.yml", ROOT / "overrides", folder / PACKAGE)


def operation(document: Json, name: str = "GetCage") -> Json:
    return next(
        each
        for path in document["paths"].values()
        for each in path.values()
        if isinstance(each, dict) and each["operationId"] == name
    )


def schemas(document: Json) -> Json:
    found: Json = document["components"]["schemas"]
    return found


# Single changes, and their expected reports


def add_operation(document: Json) -> None:
    item = document["paths"]["/zoos/{zooId}/cages/{cageKey}"]
    item["delete"] = {**copy.deepcopy(item["get"]), "operationId": "DeleteCage"}


def remove_operation(document: Json) -> None:
    del document["paths"]["/zoos/{zooId}/cages"]["post"]


def rename_operation(document: Json) -> None:
    operation(document)["operationId"] = "ReadCage"


def move_operation(document: Json) -> None:
    operation(document)["tags"] = ["Boxes"]


def deprecate(document: Json) -> None:
    operation(document)["deprecated"] = True


def add_optional_parameter(document: Json) -> None:
    operation(document)["parameters"].append({"name": "if-match", "in": "header", "schema": {"type": "string"}})


def add_required_parameter(document: Json) -> None:
    new = {"name": "jobKey", "in": "query", "required": True, "schema": {"type": "string"}}
    operation(document)["parameters"].append(new)


def remove_parameter(document: Json) -> None:
    operation(document)["parameters"].pop()


def require_parameter(document: Json) -> None:
    operation(document)["parameters"][-1]["required"] = True


def change_parameter_type(document: Json) -> None:
    operation(document)["parameters"][-1]["schema"] = {"type": "integer"}


def text_becomes_a_list(document: Json) -> None:
    operation(document)["parameters"][-1]["schema"] = {"type": "array", "items": {"type": "string"}}


def swap_path_parameters(document: Json) -> None:
    paths = document["paths"]
    paths["/cages/{cageKey}/of/{zooId}"] = paths.pop("/zoos/{zooId}/cages/{cageKey}")


def change_result(document: Json) -> None:
    content = operation(document)["responses"]["200"]["content"]["application/json"]
    content["schema"] = {"$ref": "#/components/schemas/CageCollection"}


def remove_paging(document: Json) -> None:
    operation(document, "ListCages")["parameters"].pop()


def make_body_optional(document: Json) -> None:
    operation(document, "CreateCage")["requestBody"]["required"] = False


def add_schema(document: Json) -> None:
    schemas(document)["Keeper"] = {"type": "object", "description": "New.", "properties": {"name": {"type": "string"}}}


def rename_schema(document: Json) -> None:
    found = schemas(document)
    found["Extent"] = found.pop("Size")
    for name in ("Cage", "CreateCageDetails"):
        found[name]["properties"]["size"] = {"$ref": "#/components/schemas/Extent"}


def add_field(document: Json) -> None:
    schemas(document)["Cage"]["properties"]["colour"] = {"type": "string"}


def add_required_field_of_an_answer(document: Json) -> None:
    add_field(document)
    schemas(document)["Cage"]["required"].append("colour")


def add_required_field_of_a_request(document: Json) -> None:
    schemas(document)["CreateCageDetails"]["properties"]["colour"] = {"type": "string"}
    schemas(document)["CreateCageDetails"]["required"].append("colour")


def remove_field(document: Json) -> None:
    del schemas(document)["Cage"]["properties"]["size"]


def change_field_type(document: Json) -> None:
    schemas(document)["Cage"]["properties"]["size"] = {"type": "integer"}


def field_may_be_missing(document: Json) -> None:
    schemas(document)["Cage"]["required"] = []


def field_is_always_there(document: Json) -> None:
    schemas(document)["Cage"]["required"].append("size")


def request_requires_field(document: Json) -> None:
    schemas(document)["CreateCageDetails"]["required"].append("size")


def add_value(document: Json) -> None:
    schemas(document)["Size"]["enum"].append("HUGE")


def remove_value(document: Json) -> None:
    schemas(document)["Size"]["enum"].remove("BIG")


def add_variant(document: Json) -> None:
    found = schemas(document)
    found["Newt"] = copy.deepcopy(found["Owl"])
    found["Newt"]["properties"]["kind"]["const"] = "NEWT"
    found["Animal"]["oneOf"].append({"$ref": "#/components/schemas/Newt"})
    found["Animal"]["discriminator"]["mapping"]["NEWT"] = "#/components/schemas/Newt"


def change_field_of_a_family(document: Json) -> None:
    for name in ("AnimalBase", "Cat", "Owl"):
        schemas(document)[name]["properties"]["age"] = {"type": "string"}


def change_nothing_that_python_shows(document: Json) -> None:
    schemas(document)["Cage"]["description"] = "Where animals live."
    schemas(document)["Cage"]["properties"]["key"]["maxLength"] = 20


def change_api_version(document: Json) -> None:
    document["servers"][0]["variables"]["apiVersion"]["default"] = "2"


def move_to_another_endpoint(document: Json) -> None:
    document["servers"][0]["url"] = "https://zoos.{region}.example/{apiVersion}"


def give_the_name_of_a_field_to_another(document: Json) -> None:
    properties = schemas(document)["CreateCageDetails"]["properties"]
    properties["Name"] = properties.pop("name")
    schemas(document)["CreateCageDetails"]["required"] = ["Name"]


def give_the_name_of_a_parameter_to_another(document: Json) -> None:
    operation(document)["parameters"][-1]["name"] = "View"


def give_the_name_of_a_member_to_another(document: Json) -> None:
    schemas(document)["Size"]["enum"][0] = "big"


def parameter_is_in_query_and_header(document: Json) -> None:
    operation(document)["parameters"].append({"name": "view", "in": "header", "schema": {"type": "string"}})


def tighten_limits_of_a_request(document: Json) -> None:
    schemas(document)["CreateCageDetails"]["properties"]["name"]["maxLength"] = 20


def tighten_limits_of_a_parameter(document: Json) -> None:
    operation(document)["parameters"][-1]["schema"]["pattern"] = "a+"


def widen_what_is_only_sent(document: Json) -> None:
    schemas(document)["CreateCageDetails"]["properties"]["name"] = {"type": ["string", "integer"]}


def widen_what_is_received(document: Json) -> None:
    schemas(document)["Cage"]["properties"]["key"] = {"type": ["string", "integer"]}


def add_field_with_an_object_of_its_own(document: Json) -> None:
    lock = {"type": "object", "properties": {"code": {"type": "string"}}}
    schemas(document)["Cage"]["properties"]["lock"] = lock


def write_an_object_in_parts(document: Json) -> None:
    cage = schemas(document)["CreateCageDetails"]
    name = {"type": "object", "required": ["name"], "properties": {"name": cage["properties"].pop("name")}}
    schemas(document)["CreateCageDetails"] = {"description": "A new cage.", "allOf": [name, cage]}
    del cage["required"]


def iterate_over_other_items(document: Json) -> None:
    schemas(document)["CageCollection"]["properties"]["items"]["items"] = {"$ref": "#/components/schemas/Animal"}


SAFE, TYPES, CALLS = Breaks.NOTHING, Breaks.TYPES, Breaks.CALLS
CASES: list[tuple[Callable[[Json], None], set[tuple[str, str, str, Breaks]]]] = [
    (add_operation, {(OPERATIONS, ADDED, "DeleteCage", SAFE)}),
    (
        remove_operation,
        {(OPERATIONS, REMOVED, "CreateCage", TYPES)},
    ),
    (rename_operation, {(OPERATIONS, ADDED, "ReadCage", SAFE), (OPERATIONS, REMOVED, "GetCage", TYPES)}),
    (move_operation, {(OPERATIONS, ADDED, "GetCage", SAFE), (OPERATIONS, REMOVED, "GetCage", TYPES)}),
    (deprecate, {(OPERATIONS, CHANGED, "GetCage", SAFE)}),
    (add_optional_parameter, {(PARAMETERS, ADDED, "GetCage: if-match", SAFE)}),
    (add_required_parameter, {(PARAMETERS, ADDED, "GetCage: jobKey", TYPES)}),
    (remove_parameter, {(PARAMETERS, REMOVED, "GetCage: view", TYPES)}),
    (require_parameter, {(PARAMETERS, CHANGED, "GetCage: view", TYPES)}),
    (change_parameter_type, {(PARAMETERS, CHANGED, "GetCage: view", TYPES)}),
    (text_becomes_a_list, {(PARAMETERS, CHANGED, "GetCage: view", CALLS)}),
    (
        swap_path_parameters,
        {
            (OPERATIONS, CHANGED, "GetCage", SAFE),
            (PARAMETERS, CHANGED, "GetCage: zooId", CALLS),
            (PARAMETERS, CHANGED, "GetCage: cageKey", CALLS),
        },
    ),
    (change_result, {(PARAMETERS, CHANGED, "GetCage: result", TYPES)}),
    (
        remove_paging,
        {(PARAMETERS, REMOVED, "ListCages: page", TYPES), (PARAMETERS, CHANGED, "ListCages: result", TYPES)},
    ),
    (make_body_optional, {(PARAMETERS, CHANGED, "CreateCage: body", SAFE)}),
    (add_schema, {(SCHEMAS, ADDED, "Keeper", SAFE)}),
    (
        rename_schema,
        {
            (SCHEMAS, ADDED, "Extent", SAFE),
            (SCHEMAS, REMOVED, "Size", TYPES),
            (FIELDS, CHANGED, "Cage.size", TYPES),
            (FIELDS, CHANGED, "CreateCageDetails.size", TYPES),
        },
    ),
    (add_field, {(FIELDS, ADDED, "Cage.colour", SAFE)}),
    (add_required_field_of_an_answer, {(FIELDS, ADDED, "Cage.colour", TYPES)}),
    (add_required_field_of_a_request, {(FIELDS, ADDED, "CreateCageDetails.colour", TYPES)}),
    (remove_field, {(FIELDS, REMOVED, "Cage.size", TYPES)}),
    (change_field_type, {(FIELDS, CHANGED, "Cage.size", TYPES)}),
    (field_may_be_missing, {(FIELDS, CHANGED, "Cage.key", TYPES)}),
    (field_is_always_there, {(FIELDS, CHANGED, "Cage.size", TYPES)}),
    (request_requires_field, {(FIELDS, CHANGED, "CreateCageDetails.size", TYPES)}),
    (add_value, {(VALUES, ADDED, "Size.HUGE", SAFE)}),
    (remove_value, {(VALUES, REMOVED, "Size.BIG", TYPES)}),
    (add_variant, {(SCHEMAS, ADDED, "Newt", SAFE)}),
    (change_field_of_a_family, {(FIELDS, CHANGED, "Animal.age", TYPES)}),
    (change_nothing_that_python_shows, set()),
    (change_api_version, {(API, CHANGED, "API version", CALLS)}),
    (move_to_another_endpoint, {(API, CHANGED, "endpoint", CALLS)}),
    (give_the_name_of_a_field_to_another, {(FIELDS, CHANGED, "CreateCageDetails.Name", CALLS)}),
    (give_the_name_of_a_parameter_to_another, {(PARAMETERS, CHANGED, "GetCage: View", CALLS)}),
    (give_the_name_of_a_member_to_another, {(VALUES, CHANGED, "Size.big", CALLS)}),
    (
        parameter_is_in_query_and_header,
        {(PARAMETERS, ADDED, "GetCage: view", SAFE), (PARAMETERS, REMOVED, "GetCage: view", TYPES)},
    ),
    (tighten_limits_of_a_request, {(FIELDS, CHANGED, "CreateCageDetails.name", CALLS)}),
    (tighten_limits_of_a_parameter, {(PARAMETERS, CHANGED, "GetCage: view", CALLS)}),
    (widen_what_is_only_sent, {(FIELDS, CHANGED, "CreateCageDetails.name", SAFE)}),
    (widen_what_is_received, {(FIELDS, CHANGED, "Cage.key", TYPES)}),
    (
        add_field_with_an_object_of_its_own,
        {(FIELDS, ADDED, "Cage.lock", SAFE), (SCHEMAS, ADDED, "CageLock", SAFE)},
    ),
    (write_an_object_in_parts, set()),
    (
        iterate_over_other_items,
        {(FIELDS, CHANGED, "CageCollection.items", TYPES), (PARAMETERS, CHANGED, "ListCages: result", TYPES)},
    ),
]
