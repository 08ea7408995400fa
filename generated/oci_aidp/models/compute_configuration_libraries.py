from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ComputeConfigurationLibraries(Model):
    """Compute configuration libraries."""

    python: list[str] | Unset = UNSET
    """Python."""
    jars: list[str] | Unset = UNSET
    """Jars."""
