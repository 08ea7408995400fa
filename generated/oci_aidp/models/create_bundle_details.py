from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CreateBundleDetails(Model):
    """What is needed to create a bundle."""

    name: str
    """Name."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    path: str
    """Path."""
    bundled_resources: list[models.BundledResource] | Unset = UNSET
    """Bundled resources."""
