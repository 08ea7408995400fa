from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class DeleteRegisteredModelTagDetails(Model):
    """What is needed to delete a registered model tag."""

    name: str
    """Name."""
    key: str
    """Key, unique within its kind."""

    _fields: ClassVar[tuple[Field, ...]] = (("name", "name", None, False), ("key", "key", None, False))
