from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True, repr=False)
class ModelDeploymentTagKey(Model):
    """The schema ModelDeploymentTagKey."""

    key: str
    """At most 250 bytes in UTF-8."""
