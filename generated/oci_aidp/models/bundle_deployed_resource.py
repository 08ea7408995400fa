from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import BundleResourceType


@define(kw_only=True)
class BundleDeployedResource(Model):
    """A bundle deployed resource."""

    type_: BundleResourceType
    """Kind."""
    key: str | Unset = UNSET
    """Key, unique within its kind."""
    name: str
    """Name."""

    _names = {}
