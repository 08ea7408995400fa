from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .dataset import Dataset
    from .input_tag import InputTag


@define(kw_only=True)
class DatasetInput(Model):
    """A dataset input."""

    dataset: Dataset
    """Dataset."""
    tags: list[InputTag] | Unset = UNSET
    """Tags."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("dataset", "dataset", _codecs.model("Dataset"), False),
        ("tags", "tags", _codecs.array(_codecs.model("InputTag")), False),
    )
