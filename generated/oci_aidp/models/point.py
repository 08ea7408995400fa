from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class Point(Model):
    """A point in a diagram."""

    x: float
    """Horizontal position."""
    y: float
    """Vertical position."""
