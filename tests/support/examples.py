"""Builds values that a schema of the OpenAPI file allows: the same value for the same schema and settings."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from service.spec import Node, Spec

_MAXIMUM_DEPTH = 4
"""Objects within objects that get their optional properties."""

_MAXIMUM_NESTING = 2
"""Times that a schema may stand within itself."""

_FORMATS = {
    "date-time": "2026-02-03T04:05:06.007000Z",
    "date": "2026-02-03",
    "time": "04:05:06Z",
    "uuid": "5a1b0c6e-8f0d-4c53-9a57-0d1f6a2b3c4d",
    "uri": "https://example.com/a?b=c",
    "url": "https://example.com/a?b=c",
    "email": "someone@example.com",
    "byte": "b2NpLWFpZHA=",
    "ipv4": "192.0.2.1",
    "hostname": "example.com",
}

_CANDIDATES = (
    "a",
    "A",
    "0",
    "1",
    "abc",
    "ABC",
    "a1",
    "2026",
    "a.b",
    "a-b",
    "a_b",
    "a/b",
    "/a",
    "s3://a",
    "1.0.0",
    "0 0 * * *",
)
"""Texts tried against a `pattern`, after those for formats and OCIDs."""


class NoExample(ValueError):
    """No value can be made: the schema contains itself without end, or has a pattern that no candidate fits."""


@dataclass(frozen=True)
class Examples:
    """Makes values for schemas.

    Args:
        spec: Where references lead.
        full: Whether objects have their optional properties too.
        variant: Which of the alternatives of `oneOf` and `anyOf` is taken, modulo their number.
        seed: Changes what is picked from enums and ranges.

    """

    spec: Spec
    full: bool = True
    variant: int = 0
    seed: int = 0

    def make(self, schema: Node) -> Any:
        """Return a value for a schema.

        Raises:
            NoExample: There is none that this class can make.

        """
        return _Maker(self).make(schema, (), 0)


class _Maker:
    def __init__(self, examples: Examples) -> None:
        self._examples = examples
        self._spec = examples.spec
        self._random = random.Random(examples.seed)

    def make(self, schema: Node, stack: tuple[str, ...], depth: int) -> Any:
        """Return a value; `stack` holds the references that lead here."""
        schema, stack = self._flatten(schema, stack)
        for keyword in ("oneOf", "anyOf"):
            if keyword in schema:
                return self._alternative(schema, keyword, stack, depth)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._random.choice([value for value in schema["enum"] if value is not None] or [None])
        kind = schema.get("type")
        if isinstance(kind, list):
            kind = next((name for name in kind if name != "null"), "null")
        if kind is None:
            kind = "object" if "properties" in schema or "additionalProperties" in schema else "string"
        makers: dict[str, Callable[[], Any]] = {
            "object": lambda: self._object(schema, stack, depth),
            "array": lambda: self._array(schema, stack, depth),
            "string": lambda: self._string(schema),
            "integer": lambda: int(self._number(schema)),
            "number": lambda: self._number(schema) + (0.5 if not _bounded(schema) else 0),
            "boolean": lambda: self._random.random() < 0.5,
            "null": lambda: None,
        }
        return makers[kind]()

    def _flatten(self, schema: Node, stack: tuple[str, ...]) -> tuple[Node, tuple[str, ...]]:
        """Return the schema with its reference followed and its `allOf` merged."""
        while "$ref" in schema:
            reference = schema["$ref"]
            if stack.count(reference) >= _MAXIMUM_NESTING:
                raise NoExample(f"{reference} contains itself")
            stack = (*stack, reference)
            schema = self._spec.look_up(reference) | {key: value for key, value in schema.items() if key != "$ref"}
        if "allOf" in schema:
            merged = {key: value for key, value in schema.items() if key != "allOf"}
            for part in schema["allOf"]:
                flat, stack = self._flatten(part, stack)
                merged = _merge(flat, merged)
            schema = merged
        return schema, stack

    def _alternative(self, schema: Node, keyword: str, stack: tuple[str, ...], depth: int) -> Any:
        # What no name leads to stands for kinds that are still unknown, of which there is no example.
        named = set(schema.get("discriminator", {}).get("mapping", {}).values())
        choices: list[Node] = [
            choice
            for choice in schema[keyword]
            if choice.get("type") != "null" and (not named or choice.get("$ref") in named)
        ]
        rest = {key: value for key, value in schema.items() if key not in (keyword, "discriminator")}
        reason: NoExample | None = None
        for offset in range(len(choices)):
            choice = choices[(self._examples.variant + offset) % len(choices)]
            try:
                flat, inner = self._flatten(choice, stack)
                value = self.make(_merge(rest, flat), inner, depth)
            except NoExample as error:
                reason = error
                continue
            self._discriminate(schema.get("discriminator"), choice, value)
            return value
        raise reason or NoExample(f"{keyword} without a choice")

    def _discriminate(self, discriminator: Node | None, choice: Node, value: Any) -> None:
        """Name the variant in the value, where its schema does not fix the name."""
        if discriminator is None or "$ref" not in choice or not isinstance(value, dict):
            return
        reference = choice["$ref"]
        mapping: dict[str, str] = discriminator.get("mapping", {})
        names = [name for name, target in mapping.items() if target == reference] or [reference.rsplit("/", 1)[1]]
        if value.get(discriminator["propertyName"]) not in names:
            value[discriminator["propertyName"]] = names[0]

    def _object(self, schema: Node, stack: tuple[str, ...], depth: int) -> Node:
        required = set(schema.get("required", ()))
        value: Node = {}
        for name, property_schema in schema.get("properties", {}).items():
            if name not in required and not (self._examples.full and depth < _MAXIMUM_DEPTH):
                continue
            try:
                value[name] = self.make(property_schema, stack, depth + 1)
            except NoExample:
                if name in required:
                    raise
        additional = schema.get("additionalProperties", True)
        wanted = schema.get("minProperties", 0)
        if not wanted and isinstance(additional, dict) and self._examples.full and depth < _MAXIMUM_DEPTH:
            wanted = len(value) + 1
        for name in required - set(value):
            value[name] = self.make(additional if isinstance(additional, dict) else {}, stack, depth + 1)
        while len(value) < wanted:
            try:
                item = self.make(additional if isinstance(additional, dict) else {}, stack, depth + 1)
            except NoExample:
                if schema.get("minProperties"):
                    raise
                break
            value[f"key{len(value)}"] = item
        return value

    def _array(self, schema: Node, stack: tuple[str, ...], depth: int) -> list[Any]:
        least: int = schema.get("minItems", 0)
        count = max(least, 1 if self._examples.full and depth < _MAXIMUM_DEPTH else 0)
        count = min(count, schema.get("maxItems", count))
        items: list[Any] = []
        for number in range(count):
            try:
                item = self.make(schema.get("items", {}), stack, depth + 1)
            except NoExample:
                if number < least:
                    raise
                break
            if schema.get("uniqueItems") and item in items:
                item = self._other(schema.get("items", {}), items)
            items.append(item)
        return items

    def _other(self, schema: Node, items: list[Any]) -> Any:
        """Return a simple value that the items do not have."""
        flat, _ = self._flatten(schema, ())
        candidates: list[Any] = flat.get("enum") or [f"text{number}" for number in range(len(items) + 1)]
        if flat.get("type") in ("integer", "number"):
            candidates = [flat.get("minimum", 0) + number for number in range(len(items) + 1)]
        return next(candidate for candidate in candidates if candidate not in items)

    def _string(self, schema: Node) -> str:
        least, most = schema.get("minLength", 0), schema.get("maxLength", 1 << 30)
        if "pattern" in schema:
            fixed = [str(text) for text in (*schema.get("examples", ()), schema.get("example", "")) if text]
            for text in (*fixed, *_FORMATS.values(), "ocid1.aidataplatform.oc1.iad.aaaa", *_CANDIDATES):
                for candidate in (text, (text * least)[: max(least, 1)], text[:most]):
                    if least <= len(candidate) <= most and re.search(schema["pattern"], candidate):
                        return candidate
            raise NoExample(f"no candidate fits the pattern {schema['pattern']}")
        if schema.get("format") in _FORMATS:
            return _FORMATS[schema["format"]]
        text = self._random.choice(("text", "näme", "a b/c?d=e&f", "x")) if most >= 16 else "x"
        return text.ljust(least, "x")[:most]

    def _number(self, schema: Node) -> float:
        low, high = schema.get("minimum"), schema.get("maximum")
        if "exclusiveMinimum" in schema:
            low = schema["exclusiveMinimum"] + 1
        if "exclusiveMaximum" in schema:
            high = schema["exclusiveMaximum"] - 1
        if low is None:
            low = 0 if high is None else min(0, high)
        number: float = self._random.randint(int(low), int(min(high, low + 1000) if high is not None else low + 1000))
        step = schema.get("multipleOf")
        return number - number % step if step else number


def _bounded(schema: Node) -> bool:
    return any(key in schema for key in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"))


def _merge(first: Node, second: Node) -> Node:
    """Return a schema that means both; where only one value is possible, that of the second."""
    merged = first | second
    if "properties" in first and "properties" in second:
        merged["properties"] = first["properties"] | {
            name: {"allOf": [first["properties"][name], schema]} if name in first["properties"] else schema
            for name, schema in second["properties"].items()
        }
    if "required" in first and "required" in second:
        merged["required"] = [*first["required"], *second["required"]]
    if "enum" in first and "enum" in second:
        merged["enum"] = [value for value in first["enum"] if value in second["enum"]]
    return merged
