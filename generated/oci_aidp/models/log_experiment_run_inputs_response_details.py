from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class LogExperimentRunInputsResponseDetails(Model):
    """Answer to a request to log experiment run inputs."""

    _fields: ClassVar[tuple[Field, ...]] = ()
