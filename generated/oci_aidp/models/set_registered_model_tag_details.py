from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class SetRegisteredModelTagDetails(Model):
    """What is needed to set a registered model tag."""

    name: str
    """Name."""
    key: str
    """Key, unique within its kind."""
    value: str
    """Value."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("name", "name", None, False),
        ("key", "key", None, False),
        ("value", "value", None, False),
    )
