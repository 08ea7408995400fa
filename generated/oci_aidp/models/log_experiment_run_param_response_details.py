from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class LogExperimentRunParamResponseDetails(Model):
    """Answer to a request to log an experiment run parameter."""

    _fields: ClassVar[tuple[Field, ...]] = ()
