from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class BundledResource(Model):
    """A bundled resource."""

    resource_type: models.BundleResourceType
    """Kind of resource."""
    resource_key: str
    """Key of the resource."""
