from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .experiment_run_status import ExperimentRunStatus


@define(kw_only=True)
class ExperimentRunInfo(Model):
    """An experiment run information."""

    run_id: str | Unset = UNSET
    """Identifier of the run."""
    run_name: str | Unset = UNSET
    """Name of the run."""
    experiment_id: str | Unset = UNSET
    """Identifier of the experiment."""
    status: ExperimentRunStatus | Unset = UNSET
    """Status."""
    start_time: int | Unset = UNSET
    """When it started."""
    end_time: int | Unset = UNSET
    """When it ended."""
    artifact_uri: str | Unset = UNSET
    """URI of the artifact."""
    lifecycle_stage: str | Unset = UNSET
    """Lifecycle stage."""
    run_uuid: str | Unset = UNSET
    """Run UUID."""
    user_id: str | Unset = UNSET
    """Identifier of the user."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("run_id", "run_id", None, False),
        ("run_name", "run_name", None, False),
        ("experiment_id", "experiment_id", None, False),
        ("status", "status", _codecs.enum("ExperimentRunStatus"), False),
        ("start_time", "start_time", None, False),
        ("end_time", "end_time", None, False),
        ("artifact_uri", "artifact_uri", None, False),
        ("lifecycle_stage", "lifecycle_stage", None, False),
        ("run_uuid", "run_uuid", None, False),
        ("user_id", "user_id", None, False),
    )
