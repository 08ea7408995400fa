from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class LogExperimentRunModelDetails(Model):
    """What is needed to log an experiment run model."""

    run_id: str
    """Identifier of the run."""
    model_json: str
    """The model as JSON."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("run_id", "run_id", None, False),
        ("model_json", "model_json", None, False),
    )
