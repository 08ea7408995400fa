from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class PurgeBundleDetails(Model):
    """What is needed to purge a bundle."""

    path: str
    """Path."""
