from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class SetExperimentTagDetails(Model):
    """What is needed to set an experiment tag."""

    experiment_id: str
    """Identifier of the experiment."""
    key: str
    """Key, unique within its kind."""
    value: str
    """Value."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("experiment_id", "experiment_id", None, False),
        ("key", "key", None, False),
        ("value", "value", None, False),
    )
