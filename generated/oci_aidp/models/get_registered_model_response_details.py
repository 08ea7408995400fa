from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .registered_model import RegisteredModel


@define(kw_only=True)
class GetRegisteredModelResponseDetails(Model):
    """Answer to a request to get a registered model."""

    registered_model: RegisteredModel
    """Registered model."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("registered_model", "registered_model", _codecs.model("RegisteredModel"), False),
    )
