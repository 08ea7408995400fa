from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class LogExperimentRunParamDetails(Model):
    """What is needed to log an experiment run parameter."""

    run_id: str
    """Identifier of the run."""
    key: str
    """Key, unique within its kind."""
    value: str
    """Value."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("run_id", "run_id", None, False),
        ("key", "key", None, False),
        ("value", "value", None, False),
    )
