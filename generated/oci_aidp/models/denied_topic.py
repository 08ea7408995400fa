from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class DeniedTopic(Model):
    """A denied topic."""

    name: str
    """Name."""
    definition: str
    """Definition."""
    examples: list[str] | Unset = UNSET
    """Examples."""
