from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class RestoreExperimentRunDetails(Model):
    """What is needed to restore an experiment run."""

    run_id: str
    """Identifier of the run."""

    _fields: ClassVar[tuple[Field, ...]] = (("run_id", "run_id", None, False),)
