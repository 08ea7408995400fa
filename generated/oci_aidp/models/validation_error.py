from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True, repr=False)
class ValidationError(Model):
    """The schema ValidationError."""

    type_: str
    message: str
    name: str
    key: str
    """`key` of the node or edge at fault."""
