from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .registered_model_tag import RegisteredModelTag
    from .registered_model_tag_key import RegisteredModelTagKey


@define(kw_only=True)
class UpdateRegisteredModelTagsDetails(Model):
    """What is needed to update registered model tags."""

    name: str
    """Name."""
    set_tags: list[RegisteredModelTag] | Unset = UNSET
    """Tags to set."""
    delete_tags: list[RegisteredModelTagKey] | Unset = UNSET
    """Tags to delete."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("name", "name", None, False),
        ("set_tags", "set_tags", _codecs.array(_codecs.model("RegisteredModelTag")), False),
        ("delete_tags", "delete_tags", _codecs.array(_codecs.model("RegisteredModelTagKey")), False),
    )
