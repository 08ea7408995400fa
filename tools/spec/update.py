"""Bring the facts of a release into the file, in place.

What people wrote stays: descriptions, comments, order, limits that the release lacks, the layout of answers. Facts that
the release contradicts change. Parts that it no longer has are reported, and removed only with `prune`. New parts come
without a description, and are listed.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Container
from copy import deepcopy
from dataclasses import replace

from ruamel.yaml.comments import CommentedMap, CommentedSeq

from tools.errors import ToolError
from tools.openapi import METHODS, operations, reached
from tools.spec import kept, names
from tools.spec.document import Document, insert_at, insert_sorted, node, text_node
from tools.spec.facts import Content, Facts, Family, Header, Kind, Model, Operation, Parameter, Property, Type
from tools.spec.report import Report
from tools.spec.shapes import (
    SCHEMAS,
    Shape,
    limited,
    limits_of,
    merge,
    reference_inside,
    set_limit,
    shape,
)
from tools.spec.version import set_version

# Names of properties that hold secrets, such as pre-authenticated URLs.
_SENSITIVE = re.compile(
    r"(?i).*(password|passphrase|secret|secretkey|secretvalue|privatekey|privateapikey|accesstoken)"
    r"|token|credential|pipindexurl|parurl|uploadurl|downloadurl|locationuri"
)

PARAMETERS = "#/components/parameters/"
HEADERS = "#/components/headers/"
# A parameter or header of at least so many operations becomes a component.
SHARED_FROM = 3
NO_TAG = "Default"
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
    """One run. Each method brings in facts of one section; `run` has the order."""

    def __init__(self, root: CommentedMap, facts: Facts, prune: bool, report: Report) -> None:
        self.root = root
        self.prune = prune
        self.report = report
        components = _child(root, "components")
        self.schemas = _child(components, "schemas")
        self.parameters = _child(components, "parameters")
        self.paths: CommentedMap = root["paths"]
        self.facts = self._with_file_spelling(facts)
        facts = self.facts
        self.header_uses = Counter(
            header.name for operation in facts.operations.values() for header in operation.headers or ()
        )
        self.models = self._models()
        self.bases = {base: self._base_name(base) for base in facts.families if base in self.models}
        self.variants = {
            variant: (facts.families[base], value)
            for base in self.bases
            for value, variant in facts.families[base].variants.items()
        }
        self.groups = names.group(facts, self.models)
        self.enums = names.assign(
            self.groups, self._current_enums(), self._listed_enums(), set(facts.models) | set(self.bases.values())
        )

    def run(self) -> None:
        """Brings everything in."""
        self._version()
        self._tags()
        self._shared_parameters()
        for operation in self.facts.operations.values():
            self._operation(operation)
        self._gone_operations()
        for name in self.models:
            self._model(self.facts.models[name])
        for values in self.groups.places:
            self._enum(values)
        self._open_enums()
        self._orphans()

    # What is to be brought in, and what the file has

    def _with_file_spelling(self, facts: Facts) -> Facts:
        """The facts, with tags as the file spells them, and with its values for guessed variants."""
        listed = [str(tag["name"]) for tag in self.root.get("tags", ())]
        spelled = {_letters(name): name for name in listed} | {name: name for name in listed}
        listed_in = operations(self.root)
        used = {item.get("operationId"): str(item["tags"][0]) for _, _, item in listed_in if item.get("tags")}

        def tag(operation: Operation) -> str:
            name = operation.tag or used.get(operation.id, NO_TAG)
            return spelled.get(name) or spelled.get(_letters(name), name)

        return replace(
            facts,
            operations={name: replace(item, tag=tag(item)) for name, item in facts.operations.items()},
            families={name: self._with_file_values(family) for name, family in facts.families.items()},
        )

    def _with_file_values(self, family: Family) -> Family:
        mapping = self.schemas.get(family.base, {}).get("discriminator", {}).get("mapping", {})
        in_file = {str(reference).removeprefix(SCHEMAS): str(value) for value, reference in mapping.items()}
        known = {value: name for value, name in family.variants.items() if name not in family.guessed}
        guessed = {in_file.get(name, value): name for value, name in family.variants.items() if name in family.guessed}
        return replace(family, variants=dict(sorted({**guessed, **known}.items())))

    def _models(self) -> list[str]:
        """Models to bring in: those that operations use, and those that the file has anyway."""
        wanted = set(self.facts.reachable())
        existing = {name for name, schema in self.schemas.items() if name in self.facts.models and "enum" not in schema}
        return sorted(wanted | existing)

    def _base_name(self, base: str) -> str:
        return next(
            f"{base}{end}" for end in ("Base", "Fallback", "Unknown") if f"{base}{end}" not in self.facts.models
        )

    def _listed_enums(self) -> dict[str, names.Values]:
        return {name: frozenset(schema["enum"]) for name, schema in self.schemas.items() if "enum" in schema}

    def _current_enums(self) -> dict[str, str]:
        """The component that each place of the file refers to."""
        current: dict[str, str] = {}
        for name in self.models:
            schema = self.schemas.get(self.bases.get(name, name), self.schemas.get(name, {}))
            for property_name, property_schema in schema.get("properties", {}).items():
                current[f"{name}.{property_name}"] = reference_inside(property_schema) or ""
        for _, _, operation in operations(self.root):
            for parameter in operation.get("parameters", ()):
                parameter = self._resolve(parameter)
                current[f"{operation['operationId']}?{parameter['name']}"] = reference_inside(parameter["schema"]) or ""
        return current

    def _resolve(self, parameter: CommentedMap) -> CommentedMap:
        reference = parameter.get("$ref")
        if reference is None:
            return parameter
        found = self.parameters.get(str(reference).removeprefix(PARAMETERS))
        if not isinstance(found, CommentedMap):
            raise ToolError(f"{reference} refers to nothing")
        return found

    def _undescribed(self, what: str, owner: str = "", also: str = "") -> None:
        """Notes that a new part needs a description, and its place in the release."""
        place = self.facts.places.get(owner)
        found = f"{what} {also}".strip()
        self.report.undescribed.append(f"{found}: see {place}" if place else found)

    def _drop(self, existing: CommentedMap, wanted: Container[str], where: str, reason: str = "") -> None:
        """Reports the keys that are not wanted, and removes them when pruning."""
        for key in [key for key in existing if key not in wanted]:
            if self.report.gone(f"{where}{key}{reason}", self.prune):
                del existing[key]

    def _shape(self, type_: Type) -> Shape:
        return shape(type_, self.enums)

    # The document

    def _version(self) -> None:
        if self.facts.api_version:
            self.report.changed += set_version(self.root, self.facts.api_version)

    def _tags(self) -> None:
        tags = self.root.setdefault("tags", CommentedSeq())
        existing = [str(tag["name"]) for tag in tags]
        wanted = {operation.tag for operation in self.facts.operations.values()}
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
        uses: dict[str, Counter[Parameter]] = {}
        for operation in self.facts.operations.values():
            for parameter in operation.parameters:
                uses.setdefault(parameter.name, Counter())[parameter] += 1
        for name, counter in sorted(uses.items()):
            existing = self.parameters.get(name)
            location = None if existing is None else existing["in"]
            candidates = [item for item in counter.most_common() if location in (None, item[0].location)]
            if not candidates:
                continue
            parameter, count = next((item for item in candidates if self._is(existing, item[0])), candidates[0])
            if existing is not None:
                self._merge_parameter(existing, parameter, f"parameter {name}")
            elif count >= SHARED_FROM or name in ALWAYS_SHARED:
                insert_sorted(self.parameters, name, self._new_parameter(parameter))
                self.report.added.append(f"parameter {name}, shared")
                first = next(item.id for item in self.facts.operations.values() if parameter in item.parameters)
                self._undescribed(f"parameter {name}, shared", first)

    def _is(self, existing: CommentedMap | None, parameter: Parameter) -> bool:
        """Whether a parameter of the file equals that of the release, limits aside."""
        if existing is None:
            return False
        return not self._apply_parameter(deepcopy(existing), parameter) and bool(existing["name"] == parameter.name)

    def _fits(self, existing: CommentedMap, parameter: Parameter) -> bool:
        """Whether a parameter of the file equals that of the release, limits included."""
        return self._is(existing, parameter) and all(
            limits_of(schema).get(key) == value
            for schema, limits in limited(existing["schema"], parameter.type)
            for key, value in limits
        )

    def _new_parameter(self, parameter: Parameter) -> CommentedMap:
        wanted: Shape = {"name": parameter.name, "in": parameter.location}
        if parameter.required:
            wanted["required"] = True
        if parameter.multi_segment:
            wanted["x-multi-segment"] = True
        if parameter.type.kind is Kind.ARRAY and parameter.location == "query":
            wanted.update(style="form", explode=parameter.explode)
        wanted["schema"] = self._parameter_shape(parameter)
        result = node(wanted)
        assert isinstance(result, CommentedMap)
        return result

    def _apply_parameter(self, existing: CommentedMap, parameter: Parameter) -> bool:
        changed = existing.get("in") != parameter.location or bool(existing.get("required")) != parameter.required
        existing["in"] = parameter.location
        if parameter.required and not existing.get("required"):
            existing.insert(list(existing).index("in") + 1, "required", True)
        elif not parameter.required and "required" in existing:
            del existing["required"]
        if parameter.multi_segment and not existing.get("x-multi-segment"):
            existing.insert(list(existing).index("schema"), "x-multi-segment", True)
            changed = True
        in_query = parameter.type.kind is Kind.ARRAY and parameter.location == "query"
        if in_query and existing.get("explode", True) is not parameter.explode:
            existing["explode"] = parameter.explode
            changed = True
        if existing["schema"].get("format") == "date-time":
            return merge(existing["schema"], self._shape(parameter.type)) or changed
        return merge(existing["schema"], self._parameter_shape(parameter)) or changed

    def _parameter_shape(self, parameter: Parameter) -> Shape:
        """The schema of a parameter. The generator rejects the format date-time in headers, so `x-format` has it."""
        if parameter.location == "header" and parameter.type.kind is Kind.DATE_TIME:
            return {"type": "string", "x-format": "date-time"}
        return self._shape(parameter.type)

    def _merge_parameter(self, existing: CommentedMap, parameter: Parameter, where: str) -> None:
        if self._apply_parameter(existing, parameter):
            self.report.changed.append(f"{where}: {_facts_of(parameter)}")
        self._limits(existing["schema"], parameter.type, where)

    def _limits(self, existing: CommentedMap, type_: Type, where: str) -> None:
        """Brings in limits, formats and defaults, as far as the release has them."""
        for schema, limits in limited(existing, type_):
            known = limits_of(schema)
            for key, value in limits:
                if key not in known:
                    self.report.added.append(f"{where}: {key} {_value(value)}")
                elif known[key] != value or isinstance(known[key], bool) is not isinstance(value, bool):
                    self.report.changed.append(f"{where}: {key} {_value(value)}, was {_value(known[key])}")
                else:
                    continue
                set_limit(schema, key, value)
            for key in [key for key in known if key not in dict(limits)]:
                if self.report.gone(f"{where}: {key} {_value(known[key])}", self.prune):
                    del schema[key]

    def _operation_parameters(self, existing: CommentedMap, operation: Operation) -> None:
        if not operation.parameters and "parameters" not in existing:
            return
        listed = existing.get("parameters")
        if listed is None:
            listed = node([])
            position = next((n for n, key in enumerate(existing) if key in ("requestBody", "responses")), len(existing))
            existing.insert(position, "parameters", listed)
        keys = [(item["name"], item["in"]) for item in map(self._resolve, listed)]
        position = 0
        for parameter in operation.parameters:
            key = (parameter.name, parameter.location)
            where = f"{operation.id}, parameter {parameter.name}"
            if key in keys:
                position = keys.index(key)
                self._existing_parameter(listed, position, parameter, where)
            else:
                keys.insert(position, key)
                listed.insert(position, self._reference_or_new(parameter))
                self.report.added.append(where)
                if "$ref" not in listed[position]:
                    self._undescribed(where, operation.id)
            position += 1
        wanted = {(parameter.name, parameter.location) for parameter in operation.parameters}
        for key in [key for key in keys if key not in wanted]:
            if self.report.gone(f"{operation.id}, parameter {key[0]} ({key[1]})", self.prune):
                del listed[keys.index(key)]
                keys.remove(key)

    def _existing_parameter(self, listed: CommentedSeq, position: int, parameter: Parameter, where: str) -> None:
        existing = self._resolve(listed[position])
        if "$ref" not in listed[position]:
            self._merge_parameter(existing, parameter, where)
        elif not self._fits(existing, parameter):
            own = self._new_parameter(parameter)
            text = listed[position].get("description", existing.get("description"))
            if text is not None:
                own.insert(list(own).index("schema"), "description", text)
            listed[position] = own
            self.report.changed.append(f"{where}: {_facts_of(parameter)}, not as the shared one")

    def _reference_or_new(self, parameter: Parameter) -> CommentedMap:
        shared = self.parameters.get(parameter.name)
        if shared is None or not self._fits(shared, parameter):
            return self._new_parameter(parameter)
        result = node({"$ref": PARAMETERS + parameter.name})
        assert isinstance(result, CommentedMap)
        return result

    # Operations

    def _operation(self, operation: Operation) -> None:
        found = next((item for item in operations(self.root) if item[2].get("operationId") == operation.id), None)
        if found is None:
            self._place(operation, self._new_operation(operation))
            self.report.added.append(f"operation {operation.id}")
            also = "with an example of its body" if operation.body is not None else ""
            self._undescribed(f"operation {operation.id}", operation.id, also)
            return
        method, path, existing = found
        if (path, method) != (operation.path, operation.method):
            self._remove_operation(path, method)
            self._place(operation, existing)
            self.report.changed.append(f"{operation.id}: now {operation.method.upper()} {operation.path}")
        if list(existing.get("tags", ())) != [operation.tag]:
            existing["tags"] = node([operation.tag])
            self.report.changed.append(f"{operation.id}: tag {operation.tag}")
        self._deprecation(existing, operation)
        self._operation_parameters(existing, operation)
        self._body(existing, operation)
        self._answer(existing, operation)

    def _place(self, operation: Operation, existing: CommentedMap) -> None:
        if operation.path not in self.paths:
            insert_sorted(self.paths, operation.path, CommentedMap())
        item = self.paths[operation.path]
        if operation.method in item:
            raise ToolError(f"{operation.id}: {operation.method.upper()} {operation.path} is another operation's")
        rank = METHODS.index(operation.method)
        position = sum(1 for key in item if key not in METHODS or METHODS.index(key) < rank)
        insert_at(item, position, operation.method, existing)

    def _remove_operation(self, path: str, method: str) -> None:
        del self.paths[path][method]
        if not any(key in METHODS for key in self.paths[path]):
            del self.paths[path]

    def _gone_operations(self) -> None:
        for method, path, existing in operations(self.root):
            name = str(existing.get("operationId"))
            if name not in self.facts.operations and self.report.gone(f"operation {name}", self.prune):
                self._remove_operation(path, method)

    def _new_operation(self, operation: Operation) -> CommentedMap:
        wanted: Shape = {
            "operationId": operation.id,
            "tags": [operation.tag],
        }
        if operation.deprecated:
            wanted["deprecated"] = True
        result = node(wanted)
        result["parameters"] = CommentedSeq([self._reference_or_new(parameter) for parameter in operation.parameters])
        if operation.body is not None:
            result["requestBody"] = node(self._new_body(operation))
        result["responses"] = node({"2XX": self._new_answer(operation), **_errors()})
        assert isinstance(result, CommentedMap)
        return result

    def _deprecation(self, existing: CommentedMap, operation: Operation) -> None:
        if bool(existing.get("deprecated")) == operation.deprecated:
            return
        if operation.deprecated:
            existing.insert(
                list(existing).index("parameters" if "parameters" in existing else "responses"), "deprecated", True
            )
        else:
            del existing["deprecated"]
        self.report.changed.append(
            f"{operation.id}: {'deprecated' if operation.deprecated else 'no longer deprecated'}"
        )

    def _new_body(self, operation: Operation) -> Shape:
        return {
            "required": True,
            "content": self._content(operation.body),
        }

    def _content(self, content: Content | None) -> Shape:
        return {content.media_type: {"schema": self._shape(content.type)}} if content else {}

    def _new_answer(self, operation: Operation) -> Shape:
        headers = {header.name: self._reference_or_new_header(header) for header in _headers_of(operation)}
        wanted: Shape = {"description": ANSWER, "headers": dict(sorted(headers.items()))}
        if operation.answer is not None:
            wanted["content"] = self._content(operation.answer)
        return wanted

    def _reference_or_new_header(self, header: Header) -> Shape:
        """A header, or the reference to its component, which is added if several operations have the header."""
        own = {"schema": self._shape(header.type)}
        if header.name in EVERYWHERE:
            return {"$ref": HEADERS + header.name}
        components = self.root["components"]
        if header.name not in components.get("headers", {}):
            if self.header_uses[header.name] < SHARED_FROM:
                return own
            insert_sorted(_child(components, "headers"), header.name, node(own))
            self.report.added.append(f"header {header.name}, shared")
            self._undescribed(f"header {header.name}, shared")
        return {"$ref": HEADERS + header.name}

    def _headers(self, existing: CommentedMap, operation: Operation) -> None:
        """Adds missing headers of the answer, as far as the release has headers."""
        if operation.headers is None:
            return
        listed = {str(name).lower(): str(name) for name in existing.get("headers", {})}
        for header in sorted(operation.headers, key=lambda item: item.name):
            if header.name in listed:
                continue
            if "headers" not in existing:
                existing.insert(list(existing).index("description") + 1, "headers", CommentedMap())
            insert_sorted(existing["headers"], header.name, node(self._reference_or_new_header(header)))
            self.report.added.append(f"{operation.id}, header {header.name} of the answer")
            if "$ref" not in existing["headers"][header.name]:
                self._undescribed(f"{operation.id}, header {header.name} of the answer", operation.id)
        for name in sorted(listed.keys() - {header.name for header in _headers_of(operation)}):
            if self.report.gone(f"{operation.id}, header {name} of the answer", self.prune):
                del existing["headers"][listed[name]]

    def _body(self, existing: CommentedMap, operation: Operation) -> None:
        if operation.body is None:
            if "requestBody" in existing and self.report.gone(f"{operation.id}, request body", self.prune):
                del existing["requestBody"]
        elif "requestBody" not in existing:
            existing.insert(list(existing).index("responses"), "requestBody", node(self._new_body(operation)))
            self.report.added.append(f"{operation.id}, request body")
            self._undescribed(f"{operation.id}, example of the request body", operation.id)
        else:
            self._merge_content(existing["requestBody"], operation.body, f"{operation.id}, request body")

    def _answer(self, existing: CommentedMap, operation: Operation) -> None:
        success = next((code for code in existing["responses"] if str(code).startswith("2")), None)
        if success is None:
            existing["responses"].insert(0, text_node("2XX"), node(self._new_answer(operation)))
            self.report.added.append(f"{operation.id}, answer")
        else:
            self._headers(existing["responses"][success], operation)
            self._merge_content(existing["responses"][success], operation.answer, f"{operation.id}, answer")

    def _merge_content(self, existing: CommentedMap, wanted: Content | None, where: str) -> None:
        media_type = wanted.media_type if wanted else ""
        self._drop(existing.get("content", {}), {media_type}, f"{where} as ")
        if wanted is None:
            if existing.get("content") == {}:
                del existing["content"]
        elif media_type in existing.get("content", {}):
            schema = existing["content"][media_type]["schema"]
            if merge(schema, self._shape(wanted.type)):
                self.report.changed.append(f"{where}: {_name_of(self._shape(wanted.type))}")
            self._limits(schema, wanted.type, where)
        else:
            existing.setdefault("content", CommentedMap())[media_type] = node(self._content(wanted)[media_type])
            self.report.added.append(f"{where} as {media_type}")

    # Schemas

    def _model(self, model: Model) -> None:
        if model.name in self.bases:
            self._family(self.facts.families[model.name])
        name = self.bases.get(model.name, model.name)
        existing = self.schemas.get(name)
        if existing is not None and "oneOf" not in existing:
            self._properties(existing, name, model)
            self._required(existing, name, model)
        elif existing is not None:
            self.schemas[name] = self._new_model(model)
            self.report.changed.append(f"schema {name}: no longer polymorphic")
        else:
            insert_sorted(self.schemas, name, self._new_model(model))
            self.report.added.append(f"schema {name}")
            self._undescribed(f"schema {name}", model.name)

    def _properties(self, schema: CommentedMap, name: str, model: Model) -> None:
        if not model.properties and "properties" not in schema:
            return
        properties = schema.setdefault("properties", CommentedMap())
        position = 0
        for property_ in model.properties:
            where = f"{name}.{property_.name}"
            if property_.name in properties:
                position = list(properties).index(property_.name)
                self._merge_property(properties[property_.name], model, property_, where)
            else:
                insert_at(properties, position, property_.name, node(self._new_property(model, property_)))
                self.report.added.append(where)
                self._undescribed(where, model.name)
            position += 1
        self._drop(properties, {property_.name for property_ in model.properties}, f"{name}.")

    def _merge_property(self, existing: CommentedMap, model: Model, property_: Property, where: str) -> None:
        self._exclude(existing, model, property_)
        wanted = self._property_shape(model, property_)
        if merge(existing, wanted):
            self.report.changed.append(f"{where}: {_name_of(wanted)}")
        if self._constant(model, property_) is None:
            self._limits(existing, property_.type, where)
        if _is_sensitive(property_) and "x-sensitive" not in existing:
            existing["x-sensitive"] = True
            self.report.changed.append(f"{where}: sensitive")

    def _new_model(self, model: Model) -> CommentedMap:
        wanted: Shape = {"type": "object"}
        required = self._required_names(model)
        if required:
            wanted["required"] = required
        if model.properties:
            wanted["properties"] = {item.name: self._new_property(model, item) for item in model.properties}
        result = node(wanted)
        assert isinstance(result, CommentedMap)
        return result

    def _constant(self, model: Model, property_: Property) -> str | None:
        """The value of the property, if it is the discriminator of a variant."""
        if model.name in self.variants and model.name not in self.bases:
            family, value = self.variants[model.name]
            if property_.name == family.discriminator:
                return value
        return None

    def _property_shape(self, model: Model, property_: Property) -> Shape:
        constant = self._constant(model, property_)
        return self._shape(property_.type) if constant is None else {"type": "string", "const": constant}

    def _new_property(self, model: Model, property_: Property) -> Shape:
        result = self._property_shape(model, property_)
        if _is_sensitive(property_):
            result = {**result, "x-sensitive": True}
        excluded = self._excluded(model, property_)
        return result if excluded is None else {**result, "not": {"const": excluded}}

    def _required_names(self, model: Model) -> list[str]:
        return sorted(
            property_.name
            for property_ in model.properties
            if property_.required or self._constant(model, property_) is not None
        )

    def _required(self, existing: CommentedMap, name: str, model: Model) -> None:
        known = {property_.name for property_ in model.properties}
        wanted = set(self._required_names(model))
        listed = existing.get("required", [])
        result = [item for item in listed if item in wanted or item not in known]
        if self.prune:
            result = [item for item in result if item in known]
        missing = sorted(wanted - set(listed))
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

    def _exclude(self, existing: CommentedMap, model: Model, property_: Property) -> None:
        excluded = self._excluded(model, property_)
        if model.name in self.bases and property_.name == self.facts.families[model.name].discriminator:
            if excluded is None and "not" in existing:
                del existing["not"]
                self.report.changed.append(f"{self.bases[model.name]}.{property_.name}: any value")
            elif excluded is not None and existing.get("not") != {"const": excluded}:
                existing["not"] = node({"const": excluded})
                self.report.changed.append(f"{self.bases[model.name]}.{property_.name}: not {excluded}")

    def _family(self, family: Family) -> None:
        """Adds or updates the component of a family; a plain model of that name becomes its base."""
        existing = self.schemas.get(family.base)
        if existing is not None and "oneOf" not in existing:
            base = self.bases[family.base]
            if base not in self.schemas:
                insert_sorted(self.schemas, base, existing)
            del self.schemas[family.base]
            self.report.changed.append(f"schema {family.base}: polymorphic now; what it was is {base}")
            existing = None
        if existing is None:
            insert_sorted(self.schemas, family.base, node(self._new_family(family)))
            self.report.added.append(f"schema {family.base}, {len(family.variants)} variants")
            return
        self._merge_variants(existing, family)

    def _new_family(self, family: Family) -> Shape:
        return {
            "oneOf": [{"$ref": reference} for reference in self._wanted_alternatives(family)],
            "discriminator": {
                "propertyName": family.discriminator,
                "mapping": {value: SCHEMAS + name for value, name in sorted(family.variants.items())},
                "x-defaultMapping": SCHEMAS + self.bases[family.base],
            },
        }

    def _merge_variants(self, existing: CommentedMap, family: Family) -> None:
        discriminator = existing["discriminator"]
        if discriminator["propertyName"] != family.discriminator:
            discriminator["propertyName"] = family.discriminator
            self.report.changed.append(f"{family.base}: told apart by {family.discriminator}")
        mapping = discriminator["mapping"]
        for value, name in sorted(family.variants.items()):
            if mapping.get(value) != SCHEMAS + name:
                (self.report.changed if value in mapping else self.report.added).append(
                    f"{family.base}, variant {value}: {name}"
                )
                if value in mapping:
                    mapping[value] = node(SCHEMAS + name)
                else:
                    insert_sorted(mapping, value, node(SCHEMAS + name))
        self._drop(mapping, family.variants, f"{family.base}, variant ")
        self._alternatives(existing["oneOf"], self._wanted_alternatives(family) + list(mapping.values()))

    def _wanted_alternatives(self, family: Family) -> list[str]:
        """The alternatives of a family. With a single variant, its base is one, too: oneOf needs two."""
        variants = sorted({SCHEMAS + name for name in family.variants.values()})
        return variants if len(variants) > 1 else [*variants, SCHEMAS + self.bases[family.base]]

    def _excluded(self, model: Model, property_: Property) -> str | None:
        """The discriminator value that a base with a single variant excludes, so that only one of them matches."""
        family = self.facts.families.get(model.name)
        if family is None or property_.name != family.discriminator or len(family.variants) != 1:
            return None
        return next(iter(family.variants))

    def _alternatives(self, existing: CommentedSeq, wanted: list[str]) -> None:
        for number in reversed(range(len(existing))):
            if existing[number].get("$ref") not in wanted:
                del existing[number]
        listed = [str(item["$ref"]) for item in existing]
        for reference in sorted(set(wanted) - set(listed)):
            position = sum(1 for other in listed if other < reference)
            listed.insert(position, reference)
            existing.insert(position, node({"$ref": reference}))

    # Enums

    def _enum(self, values: names.Values) -> None:
        name = self.enums[values]
        order = self.groups.order[values]
        owner = re.split(r"[.?]", self.groups.places[values][0])[0]
        existing = self.schemas.get(name)
        if existing is None:
            insert_sorted(self.schemas, name, node({"type": "string", "enum": list(order)}))
            self.report.added.append(f"enum {name}")
            self._undescribed(f"enum {name}", owner)
            return
        listed = existing["enum"]
        position = 0
        for value in order:
            if value in listed:
                position = list(listed).index(value)
            else:
                listed.insert(position, text_node(value))
                self.report.added.append(f"enum {name}: {value}")
                self._undescribed(f"enum {name}: {value}", owner)
            position += 1
        for value in [value for value in listed if value not in values]:
            if self.report.gone(f"enum {name}: {value}", self.prune and name not in kept.ENUMS):
                listed.remove(value)
                existing.get("x-enumDescriptions", {}).pop(value, None)

    def _open_enums(self) -> None:
        """Adds enums whose values the release does not list, as named strings."""
        types = [property_.type for name in self.models for property_ in self.facts.models[name].properties]
        types += [item.type for operation in self.facts.operations.values() for item in operation.parameters]
        wanted = {
            type_.innermost.name for type_ in types if type_.innermost.kind is Kind.ENUM and not type_.innermost.values
        }
        for name in sorted(wanted - set(self.schemas)):
            insert_sorted(self.schemas, name, node({"type": "string"}))
            self.report.added.append(f"schema {name}, an open string")
            self._undescribed(f"schema {name}, an open string")

    # Components without references

    def _orphans(self) -> None:
        for section, title, prefix in ((self.parameters, "parameter", PARAMETERS), (self.schemas, "schema", SCHEMAS)):
            used = {reference.removeprefix(prefix) for reference in self._reached()}
            self._drop(section, used, f"{title} ", ", which nothing refers to")

    def _reached(self) -> set[str]:
        """Components that operations and models of the release use, directly or through others."""
        roots = {name for model in self.facts.reachable() for name in (model, self.bases.get(model, model))}
        return reached(self.root, [self.paths, *({"$ref": SCHEMAS + name} for name in roots)])


def _child(parent: CommentedMap, key: str) -> CommentedMap:
    child = parent.setdefault(key, CommentedMap())
    if not isinstance(child, CommentedMap):
        raise ToolError(f"not an OpenAPI document: {key} is not a mapping")
    return child


def _errors() -> Shape:
    return {code: {"$ref": f"#/components/responses/{name}"} for code, name in ERRORS.items()}


def _headers_of(operation: Operation) -> list[Header]:
    """The headers of an answer, including those of all answers or of all paged ones."""
    found = {header.name: header for header in operation.headers or ()}
    for name in EVERYWHERE:
        if name != "opc-next-page" or operation.paged:
            found.setdefault(name, Header(name, Type(Kind.STRING)))
    return list(found.values())


def _letters(name: str) -> str:
    """A name in lower case, without separators."""
    return re.sub(r"[\W_]", "", name).lower()


def _value(value: object) -> str:
    """A limit as the report shows it."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _facts_of(parameter: Parameter) -> str:
    return f"{'required' if parameter.required else 'optional'}, {parameter.location}, {parameter.type.kind}"


def _name_of(wanted: Shape) -> str:
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


def _is_sensitive(property_: Property) -> bool:
    """Whether a property holds a secret, by its name; `x-sensitive: false` in the file overrides this."""
    return property_.type.kind is Kind.STRING and bool(_SENSITIVE.fullmatch(property_.name.replace("_", "")))
