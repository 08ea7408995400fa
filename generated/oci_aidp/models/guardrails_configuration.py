from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import SafetyPolicy


@define(kw_only=True)
class GuardrailsConfiguration(Model):
    """A guardrails configuration."""

    key: str | Unset = UNSET
    """Key, unique within its kind."""
    name: str | Unset = UNSET
    """Name."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    policies: list[SafetyPolicy] | Unset = UNSET
    """Policies."""

    _names = {}
