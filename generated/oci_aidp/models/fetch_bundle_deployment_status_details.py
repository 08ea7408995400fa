from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class FetchBundleDeploymentStatusDetails(Model):
    """What is needed to fetch a bundle deployment status."""

    path: str
    """Path."""
