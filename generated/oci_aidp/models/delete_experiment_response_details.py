from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True, repr=False)
class DeleteExperimentResponseDetails(Model):
    """Always empty."""
