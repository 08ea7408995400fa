from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class SubscriptionDetails(Model):
    """The schema SubscriptionDetails."""

    callback_url: str | Unset = UNSET
    """Address that notifications are sent to."""
    service_name: str | Unset = UNSET
