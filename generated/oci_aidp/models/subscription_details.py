from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class SubscriptionDetails(Model):
    """The schema SubscriptionDetails."""

    callback_url: str | Unset = UNSET
    """Address that notifications are sent to."""
    service_name: str | Unset = UNSET
