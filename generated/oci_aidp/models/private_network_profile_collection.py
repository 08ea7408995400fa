from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .private_network_profile_summary import PrivateNetworkProfileSummary


@define(kw_only=True)
class PrivateNetworkProfileCollection(Model):
    """One page of private network profiles."""

    items: list[PrivateNetworkProfileSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("PrivateNetworkProfileSummary")), False),
    )
