from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .registered_model_permission_summary import RegisteredModelPermissionSummary


@define(kw_only=True)
class RegisteredModelPermissionCollection(Model):
    """One page of registered model permissions."""

    items: list[RegisteredModelPermissionSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("RegisteredModelPermissionSummary")), False),
    )
