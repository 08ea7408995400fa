from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class ExperimentRunTagKey(Model):
    """An experiment run tag key."""

    key: str
    """Key, unique within its kind."""
