from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ValidationError


@define(kw_only=True)
class ValidateAgentResponse(Model):
    """Answer to a request to validate an agent."""

    is_valid_agent: bool
    """Whether it is valid agent."""
    validation_error: list[ValidationError] | Unset = UNSET
    """Validation error."""

    _names = {}
