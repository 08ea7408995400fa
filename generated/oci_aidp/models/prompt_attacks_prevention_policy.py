from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field
from . import SafetyPolicyType
from .safety_policy import SafetyPolicy


@define(kw_only=True)
class PromptAttacksPreventionPolicy(SafetyPolicy):
    """A prompt attacks prevention policy: a `SafetyPolicy` of kind `PROMPT_ATTACKS_PREVENTION`."""

    policy_type: SafetyPolicyType = SafetyPolicyType.PROMPT_ATTACKS_PREVENTION

    _fields: ClassVar[tuple[Field, ...]] = (*SafetyPolicy._fields,)
