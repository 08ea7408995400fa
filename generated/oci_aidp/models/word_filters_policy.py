from __future__ import annotations

from attrs import define

from ..unset import UNSET, Unset
from . import SafetyPolicyType
from .safety_policy import SafetyPolicy


@define(kw_only=True)
class WordFiltersPolicy(SafetyPolicy):
    """A word filters policy: a `SafetyPolicy` of kind `WORD_FILTERS`."""

    policy_type: SafetyPolicyType = SafetyPolicyType.WORD_FILTERS
    words: list[str] | Unset = UNSET
    """Words."""
    regex_patterns: list[str] | Unset = UNSET
    """Regex patterns."""
