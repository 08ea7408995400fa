from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class ValidationError(Model):
    type_: str
    message: str
    name: str
    key: str
    """`key` of the node or edge at fault."""
