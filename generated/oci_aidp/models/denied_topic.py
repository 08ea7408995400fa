from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class DeniedTopic(Model):
    """A denied topic."""

    name: str
    """Name."""
    definition: str
    """Definition."""
    examples: list[str] | Unset = UNSET
    """Examples."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("name", "name", None, False),
        ("definition", "definition", None, False),
        ("examples", "examples", None, False),
    )
