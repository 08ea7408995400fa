from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .model_version_tag import ModelVersionTag
    from .model_version_tag_key import ModelVersionTagKey


@define(kw_only=True)
class UpdateModelVersionTagsDetails(Model):
    """What is needed to update model version tags."""

    name: str
    """Name."""
    version: str
    """Version."""
    set_tags: list[ModelVersionTag] | Unset = UNSET
    """Tags to set."""
    delete_tags: list[ModelVersionTagKey] | Unset = UNSET
    """Tags to delete."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("name", "name", None, False),
        ("version", "version", None, False),
        ("set_tags", "set_tags", _codecs.array(_codecs.model("ModelVersionTag")), False),
        ("delete_tags", "delete_tags", _codecs.array(_codecs.model("ModelVersionTagKey")), False),
    )
