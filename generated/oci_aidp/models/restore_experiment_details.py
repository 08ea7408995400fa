from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class RestoreExperimentDetails(Model):
    """What is needed to restore an experiment."""

    experiment_id: str
    """Identifier of the experiment."""

    _fields: ClassVar[tuple[Field, ...]] = (("experiment_id", "experiment_id", None, False),)
