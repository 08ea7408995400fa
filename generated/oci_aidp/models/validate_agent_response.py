from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ValidateAgentResponse(Model):
    """Answer to a request to validate an agent."""

    is_valid_agent: bool
    """Whether it is valid agent."""
    validation_error: list[models.ValidationError] | Unset = UNSET
    """Validation error."""
