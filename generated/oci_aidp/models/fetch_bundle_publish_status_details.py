from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class FetchBundlePublishStatusDetails(Model):
    """What is needed to fetch a bundle publish status."""

    path: str
    """Path."""
