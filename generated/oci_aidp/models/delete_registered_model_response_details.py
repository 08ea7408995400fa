from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class DeleteRegisteredModelResponseDetails(Model):
    """Answer to a request to delete a registered model."""

    _fields: ClassVar[tuple[Field, ...]] = ()
