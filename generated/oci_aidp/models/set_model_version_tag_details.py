from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class SetModelVersionTagDetails(Model):
    """What is needed to set a model version tag."""

    name: str
    """Name."""
    version: str
    """Version."""
    key: str
    """Key, unique within its kind."""
    value: str
    """Value."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("name", "name", None, False),
        ("version", "version", None, False),
        ("key", "key", None, False),
        ("value", "value", None, False),
    )
