"""The differences between two surfaces, and which of them break callers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum

from .limits import tightened
from .surface import OperationModule, Schema, Surface, Value
from .types import Types

ADDED, CHANGED, REMOVED = "added", "changed", "removed"
SECTIONS = ("API", "Operations", "Parameters and results", "Schemas", "Fields", "Enum values", "Handwritten modules")
API, OPERATIONS, PARAMETERS, SCHEMAS, FIELDS, VALUES, HANDWRITTEN = SECTIONS


class Breaks(Enum):
    """What a change does to programs that use the changed thing."""

    NOTHING = ""
    TYPES = "breaking"
    """A type checker finds the places."""
    CALLS = "breaking at run time"
    """No type checker finds it: the call has another meaning, or the service rejects it."""


@dataclass(frozen=True)
class Change:
    """One difference.

    Attributes:
        section: one of SECTIONS.
        action: `added`, `changed` or `removed`.
        subject: name of the changed thing in the API; of a handwritten module, such as `client.Client.call`.
        detail: what changed, if `action` does not say it.
        breaks: what happens to programs that use it.
        place: module of a new operation, such as `api.workspace.get_workspace`.
    """

    section: str
    action: str
    subject: str
    detail: str = ""
    breaks: Breaks = Breaks.NOTHING
    place: str = ""

    @property
    def breaking(self) -> bool:
        """Whether a program that uses it must change."""
        return self.breaks is not Breaks.NOTHING


def compare(old: Surface, new: Surface) -> list[Change]:
    """All differences. A change of all variants of a family is listed once, for the family."""
    return [*_api(old, new), *_Comparison(old, new).changes()]


def _api(old: Surface, new: Surface) -> Iterator[Change]:
    for subject, before, after in (
        ("API version", old.api_version, new.api_version),
        ("endpoint", old.endpoint, new.endpoint),
    ):
        if before != after:
            yield Change(API, CHANGED, subject, f"{after}, was {before}", Breaks.CALLS)


class _Comparison:
    def __init__(self, old: Surface, new: Surface) -> None:
        self.old, self.new = old, new
        # A value of a variant is one of the family as long as both say so.
        self.types = Types(
            {
                name: "str" if each.kind == "enum" else str(each.base)
                for name, each in new.schemas.items()
                if each.kind == "enum" or each.base
            }
        )

    def changes(self) -> Iterator[Change]:
        yield from self._operations(self.old.operations, self.new.operations)
        yield from self._schemas(self.old.schemas, self.new.schemas)

    # Operations

    def _operations(self, old: Mapping[str, OperationModule], new: Mapping[str, OperationModule]) -> Iterator[Change]:
        successors = {each.request: each for module, each in new.items() if module not in old}
        for module, operation in new.items():
            if module in old:
                yield from self._operation(old[module], operation)
            else:
                yield Change(OPERATIONS, ADDED, operation.id, place=f"api.{module}")
        for module, operation in old.items():
            if module not in new:
                successor = successors.get(operation.request)
                detail = "" if successor is None else f"renamed to {successor.id}"
                if successor is not None and successor.id == operation.id:
                    detail = f"moved to api.{successor.module}"
                yield Change(OPERATIONS, REMOVED, operation.id, detail, Breaks.TYPES)

    def _operation(self, old: OperationModule, new: OperationModule) -> Iterator[Change]:
        if old.id != new.id:
            yield Change(OPERATIONS, CHANGED, new.id, f"was {old.id}")
        if old.request != new.request:
            yield Change(OPERATIONS, CHANGED, new.id, f"{new.request}, was {old.request}")
        if old.deprecated != new.deprecated:
            yield Change(OPERATIONS, CHANGED, new.id, "deprecated" if new.deprecated else "no longer deprecated")
        yield from self._parameters(old, new)
        yield from self._positions(old, new)
        yield from self._result(old, new)

    def _parameters(self, old: OperationModule, new: OperationModule) -> Iterator[Change]:
        before = {**{each.python: each for each in old.positional}, **old.named}
        after = {**{each.python: each for each in new.positional}, **new.named}
        for name, each in after.items():
            subject = f"{new.id}: {each.name}"
            if name in before:
                yield from self._value(PARAMETERS, subject, before[name], each)
            else:
                need = "required" if each.required else "optional"
                yield Change(PARAMETERS, ADDED, subject, need, Breaks.TYPES if each.required else Breaks.NOTHING)
        for name, each in before.items():
            if name not in after:
                yield Change(PARAMETERS, REMOVED, f"{new.id}: {each.name}", "", Breaks.TYPES)

    def _positions(self, old: OperationModule, new: OperationModule) -> Iterator[Change]:
        """Changes that affect calls with path parameters by position."""
        known = {each.python for each in new.positional} | new.named.keys()
        if not all(each.python in known for each in old.positional):
            return  # reported as removed
        for number, before in enumerate(old.positional):
            after = new.positional[number] if number < len(new.positional) else None
            if after is not None and after.python == before.python:
                continue
            order = ", ".join(each.python for each in new.positional) or "none"
            takes = after is not None and self.types.accepts(after.takes, before.takes)
            breaks = Breaks.CALLS if takes else Breaks.TYPES
            yield Change(PARAMETERS, CHANGED, f"{new.id}: {before.name}", f"positional parameters: {order}", breaks)

    def _result(self, old: OperationModule, new: OperationModule) -> Iterator[Change]:
        subject = f"{new.id}: result"
        if old.result != new.result:
            breaks = old.result != "None" and not self.types.serves(new.result, old.result)
            yield Change(PARAMETERS, CHANGED, subject, _was(old.result, new.result), _types(breaks))
        if old.item != new.item:
            detail = "iterate gives " + _was(old.item or "nothing", new.item or "nothing")
            breaks = old.item is not None and (new.item is None or not self.types.serves(new.item, old.item))
            yield Change(PARAMETERS, CHANGED, subject, detail, _types(breaks))
        if old.streams != new.streams:
            yield Change(
                PARAMETERS, CHANGED, subject, f"stream {'added' if new.streams else 'removed'}", _types(old.streams)
            )

    # Schemas

    def _schemas(self, old: Mapping[str, Schema], new: Mapping[str, Schema]) -> Iterator[Change]:
        for name, schema in new.items():
            if name not in old:
                yield Change(SCHEMAS, ADDED, schema.name, schema.kind)
        for name, schema in old.items():
            if name not in new:
                yield Change(SCHEMAS, REMOVED, schema.name, schema.kind, Breaks.TYPES)
        of_bases: dict[str, set[Change]] = {}
        shared = [each for name, each in new.items() if name in old]
        for schema in sorted(shared, key=lambda each: each.base is not None):
            changes = set(self._schema(old[schema.python], schema))
            of_bases[schema.python] = {replace(each, subject=_member(each)) for each in changes}
            inherited = of_bases.get(schema.base or "", set())
            yield from (each for each in changes if replace(each, subject=_member(each)) not in inherited)

    def _schema(self, old: Schema, new: Schema) -> Iterator[Change]:
        is_other_class = old.kind != new.kind and "enum" in (old.kind, new.kind)
        if old.kind != new.kind:
            yield Change(SCHEMAS, CHANGED, new.name, _was(old.kind, new.kind), _types(is_other_class))
        if not is_other_class:
            yield from self._base(old, new)
            yield from self._fields(old, new)
            yield from self._enum_values(old, new)

    def _base(self, old: Schema, new: Schema) -> Iterator[Change]:
        if old.base != new.base:
            detail = f"derives from {new.base or 'no other'}, was from {old.base or 'no other'}"
            yield Change(SCHEMAS, CHANGED, new.name, detail, _types(old.base is not None))

    def _fields(self, old: Schema, new: Schema) -> Iterator[Change]:
        for name, field in new.fields.items():
            subject = f"{new.name}.{field.name}"
            if name in old.fields:
                yield from self._value(FIELDS, subject, old.fields[name], field, new.sent, old.received)
            else:
                detail = "required by the constructor" if field.required else ""
                yield Change(FIELDS, ADDED, subject, detail, _types(field.required))
        for name, field in old.fields.items():
            if name not in new.fields:
                yield Change(FIELDS, REMOVED, f"{new.name}.{field.name}", "", Breaks.TYPES)

    def _enum_values(self, old: Schema, new: Schema) -> Iterator[Change]:
        for name, value in new.values.items():
            before = old.values.get(name)
            if before is None:
                yield Change(VALUES, ADDED, f"{new.name}.{value}")
            elif before != value:
                breaks = Breaks.NOTHING if name == "UNKNOWN" else Breaks.CALLS
                yield Change(VALUES, CHANGED, f"{new.name}.{value}", f"was {before}", breaks)
        for name, value in old.values.items():
            if name not in new.values:
                yield Change(VALUES, REMOVED, f"{new.name}.{value}", "", Breaks.TYPES)

    # Both

    def _value(
        self, section: str, subject: str, old: Value, new: Value, sent: bool = True, received: bool = False
    ) -> Iterator[Change]:
        """Changes of a parameter or a field. Programs pass it in any case, and read it if it is `received`."""
        if (old.type, old.takes, old.required) != (new.type, new.takes, new.required):
            required = new.required and not old.required
            detail = f"{_was(old.type, new.type)}{'; required' if required else ''}"
            taken = self.types.accepts(new.takes, old.takes) and not required
            served = not received or self.types.serves(new.type, old.type)
            if taken and served and self.types.takes_apart(new.takes, old.takes):
                yield Change(section, CHANGED, subject, f"{detail}: a text would be taken apart", Breaks.CALLS)
            else:
                yield Change(section, CHANGED, subject, detail, _types(not (taken and served)))
        if old.name != new.name:
            yield Change(section, CHANGED, subject, f"{new.python} is another one now, was {old.name}", Breaks.CALLS)
        for limit in tightened(old.limits, new.limits) if sent else ():
            yield Change(section, CHANGED, subject, limit, Breaks.CALLS)


def _member(change: Change) -> str:
    return change.subject.partition(".")[2] or change.subject


def _types(breaks: bool) -> Breaks:
    return Breaks.TYPES if breaks else Breaks.NOTHING


def _was(old: str, new: str) -> str:
    return f"{new}, was {old}"
