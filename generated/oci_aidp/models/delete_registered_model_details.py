from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class DeleteRegisteredModelDetails(Model):
    """What is needed to delete a registered model."""

    name: str
    """Name."""

    _fields: ClassVar[tuple[Field, ...]] = (("name", "name", None, False),)
