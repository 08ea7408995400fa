from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class NodeFilterObject(Model):
    """Limits which nodes are returned, while the whole lineage is still followed."""

    predicates: models.NodeFilterPredicates
    """Conditions on a node."""
