from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class LlmConnectionSettings(Model):
    """How requests to a third-party provider are made."""

    organization: str | Unset = UNSET
    """Identifier of the organisation's account at the provider."""
    project: str | Unset = UNSET
    """Identifier of the project at the provider."""
    timeout: float | Unset = UNSET
    """Seconds per request."""
    max_retries: int | Unset = UNSET
    """How often a failed request is repeated at most."""
    default_query: dict[str, str] | Unset = UNSET
    """Query parameters sent with each request unless set otherwise."""
