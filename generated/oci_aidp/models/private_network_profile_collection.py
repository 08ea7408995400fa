from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import PrivateNetworkProfileSummary


@define(kw_only=True)
class PrivateNetworkProfileCollection(Model):
    """One page of private network profiles."""

    items: list[PrivateNetworkProfileSummary]
    """The items of this page."""

    _names = {}
