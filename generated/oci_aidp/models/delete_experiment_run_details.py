from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model
from ..types import UNSET, Unset


@define(kw_only=True)
class DeleteExperimentRunDetails(Model):
    """What is needed to delete an experiment run."""

    run_id: str
    """Identifier of the run."""
    is_permanent: bool | Unset = UNSET
    """Whether it is permanent."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("run_id", "run_id", None, False),
        ("is_permanent", "is_permanent", None, False),
    )
