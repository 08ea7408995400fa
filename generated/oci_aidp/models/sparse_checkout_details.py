from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class SparseCheckoutDetails(Model):
    """Details of a sparse checkout."""

    patterns: list[str] | Unset = UNSET
    """Patterns."""
    mode: models.SparseCheckoutMode | Unset = UNSET
    """Mode."""
