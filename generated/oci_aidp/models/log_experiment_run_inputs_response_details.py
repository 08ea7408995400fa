from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class LogExperimentRunInputsResponseDetails(Model):
    """Answer to a request to log experiment run inputs."""
