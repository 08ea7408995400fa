from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class ModelOutput(Model):
    """Model output."""

    model_id: str
    """Identifier of the model."""
    step: int | Unset = UNSET
    """Step."""

    _fields: ClassVar[tuple[Field, ...]] = (("model_id", "model_id", None, False), ("step", "step", None, False))
