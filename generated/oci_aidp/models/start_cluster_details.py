from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class StartClusterDetails(Model):
    """Has no fields; send an empty object."""
