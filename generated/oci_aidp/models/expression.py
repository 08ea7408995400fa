from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class Expression(Model):
    """An expression."""

    key: str
    """Key, unique within its kind."""
    value: str
    """Value."""
