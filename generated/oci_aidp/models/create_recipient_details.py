from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class CreateRecipientDetails(Model):
    display_name: str
    """Unique in the platform; can be changed."""
    description: str | Unset = UNSET
    properties: dict[str, str] | Unset = UNSET
    """Defined tags, such as `{"CostCenter": "42"}`."""
