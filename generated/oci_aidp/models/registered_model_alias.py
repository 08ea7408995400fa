from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class RegisteredModelAlias(Model):
    """A registered model alias."""

    alias: str | Unset = UNSET
    """Alias."""
    version: str | Unset = UNSET
    """Version."""

    _fields: ClassVar[tuple[Field, ...]] = (("alias", "alias", None, False), ("version", "version", None, False))
