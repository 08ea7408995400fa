from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .experiment_tag import ExperimentTag
    from .experiment_tag_key import ExperimentTagKey


@define(kw_only=True)
class UpdateExperimentTagsDetails(Model):
    """What is needed to update experiment tags."""

    experiment_id: str
    """Identifier of the experiment."""
    set_tags: list[ExperimentTag] | Unset = UNSET
    """Tags to set."""
    delete_tags: list[ExperimentTagKey] | Unset = UNSET
    """Tags to delete."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("experiment_id", "experiment_id", None, False),
        ("set_tags", "set_tags", _codecs.array(_codecs.model("ExperimentTag")), False),
        ("delete_tags", "delete_tags", _codecs.array(_codecs.model("ExperimentTagKey")), False),
    )
