from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class AutoScale(Model):
    """An auto scale."""

    min_workers: int | Unset = UNSET
    """Minimum workers."""
    max_workers: int | Unset = UNSET
    """Maximum workers."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("min_workers", "minWorkers", None, False),
        ("max_workers", "maxWorkers", None, False),
    )
