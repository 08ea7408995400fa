from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class SyncBundleDetails(Model):
    """What is needed to sync a bundle."""

    path: str
    """Path."""
