from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class Libraries(Model):
    """Libraries."""

    jar: str | Unset = UNSET
    """Jar."""

    _fields: ClassVar[tuple[Field, ...]] = (("jar", "jar", None, False),)
