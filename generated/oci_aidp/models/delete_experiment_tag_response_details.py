from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class DeleteExperimentTagResponseDetails(Model):
    """Answer to a request to delete an experiment tag."""

    _fields: ClassVar[tuple[Field, ...]] = ()
