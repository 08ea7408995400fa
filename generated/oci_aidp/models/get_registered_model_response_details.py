from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import RegisteredModel


@define(kw_only=True)
class GetRegisteredModelResponseDetails(Model):
    """Answer to a request to get a registered model."""

    registered_model: RegisteredModel
    """Registered model."""

    _names = {"registered_model": "registered_model"}
