from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class Libraries(Model):
    """Libraries."""

    jar: str | Unset = UNSET
    """Jar."""
