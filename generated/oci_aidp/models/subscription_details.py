from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class SubscriptionDetails(Model):
    callback_url: str | Unset = UNSET
    """Address that notifications are sent to."""
    service_name: str | Unset = UNSET
