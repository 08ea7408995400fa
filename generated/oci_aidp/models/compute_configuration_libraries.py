from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class ComputeConfigurationLibraries(Model):
    """Compute configuration libraries."""

    python: list[str] | Unset = UNSET
    """Python."""
    jars: list[str] | Unset = UNSET
    """Jars."""

    _fields: ClassVar[tuple[Field, ...]] = (("python", "python", None, False), ("jars", "jars", None, False))
