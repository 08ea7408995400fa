from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class RegisteredModelPermissionCollection(Model):
    """One page of registered model permissions."""

    items: list[models.RegisteredModelPermissionSummary]
    """The items of this page."""
