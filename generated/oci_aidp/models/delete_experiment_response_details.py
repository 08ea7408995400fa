from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class DeleteExperimentResponseDetails(Model):
    """Answer to a request to delete an experiment."""

    _fields: ClassVar[tuple[Field, ...]] = ()
