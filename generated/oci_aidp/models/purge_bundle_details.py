from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True, repr=False)
class PurgeBundleDetails(Model):
    """The schema PurgeBundleDetails."""

    path: str
    """Root folder of the bundle in the workspace's volume, which is `path` and `name` of CreateBundleAction joined
    by a slash."""
