from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class SubscriptionDetails(Model):
    """Details of a subscription."""

    callback_url: str | Unset = UNSET
    """URL of the callback."""
    service_name: str | Unset = UNSET
    """Name of the service."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("callback_url", "callbackUrl", None, False),
        ("service_name", "serviceName", None, False),
    )
