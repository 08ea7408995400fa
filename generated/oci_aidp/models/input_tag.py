from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class InputTag(Model):
    """An input tag."""

    key: str
    """Key, unique within its kind."""
    value: str
    """Value."""
