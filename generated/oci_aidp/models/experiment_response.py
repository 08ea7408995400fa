from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import Experiment


@define(kw_only=True)
class ExperimentResponse(Model):
    """Answer to an experiment."""

    experiment: Experiment
    """Experiment."""

    _names = {}
