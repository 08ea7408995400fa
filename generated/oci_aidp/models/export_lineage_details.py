from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class ExportLineageDetails(Model):
    """What is needed to export a lineage."""

    anchor_node: str
    """Anchor node."""
    direction: models.LineageDirection
    """Direction to follow."""
