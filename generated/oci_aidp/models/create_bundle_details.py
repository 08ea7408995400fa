from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class CreateBundleDetails(Model):
    """The descriptors written into the bundle refer to other things by templates: `$${bundle.root}` is its root
    folder, `$${var.<name>}` a variable with its default under `defaults.variables` in the manifest,
    `$${jobs.dependencies.<name>.compute.key}` the key of a bundled dependency (likewise `job.key` and
    `aicompute.key`)."""

    name: str
    """Name of the folder that is created below `path`."""
    description: str | Unset = UNSET
    path: str
    """Parent folder in the workspace's volume, inside a Git folder; in Oracle's sample `/Workspace/Shared/<Git
    folder>`."""
    bundled_resources: list[models.BundledResource] | Unset = UNSET
    """Jobs and agent flows to include; what they depend on comes along."""
