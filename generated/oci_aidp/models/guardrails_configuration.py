from __future__ import annotations

from collections.abc import Iterable

from attrs import define, field as _field
from attrs.setters import NO_OP

from .. import models
from ..model import Model, as_list
from ..unset import UNSET, Unset


def _guardrails_configuration_policies(
    value: Iterable[models.SafetyPolicy] | Unset,
) -> list[models.SafetyPolicy] | Unset:
    return as_list(value)


@define(kw_only=True, repr=False, on_setattr=NO_OP)
class GuardrailsConfiguration(Model):
    """A set of safety policies for an agent."""

    key: str | Unset = UNSET
    """UUID."""
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    policies: list[models.SafetyPolicy] | Unset = _field(default=UNSET, converter=_guardrails_configuration_policies)
