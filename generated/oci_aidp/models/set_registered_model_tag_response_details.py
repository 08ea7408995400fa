from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class SetRegisteredModelTagResponseDetails(Model):
    """Answer to a request to set a registered model tag."""

    _fields: ClassVar[tuple[Field, ...]] = ()
