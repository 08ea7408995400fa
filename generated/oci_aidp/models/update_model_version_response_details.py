from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .model_version import ModelVersion


@define(kw_only=True)
class UpdateModelVersionResponseDetails(Model):
    """Answer to a request to update a model version."""

    model_version: ModelVersion
    """Version of the model."""

    _fields: ClassVar[tuple[Field, ...]] = (("model_version", "model_version", _codecs.model("ModelVersion"), False),)
