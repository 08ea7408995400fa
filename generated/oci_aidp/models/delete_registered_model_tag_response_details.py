from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class DeleteRegisteredModelTagResponseDetails(Model):
    """Answer to a request to delete a registered model tag."""

    _fields: ClassVar[tuple[Field, ...]] = ()
