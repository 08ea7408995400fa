from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class ModelDeploymentTag(Model):
    key: str
    """At most 250 bytes in UTF-8."""
    value: str | Unset = UNSET
    """At most 5000 bytes in UTF-8."""
