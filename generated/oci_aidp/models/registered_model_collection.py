from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .registered_model import RegisteredModel


@define(kw_only=True)
class RegisteredModelCollection(Model):
    """One page of registered models."""

    registered_models: list[RegisteredModel]
    """Registered models."""
    next_page_token: str | Unset = UNSET
    """Token of the next page; the last page has none."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("registered_models", "registered_models", _codecs.array(_codecs.model("RegisteredModel")), False),
        ("next_page_token", "next_page_token", None, False),
    )
