from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class RestoreExperimentResponseDetails(Model):
    """Answer to a request to restore an experiment."""

    _fields: ClassVar[tuple[Field, ...]] = ()
