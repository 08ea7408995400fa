from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .experiment_run import ExperimentRun


@define(kw_only=True)
class GetExperimentRunResponseDetails(Model):
    """Answer to a request to get an experiment run."""

    run: ExperimentRun
    """Run."""

    _fields: ClassVar[tuple[Field, ...]] = (("run", "run", _codecs.model("ExperimentRun"), False),)
