from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class PathFilterObject(Model):
    """Limits how far the lineage is followed."""

    predicates: models.PathFilterPredicates
    """Conditions on a path."""
