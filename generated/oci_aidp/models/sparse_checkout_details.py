from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import SparseCheckoutMode


@define(kw_only=True)
class SparseCheckoutDetails(Model):
    """Details of a sparse checkout."""

    patterns: list[str] | Unset = UNSET
    """Patterns."""
    mode: SparseCheckoutMode | Unset = UNSET
    """Mode."""

    _names = {}
