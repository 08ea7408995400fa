from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class LogExperimentRunBatchResponseDetails(Model):
    """Answer to a request to log an experiment run batch."""

    _fields: ClassVar[tuple[Field, ...]] = ()
