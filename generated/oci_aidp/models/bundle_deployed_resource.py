from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class BundleDeployedResource(Model):
    """A bundle deployed resource."""

    type_: models.BundleResourceType
    """Kind."""
    key: str | Unset = UNSET
    """Key, unique within its kind."""
    name: str
    """Name."""
