from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .safety_policy import SafetyPolicy


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("key", "key", None, False),
        ("name", "name", None, False),
        ("description", "description", None, False),
        ("policies", "policies", _codecs.array(_codecs.model("SafetyPolicy")), False),
    )
