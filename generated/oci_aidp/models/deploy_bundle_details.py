from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class DeployBundleDetails(Model):
    """What is needed to deploy a bundle."""

    path: str
    """Path."""
