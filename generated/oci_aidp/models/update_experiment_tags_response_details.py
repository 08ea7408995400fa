from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class UpdateExperimentTagsResponseDetails(Model):
    """Answer to a request to update experiment tags."""

    _fields: ClassVar[tuple[Field, ...]] = ()
