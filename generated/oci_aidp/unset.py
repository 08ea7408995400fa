# Copied from overrides/oci_aidp/unset.py: edit it there and run `make generate`.
"""`UNSET`: stands for what was left out."""

from __future__ import annotations

from enum import Enum
from typing import Final, Literal


class Unset(Enum):
    """The type of `UNSET`. It is false in a condition; `isinstance(value, Unset)` tells it from all other values."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""Stands for a parameter or a field that has no value: it is not sent, and was not in the answer."""

__all__ = ["UNSET", "Unset"]
