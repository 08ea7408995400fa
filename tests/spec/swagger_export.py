"""Convert openapi.yaml to Swagger 2.0, in the layout of Oracle's documents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]

SCHEMAS = "#/components/schemas/"
# Keywords of schemas, parameters and headers in both versions.
ALIKE = (
    "type",
    "format",
    "default",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
)
METHODS = ("get", "put", "post", "delete", "head", "patch")


class Exporter:
    """Exports one document.

    Args:
        document: The OpenAPI document.
        named_enums: Whether enums are definitions of their own instead of standing where they are used.
    """

    def __init__(self, document: Json, named_enums: bool = False) -> None:
        self.components: Json = document["components"]
        self.schemas: Json = self.components["schemas"]
        self.document = document
        self.named_enums = named_enums
        self.family_of_base = {
            item["discriminator"]["x-defaultMapping"].removeprefix(SCHEMAS): name
            for name, item in self.schemas.items()
            if "discriminator" in item
        }
        self.family_of_variant = {
            reference.removeprefix(SCHEMAS): (name, value)
            for name, item in self.schemas.items()
            for value, reference in item.get("discriminator", {}).get("mapping", {}).items()
        }

    def export(self) -> Json:
        """The Swagger document."""
        return {
            "swagger": "2.0",
            "info": {"title": "REST API", "version": self.document["info"]["version"]},
            "host": "development.example.com",
            "schemes": ["http"],
            "basePath": f"/{self.document['info']['version']}",
            "x-oracle-package": "aidp",
            "consumes": ["application/json"],
            "produces": ["application/json"],
            "parameters": {name: self._parameter(item) for name, item in self.components["parameters"].items()},
            "responses": {"Failed": {"description": "Failed.", "schema": {"$ref": "#/definitions/Error"}}},
            "definitions": dict(self._definitions()),
            "paths": {path: dict(self._path(item)) for path, item in self.document["paths"].items()},
        }

    def _definitions(self) -> Iterator[tuple[str, Json]]:
        for name, schema in self.schemas.items():
            if "enum" in schema:
                if self.named_enums:
                    yield name, {"type": "string", "enum": schema["enum"]}
            elif name in self.family_of_variant:
                yield name, self._variant(name, schema)
            elif "discriminator" in schema:
                base = self.schemas[schema["discriminator"]["x-defaultMapping"].removeprefix(SCHEMAS)]
                yield name, {**self._object(base), "discriminator": schema["discriminator"]["propertyName"]}
            elif name not in self.family_of_base:
                yield name, self._object(schema)

    def _object(self, schema: Json, without: frozenset[str] = frozenset()) -> Json:
        properties = {
            key: self._schema(item) for key, item in schema.get("properties", {}).items() if key not in without
        }
        required = [key for key in schema.get("required", ()) if key not in without]
        return {"type": "object", "properties": properties, **({"required": required} if required else {})}

    def _variant(self, name: str, schema: Json) -> Json:
        family, value = self.family_of_variant[name]
        base = self.schemas[self.schemas[family]["discriminator"]["x-defaultMapping"].removeprefix(SCHEMAS)]
        key = self.schemas[family]["discriminator"]["propertyName"]
        inherited = {item for item, known in base["properties"].items() if schema["properties"].get(item) == known}
        own = self._object(schema, frozenset(inherited | {key}))
        own["required"] = schema["required"]
        return {"allOf": [{"$ref": f"#/definitions/{family}"}, own], "x-discriminator-value": value}

    def _schema(self, schema: Json) -> Json:
        if "$ref" in schema:
            name = self.family_of_base.get(*[schema["$ref"].removeprefix(SCHEMAS)] * 2)
            target = self.schemas[name]
            extra = {"default": schema["default"]} if "default" in schema else {}
            if "enum" in target and not self.named_enums:
                return {"type": "string", "enum": target["enum"], **extra}
            return {"$ref": f"#/definitions/{name}"}
        found = {key: schema[key] for key in ALIKE if key in schema}
        if "x-format" in schema:
            found["format"] = schema["x-format"]
        for key in ("items", "additionalProperties"):
            if isinstance(schema.get(key), dict):
                found[key] = self._schema(schema[key])
            elif key in schema:
                found[key] = schema[key]
        for limit, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
            if exclusive in schema:
                found |= {limit: schema[exclusive], exclusive: True}
        return found or {"type": "object"}

    def _parameter(self, item: Json) -> Json:
        if "$ref" in item:
            return {"$ref": f"#/parameters/{item['$ref'].rpartition('/')[2]}"}
        schema = self._schema(item["schema"])
        if "$ref" in schema:
            # Parameters of Swagger 2.0 cannot refer to definitions.
            schema = {"type": "string", "enum": self.schemas[schema["$ref"].rpartition("/")[2]]["enum"]}
        if "explode" in item:
            schema["collectionFormat"] = "multi" if item["explode"] else "csv"
        return {"name": item["name"], "in": item["in"], "required": item.get("required", False), **schema}

    def _path(self, item: Json) -> Iterator[tuple[str, Json]]:
        for method in METHODS:
            if method in item:
                yield method, self._operation(item[method])

    def _operation(self, item: Json) -> Json:
        result: Json = {"operationId": item["operationId"], "tags": item["tags"], "summary": "A sentence of theirs."}
        result["parameters"] = [self._parameter(parameter) for parameter in item["parameters"]]
        if item.get("deprecated"):
            result["deprecated"] = True
        for media_type, content in item.get("requestBody", {}).get("content", {}).items():
            schema = self._schema(content["schema"])
            result["parameters"].append({"name": "details", "in": "body", "required": True, "schema": schema})
            result["consumes"] = [media_type]
        result["responses"] = {"default": {"$ref": "#/responses/Failed"}}
        for code, response in item["responses"].items():
            if code.startswith("2"):
                answer: Json = {"description": "Theirs.", "headers": {}}
                for header in response.get("headers", {}):
                    answer["headers"][header] = self._schema(self.components["headers"][header]["schema"])
                for media_type, content in response.get("content", {}).items():
                    answer["schema"] = self._schema(content["schema"])
                    result["produces"] = [media_type]
                result["responses"]["200" if code == "2XX" else code] = answer
        return result
