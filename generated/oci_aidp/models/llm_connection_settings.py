from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class LlmConnectionSettings(Model):
    """LLM connection settings."""

    organization: str | Unset = UNSET
    """Organization."""
    project: str | Unset = UNSET
    """Project."""
    timeout: float | Unset = UNSET
    """Time after which it is given up."""
    max_retries: int | Unset = UNSET
    """Number of retries at most."""
    default_query: dict[str, str] | Unset = UNSET
    """Default query."""
