# Copied from overrides/oci_aidp/_family.py: edit it there and run `make generate`.
"""Tells objects of httpx from those of httpx2. They look alike, and this package works with one library only."""

from __future__ import annotations

from collections.abc import Mapping

_OTHER = "httpx2"


def check_family(name: str, value: object) -> None:
    """Refuses a setting that is an object of the other library, or holds one.

    Raises:
        TypeError: it is one.
    """
    if any(each.__module__.partition(".")[0] == _OTHER for each in type(value).__mro__):
        raise TypeError(f"{name} is an object of httpx2, and this package uses httpx: give one of httpx")
    if isinstance(value, Mapping):
        for key, each in value.items():
            check_family(f"{name}[{key!r}]", each)
