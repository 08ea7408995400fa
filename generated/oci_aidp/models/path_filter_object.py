from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class PathFilterObject(Model):
    """A path filter object."""

    predicates: models.PathFilterPredicates
    """Predicates."""
