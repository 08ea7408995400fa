from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ContextManagementConfiguration(Model):
    """Trims the conversation history before each call of the model. Enabled by being present; left out or null, it
    is disabled."""

    rules: list[models.ContextManagementRule] | Unset = UNSET
    """Applied in this order. The only kind so far is `CLEAR_TOOL_USES`."""
