from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class ValidateAgentResponse(Model):
    """The schema ValidateAgentResponse."""

    is_valid_agent: bool
    validation_error: list[models.ValidationError] | Unset = UNSET
    """What is wrong with the diagram."""
