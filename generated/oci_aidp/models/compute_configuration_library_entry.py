from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ComputeConfigurationLibraryEntry(Model):
    """A compute configuration library entry."""

    path: str | Unset = UNSET
    """Path."""
    pip: str | Unset = UNSET
    """PIP."""
    jar: str | Unset = UNSET
    """Jar."""
