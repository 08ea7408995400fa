"""The differences between two versions of the handwritten modules. griffe reads them without importing them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import griffe

from tools.errors import ToolError

from .changes import ADDED, CHANGED, HANDWRITTEN, REMOVED, Breaks, Change


def compare(old: Path, new: Path) -> list[Change]:
    """The differences between two folders with the handwritten modules of the package.

    griffe finds removals and calls that no longer take the same arguments. Annotations and additions are compared
    here, on the modules that griffe has read.

    Raises:
        ToolError: a folder does not exist, or has a file that is not Python.
    """
    before, after = _load(old), _load(new)
    changes = [_told(each, before) for each in griffe.find_breaking_changes(before, after)]
    changes += _differences(before, after, before.path)
    return list(dict.fromkeys(each for each in changes if not each.subject.startswith("_")))


def _load(folder: Path) -> griffe.Module:
    if not (folder / "__init__.py").is_file():
        raise ToolError(f"{folder}: no package there")
    try:
        loaded = griffe.load(folder.name, search_paths=[folder.parent], allow_inspection=False, resolve_aliases=False)
    except (griffe.GriffeError, ImportError, SyntaxError) as error:
        raise ToolError(f"{folder} cannot be read: {error}") from None
    if not isinstance(loaded, griffe.Module):
        raise ToolError(f"{folder}: no package there")
    return loaded


def _change(action: str, place: str, detail: str, breaking: bool) -> Change:
    return Change(HANDWRITTEN, action, place, detail, Breaks.TYPES if breaking else Breaks.NOTHING)


def _told(breakage: griffe.Breakage, package: griffe.Module) -> Change:
    place = _place(breakage.obj, package.path)
    if breakage.kind is griffe.BreakageKind.OBJECT_REMOVED:
        return _change(REMOVED, place, "", True)
    text = str(breakage.kind.value)
    text = f"{text[0].lower()}{text[1:]}"
    parameter = breakage.old_value if isinstance(breakage.old_value, griffe.Parameter) else breakage.new_value
    detail = f"{text}: {parameter.name}" if isinstance(parameter, griffe.Parameter) else text
    return _change(CHANGED, place, detail, True)


def _place(thing: griffe.Object | griffe.Alias, root: str) -> str:
    return thing.path.removeprefix(f"{root}.")


def _differences(old: griffe.Object | None, new: griffe.Object | None, root: str) -> Iterator[Change]:
    """Additions and changed annotations; griffe finds the removals."""
    if new is None:
        return
    place = _place(new, root)
    if old is None:
        yield _change(ADDED, place, "", False)
    elif old.kind is not new.kind:
        return
    elif isinstance(new, griffe.Function) and isinstance(old, griffe.Function):
        yield from _function(old, new, place)
    elif isinstance(new, griffe.Attribute) and isinstance(old, griffe.Attribute):
        yield from _attribute(old, new, place)
    elif isinstance(new, griffe.Class) and isinstance(old, griffe.Class):
        before, after = [str(each) for each in old.bases], [str(each) for each in new.bases]
        if before != after:
            yield _change(
                CHANGED, place, f"bases {', '.join(after)}, were {', '.join(before)}", before not in ([], ["Model"])
            )
        yield from _members(old.all_members, new, root)
    elif isinstance(new, griffe.Module):
        yield from _members(old.members, new, root)


def _members(
    old: Mapping[str, griffe.Object | griffe.Alias], new: griffe.Class | griffe.Module, root: str
) -> Iterator[Change]:
    for name, member in new.members.items():
        if isinstance(member, griffe.Alias) or name.startswith("_") or not member.is_public:
            continue
        before = old.get(name)
        if isinstance(before, griffe.Alias):  # inherited
            target = before.final_target
            before = target if isinstance(target, griffe.Object) else None
        yield from _differences(before, member, root)


def _attribute(old: griffe.Attribute, new: griffe.Attribute, place: str) -> Iterator[Change]:
    if str(old.annotation) != str(new.annotation):
        narrowed = _choices(new.annotation) <= _choices(old.annotation)
        yield _change(CHANGED, place, f"type {new.annotation}, was {old.annotation}", not narrowed)


def _function(old: griffe.Function, new: griffe.Function, place: str) -> Iterator[Change]:
    before = {each.name: each for each in old.parameters}
    for each in new.parameters:
        other = before.get(each.name)
        if other is None:
            yield _change(CHANGED, place, f"parameter added: {each.name}", False)
        elif str(other.annotation) != str(each.annotation):
            widened = _choices(other.annotation) - {"Unset"} <= _choices(each.annotation)
            yield _change(CHANGED, place, f"{each.name}: type {each.annotation}, was {other.annotation}", not widened)
    if str(old.returns) != str(new.returns):
        narrowed = _choices(new.returns) <= _choices(old.returns)
        yield _change(CHANGED, place, f"returns {new.returns}, was {old.returns}", not narrowed)


def _choices(annotation: object) -> set[str]:
    """The types of a union. It also splits inside brackets, which may report too many breaking changes."""
    return set(str(annotation).split(" | "))
