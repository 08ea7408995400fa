from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class DeleteExperimentTagDetails(Model):
    """What is needed to delete an experiment tag."""

    experiment_id: str
    """Identifier of the experiment."""
    key: str
    """Key, unique within its kind."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("experiment_id", "experiment_id", None, False),
        ("key", "key", None, False),
    )
