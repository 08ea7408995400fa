from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class Dataset(Model):
    """A dataset."""

    name: str
    """Name."""
    digest: str
    """Digest."""
    source_type: str
    """Kind of source."""
    source: str
    """Where it comes from."""
    schema: str | Unset = UNSET
    """Schema."""
    profile: str | Unset = UNSET
    """Profile."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("name", "name", None, False),
        ("digest", "digest", None, False),
        ("source_type", "source_type", None, False),
        ("source", "source", None, False),
        ("schema", "schema", None, False),
        ("profile", "profile", None, False),
    )
