from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class Queue(Model):
    """A queue."""

    is_enabled: bool
    """Whether it is enabled."""

    _fields: ClassVar[tuple[Field, ...]] = (("is_enabled", "isEnabled", None, False),)
