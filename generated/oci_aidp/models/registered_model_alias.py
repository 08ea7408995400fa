from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class RegisteredModelAlias(Model):
    """A registered model alias."""

    alias: str | Unset = UNSET
    """Alias."""
    version: str | Unset = UNSET
    """Version."""
