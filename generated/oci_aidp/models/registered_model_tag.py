from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class RegisteredModelTag(Model):
    """The schema RegisteredModelTag."""

    key: str | Unset = UNSET
    value: str | Unset = UNSET
