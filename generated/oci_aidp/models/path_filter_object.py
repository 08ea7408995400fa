from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True, repr=False)
class PathFilterObject(Model):
    """Limits how far the lineage is followed."""

    predicates: models.PathFilterPredicates
    """Conditions on a path."""
