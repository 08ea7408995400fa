"""A small API to vendor, and the contents of its tree."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import ruamel.yaml

from tools.vendor.tree import Sources

SMALL = """\
openapi: 3.1.0
info: {title: Zoo, version: "1"}
servers:
  - url: https://zoo.{region}.example/{apiVersion}
    variables: {region: {default: here}, apiVersion: {default: "1"}}
tags: [{name: Cages}, {name: AsyncOperations}]
paths:
  /cages/{cageKey}:
    parameters: [{name: cageKey, in: path, required: true, schema: {type: string}}]
    get:
      operationId: GetCage
      tags: [Cages]
      summary: Get a cage
      responses:
        '200': {description: A cage., content: {application/json: {schema: {$ref: '#/components/schemas/Cage'}}}}
        default: {$ref: '#/components/responses/Failed'}
  /operations:
    get:
      operationId: GetAsyncOperation
      tags: [AsyncOperations]
      summary: Get it
      responses:
        '200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Operation'}}}}
components:
  responses:
    Failed: {description: No., content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}
  schemas:
    Error: {type: object, description: An error., properties: {code: {type: string}, message: {type: string}}}
    Operation: {type: object, description: It., properties: {key: {type: string}}}
    Cage:
      type: object
      description: A cage.
      required: [cat]
      properties:
        cat: {$ref: '#/components/schemas/Cat'}
        size: {$ref: '#/components/schemas/Size'}
    Size: {type: string, description: A size., enum: [BIG, SMALL]}
    Animal:
      description: An animal.
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Owl'}]
      discriminator:
        propertyName: kind
        mapping: {CAT: '#/components/schemas/Cat', OWL: Owl}
        x-defaultMapping: '#/components/schemas/AnimalBase'
    AnimalBase: {type: object, description: Any., required: [kind], properties: {kind: {type: string}}}
    Cat:
      {type: object, description: A cat., required: [kind], properties: {kind: {type: string, const: CAT}}}
    Owl:
      {type: object, description: An owl., required: [kind], properties: {kind: {type: string, const: OWL}}}
    Unrelated: {type: object, description: Not reached.}
"""


def contents(tree: Path) -> dict[str, bytes]:
    return {path.relative_to(tree).as_posix(): path.read_bytes() for path in tree.rglob("*") if path.is_file()}


def change(sources: Sources, edit: Callable[[dict[str, Any]], None]) -> None:
    yaml = ruamel.yaml.YAML(typ="safe", pure=True)
    document = yaml.load(sources.spec.read_text())
    edit(document)
    with sources.spec.open("w") as file:
        yaml.dump(document, file)


def rename_size(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    schemas["Extent"] = schemas.pop("Size")
    schemas["Cage"]["properties"]["size"] = {"$ref": "#/components/schemas/Extent"}
