from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class DeleteModelVersionTagDetails(Model):
    """What is needed to delete a model version tag."""

    name: str
    """Name."""
    version: str
    """Version."""
    key: str
    """Key, unique within its kind."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("name", "name", None, False),
        ("version", "version", None, False),
        ("key", "key", None, False),
    )
