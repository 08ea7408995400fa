from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class ModelDeploymentTagKey(Model):
    key: str
    """At most 250 bytes in UTF-8."""
