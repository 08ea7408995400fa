from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class ExperimentTagKey(Model):
    """An experiment tag key."""

    key: str
    """Key, unique within its kind."""
