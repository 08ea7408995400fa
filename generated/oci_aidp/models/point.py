from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class Point(Model):
    """A point in a diagram."""

    x: float
    """Horizontal position."""
    y: float
    """Vertical position."""

    _fields: ClassVar[tuple[Field, ...]] = (("x", "x", None, False), ("y", "y", None, False))
