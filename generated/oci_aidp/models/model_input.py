from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class ModelInput(Model):
    """A model input."""

    model_id: str
    """Identifier of the model."""

    _fields: ClassVar[tuple[Field, ...]] = (("model_id", "model_id", None, False),)
