"""The facts of a release, independent of its format.

Readers (`sdk.py`, `swagger.py`) make `Facts`; `update.py` brings them into the file. They are names, types, limits and
values, without prose.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """Kinds of types; simple ones have the names that OpenAPI gives them."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    DATE_TIME = "date-time"
    BINARY = "binary"
    ANY = "any"
    ENUM = "enum"
    ARRAY = "array"
    MAP = "map"
    MODEL = "model"


Limits = tuple[tuple[str, str | int | float | bool], ...]
"""Keywords of OpenAPI that restrict values: limits, formats that do not change the type, and the default."""


@dataclass(frozen=True)
class Type:
    """Type of a value.

    Attributes:
        kind: What kind of type it is.
        item: Type of the items of an array or of the values of a map.
        name: Name of the model; name of an enum where the release gives it one.
        values: Values of an enum, in the order of the release; empty when the release does not list them.
        limits: Limits, format and default; None if releases of this form have none.
    """

    kind: Kind
    item: Type | None = None
    name: str = ""
    values: tuple[str, ...] = ()
    limits: Limits | None = None

    def walk(self) -> Iterator[Type]:
        """Yields this type and the types inside it."""
        yield self
        if self.item is not None:
            yield from self.item.walk()

    @property
    def innermost(self) -> Type:
        """The type inside all arrays and maps."""
        return self if self.item is None else self.item.innermost


@dataclass(frozen=True)
class Parameter:
    """A parameter of an operation: its name on the wire, where it goes, and what it is.

    An array in the query repeats its key for each item, unless `explode` is false: then one key has all items.
    """

    name: str
    location: str
    type: Type
    required: bool = False
    multi_segment: bool = False
    explode: bool = True


@dataclass(frozen=True)
class Content:
    """A request body or an answer's content: media type and type."""

    media_type: str
    type: Type


@dataclass(frozen=True)
class Header:
    """A header of an answer: its name in lower case, and what it is."""

    name: str
    type: Type


@dataclass(frozen=True)
class Operation:
    """One operation.

    `path` has no version prefix; `method` is in lower case; `answer` is None without content; `headers` is None if the
    release says nothing about headers of answers.
    """

    id: str
    tag: str
    method: str
    path: str
    parameters: tuple[Parameter, ...] = ()
    body: Content | None = None
    answer: Content | None = None
    deprecated: bool = False
    headers: tuple[Header, ...] | None = None

    @property
    def paged(self) -> bool:
        """Whether the operation returns one page of many."""
        return any(parameter.name == "page" and parameter.location == "query" for parameter in self.parameters)


@dataclass(frozen=True)
class Property:
    """A property of a model, under its name on the wire."""

    name: str
    type: Type
    required: bool = False


@dataclass(frozen=True)
class Model:
    """An object type with all its properties, inherited ones included."""

    name: str
    properties: tuple[Property, ...] = ()


@dataclass(frozen=True)
class Family:
    """A polymorphic base: its discriminator, and the variant of each value.

    `guessed` are variants whose values the release does not say; values in the file take precedence.
    """

    base: str
    discriminator: str
    variants: dict[str, str]
    guessed: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Facts:
    """All facts of a release.

    Attributes:
        source: Name and version of the release, for messages.
        api_version: Version of the API, the first segment of its paths; empty when the release does not say.
        operations: Operations by id.
        models: Models by name, including those that no operation uses.
        families: Polymorphic bases by name.
        notes: What the reader could not interpret, one line each.
        places: Where the release speaks of an operation or a model, by its name.
    """

    source: str
    api_version: str
    operations: dict[str, Operation]
    models: dict[str, Model]
    families: dict[str, Family] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    places: dict[str, str] = field(default_factory=dict, compare=False)

    def reachable(self) -> list[str]:
        """Names of the models that operations reach, sorted; with a variant comes its whole family."""
        bases = {variant: family.base for family in self.families.values() for variant in family.variants.values()}
        pending = [type_.name for operation in self.operations.values() for type_ in _models_of(operation)]
        seen: set[str] = set()
        while pending:
            name = pending.pop()
            if name in seen or name not in self.models:
                continue
            seen.add(name)
            for property_ in self.models[name].properties:
                pending.extend(type_.name for type_ in property_.type.walk() if type_.kind is Kind.MODEL)
            if name in bases:
                pending.append(bases[name])
            if name in self.families:
                pending.extend(self.families[name].variants.values())
        return sorted(seen)


def _models_of(operation: Operation) -> Iterator[Type]:
    types = [parameter.type for parameter in operation.parameters]
    types += [content.type for content in (operation.body, operation.answer) if content is not None]
    for type_ in types:
        yield from (inner for inner in type_.walk() if inner.kind is Kind.MODEL)
