from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class ComputeConfigurationLibraryEntry(Model):
    """A compute configuration library entry."""

    path: str | Unset = UNSET
    """Path."""
    pip: str | Unset = UNSET
    """PIP."""
    jar: str | Unset = UNSET
    """Jar."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("path", "path", None, False),
        ("pip", "pip", None, False),
        ("jar", "jar", None, False),
    )
