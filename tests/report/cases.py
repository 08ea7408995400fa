"""A small API in a project of its own, changes of it one by one, and what is to be said of each."""

from __future__ import annotations

import copy
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import ruamel.yaml

from tools.generator.pipeline import generate
from tools.report.__main__ import PACKAGE
from tools.report.changes import ADDED, CHANGED, FIELDS, OPERATIONS, PARAMETERS, REMOVED, SCHEMAS, VALUES

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
YAML = ruamel.yaml.YAML(typ="safe", pure=True)


def git(folder: Path, *arguments: str) -> None:
    settings = ("user.name=test", "user.email=test@example.com", "commit.gpgsign=false", "core.autocrlf=false")
    options = [part for each in settings for part in ("-c", each)]
    subprocess.run(["git", *options, *arguments], cwd=folder, check=True, capture_output=True)


def write(folder: Path, document: Json, generated: bool = True) -> None:
    with (folder / "openapi.yaml").open("w") as file:
        YAML.dump(document, file)
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


# One change each, and what is to be said of it


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
    document["servers"][0]["variables"]["apiVersion"]["default"] = "2"


SAFE, BREAKS = False, True
CASES: list[tuple[Callable[[Json], None], set[tuple[str, str, str, bool]]]] = [
    (add_operation, {(OPERATIONS, ADDED, "DeleteCage", SAFE)}),
    (
        remove_operation,
        {(OPERATIONS, REMOVED, "CreateCage", BREAKS)},
    ),
    (rename_operation, {(OPERATIONS, ADDED, "ReadCage", SAFE), (OPERATIONS, REMOVED, "GetCage", BREAKS)}),
    (move_operation, {(OPERATIONS, CHANGED, "GetCage", BREAKS), (OPERATIONS, CHANGED, "GetCage", SAFE)}),
    (deprecate, {(OPERATIONS, CHANGED, "GetCage", SAFE)}),
    (add_optional_parameter, {(PARAMETERS, ADDED, "GetCage: if-match", SAFE)}),
    (add_required_parameter, {(PARAMETERS, ADDED, "GetCage: jobKey", BREAKS)}),
    (remove_parameter, {(PARAMETERS, REMOVED, "GetCage: view", BREAKS)}),
    (require_parameter, {(PARAMETERS, CHANGED, "GetCage: view", BREAKS)}),
    (change_parameter_type, {(PARAMETERS, CHANGED, "GetCage: view", BREAKS)}),
    (
        swap_path_parameters,
        {
            (OPERATIONS, CHANGED, "GetCage", SAFE),
            (PARAMETERS, CHANGED, "GetCage: zooId", BREAKS),
            (PARAMETERS, CHANGED, "GetCage: cageKey", BREAKS),
        },
    ),
    (change_result, {(PARAMETERS, CHANGED, "GetCage: result", BREAKS)}),
    (
        remove_paging,
        {(PARAMETERS, REMOVED, "ListCages: page", BREAKS), (PARAMETERS, CHANGED, "ListCages: result", BREAKS)},
    ),
    (make_body_optional, {(PARAMETERS, CHANGED, "CreateCage: body", SAFE)}),
    (add_schema, {(SCHEMAS, ADDED, "Keeper", SAFE)}),
    (
        rename_schema,
        {
            (SCHEMAS, ADDED, "Extent", SAFE),
            (SCHEMAS, REMOVED, "Size", BREAKS),
            (FIELDS, CHANGED, "Cage.size", BREAKS),
            (FIELDS, CHANGED, "CreateCageDetails.size", BREAKS),
        },
    ),
    (add_field, {(FIELDS, ADDED, "Cage.colour", SAFE)}),
    (add_required_field_of_an_answer, {(FIELDS, ADDED, "Cage.colour", SAFE)}),
    (add_required_field_of_a_request, {(FIELDS, ADDED, "CreateCageDetails.colour", BREAKS)}),
    (remove_field, {(FIELDS, REMOVED, "Cage.size", BREAKS)}),
    (change_field_type, {(FIELDS, CHANGED, "Cage.size", BREAKS)}),
    (field_may_be_missing, {(FIELDS, CHANGED, "Cage.key", BREAKS)}),
    (field_is_always_there, {(FIELDS, CHANGED, "Cage.size", SAFE)}),
    (request_requires_field, {(FIELDS, CHANGED, "CreateCageDetails.size", BREAKS)}),
    (add_value, {(VALUES, ADDED, "Size.HUGE", SAFE)}),
    (remove_value, {(VALUES, REMOVED, "Size.BIG", BREAKS)}),
    (add_variant, {(SCHEMAS, ADDED, "Newt", SAFE), (SCHEMAS, ADDED, "Animal", SAFE)}),
    (change_field_of_a_family, {(FIELDS, CHANGED, "Animal.age", BREAKS)}),
    (change_nothing_that_python_shows, set()),
]
