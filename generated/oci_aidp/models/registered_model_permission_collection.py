from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import RegisteredModelPermissionSummary


@define(kw_only=True)
class RegisteredModelPermissionCollection(Model):
    """One page of registered model permissions."""

    items: list[RegisteredModelPermissionSummary]
    """The items of this page."""

    _names = {}
