from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .experiment_run_info import ExperimentRunInfo


@define(kw_only=True)
class UpdateExperimentRunResponseDetails(Model):
    """Answer to a request to update an experiment run."""

    run_info: ExperimentRunInfo
    """Run information."""

    _fields: ClassVar[tuple[Field, ...]] = (("run_info", "run_info", _codecs.model("ExperimentRunInfo"), False),)
