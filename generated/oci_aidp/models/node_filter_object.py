from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class NodeFilterObject(Model):
    """A node filter object."""

    predicates: models.NodeFilterPredicates
    """Predicates."""
