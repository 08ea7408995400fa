from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Unset
from . import SafetyPolicyType
from .safety_policy import SafetyPolicy

if TYPE_CHECKING:
    from . import DeniedTopic


@define(kw_only=True)
class DeniedTopicsPolicy(SafetyPolicy):
    """A denied topics policy: a `SafetyPolicy` of kind `DENIED_TOPICS`."""

    policy_type: SafetyPolicyType = SafetyPolicyType.DENIED_TOPICS
    topics: list[DeniedTopic] | Unset = UNSET
    """Topics."""

    _names = {}
