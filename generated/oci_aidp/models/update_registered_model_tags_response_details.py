from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class UpdateRegisteredModelTagsResponseDetails(Model):
    """Answer to a request to update registered model tags."""

    _fields: ClassVar[tuple[Field, ...]] = ()
