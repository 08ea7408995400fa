from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class ModelParam(Model):
    """The schema ModelParam."""

    name: str | Unset = UNSET
    value: str | Unset = UNSET
    """Numbers, too, are sent as text."""
