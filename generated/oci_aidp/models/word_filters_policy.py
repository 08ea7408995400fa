from __future__ import annotations

from . import SafetyPolicyType
from ._schema import UNSET, Unset, define
from .safety_policy import SafetyPolicy


@define(kw_only=True)
class WordFiltersPolicy(SafetyPolicy):
    """Detects banned words and phrases."""

    policy_type: SafetyPolicyType = SafetyPolicyType.WORD_FILTERS
    words: list[str] | Unset = UNSET
    """Banned words, or regular expressions for them."""
    regex_patterns: list[str] | Unset = UNSET
    """Regular expressions to filter by."""
