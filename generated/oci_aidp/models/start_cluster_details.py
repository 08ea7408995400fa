from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class StartClusterDetails(Model):
    """Has no fields; send an empty object."""
