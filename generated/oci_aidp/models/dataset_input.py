from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import Dataset, InputTag


@define(kw_only=True)
class DatasetInput(Model):
    """A dataset input."""

    dataset: Dataset
    """Dataset."""
    tags: list[InputTag] | Unset = UNSET
    """Tags."""

    _names = {}
