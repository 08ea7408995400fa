"""What is different between two surfaces, and what of it breaks callers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from .surface import Operation, Schema, Surface, Value

T = TypeVar("T")
ADDED, CHANGED, REMOVED = "added", "changed", "removed"
OPERATIONS, PARAMETERS, SCHEMAS, FIELDS, VALUES = (
    "Operations",
    "Parameters and results",
    "Schemas",
    "Fields",
    "Enum values",
)
SECTIONS = (OPERATIONS, PARAMETERS, SCHEMAS, FIELDS, VALUES)


@dataclass(frozen=True)
class Change:
    """One difference.

    Attributes:
        section: what it is about, one of SECTIONS.
        action: `added`, `changed` or `removed`.
        subject: what it happened to, by its name in the API.
        detail: what happened, where `action` does not say it all.
        breaking: whether a program that uses it must change.
        place: where it is in the package, such as `api.workspace.get_workspace` or `models.Workspace.key`; empty for
            what Python does not show.
        inherited: whether it is the same change of the class that this one derives from, seen again.
    """

    section: str
    action: str
    subject: str
    detail: str = ""
    breaking: bool = False
    place: str = ""
    inherited: bool = False


def compare(old: Surface, new: Surface) -> list[Change]:
    """All differences, by section and name. Changes of a family are there for each variant too, marked `inherited`."""
    changes = [*_operations(old, new), *_schemas(old, new)]
    return sorted(changes, key=lambda each: (SECTIONS.index(each.section), each.action, each.subject, each.detail))


# Operations


def _operations(old: Surface, new: Surface) -> Iterator[Change]:
    added = {name: new.operations[name] for name in new.operations.keys() - old.operations.keys()}
    successors = {each.request: each for each in added.values()}
    for operation in added.values():
        yield Change(OPERATIONS, ADDED, operation.id, place=_api(operation))
    for name in old.operations.keys() - new.operations.keys():
        operation = old.operations[name]
        successor = successors.get(operation.request)
        detail = f"renamed to {successor.id}" if successor else ""
        yield Change(OPERATIONS, REMOVED, name, detail, True, _api(operation))
    for name in old.operations.keys() & new.operations.keys():
        yield from _operation(old.operations[name], new.operations[name])


def _operation(old: Operation, new: Operation) -> Iterator[Change]:
    place = _api(new)
    if old.module != new.module:
        detail = f"module api.{old.module}, now api.{new.module}"
        yield Change(OPERATIONS, CHANGED, new.id, detail, True, _api(old))
        yield Change(OPERATIONS, CHANGED, new.id, f"module api.{new.module}, was api.{old.module}", False, place)
        return
    if old.request != new.request:
        yield Change(OPERATIONS, CHANGED, new.id, f"{new.request}, was {old.request}")
    if old.deprecated != new.deprecated:
        yield Change(OPERATIONS, CHANGED, new.id, "deprecated" if new.deprecated else "no longer deprecated")
    yield from _positional(old, new, place)
    yield from _members(
        old.named,
        new.named,
        lambda each: Change(
            PARAMETERS, ADDED, f"{new.id}: {each.name}", _need(each), each.required, f"{place}({each.python})"
        ),
        lambda each: Change(PARAMETERS, REMOVED, f"{new.id}: {each.name}", "", True, f"{place}({each.python})"),
        lambda before, after: _parameter(before, after, new.id, place),
    )
    if old.result != new.result:
        yield Change(PARAMETERS, CHANGED, f"{new.id}: result", _types(old.result, new.result), True, f"{place}()")
    if old.item != new.item:
        detail = "iterate gives " + _types(old.item or "nothing", new.item or "nothing")
        yield Change(PARAMETERS, CHANGED, f"{new.id}: result", detail, old.item is not None, f"{place}()")
    if old.streams != new.streams:
        detail = "stream is there" if new.streams else "stream is gone"
        yield Change(PARAMETERS, CHANGED, f"{new.id}: result", detail, old.streams, f"{place}()")


def _positional(old: Operation, new: Operation, place: str) -> Iterator[Change]:
    before = {each.python: each for each in old.positional}
    after = {each.python: each for each in new.positional}
    for name, each in after.items():
        if name not in before:
            yield Change(PARAMETERS, ADDED, f"{new.id}: {each.name}", "in the path", True, f"{place}({name})")
        else:
            yield from _parameter(before[name], each, new.id, place)
    for name, each in before.items():
        if name not in after:
            yield Change(PARAMETERS, REMOVED, f"{new.id}: {each.name}", "", True, f"{place}({name})")
    shared_before = [name for name in before if name in after]
    shared_after = [name for name in after if name in before]
    for name, other in zip(shared_before, shared_after, strict=True):
        if name != other:
            detail = f"positions of the path parameters: {', '.join(after)}"
            yield Change(PARAMETERS, CHANGED, f"{new.id}: {before[name].name}", detail, True, f"{place}({name})")


def _parameter(old: Value, new: Value, operation: str, place: str) -> Iterator[Change]:
    subject, where = f"{operation}: {new.name}", f"{place}({new.python})"
    if old.type != new.type:
        yield Change(PARAMETERS, CHANGED, subject, _types(old.type, new.type), not _accepts(new.type, old.type), where)
    if old.required != new.required:
        yield Change(PARAMETERS, CHANGED, subject, f"{_need(new)}, was {_need(old)}", new.required, where)


# Schemas


def _schemas(old: Surface, new: Surface) -> Iterator[Change]:
    yield from (
        Change(SCHEMAS, ADDED, name, new.schemas[name].kind, place=_models(new.schemas[name]))
        for name in new.schemas.keys() - old.schemas.keys()
    )
    yield from (
        Change(SCHEMAS, REMOVED, name, old.schemas[name].kind, True, _models(old.schemas[name]))
        for name in old.schemas.keys() - new.schemas.keys()
    )
    of_families: set[tuple[str, str, str, str, str]] = set()
    shared = [new.schemas[name] for name in old.schemas.keys() & new.schemas.keys()]
    for schema in sorted(shared, key=lambda each: each.base is not None):
        for change in _schema(old.schemas[schema.name], schema):
            member = change.place.removeprefix(_models(schema))
            key = (member, change.section, change.action, change.detail)
            of_families.add((schema.name, *key))
            yield replace(change, inherited=schema.base is not None and (schema.base, *key) in of_families)


def _schema(old: Schema, new: Schema) -> Iterator[Change]:
    place = _models(new)
    if old.kind != new.kind:
        detail = f"{new.kind}, was {old.kind}"
        if "enum" in (old.kind, new.kind):
            yield Change(SCHEMAS, CHANGED, new.name, detail, True, place)
            return
        # A class that gets or loses subclasses keeps its fields; the subclasses are changes of their own.
        yield Change(SCHEMAS, CHANGED, new.name, detail)
    if old.base != new.base:
        detail = f"a variant of {new.base or 'nothing'}, was of {old.base or 'nothing'}"
        yield Change(SCHEMAS, CHANGED, new.name, detail, old.base is not None, place)
    for value in new.variants.keys() | old.variants.keys():
        before, after = old.variants.get(value), new.variants.get(value)
        if before != after:
            action = REMOVED if after is None else ADDED if before is None else CHANGED
            detail = f"variant {value}: {_types(before, after) if before and after else before or after}"
            # No place: the classes are changes of their own, and the table of variants is private.
            yield Change(SCHEMAS, action, new.name, detail, before is not None)
    yield from _members(
        old.fields,
        new.fields,
        lambda each: Change(
            FIELDS,
            ADDED,
            f"{new.name}.{each.name}",
            f"required{' by the constructor' if new.sent else ''}" if each.required else "",
            each.required and new.sent,
            f"{place}.{each.python}",
        ),
        lambda each: Change(FIELDS, REMOVED, f"{new.name}.{each.name}", "", True, f"{place}.{each.python}"),
        lambda before, after: _field(before, after, new, place),
    )
    yield from _members(
        old.values,
        new.values,
        lambda each: Change(VALUES, ADDED, f"{new.name}.{each}", place=f"{place}.{each}"),
        lambda each: Change(VALUES, REMOVED, f"{new.name}.{each}", "", True, f"{place}.{each}"),
        lambda before, after: iter(()),
    )


def _field(old: Value, new: Value, schema: Schema, place: str) -> Iterator[Change]:
    subject, where = f"{schema.name}.{new.name}", f"{place}.{new.python}"
    if old.type != new.type:
        yield Change(FIELDS, CHANGED, subject, _types(old.type, new.type), True, where)
    if old.required and not new.required:
        yield Change(FIELDS, CHANGED, subject, "may be missing, so its type has `Unset` now", True, where)
    elif new.required and not old.required:
        detail = "required by the constructor" if schema.sent else "always there, so its type is without `Unset` now"
        yield Change(FIELDS, CHANGED, subject, detail, schema.sent, where)


# Both


def _members(
    old: Mapping[str, T],
    new: Mapping[str, T],
    added: Callable[[T], Change],
    removed: Callable[[T], Change],
    changed: Callable[[T, T], Iterator[Change]],
) -> Iterator[Change]:
    for name, each in new.items():
        if name not in old:
            yield added(each)
        else:
            yield from changed(old[name], each)
    for name, each in old.items():
        if name not in new:
            yield removed(each)


def _api(operation: Operation) -> str:
    return f"api.{operation.module}"


def _models(schema: Schema) -> str:
    return f"models.{schema.python}"


def _need(value: Value) -> str:
    return "required" if value.required else "optional"


def _accepts(new: str, old: str) -> bool:
    return new == "Any" or set(old.split(" | ")) <= set(new.split(" | "))


def _types(old: str, new: str) -> str:
    return f"{new}, was {old}"
