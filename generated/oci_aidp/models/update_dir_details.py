from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class UpdateDirDetails(Model):
    """What is needed to update a directory."""

    display_name: str | Unset = UNSET
    """Display name, for people to read."""

    _fields: ClassVar[tuple[Field, ...]] = (("display_name", "displayName", None, False),)
