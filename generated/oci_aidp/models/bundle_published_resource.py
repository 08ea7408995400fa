from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class BundlePublishedResource(Model):
    """A job or agent flow that a publish operation created or updated."""

    type_: models.BundleResourceType
    key: str | Unset = UNSET
    """Unique in the workspace; for a job the `jobKey` of the job operations, for an agent flow the `agentKey`."""
    name: str
