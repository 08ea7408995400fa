from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class LogExperimentRunModelResponseDetails(Model):
    """Answer to a request to log an experiment run model."""

    _fields: ClassVar[tuple[Field, ...]] = ()
