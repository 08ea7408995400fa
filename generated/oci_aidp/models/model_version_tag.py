from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class ModelVersionTag(Model):
    """The schema ModelVersionTag."""

    key: str | Unset = UNSET
    value: str | Unset = UNSET
