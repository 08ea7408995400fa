from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .deployment_job_connection_state import DeploymentJobConnectionState
    from .deployment_job_run_state import DeploymentJobRunState


@define(kw_only=True)
class ModelVersionDeploymentJobState(Model):
    """A model version deployment job state."""

    job_id: str | Unset = UNSET
    """Identifier of the job."""
    run_id: str | Unset = UNSET
    """Identifier of the run."""
    job_state: DeploymentJobConnectionState | Unset = UNSET
    """State of the job."""
    run_state: DeploymentJobRunState | Unset = UNSET
    """State of the run."""
    current_task_name: str | Unset = UNSET
    """Name of the current task."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("job_id", "job_id", None, False),
        ("run_id", "run_id", None, False),
        ("job_state", "job_state", _codecs.enum("DeploymentJobConnectionState"), False),
        ("run_state", "run_state", _codecs.enum("DeploymentJobRunState"), False),
        ("current_task_name", "current_task_name", None, False),
    )
