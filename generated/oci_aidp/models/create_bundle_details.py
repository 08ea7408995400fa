from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import BundledResource


@define(kw_only=True)
class CreateBundleDetails(Model):
    """What is needed to create a bundle."""

    name: str
    """Name."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    path: str
    """Path."""
    bundled_resources: list[BundledResource] | Unset = UNSET
    """Bundled resources."""

    _names = {}
