from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class UpdateSchemaDetails(Model):
    display_name: str | Unset = UNSET
    """Cannot be changed in a standard catalog."""
    description: str | Unset = UNSET
    properties: dict[str, str] | Unset = UNSET
    """Tags, each a defined tag key with its value."""
