from __future__ import annotations

from ._schema import NO_OP, UNSET, Iterable, Model, Unset, as_list, define, field as _field, models


def _guardrails_configuration_policies(
    value: Iterable[models.SafetyPolicy] | Unset,
) -> list[models.SafetyPolicy] | Unset:
    return as_list(value)


@define(kw_only=True, on_setattr=NO_OP)
class GuardrailsConfiguration(Model):
    """A set of safety policies for an agent."""

    key: str | Unset = UNSET
    """UUID."""
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    policies: list[models.SafetyPolicy] | Unset = _field(default=UNSET, converter=_guardrails_configuration_policies)
