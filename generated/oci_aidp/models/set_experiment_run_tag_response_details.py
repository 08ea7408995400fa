from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class SetExperimentRunTagResponseDetails(Model):
    """Answer to a request to set an experiment run tag."""
