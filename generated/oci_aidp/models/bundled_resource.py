from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class BundledResource(Model):
    """A job or agent flow to be put into a bundle."""

    resource_type: models.BundleResourceType
    resource_key: str
    """Unique in the workspace: from ListJobs for `JOB`, from ListAgents for `AGENTFLOW`."""
