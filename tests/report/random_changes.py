"""Random changes of a small API."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]
REFERENCES: list[Json] = [{"$ref": f"#/components/schemas/{name}"} for name in ("Size", "Cage", "Animal", "Cat")]
PLAIN: list[Json] = [
    {"type": "string"},
    {"type": "string", "maxLength": 5},
    {"type": "string", "format": "date-time"},
    {"type": "string", "format": "date"},
    {"type": "string", "const": "C"},
    {"type": "integer"},
    {"type": "integer", "maximum": 5},
    {"type": "number"},
    {"type": "boolean"},
    {"type": ["string", "integer"]},
    {"type": ["string", "null"]},
    REFERENCES[0],
]
INNER: list[Json] = [*PLAIN[:9], *REFERENCES, {}]
TYPES: list[Json] = [
    *PLAIN,
    *REFERENCES,
    {},
    *({"type": "array", "items": each} for each in INNER),
    *({"type": "object", "additionalProperties": each} for each in INNER),
    {"type": "object"},
    {"type": "object", "properties": {"inner": {"type": "string"}}},
    {"type": "object", "properties": {"inner": {"type": "integer"}}, "required": ["inner"]},
    {"allOf": [REFERENCES[1]]},
    {"allOf": [REFERENCES[1], {"type": "object", "properties": {"more": {"type": "string"}}}]},
]
QUERY: list[Json] = [*PLAIN, *({"type": "array", "items": each} for each in (PLAIN[0], PLAIN[5], REFERENCES[0]))]
NAMES = ["size", "sizeIn", "size_in", "colour", "class", "a-b", "a_b", "aB", "name", "x", "X"]
PARAMETERS = ["view", "page", "limit", "a-b", "a_b", "body", "client", "x", "sizeIn"]


class Changes:
    """Changes a document at random."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def change(self, document: Json) -> Json:
        """A copy of a document, with one to three changes."""
        changed = copy.deepcopy(document)
        kinds: list[Callable[[Json], None]] = [
            *[self.field] * 8,
            *[self.parameter] * 6,
            *[self.value, self.result, self.body] * 2,
            *[self.operation, self.schema, self.family, self.path, self.version],
        ]
        for _ in range(self.random.choice([1, 1, 1, 2, 3])):
            self.random.choice(kinds)(changed)
        return changed

    def _one(self, some: Any) -> Any:
        return self.random.choice(list(some))

    def _schema_of_value(self, some: list[Json]) -> Json:
        return copy.deepcopy(self.random.choice(some))

    def field(self, document: Json) -> None:
        schemas = document["components"]["schemas"]
        found = [name for name, each in schemas.items() if each.get("properties") and name not in ("Cat", "Owl")]
        owner = self._one(found)
        kinds = [owner] if owner != "AnimalBase" else [name for name in schemas if name in ("AnimalBase", "Cat", "Owl")]
        action, new = self.random.randrange(6), self._one(NAMES)
        type_ = self._schema_of_value(TYPES)
        names = [each for each in schemas[owner]["properties"] if each not in ("kind", "items")]
        old = self._one(names) if names else new
        for schema in (schemas[each] for each in kinds):
            properties, required = schema["properties"], set(schema.get("required", ()))
            if action < 2 and old in properties:
                properties[old] = type_
            elif action == 2 and old in properties:
                required ^= {old}
            elif action == 3 and len(properties) > 1 and old in properties:
                del properties[old]
            elif action == 4 and old in properties and new not in properties:
                properties[new] = properties.pop(old)
                required = {new if each == old else each for each in required}
            elif action == 5 and new not in properties:
                properties[new] = type_
                required |= {new} if len(names) % 2 else set()
            schema["required"] = sorted(required & properties.keys())
            if not schema["required"]:
                del schema["required"]

    def _operations(self, document: Json) -> Iterator[tuple[str, str, Json]]:
        for path, item in document["paths"].items():
            for method, each in item.items():
                yield path, method, each

    def parameter(self, document: Json) -> None:
        _, _, operation = self._one(self._operations(document))
        some = [each for each in operation["parameters"] if each["in"] != "path"]
        action = self.random.randrange(6)
        if action == 0 or not some:
            location, name = self._one(["query", "query", "header"]), self._one(PARAMETERS)
            if not any((each["in"], each["name"]) == (location, name) for each in some):
                schema = self._schema_of_value(QUERY if location == "query" else PLAIN)
                new = {"name": name, "in": location, "schema": schema, "required": self.random.random() < 0.3}
                operation["parameters"].insert(self.random.randrange(len(operation["parameters"]) + 1), new)
            return
        found = self._one(some)
        if action == 1:
            operation["parameters"].remove(found)
        elif action == 2:
            found["required"] = not found.get("required")
        elif action == 3:
            name = self._one(PARAMETERS)
            if not any(each["name"] == name for each in operation["parameters"]):
                found["name"] = name
        else:
            found["schema"] = self._schema_of_value(QUERY if found["in"] == "query" else PLAIN)

    def value(self, document: Json) -> None:
        values = document["components"]["schemas"].get("Size", {}).get("enum", [])
        new = self._one(["HUGE", "tiny", "UNKNOWN", "big", "Extra-Large"])
        if self.random.random() < 0.5 and len(values) > 1:
            values.remove(self._one(values))
        elif new not in values:
            values.append(new)

    def result(self, document: Json) -> None:
        _, _, operation = self._one(self._operations(document))
        answer = operation["responses"]["200"]
        if self.random.random() < 0.15:
            answer.pop("content", None)
        elif self.random.random() < 0.1:
            schema = {"type": "string", "format": "binary"}
            answer["content"] = {"application/octet-stream": {"schema": schema}}
        else:
            collection = {"$ref": "#/components/schemas/CageCollection"}
            answer["content"] = {"application/json": {"schema": self._schema_of_value([*TYPES, *[collection] * 10])}}

    def body(self, document: Json) -> None:
        _, _, operation = self._one(self._operations(document))
        if "requestBody" not in operation:
            return
        if self.random.random() < 0.3:
            operation["requestBody"]["required"] = not operation["requestBody"].get("required")
        else:
            details = {"$ref": "#/components/schemas/CreateCageDetails"}
            schema = self._schema_of_value([*TYPES, *[details] * 10])
            operation["requestBody"]["content"] = {"application/json": {"schema": schema}}

    def operation(self, document: Json) -> None:
        path, method, operation = self._one(self._operations(document))
        action = self.random.randrange(4)
        if action == 0 and len(list(self._operations(document))) > 2:
            del document["paths"][path][method]
            if not document["paths"][path]:
                del document["paths"][path]
        elif action == 1:
            operation["operationId"] = self._one(["GetCage", "ReadCage", "ListCages", "getCage"])
        elif action == 2:
            operation["tags"] = [self._one(["Cages", "Boxes"])]
        elif method == "get" and "delete" not in document["paths"][path]:
            document["paths"][path]["delete"] = {**copy.deepcopy(operation), "operationId": "DeleteCage"}

    def schema(self, document: Json) -> None:
        schemas = document["components"]["schemas"]
        schemas[self._one(["Keeper", "CreateCageDetails", "Cage2", "Extra"])] = {
            "type": "object",
            "properties": {"name": self._schema_of_value(TYPES), "size": self._schema_of_value(TYPES)},
        }

    def family(self, document: Json) -> None:
        schemas = document["components"]["schemas"]
        family = schemas["Animal"]
        mapping = family["discriminator"]["mapping"]
        reference = "#/components/schemas/Newt"
        if "NEWT" in mapping:
            del mapping["NEWT"], schemas["Newt"]
            family["oneOf"].remove({"$ref": reference})
        else:
            schemas["Newt"] = copy.deepcopy(schemas["Owl"])
            schemas["Newt"]["properties"]["kind"]["const"] = mapping["NEWT"] = "NEWT"
            mapping["NEWT"] = reference
            family["oneOf"].append({"$ref": reference})

    def path(self, document: Json) -> None:
        path, method, operation = self._one(self._operations(document))
        names = [each["name"] for each in operation["parameters"] if each["in"] == "path"]
        if self.random.random() < 0.5 or len(names) > 2:
            self.random.shuffle(names)
        else:
            operation["parameters"].append(
                {
                    "name": self._one(["view", "x"]),
                    "in": "path",
                    "required": True,
                    "schema": self._schema_of_value(PLAIN),
                }
            )
            names = [each["name"] for each in operation["parameters"] if each["in"] == "path"]
        new = f"/{method}/" + "/".join(f"{{{name}}}" for name in names) + f"/{operation['operationId']}"
        if new not in document["paths"] and len(set(names)) == len(names):
            document["paths"][new] = {method: document["paths"][path].pop(method)}
            if not document["paths"][path]:
                del document["paths"][path]

    def version(self, document: Json) -> None:
        document["servers"][0]["variables"]["apiVersion"]["default"] = self._one("123")
