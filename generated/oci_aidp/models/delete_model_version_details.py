from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class DeleteModelVersionDetails(Model):
    """What is needed to delete a model version."""

    name: str
    """Name."""
    version: str
    """Version."""

    _fields: ClassVar[tuple[Field, ...]] = (("name", "name", None, False), ("version", "version", None, False))
