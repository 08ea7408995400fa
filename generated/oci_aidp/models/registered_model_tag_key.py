from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class RegisteredModelTagKey(Model):
    """A registered model tag key."""

    key: str
    """Key, unique within its kind."""
