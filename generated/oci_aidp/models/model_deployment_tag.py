from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class ModelDeploymentTag(Model):
    """The schema ModelDeploymentTag."""

    key: str
    """At most 250 bytes in UTF-8."""
    value: str | Unset = UNSET
    """At most 5000 bytes in UTF-8."""
