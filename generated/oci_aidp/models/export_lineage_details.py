from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class ExportLineageDetails(Model):
    """The schema ExportLineageDetails."""

    anchor_node: str
    """Table to start from, `aidp://catalogs@<platform OCID>/o/<catalog>.<schema>.<table>`."""
    direction: models.LineageDirection
    """Which way to follow the links from the anchor node."""
