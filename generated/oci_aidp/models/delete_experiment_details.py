from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class DeleteExperimentDetails(Model):
    """What is needed to delete an experiment."""

    experiment_id: str
    """Identifier of the experiment."""
    is_permanent: bool | Unset = UNSET
    """Whether it is permanent."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("experiment_id", "experiment_id", None, False),
        ("is_permanent", "is_permanent", None, False),
    )
