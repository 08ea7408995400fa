from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class Point(Model):
    """A point on the canvas that shapes an edge."""

    x: float
    y: float
