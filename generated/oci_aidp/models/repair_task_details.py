from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class RepairTaskDetails(Model):
    """What is needed to repair a task."""

    task_key: str
    """Key of the task."""
    should_include_downstream: bool | Unset = UNSET
    """Whether to include downstream."""
    should_include_upstream: bool | Unset = UNSET
    """Whether to include upstream."""
    nested_repair_job_run_details: models.RepairJobRunDetails | Unset = UNSET
    """Details of the nested repair job run."""
