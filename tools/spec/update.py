"""Bring the facts of a release into the file, in place.

What people wrote stays: descriptions, comments, order, limits that the release lacks, the layout of answers. Facts that
the release contradicts change. Parts that it no longer has are reported, and removed only with `prune`. New parts come
without a description, and are listed.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping
from copy import deepcopy
from typing import Any, TypeVar

from ruamel.yaml.comments import CommentedMap, CommentedSeq

from tools.errors import ToolError
from tools.openapi import METHODS, SCHEMAS, families, operations, reached
from tools.spec import kept
from tools.spec.document import Document, insert_at, insert_sorted, node, text_node
from tools.spec.facts import Facts, Json
from tools.spec.report import Report
from tools.spec.shapes import limited, limits_of, merge, set_limit
from tools.spec.version import set_version
from tools.spec.wanted import in_terms_of

Key = TypeVar("Key")

PARAMETERS = "#/components/parameters/"
HEADERS = "#/components/headers/"
# A parameter or header of at least so many operations becomes a component.
SHARED_FROM = 3
# OpenAPI requires a description of each answer.
ANSWER = "Success."
# Headers that the file has as components: of paged answers, and of all answers.
EVERYWHERE = ("opc-next-page", "opc-request-id")
ALWAYS_SHARED = frozenset({"limit", "page", "sortOrder", "opc-request-id", "opc-retry-token", "if-match"})
ERRORS = {
    "400": "BadRequest",
    "401": "Unauthorized",
    "404": "NotFound",
    "429": "TooManyRequests",
    "500": "InternalServerError",
    "default": "UnknownError",
}


def update(document: Document, facts: Facts, prune: bool = False) -> Report:
    """Updates the document in place.

    Args:
        document: The parsed file.
        facts: The facts of the release.
        prune: Whether to remove parts that the release no longer has.

    Returns:
        The report.

    Raises:
        ToolError: The file cannot take the facts.
    """
    report = Report(unplaced=list(facts.notes))
    try:
        _Update(document.root, facts, prune, report).run()
    except (AttributeError, KeyError, TypeError) as error:
        raise ToolError(f"the file is not laid out as an OpenAPI document should be ({error!r})") from error
    return report


class _Update:
    """One run. Each method brings in one part of the release; `run` has the order."""

    def __init__(self, root: CommentedMap, facts: Facts, prune: bool, report: Report) -> None:
        self.root = root
        self.prune = prune
        self.report = report
        components = _child(root, "components")
        self.schemas = _child(components, "schemas")
        self.parameters = _child(components, "parameters")
        self.paths: CommentedMap = root["paths"]
        self.facts = in_terms_of(root, facts, self._resolve)
        self.header_uses = Counter(
            header for operation in self.facts.operations.values() for header in _answer(operation)["headers"]
        )

    def run(self) -> None:
        """Brings everything in."""
        self._version()
        self._tags()
        self._shared_parameters()
        for method, path, operation in operations(self.facts.document):
            self._operation(method, path, operation)
        self._gone_operations()
        for name, schema in self.facts.schemas.items():
            self._schema(name, schema)
        self._orphans()

    def _resolve(self, parameter: Any) -> Any:
        reference = parameter.get("$ref")
        if reference is None:
            return parameter
        found = self.parameters.get(str(reference).removeprefix(PARAMETERS))
        if not isinstance(found, CommentedMap):
            raise ToolError(f"{reference} refers to nothing")
        return found

    def _undescribed(self, what: str, owner: str = "") -> None:
        """Notes that a new part needs a description, and its place in the release."""
        place = self.facts.places.get(owner)
        self.report.undescribed.append(f"{what}: see {place}" if place else what)

    def _drop(self, existing: CommentedMap, wanted: Container[str], where: str, reason: str = "") -> None:
        """Reports the keys that are not wanted, and removes them when pruning."""
        for key in [key for key in existing if key not in wanted]:
            if self.report.gone(f"{where}{key}{reason}", self.prune):
                del existing[key]

    def _merge(self, existing: CommentedMap, wanted: Json, where: str) -> None:
        """Brings in the type of a value, and its limits."""
        if merge(existing, wanted):
            self.report.changed.append(f"{where}: {_name_of(wanted)}")
        self._limits(existing, wanted, where)

    def _limits(self, existing: CommentedMap, wanted: Json, where: str) -> None:
        """Brings in limits, formats and defaults, as far as the release has them."""
        if not self.facts.detailed or "const" in wanted:
            return
        for schema, limits in limited(existing, wanted):
            known = limits_of(schema)
            for key, value in limits.items():
                if key not in known:
                    self.report.added.append(f"{where}: {key} {_value(value)}")
                elif known[key] != value or isinstance(known[key], bool) is not isinstance(value, bool):
                    self.report.changed.append(f"{where}: {key} {_value(value)}, was {_value(known[key])}")
                else:
                    continue
                set_limit(schema, key, value)
            for key in [key for key in known if key not in limits]:
                if self.report.gone(f"{where}: {key} {_value(known[key])}", self.prune):
                    del schema[key]

    # The document

    def _version(self) -> None:
        if self.facts.api_version:
            self.report.changed += set_version(self.root, self.facts.api_version)

    def _tags(self) -> None:
        tags = self.root.setdefault("tags", CommentedSeq())
        existing = [str(tag["name"]) for tag in tags]
        wanted = {tag for operation in self.facts.operations.values() for tag in operation["tags"]}
        for name in sorted(wanted - set(existing)):
            position = sum(1 for other in existing if other < name)
            existing.insert(position, name)
            tags.insert(position, node({"name": name}))
            self.report.added.append(f"tag {name}")
            self._undescribed(f"tag {name}")
        for name in [name for name in existing if name not in wanted]:
            if self.report.gone(f"tag {name}", self.prune):
                del tags[[str(tag["name"]) for tag in tags].index(name)]

    # Parameters

    def _shared_parameters(self) -> None:
        """Adds or updates the parameters that several operations share."""
        uses: dict[str, Counter[str]] = {}
        owners: dict[str, str] = {}
        for operation in self.facts.operations.values():
            for parameter in operation["parameters"]:
                text = json.dumps(parameter)
                uses.setdefault(parameter["name"], Counter())[text] += 1
                owners.setdefault(text, operation["operationId"])
        for name, counter in sorted(uses.items()):
            existing = self.parameters.get(name)
            candidates = [json.loads(text) for text, _ in counter.most_common()]
            if existing is not None:
                candidates = [each for each in candidates if each["in"] == existing["in"]]
            if not candidates:
                continue
            wanted = next((each for each in candidates if self._is(existing, each)), candidates[0])
            if existing is not None:
                self._merge_parameter(existing, wanted, f"parameter {name}")
            elif counter[json.dumps(wanted)] >= SHARED_FROM or name in ALWAYS_SHARED:
                insert_sorted(self.parameters, name, node(wanted))
                self.report.added.append(f"parameter {name}, shared")
                self._undescribed(f"parameter {name}, shared", owners[json.dumps(wanted)])

    def _is(self, existing: CommentedMap | None, wanted: Json) -> bool:
        """Whether a parameter of the file equals that of the release, limits aside."""
        if existing is None:
            return False
        return not self._apply_parameter(deepcopy(existing), wanted) and bool(existing["name"] == wanted["name"])

    def _fits(self, existing: CommentedMap, wanted: Json) -> bool:
        """Whether a parameter of the file equals that of the release, limits included."""
        return self._is(existing, wanted) and all(
            limits_of(schema).get(key) == value
            for schema, limits in limited(existing["schema"], wanted["schema"])
            for key, value in limits.items()
        )

    def _apply_parameter(self, existing: CommentedMap, wanted: Json) -> bool:
        is_required = "required" in wanted
        changed = existing.get("in") != wanted["in"] or bool(existing.get("required")) != is_required
        existing["in"] = wanted["in"]
        if is_required and not existing.get("required"):
            existing.insert(list(existing).index("in") + 1, "required", True)
        elif not is_required and "required" in existing:
            del existing["required"]
        if "x-multi-segment" in wanted and not existing.get("x-multi-segment"):
            existing.insert(list(existing).index("schema"), "x-multi-segment", True)
            changed = True
        if "explode" in wanted and existing.get("explode", True) is not wanted["explode"]:
            existing["explode"] = wanted["explode"]
            changed = True
        schema = wanted["schema"]
        if "x-format" in schema and existing["schema"].get("format") == schema["x-format"]:
            schema = {"type": "string", "format": schema["x-format"]}  # made by hand, left alone
        return merge(existing["schema"], schema) or changed

    def _merge_parameter(self, existing: CommentedMap, wanted: Json, where: str) -> None:
        if self._apply_parameter(existing, wanted):
            self.report.changed.append(f"{where}: {_facts_of(wanted)}")
        self._limits(existing["schema"], wanted["schema"], where)

    def _operation_parameters(self, existing: CommentedMap, operation: Json) -> None:
        name = operation["operationId"]
        if not operation["parameters"] and "parameters" not in existing:
            return
        listed = existing.get("parameters")
        if listed is None:
            listed = node([])
            position = next((n for n, key in enumerate(existing) if key in ("requestBody", "responses")), len(existing))
            existing.insert(position, "parameters", listed)
        keys = [(item["name"], item["in"]) for item in map(self._resolve, listed)]
        known = {(wanted["name"], wanted["in"]): wanted for wanted in operation["parameters"]}
        for position, key, is_new in _placed(keys, known):
            where = f"{name}, parameter {key[0]}"
            if is_new:
                keys.insert(position, key)
                listed.insert(position, node(self._reference_or_new(known[key])))
                self.report.added.append(where)
                if "$ref" not in listed[position]:
                    self._undescribed(where, name)
            else:
                self._existing_parameter(listed, position, known[key], where)
        for key in [key for key in keys if key not in known]:
            if self.report.gone(f"{name}, parameter {key[0]} ({key[1]})", self.prune):
                del listed[keys.index(key)]
                keys.remove(key)

    def _existing_parameter(self, listed: CommentedSeq, position: int, wanted: Json, where: str) -> None:
        existing = self._resolve(listed[position])
        if "$ref" not in listed[position]:
            self._merge_parameter(existing, wanted, where)
        elif not self._fits(existing, wanted):
            own = node(wanted)
            text = listed[position].get("description", existing.get("description"))
            if text is not None:
                own.insert(list(own).index("schema"), "description", text)
            listed[position] = own
            self.report.changed.append(f"{where}: {_facts_of(wanted)}, not as the shared one")

    def _reference_or_new(self, wanted: Json) -> Json:
        shared = self.parameters.get(wanted["name"])
        return wanted if shared is None or not self._fits(shared, wanted) else {"$ref": PARAMETERS + wanted["name"]}

    # Operations

    def _operation(self, method: str, path: str, wanted: Json) -> None:
        name = wanted["operationId"]
        found = next((item for item in operations(self.root) if item[2].get("operationId") == name), None)
        if found is None:
            self._place(method, path, name, node(self._new_operation(wanted)))
            self.report.added.append(f"operation {name}")
            also = " with an example of its body" if "requestBody" in wanted else ""
            self._undescribed(f"operation {name}{also}", name)
            return
        old_method, old_path, existing = found
        if (old_path, old_method) != (path, method):
            self._remove_operation(old_path, old_method)
            self._place(method, path, name, existing)
            self.report.changed.append(f"{name}: now {method.upper()} {path}")
        if list(existing.get("tags", ())) != wanted["tags"]:
            existing["tags"] = node(wanted["tags"])
            self.report.changed.append(f"{name}: tag {wanted['tags'][0]}")
        self._deprecation(existing, wanted)
        self._operation_parameters(existing, wanted)
        self._body(existing, wanted)
        self._answer(existing, wanted)

    def _place(self, method: str, path: str, name: str, operation: CommentedMap) -> None:
        if path not in self.paths:
            insert_sorted(self.paths, path, CommentedMap())
        item = self.paths[path]
        if method in item:
            raise ToolError(f"{name}: {method.upper()} {path} is another operation's")
        rank = METHODS.index(method)
        position = sum(1 for key in item if key not in METHODS or METHODS.index(key) < rank)
        insert_at(item, position, method, operation)

    def _remove_operation(self, path: str, method: str) -> None:
        del self.paths[path][method]
        if not any(key in METHODS for key in self.paths[path]):
            del self.paths[path]

    def _gone_operations(self) -> None:
        wanted = self.facts.operations
        for method, path, existing in operations(self.root):
            name = str(existing.get("operationId"))
            if name not in wanted and self.report.gone(f"operation {name}", self.prune):
                self._remove_operation(path, method)

    def _new_operation(self, wanted: Json) -> Json:
        errors = {code: {"$ref": f"#/components/responses/{name}"} for code, name in ERRORS.items()}
        return {
            **wanted,
            "parameters": [self._reference_or_new(each) for each in wanted["parameters"]],
            "responses": {"2XX": self._new_answer(wanted), **errors},
        }

    def _deprecation(self, existing: CommentedMap, wanted: Json) -> None:
        is_deprecated = "deprecated" in wanted
        if bool(existing.get("deprecated")) == is_deprecated:
            return
        if is_deprecated:
            existing.insert(
                list(existing).index("parameters" if "parameters" in existing else "responses"), "deprecated", True
            )
        else:
            del existing["deprecated"]
        self.report.changed.append(f"{wanted['operationId']}: {'' if is_deprecated else 'no longer '}deprecated")

    def _new_answer(self, operation: Json) -> Json:
        wanted = _answer(operation)
        headers = {name: self._reference_or_new_header(name, each) for name, each in _headers_of(operation).items()}
        answer: Json = {"description": ANSWER, "headers": dict(sorted(headers.items()))}
        return answer | ({"content": wanted["content"]} if wanted["content"] else {})

    def _reference_or_new_header(self, name: str, wanted: Json) -> Json:
        """A header, or the reference to its component, which is added if several operations have the header."""
        components = self.root["components"]
        if name not in EVERYWHERE and name not in components.get("headers", {}):
            if self.header_uses[name] < SHARED_FROM:
                return wanted
            insert_sorted(_child(components, "headers"), name, node(wanted))
            self.report.added.append(f"header {name}, shared")
            self._undescribed(f"header {name}, shared")
        return {"$ref": HEADERS + name}

    def _headers(self, existing: CommentedMap, operation: Json) -> None:
        """Adds missing headers of the answer, as far as the release has headers."""
        if not self.facts.detailed:
            return
        listed = {str(name).lower(): str(name) for name in existing.get("headers", {})}
        for name, wanted in sorted(_answer(operation)["headers"].items()):
            if name in listed:
                continue
            if "headers" not in existing:
                existing.insert(list(existing).index("description") + 1, "headers", CommentedMap())
            insert_sorted(existing["headers"], name, node(self._reference_or_new_header(name, wanted)))
            where = f"{operation['operationId']}, header {name} of the answer"
            self.report.added.append(where)
            if "$ref" not in existing["headers"][name]:
                self._undescribed(where, operation["operationId"])
        for name in sorted(listed.keys() - _headers_of(operation)):
            if self.report.gone(f"{operation['operationId']}, header {name} of the answer", self.prune):
                del existing["headers"][listed[name]]

    def _body(self, existing: CommentedMap, operation: Json) -> None:
        name, wanted = operation["operationId"], operation.get("requestBody")
        if wanted is None:
            if "requestBody" in existing and self.report.gone(f"{name}, request body", self.prune):
                del existing["requestBody"]
        elif "requestBody" not in existing:
            existing.insert(list(existing).index("responses"), "requestBody", node(wanted))
            self.report.added.append(f"{name}, request body")
            self._undescribed(f"{name}, example of the request body", name)
        else:
            self._content(existing["requestBody"], wanted["content"], f"{name}, request body")

    def _answer(self, existing: CommentedMap, operation: Json) -> None:
        where = f"{operation['operationId']}, answer"
        success = next((code for code in existing["responses"] if str(code).startswith("2")), None)
        if success is None:
            existing["responses"].insert(0, text_node("2XX"), node(self._new_answer(operation)))
            self.report.added.append(where)
        else:
            self._headers(existing["responses"][success], operation)
            self._content(existing["responses"][success], _answer(operation)["content"], where)

    def _content(self, existing: CommentedMap, wanted: Json, where: str) -> None:
        self._drop(existing.get("content", {}), wanted, f"{where} as ")
        for media_type, content in wanted.items():
            if media_type in existing.get("content", {}):
                self._merge(existing["content"][media_type]["schema"], content["schema"], where)
            else:
                existing.setdefault("content", CommentedMap())[media_type] = node(content)
                self.report.added.append(f"{where} as {media_type}")
        if existing.get("content") == {}:
            del existing["content"]

    # Schemas

    def _schema(self, name: str, wanted: Json) -> None:
        existing = self.schemas.get(name)
        if "oneOf" in wanted and existing is not None and "oneOf" not in existing:
            self._move_to_base(name, existing, wanted)
            existing = None
        if existing is None:
            self._new_schema(name, wanted)
        elif "oneOf" in wanted:
            self._merge_family(existing, name, wanted)
        elif "enum" in wanted:
            self._merge_enum(existing, name, wanted["enum"])
        elif "oneOf" in existing:
            self.schemas[name] = node(wanted)
            self.report.changed.append(f"schema {name}: no longer polymorphic")
        elif wanted["type"] == "object":
            self._properties(existing, name, wanted)
            self._required(existing, name, wanted)

    def _move_to_base(self, name: str, existing: CommentedMap, wanted: Json) -> None:
        """A model that becomes polymorphic becomes the base of the family, with its prose."""
        base = wanted["discriminator"]["x-defaultMapping"].removeprefix(SCHEMAS)
        if base not in self.schemas:
            insert_sorted(self.schemas, base, existing)
        del self.schemas[name]
        self.report.changed.append(f"schema {name}: polymorphic now; what it was is {base}")

    def _new_schema(self, name: str, wanted: Json) -> None:
        insert_sorted(self.schemas, name, node(wanted))
        if "oneOf" in wanted:
            # Its base is described instead.
            count = len(wanted["discriminator"]["mapping"])
            self.report.added.append(f"schema {name}, {count} variants")
            return
        label = f"enum {name}" if "enum" in wanted else f"schema {name}"
        if wanted == {"type": "string"}:
            label += ", an open string"
        self.report.added.append(label)
        self._undescribed(label, name)

    def _properties(self, schema: CommentedMap, name: str, wanted: Json) -> None:
        if "properties" not in wanted and "properties" not in schema:
            return
        properties, values = schema.setdefault("properties", CommentedMap()), wanted.get("properties", {})
        for position, key, is_new in _placed(properties, values):
            where = f"{name}.{key}"
            if is_new:
                insert_at(properties, position, key, node(values[key]))
                self.report.added.append(where)
                self._undescribed(where, name)
            else:
                self._property(properties[key], values[key], where)
        self._drop(properties, values, f"{name}.")

    def _property(self, existing: CommentedMap, wanted: Json, where: str) -> None:
        if "not" in existing and "not" not in wanted:
            del existing["not"]
            self.report.changed.append(f"{where}: any value")
        elif "not" in wanted and existing.get("not") != wanted["not"]:
            existing["not"] = node(wanted["not"])
            self.report.changed.append(f"{where}: not {wanted['not']['const']}")
        self._merge(existing, wanted, where)
        if "x-sensitive" in wanted and "x-sensitive" not in existing:
            existing["x-sensitive"] = True
            self.report.changed.append(f"{where}: sensitive")

    def _required(self, existing: CommentedMap, name: str, wanted: Json) -> None:
        known, required = wanted.get("properties", {}), set(wanted.get("required", ()))
        listed = existing.get("required", [])
        result = [item for item in listed if item in required or item not in known]
        if self.prune:
            result = [item for item in result if item in known]
        missing = sorted(required - set(listed))
        if not missing and len(result) == len(listed):
            return
        self.report.changed += [f"{name}.{item}: required" for item in missing]
        self.report.changed += [f"{name}.{item}: no longer required" for item in listed if item not in result]
        result = sorted([*result, *missing]) if list(listed) == sorted(listed) else [*result, *missing]
        if not result:
            del existing["required"]
        elif "required" in existing:
            existing["required"][:] = [text_node(item) for item in result]
        else:
            existing.insert(list(existing).index("properties"), "required", node(result))

    def _merge_family(self, existing: CommentedMap, name: str, wanted: Json) -> None:
        discriminator, told_by = existing["discriminator"], wanted["discriminator"]
        if discriminator["propertyName"] != told_by["propertyName"]:
            discriminator["propertyName"] = told_by["propertyName"]
            self.report.changed.append(f"{name}: told apart by {told_by['propertyName']}")
        mapping = discriminator["mapping"]
        for value, reference in told_by["mapping"].items():
            line = f"{name}, variant {value}: {reference.removeprefix(SCHEMAS)}"
            if value not in mapping:
                insert_sorted(mapping, value, node(reference))
                self.report.added.append(line)
            elif mapping[value] != reference:
                mapping[value] = node(reference)
                self.report.changed.append(line)
        self._drop(mapping, told_by["mapping"], f"{name}, variant ")
        alternatives = {item["$ref"] for item in wanted["oneOf"]} | set(mapping.values())
        self._alternatives(existing["oneOf"], alternatives)

    def _alternatives(self, existing: CommentedSeq, wanted: set[str]) -> None:
        for number in reversed(range(len(existing))):
            if existing[number].get("$ref") not in wanted:
                del existing[number]
        listed = [str(item["$ref"]) for item in existing]
        for reference in sorted(wanted - set(listed)):
            position = sum(1 for other in listed if other < reference)
            listed.insert(position, reference)
            existing.insert(position, node({"$ref": reference}))

    def _merge_enum(self, existing: CommentedMap, name: str, values: list[str]) -> None:
        listed = existing["enum"]
        for position, value, is_new in _placed(listed, values):
            if is_new:
                listed.insert(position, text_node(value))
                self.report.added.append(f"enum {name}: {value}")
                self._undescribed(f"enum {name}: {value}", name)
        for value in [value for value in listed if value not in values]:
            if self.report.gone(f"enum {name}: {value}", self.prune and name not in kept.ENUMS):
                listed.remove(value)
                existing.get("x-enumDescriptions", {}).pop(value, None)

    # Components without references

    def _orphans(self) -> None:
        content = self.facts.document
        models = [{"$ref": each} for each in reached(content, [content["paths"]], families(content))]
        for section, title, prefix in ((self.parameters, "parameter", PARAMETERS), (self.schemas, "schema", SCHEMAS)):
            used = {each.removeprefix(prefix) for each in reached(self.root, [self.paths, *models])}
            self._drop(section, used, f"{title} ", ", which nothing refers to")


def _child(parent: CommentedMap, key: str) -> CommentedMap:
    child = parent.setdefault(key, CommentedMap())
    if not isinstance(child, CommentedMap):
        raise ToolError(f"not an OpenAPI document: {key} is not a mapping")
    return child


def _placed(existing: Iterable[Key], wanted: Iterable[Key]) -> Iterator[tuple[int, Key, bool]]:
    """Positions of what the release has among what the file has: a new one comes after the one before it.

    Yields:
        The position, the key, and whether it is new, so that it is to be inserted.
    """
    keys = list(existing)
    position = 0
    for key in wanted:
        is_new = key not in keys
        if is_new:
            keys.insert(position, key)
        else:
            position = keys.index(key)
        yield position, key, is_new
        position += 1


def _answer(operation: Json) -> Json:
    """The answer of an operation of the release."""
    found: Json = operation["responses"]["2XX"]
    return found


def _headers_of(operation: Json) -> Json:
    """The headers of an answer, including those of all answers or of all paged ones."""
    is_paged = any((each["name"], each["in"]) == ("page", "query") for each in operation["parameters"])
    everywhere: Json = {name: {} for name in EVERYWHERE if name != "opc-next-page" or is_paged}
    return {**everywhere, **_answer(operation)["headers"]}


def _value(value: object) -> str:
    """A limit as the report shows it."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _facts_of(parameter: Json) -> str:
    return (
        f"{'required' if 'required' in parameter else 'optional'}, {parameter['in']}, {_name_of(parameter['schema'])}"
    )


def _name_of(wanted: Mapping[str, Any]) -> str:
    """A schema in a few words, for the report."""
    if "$ref" in wanted:
        return str(wanted["$ref"]).rpartition("/")[2]
    if "const" in wanted:
        return f"always {wanted['const']}"
    if "items" in wanted:
        return f"array of {_name_of(wanted['items'])}"
    if "additionalProperties" in wanted:
        return f"map of {_name_of(wanted['additionalProperties'])}"
    return str(wanted.get("format") or wanted.get("type") or "any JSON")
