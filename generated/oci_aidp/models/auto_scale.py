from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class AutoScale(Model):
    """An auto scale."""

    min_workers: int | Unset = UNSET
    """Minimum workers."""
    max_workers: int | Unset = UNSET
    """Maximum workers."""
