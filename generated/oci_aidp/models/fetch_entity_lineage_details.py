from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class FetchEntityLineageDetails(Model):
    anchor_node: str
    """Table to start from, `aidp://catalogs@<platform OCID>/o/<catalog>.<schema>.<table>`."""
    max_depth: int
    """Greatest number of links between the anchor node and a node returned."""
    level: models.EntityLineageLevel
    """What the nodes of a lineage are."""
    direction: models.LineageDirection
    """Which way to follow the links from the anchor node."""
    node_filters: models.NodeFilterObject | Unset = UNSET
    """Limits which nodes are returned; all of the lineage is followed nevertheless."""
    path_filters: models.PathFilterObject | Unset = UNSET
    """Limits which paths are followed."""
    should_include_edges: bool | Unset = UNSET
    """`true` returns `links` besides `nodes`."""
