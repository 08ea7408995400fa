from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class ModifyContentDetails(Model):
    """What is needed to modify content."""

    path: str | Unset = UNSET
    """Path."""

    _fields: ClassVar[tuple[Field, ...]] = (("path", "path", None, False),)
