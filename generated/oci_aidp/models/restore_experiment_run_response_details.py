from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class RestoreExperimentRunResponseDetails(Model):
    """Answer to a request to restore an experiment run."""

    _fields: ClassVar[tuple[Field, ...]] = ()
