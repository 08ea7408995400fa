"""Limits of values beyond their types, and which changes of limits reject what was accepted before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tools.openapi import CEILINGS, FLOORS

_COUNTS = ("minLength", "minItems", "minProperties")


def tightened(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[str]:
    """The limits that reject what was accepted before, in words."""
    for key, value in new.items():
        if not _is_as_wide(key.rpartition(" ")[2], old.get(key), value):
            yield f"{key} {value}" + (f", was {old[key]}" if key in old else "")


def _is_as_wide(keyword: str, old: Any, new: Any) -> bool:
    if old == new:
        return True
    if keyword in CEILINGS:
        return old is not None and bool(new > old)
    if keyword in FLOORS:
        return bool(new < old) if old is not None else keyword in _COUNTS and new == 0
    return False
