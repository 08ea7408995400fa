from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .experiment_run_status import ExperimentRunStatus


@define(kw_only=True)
class UpdateExperimentRunDetails(Model):
    """What is needed to update an experiment run."""

    run_id: str
    """Identifier of the run."""
    status: ExperimentRunStatus | Unset = UNSET
    """Status."""
    end_time: int | Unset = UNSET
    """When it ended."""
    run_name: str | Unset = UNSET
    """Name of the run."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("run_id", "run_id", None, False),
        ("status", "status", _codecs.enum("ExperimentRunStatus"), False),
        ("end_time", "end_time", None, False),
        ("run_name", "run_name", None, False),
    )
