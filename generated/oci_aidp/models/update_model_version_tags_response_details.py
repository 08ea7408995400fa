from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class UpdateModelVersionTagsResponseDetails(Model):
    """Answer to a request to update model version tags."""

    _fields: ClassVar[tuple[Field, ...]] = ()
