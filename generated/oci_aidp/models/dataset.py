from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


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

    _wire_names = {"source_type": "source_type"}
