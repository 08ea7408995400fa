from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ValidateAgentResponse(Model):
    is_valid_agent: bool
    validation_error: list[models.ValidationError] | Unset = UNSET
    """What is wrong with the diagram."""
