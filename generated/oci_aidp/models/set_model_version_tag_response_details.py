from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class SetModelVersionTagResponseDetails(Model):
    """Answer to a request to set a model version tag."""

    _fields: ClassVar[tuple[Field, ...]] = ()
