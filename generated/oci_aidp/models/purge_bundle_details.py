from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class PurgeBundleDetails(Model):
    path: str
    """Root folder of the bundle in the workspace's volume, which is `path` and `name` of CreateBundleAction joined
    by a slash."""
