from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class Libraries(Model):
    jar: str | Unset = UNSET
    """URI of a JAR that is installed on the cluster."""
