from __future__ import annotations

from collections.abc import Iterable

from attrs import define, field as _field
from attrs.setters import NO_OP

from .. import models
from ..model import Model, as_list
from ..unset import UNSET, Unset


def _context_management_configuration_rules(
    value: Iterable[models.ContextManagementRule] | Unset,
) -> list[models.ContextManagementRule] | Unset:
    return as_list(value)


@define(kw_only=True, repr=False, on_setattr=NO_OP)
class ContextManagementConfiguration(Model):
    """Trims the conversation history before each call of the model. Enabled by being present; left out or null, it
    is disabled."""

    rules: list[models.ContextManagementRule] | Unset = _field(
        default=UNSET, converter=_context_management_configuration_rules
    )
    """Applied in this order. The only kind so far is `CLEAR_TOOL_USES`."""
