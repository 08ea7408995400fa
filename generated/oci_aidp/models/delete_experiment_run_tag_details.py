from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class DeleteExperimentRunTagDetails(Model):
    """What is needed to delete an experiment run tag."""

    run_id: str
    """Identifier of the run."""
    key: str
    """Key, unique within its kind."""

    _fields: ClassVar[tuple[Field, ...]] = (("run_id", "run_id", None, False), ("key", "key", None, False))
