from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class ExportLineageDetails(Model):
    anchor_node: str
    """Table to start from, `aidp://catalogs@<platform OCID>/o/<catalog>.<schema>.<table>`."""
    direction: models.LineageDirection
    """Which way to follow the links from the anchor node."""
