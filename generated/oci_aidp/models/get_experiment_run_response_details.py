from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import ExperimentRun


@define(kw_only=True)
class GetExperimentRunResponseDetails(Model):
    """Answer to a request to get an experiment run."""

    run: ExperimentRun
    """Run."""

    _names = {}
