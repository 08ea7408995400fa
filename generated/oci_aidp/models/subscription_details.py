from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class SubscriptionDetails(Model):
    """Details of a subscription."""

    callback_url: str | Unset = UNSET
    """URL of the callback."""
    service_name: str | Unset = UNSET
    """Name of the service."""
