from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class PublishBundleDetails(Model):
    """What is needed to publish a bundle."""

    path: str
    """Path."""
