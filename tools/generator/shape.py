"""What the templates ask about the parsed document: annotations, names and texts."""

from __future__ import annotations

import contextlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from openapi_python_client import strings
from openapi_python_client.parser.openapi import Endpoint, GeneratorData
from openapi_python_client.parser.properties import Class
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.file import FileProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol as Property
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty

from tools.openapi import UNKNOWN_VALUE

from .code import Code, Line, code, identifier, literal, raw, union
from .document import Document, Json

UNKNOWN = ("UNKNOWN", UNKNOWN_VALUE)
_PLAIN = {
    AnyProperty: code("Any"),
    BooleanProperty: code("bool"),
    ConstProperty: code("str"),
    DateProperty: code("datetime.date"),
    DateTimeProperty: code("datetime.datetime"),
    FileProperty: code("bytes"),
    FloatProperty: code("float"),
    IntProperty: code("int"),
    NoneProperty: code("None"),
    StringProperty: code("str"),
    UuidProperty: code("str"),
}


def as_oracle_spells(name: str) -> str:
    """The name of a field in Oracle's SDKs: `memory_in_gbs` for `memoryInGBs`. It need not be a name in Python."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


_RESERVED_FIELDS = {"additional_keys", "additional_properties", "from_dict", "from_value", "of", "to_dict", "to_python"}


class UnsupportedError(Exception):
    """The document uses a construct that the templates have no shape for.

    Attributes:
        owner: the class or operation that has it.
    """

    def __init__(self, message: str, owner: str = "") -> None:
        super().__init__(message)
        self.owner = owner


@contextlib.contextmanager
def _about(owner: str) -> Iterator[None]:
    try:
        yield
    except UnsupportedError as error:
        error.owner = error.owner or owner
        raise


@dataclass(frozen=True)
class Family:
    """Schemas that a discriminator tells apart, and the class that they derive from and that stands for all others."""

    name: str
    base: ModelProperty
    property_name: str
    classes: dict[str, str]
    """Class by value of the discriminator."""


@dataclass(frozen=True)
class Lifecycle:
    """The final states of a resource."""

    state: tuple[str, ...]
    """The attributes that lead to the state."""
    message: tuple[str, ...]
    """The attributes that lead to what explains it; empty if there are none."""
    success: tuple[str, ...]
    failure: tuple[str, ...]


@dataclass(frozen=True)
class Paging:
    """Where a list that comes in pages has its parts, if it is not in the headers and the query."""

    token: tuple[str, ...]
    """The attributes that lead from a page to the token of the next one."""
    parameter: str
    """What asks for a page, by its token: a parameter of the query, or a field of the body."""
    items: tuple[str, ...]
    """The attributes that lead from a page to its items."""
    item: Property


class Shape:
    """Answers the templates' questions.

    Args:
        document: the OpenAPI document.
        parsed: what the generator made of it. The base classes of families get the families' names in it.
        names: prefix for names that are no Python identifiers.
    """

    def __init__(self, document: Document, parsed: GeneratorData, names: str) -> None:
        self.document = document
        self._given = document.schemas_of_bodies()
        self._components = {strings.ClassName(name, names): name for name in document.schemas}
        self._models = {str(each.class_info.name): each for each in parsed.models}
        self._families = dict(self._find_families(names))
        self._family_of = {kind: family for family in self._families.values() for kind in family.classes.values()}
        for model in parsed.models:
            self._spell_as_oracle(model, names)
        self._try(parsed)

    def _try(self, parsed: GeneratorData) -> None:
        """Asks what templates ask, so that they meet nothing unsupported."""
        for model in self.models:
            with _about(str(model.class_info.name)):
                taken = {str(each.python_name) for each in self.fields(model)} & _RESERVED_FIELDS
                if taken:
                    raise UnsupportedError(f"the field {taken.pop()} is also a method of all models")
                for each in self.own_fields(model):
                    self.annotation(each)
                    self.is_decoded(each)
                self.discriminator(model)
                self.lifecycle(model)
        for collection in parsed.endpoint_collections_by_tag.values():
            for endpoint in collection.endpoints:
                with _about(self.operation(endpoint)["operationId"]):
                    self.body(endpoint)
                    self.result(endpoint)
                    self.paging(endpoint)
                    for location in ("path", "query", "header"):
                        for each in getattr(endpoint, f"{location}_parameters"):
                            self.parameter_annotation(endpoint, location, each)

    def _spell_as_oracle(self, model: ModelProperty, names: str) -> None:
        """Gives the fields the names that they have in Oracle's SDKs: `memory_in_gbs` for `memoryInGBs`."""
        fields = self.fields(model)
        taken = {str(each.python_name) for each in fields}
        for each in fields:
            spelled = as_oracle_spells(raw(each.name))
            if spelled.isidentifier() and spelled not in taken:
                name = strings.PythonIdentifier(spelled, names, skip_snake_case=True)
                object.__setattr__(each, "python_name", name)

    @property
    def models(self) -> list[ModelProperty]:
        """All models that are classes, each after the class that it derives from."""

        def depth(model: ModelProperty) -> int:
            family = self.family_of(model)
            return 0 if family is None else 1 + depth(family.base)

        found = (each for each in self._models.values() if not self.is_mapping(each))
        return sorted(found, key=lambda each: (depth(each), str(each.class_info.name)))

    def _find_families(self, names: str) -> Iterator[tuple[frozenset[str], Family]]:
        for name, schema in self.document.schemas.items():
            if "discriminator" not in schema:
                continue
            discriminator = schema["discriminator"]
            base = discriminator["x-defaultMapping"]
            class_of = {
                value: str(strings.ClassName(_last(each), names)) for value, each in discriminator["mapping"].items()
            }
            base_class = str(strings.ClassName(_last(base), names))
            family = Family(
                str(strings.ClassName(name, names)), self._models[base_class], discriminator["propertyName"], class_of
            )
            self._components[strings.ClassName(name, names)] = _last(base)
            family.base.class_info.name = strings.ClassName(name, names)
            family.base.class_info.module_name = strings.PythonIdentifier(name, names)
            members = {str(strings.ClassName(_last(each["$ref"]), names)) for each in schema["oneOf"]}
            yield frozenset(members - {base_class}), family

    # Types

    def annotation(self, prop: Property, models: str = "") -> Code:
        """The Python type of a value, without `Unset`.

        Args:
            prop: the value.
            models: the name of the module of the classes; empty where they stand in this one.
        """
        if isinstance(prop, ListProperty):
            return code("list[{}]", self.annotation(prop.inner_property, models))
        if isinstance(prop, ModelProperty) and self.is_mapping(prop):
            value = prop.additional_properties
            return code("dict[str, {}]", self.annotation(value, models) if value else code("Any"))
        if isinstance(prop, UnionProperty):
            family = self._family(prop)
            if family is None:
                return union(dict.fromkeys(self.annotation(each, models) for each in prop.inner_properties))
            class_name = identifier(family.name)
        elif isinstance(prop, (EnumProperty, ModelProperty)):
            class_name = identifier(prop.class_info.name)
        elif type(prop) in _PLAIN:
            return _PLAIN[type(prop)]
        else:
            raise UnsupportedError(f"{raw(prop.name)}: no template for {type(prop).__name__}")
        return code("{}.{}", identifier(models), class_name) if models else class_name

    def accepted(self, prop: Property, models: str = "") -> Code:
        """The Python type of what may be given for a value: any iterable for a list."""
        if isinstance(prop, ListProperty):
            return code("Iterable[{}]", self.annotation(prop.inner_property, models))
        return self.annotation(prop, models)

    def is_decoded(self, prop: Property) -> bool:
        """Whether the Python value is another one than JSON has."""
        if isinstance(prop, ListProperty):
            return self.is_decoded(prop.inner_property)
        if isinstance(prop, ModelProperty) and self.is_mapping(prop):
            return self.is_decoded(prop.additional_properties) if prop.additional_properties else False
        if isinstance(prop, UnionProperty) and self._family(prop) is None:
            others = [each for each in prop.inner_properties if not isinstance(each, NoneProperty)]
            decoded = any(self.is_decoded(each) for each in others)
            if decoded and len(others) > 1:
                raise UnsupportedError(f"{raw(prop.name)}: oneOf and anyOf need a discriminator")
            return decoded
        return isinstance(prop, (DateProperty, DateTimeProperty, EnumProperty, ModelProperty, UnionProperty))

    def is_called_as_its_module(self, kind: Class) -> bool:
        """Whether the package of models finds a class and its module by each other's name: `JobRun` in `job_run`."""
        name, module = str(kind.name), str(kind.module_name)
        return name == "".join(map(str.capitalize, module.split("_"))) and underscored(name) == module

    def converters(self, model: ModelProperty) -> list[Property]:
        """The fields that take any iterable of a family and read as a list, as type checkers hold lists invariant."""
        if self._components.get(model.class_info.name) not in self._given:
            return []
        return [
            each
            for each in self.own_fields(model)
            if isinstance(each, ListProperty)
            and isinstance(each.inner_property, UnionProperty)
            and self._family(each.inner_property)
        ]

    def converter(self, model: ModelProperty, prop: Property) -> Code:
        """The name of the function that converts the value of such a field."""
        return identifier(f"_{model.class_info.module_name}_{prop.python_name}")

    def wire_names(self, model: ModelProperty) -> dict[str, str]:
        """JSON names by attribute, inherited ones too, where they are not the attributes in camel case."""
        found = {}
        for each in self.fields(model):
            self.is_decoded(each)  # raises where that cannot be told
            first, *more = str(each.python_name).split("_")
            if first + "".join(map(str.capitalize, more)) != raw(each.name):
                found[str(each.python_name)] = raw(each.name)
        return found

    def is_mapping(self, prop: ModelProperty) -> bool:
        """Whether a JSON object without a name and without fields of its own is meant: a dict, not a class."""
        return prop.class_info.name not in self._components and not (
            prop.required_properties or prop.optional_properties
        )

    def fields(self, model: ModelProperty) -> list[Property]:
        """The fields of a model, in the order of the document."""
        found = {
            raw(each.name): each for each in (*(model.required_properties or ()), *(model.optional_properties or ()))
        }
        order = list(self.document.properties(self.schema_of(model)))
        return sorted(found.values(), key=lambda each: order.index(raw(each.name)))

    def _family(self, prop: UnionProperty) -> Family | None:
        members = {str(each.class_info.name) for each in prop.inner_properties if isinstance(each, ModelProperty)}
        for family in self._families.values():
            if members - {family.name} == set(family.classes.values()):
                return family
        return None

    def family_of(self, model: ModelProperty) -> Family | None:
        """The family that a model is a kind of."""
        return self._family_of.get(str(model.class_info.name))

    def variants(self, model: ModelProperty) -> Family | None:
        """The family whose base class a model is."""
        return next((family for family in self._families.values() if family.base is model), None)

    def own_fields(self, model: ModelProperty) -> list[Property]:
        """The fields that a model does not have from its family's base class already."""
        family = self.family_of(model)
        if family is None:
            return self.fields(model)
        inherited = {raw(each.name): self.annotation(each) for each in self.fields(family.base)}
        found = {raw(each.name): each for each in self.fields(model)}
        for name, annotation in inherited.items():
            if name not in found or (name != family.property_name and self.annotation(found[name]) != annotation):
                raise UnsupportedError(
                    f"the field {name} must be as in {family.base.class_info.name}", str(model.class_info.name)
                )
        return [each for name, each in found.items() if name not in inherited]

    def is_sensitive(self, model: ModelProperty, prop: Property) -> bool:
        """Whether a field holds a secret, which no repr may show."""
        return bool(self._schema_of_field(model, prop).get("x-sensitive"))

    def discriminator(self, model: ModelProperty) -> tuple[Code, Code, Code] | None:
        """Name, annotation and value of the field that says that a model is of its kind."""
        family = self.family_of(model)
        if family is None:
            return None
        field = next(each for each in self.fields(family.base) if raw(each.name) == family.property_name)
        value = next(value for value, kind in family.classes.items() if kind == model.class_info.name)
        attribute, kind = identifier(field.python_name), self.annotation(field)
        if not isinstance(field, EnumProperty):
            return attribute, code("str"), literal(value)
        member = next((member for member, listed in self.members(field) if listed == value), None)
        shown = code("{}.{}", kind, identifier(member)) if member else code("{}({})", kind, literal(value))
        return attribute, kind, shown

    def members(self, enum: EnumProperty) -> list[tuple[str, str]]:
        """Names and values of an enum's members, `UNKNOWN` last unless the document has one."""
        values = [str(value) for value in self.schema_of(enum).get("enum", enum.values.values())]
        names = [strings.snake_case(value).upper() for value in values]
        if len(set(names)) < len(names) or not all(name.isidentifier() for name in names):
            names = list(enum.values)
        if UNKNOWN[0] in names:
            return list(zip(names, values, strict=True))
        found = [(name, value) for name, value in zip(names, values, strict=True) if value != UNKNOWN[1]]
        return [*found, UNKNOWN]

    def lifecycle(self, model: ModelProperty) -> Lifecycle | None:
        """Which states of a resource are final, as `x-lifecycle` of its schema says."""
        schema = self.schema_of(model)
        said = schema.get("x-lifecycle")
        if said is None:
            return None
        state, prop = self._attributes(model, said["state"], "x-lifecycle")
        states = (*said.get("success", ()), *said.get("failure", ()))
        if not isinstance(prop, EnumProperty) or not set(states) <= {value for _, value in self.members(prop)}:
            raise UnsupportedError("x-lifecycle: state must be an enum, with all states of success and failure")
        message = self._attributes(model, said["message"], "x-lifecycle")[0] if "message" in said else ()
        return Lifecycle(state, message, tuple(said.get("success", ())), tuple(said.get("failure", ())))

    def _attributes(self, model: ModelProperty, path: str, extension: str) -> tuple[tuple[str, ...], Property]:
        """The attributes that lead from a model to a value, such as `state.status`, and the value."""
        first, _, rest = path.partition(".")
        prop = next((each for each in self.fields(model) if raw(each.name) == first), None)
        if prop is None:
            raise UnsupportedError(f"{extension}: {model.class_info.name} has no field {first}")
        if not rest:
            return (str(prop.python_name),), prop
        if not isinstance(prop, ModelProperty):
            raise UnsupportedError(f"{extension}: {first} of {model.class_info.name} has no fields")
        further, found = self._attributes(self._models[str(prop.class_info.name)], rest, extension)
        return (str(prop.python_name), *further), found

    # Operations

    def path(self, endpoint: Endpoint) -> str:
        """The path template as the document has it; the generator puts Python names into its own."""
        path = raw(endpoint.path)
        for each in endpoint.path_parameters:
            path = path.replace(f"{{{each.python_name}}}", f"{{{raw(each.name)}}}")
        return path

    def operation(self, endpoint: Endpoint) -> Json:
        """The operation object in the document."""
        return self.document.operation(endpoint.method, self.path(endpoint))

    def success(self, endpoint: Endpoint) -> Any:
        """The parsed response for 2xx."""
        found = [
            each
            for each in endpoint.responses.patterns
            if each.status_code.range and each.status_code.range[0] // 100 == 2
        ]
        if len(found) != 1:
            raise UnsupportedError("there must be one response for 2xx")
        return found[0]

    def reads(self, endpoint: Endpoint) -> str:
        """What a success holds: `json`, `text`, `bytes` or `nothing`."""
        response = self.success(endpoint)
        if isinstance(response.prop, FileProperty):
            return "bytes"
        return {"response.json()": "json", "response.text": "text"}.get(response.source["attribute"], "nothing")

    def accept(self, endpoint: Endpoint) -> str:
        """The media type that is asked for.

        Where the answer is bytes of any kind, this is that of an error, as in Oracle's client: the bytes come anyway.
        """
        content = self.document.resolve(self._success_object(endpoint)).get("content", {})
        return next((each for each in content if each != "application/octet-stream"), "application/json")

    def _success_object(self, endpoint: Endpoint) -> Json:
        found = self.document.responses(endpoint.method, self.path(endpoint))
        return next(each for code, each in found.items() if code.startswith("2"))

    def result(self, endpoint: Endpoint) -> Code:
        """The Python type of a success."""
        plain = {"text": code("str"), "bytes": code("bytes"), "nothing": code("None")}.get(self.reads(endpoint))
        return plain or self.annotation(self.success(endpoint).prop, "models")

    def body(self, endpoint: Endpoint) -> tuple[Code, str] | None:
        """Python type and media type of what is sent as the body."""
        if not endpoint.bodies:
            return None
        if len(endpoint.bodies) > 1:
            raise UnsupportedError("there must be one kind of body")
        prop = endpoint.bodies[0].prop
        annotation = code("BinaryContent") if isinstance(prop, FileProperty) else self.annotation(prop, "models")
        if not prop.required:
            annotation = code("{} | Unset = UNSET", annotation)
        return annotation, raw(endpoint.bodies[0].content_type)

    def multi_segment(self, endpoint: Endpoint) -> list[str]:
        """The path parameters that hold slashes."""
        found = self.document.parameters(endpoint.method, self.path(endpoint))
        return [name for (location, name), each in found.items() if location == "path" and each.get("x-multi-segment")]

    def parameter_annotation(self, endpoint: Endpoint, location: str, prop: Property) -> Code:
        """The Python type of a parameter. The generator has no date-time headers, so these come as `x-format`."""
        found = self.document.parameters(endpoint.method, self.path(endpoint))[location, raw(prop.name)]
        if self.document.resolve(found["schema"]).get("x-format") == "date-time":
            return _PLAIN[DateTimeProperty]
        return self.accepted(prop, "models")

    def is_paged(self, endpoint: Endpoint) -> bool:
        """Whether an operation returns a list that comes in pages."""
        return "x-paging" in self.operation(endpoint) or any(
            raw(each.name) == "page" for each in endpoint.query_parameters
        )

    def paging(self, endpoint: Endpoint) -> Paging | None:
        """Where an operation has its page token, as `x-paging` says; None where headers and the query have it."""
        said = self.operation(endpoint).get("x-paging")
        if said is None:
            return None
        result = self.success(endpoint).prop
        parameter, names = said["parameter"], {raw(each.name) for each in endpoint.query_parameters}
        if endpoint.bodies and isinstance(endpoint.bodies[0].prop, ModelProperty):
            names |= {
                raw(each.name) for each in self.fields(self._models[str(endpoint.bodies[0].prop.class_info.name)])
            }
        if parameter not in names or not isinstance(result, ModelProperty):
            raise UnsupportedError(f"x-paging: neither query nor body have {parameter}, or the answer is no object")
        page = self._models[str(result.class_info.name)]
        token, _ = self._attributes(page, said["token"], "x-paging")
        items, prop = self._attributes(page, said["items"], "x-paging")
        if not isinstance(prop, ListProperty):
            raise UnsupportedError(f"x-paging: {said['items']} is no list")
        return Paging(token, parameter, items, prop.inner_property)

    def item(self, endpoint: Endpoint) -> Property | None:
        """The items of a page, None where a page has no list `items` and is what is iterated over itself."""
        if paging := self.paging(endpoint):
            return paging.item
        result = self.success(endpoint).prop
        if isinstance(result, ListProperty):
            return result.inner_property
        if isinstance(result, ModelProperty):
            for each in self.fields(self._models[str(result.class_info.name)]):
                if raw(each.name) == "items" and isinstance(each, ListProperty):
                    return each.inner_property
        return None

    # Texts

    @property
    def overview(self) -> Iterator[Line]:
        """The docstring of the package."""
        title = self.document.content["info"]["title"]
        yield 0, f"Typed bindings for the REST API of {title}, sync and async."
        yield 0, ""
        yield 0, "`connect` gives a client; each operation is a module of `api`, each schema a class of `models`."

    def documentation(self, endpoint: Endpoint) -> Iterator[Line]:
        """The docstring of an operation's `sync`."""
        operation = self.operation(endpoint)
        yield from ((0, self.title(endpoint)), (0, ""))
        if operation.get("description"):
            yield from ((0, operation["description"]), (0, ""))
        if operation.get("deprecated"):
            yield from ((0, "Deprecated: a later version of the API may lack this operation."), (0, ""))
        yield 0, "Args:"
        for location in ("path", "body", "query", "header"):
            for each in getattr(endpoint, f"{location}_parameters", ()):
                yield 4, f"{each.python_name}: {self.describe_parameter(endpoint, location, each)}"
            if location == "body" and endpoint.bodies:
                yield 4, f"body: {self.describe_body(endpoint)}"
        if returns := self.returns(endpoint):
            yield from ((0, ""), (0, "Returns:"), (4, returns))
        if errors := self.own_errors(endpoint):
            yield from ((0, ""), (0, "Raises:"), (4, "ServiceError: the service refused."))
            for status, text in errors.items():
                yield 8, f"{status}: {text}"

    def title(self, endpoint: Endpoint) -> str:
        """What an operation does, in a few words; its name where the document has no summary."""
        operation = self.operation(endpoint)
        first, *more = re.findall("[A-Z]+(?![a-z])|[A-Za-z][^A-Z]*|[^A-Za-z]+", operation["operationId"])
        words = [first, *(each if each.isupper() else each.lower() for each in more)]
        return _sentences(operation.get("summary") or " ".join(words))

    def describe_parameter(self, endpoint: Endpoint, location: str, prop: Property) -> str:
        """What a parameter is, its limits, and what the service assumes without it; else where it goes."""
        parameter = self.document.parameters(endpoint.method, self.path(endpoint))[location, raw(prop.name)]
        found = _sentences(parameter.get("description"), *_limits(self.document.resolve(parameter["schema"])))
        return found or f"`{parameter['name']}` in the {'headers' if location == 'header' else location}."

    def describe_field(self, model: ModelProperty, prop: Property) -> str:
        """What a field is, and its limits; empty where the document says nothing."""
        schema = self._schema_of_field(model, prop)
        return _sentences(schema.get("description"), *_limits(schema))

    def _schema_of_field(self, model: ModelProperty, prop: Property) -> Json:
        return self.document.resolve(self.document.properties(self.schema_of(model))[raw(prop.name)])

    def describe_class(self, prop: Any) -> str:
        """What a model or an enum is; empty where the document says nothing."""
        return _sentences(self.schema_of(prop).get("description"))

    def describe_member(self, enum: EnumProperty, value: str) -> str:
        """What a value of an enum means; empty where the document says nothing."""
        return _sentences(self.schema_of(enum).get("x-enumDescriptions", {}).get(value))

    def describe_body(self, endpoint: Endpoint) -> str:
        """What is sent as the body; else what its schema is, or how it is sent."""
        body = self.document.resolve(self.operation(endpoint).get("requestBody", {}))
        media_type, content = next(iter(body["content"].items()))
        schema = self.document.resolve(content.get("schema", {}))
        how = "As JSON." if media_type == "application/json" else f"Sent as `{media_type}`."
        return _sentences(body.get("description") or schema.get("description")) or how

    def returns(self, endpoint: Endpoint) -> str:
        """What a success means; empty where the type of the result says it all."""
        text = next(text for code, text in self.responses(endpoint).items() if code.startswith("2"))
        return "" if self.reads(endpoint) == "nothing" or text == "Success." else text

    def responses(self, endpoint: Endpoint) -> dict[str, str]:
        """What each documented status means."""
        found = self.document.responses(endpoint.method, self.path(endpoint))
        return {code: _sentences(each.get("description")) for code, each in found.items()}

    def error_statuses(self, endpoint: Endpoint) -> list[str]:
        """The statuses of errors that the document has for an operation."""
        return [code for code in self.responses(endpoint) if not code.startswith("2") and code != "default"]

    def own_errors(self, endpoint: Endpoint) -> dict[str, str]:
        """What statuses of errors mean for this operation alone: those that are no component of the document."""
        said = self.responses(endpoint)
        written = self.operation(endpoint)["responses"]
        own = {str(code) for code, each in written.items() if "$ref" not in each}
        return {code: said[code] for code in self.error_statuses(endpoint) if code in own}

    def schema_of(self, prop: Any) -> Json:
        """The schema of a class in the document; of a family, that of its base."""
        component = self._components.get(prop.class_info.name)
        if component is not None:
            return self.document.resolve(self.document.schemas[component])
        data = getattr(prop, "data", None)
        return data.model_dump(mode="json", by_alias=True, exclude_none=True) if data is not None else {}


def underscored(name: str) -> str:
    """The name of a class as that of a module: each capital letter begins a word."""
    return re.sub("(?<!^)(?=[A-Z])", "_", name).lower()


def _limits(schema: Json) -> Iterable[str]:
    least, most = schema.get("minLength"), schema.get("maxLength")
    if most is not None:
        yield f"{least} to {most} characters." if least else f"At most {most} characters."
    elif least:
        yield f"At least {least} characters." if least > 1 else "Not empty."
    if "pattern" in schema:
        yield f"Matches `{schema['pattern']}`."
    least, most = schema.get("minItems"), schema.get("maxItems")
    if most is not None:
        yield f"{least} to {most} items." if least else f"At most {most} items."
    elif least:
        yield f"At least {least} item{'s' if least > 1 else ''}."
    least, most = schema.get("minimum"), schema.get("maximum")
    if least is not None and most is not None:
        yield f"{least} to {most}."
    elif most is not None or least is not None:
        yield f"At most {most}." if most is not None else f"At least {least}."
    if "default" in schema:
        yield f"Without it, {json.dumps(schema['default'])}."


def _sentences(*parts: str | None) -> str:
    found = [" ".join(part.split()) for part in parts if part]
    return " ".join(part if part.endswith((".", "!", "?")) else f"{part}." for part in found)


def _last(reference: str) -> str:
    return reference.rpartition("/")[2]
