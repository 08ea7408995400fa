from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class CreateRoleDetails(Model):
    display_name: str
    """At most 64 characters, no special ones except `_`; upper and lower case count as the same; can be changed."""
    description: str | Unset = UNSET
    """At most 1024 characters."""
