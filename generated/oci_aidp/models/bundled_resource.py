from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import BundleResourceType


@define(kw_only=True)
class BundledResource(Model):
    """A bundled resource."""

    resource_type: BundleResourceType
    """Kind of resource."""
    resource_key: str
    """Key of the resource."""

    _names = {}
