from __future__ import annotations

from ._schema import NO_OP, UNSET, Iterable, Model, Unset, as_list, define, field as _field, models


def _context_management_configuration_rules(
    value: Iterable[models.ContextManagementRule] | Unset,
) -> list[models.ContextManagementRule] | Unset:
    return as_list(value)


@define(kw_only=True, on_setattr=NO_OP)
class ContextManagementConfiguration(Model):
    """Trims the conversation history before each call of the model. Enabled by being present; left out or null, it
    is disabled."""

    rules: list[models.ContextManagementRule] | Unset = _field(
        default=UNSET, converter=_context_management_configuration_rules
    )
    """Applied in this order. The only kind so far is `CLEAR_TOOL_USES`."""
