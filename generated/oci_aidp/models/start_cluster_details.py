from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class StartClusterDetails(Model):
    """What is needed to start a cluster."""
