from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .experiment import Experiment


@define(kw_only=True)
class ExperimentResponse(Model):
    """Answer to an experiment."""

    experiment: Experiment
    """Experiment."""

    _fields: ClassVar[tuple[Field, ...]] = (("experiment", "experiment", _codecs.model("Experiment"), False),)
