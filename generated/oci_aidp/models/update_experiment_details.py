from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class UpdateExperimentDetails(Model):
    """What is needed to update an experiment."""

    experiment_id: str
    """Identifier of the experiment."""
    new_name: str | Unset = UNSET
    """New name."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("experiment_id", "experiment_id", None, False),
        ("new_name", "new_name", None, False),
    )
