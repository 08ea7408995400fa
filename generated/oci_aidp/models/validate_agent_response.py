from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True, repr=False)
class ValidateAgentResponse(Model):
    """The schema ValidateAgentResponse."""

    is_valid_agent: bool
    validation_error: list[models.ValidationError] | Unset = UNSET
    """What is wrong with the diagram."""
