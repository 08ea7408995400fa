from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import ExperimentRunInfo


@define(kw_only=True)
class UpdateExperimentRunResponseDetails(Model):
    """Answer to a request to update an experiment run."""

    run_info: ExperimentRunInfo
    """Run information."""

    _names = {"run_info": "run_info"}
