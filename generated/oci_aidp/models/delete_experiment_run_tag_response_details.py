from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class DeleteExperimentRunTagResponseDetails(Model):
    """Answer to a request to delete an experiment run tag."""
