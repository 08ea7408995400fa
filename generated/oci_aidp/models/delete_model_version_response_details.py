from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class DeleteModelVersionResponseDetails(Model):
    """Answer to a request to delete a model version."""

    _fields: ClassVar[tuple[Field, ...]] = ()
