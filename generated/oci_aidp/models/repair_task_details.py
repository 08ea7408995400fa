from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import RepairJobRunDetails


@define(kw_only=True)
class RepairTaskDetails(Model):
    """What is needed to repair a task."""

    task_key: str
    """Key of the task."""
    should_include_downstream: bool | Unset = UNSET
    """Whether to include downstream."""
    should_include_upstream: bool | Unset = UNSET
    """Whether to include upstream."""
    nested_repair_job_run_details: RepairJobRunDetails | Unset = UNSET
    """Details of the nested repair job run."""

    _names = {}
