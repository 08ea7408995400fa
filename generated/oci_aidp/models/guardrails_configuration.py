from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class GuardrailsConfiguration(Model):
    """A set of safety policies for an agent."""

    key: str | Unset = UNSET
    """UUID."""
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    policies: list[models.SafetyPolicy] | Unset = UNSET
