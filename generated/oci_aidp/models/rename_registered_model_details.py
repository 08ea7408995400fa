from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class RenameRegisteredModelDetails(Model):
    name: str
    """Present full name, `<catalog>.<schema>.<model>`."""
    new_name: str | Unset = UNSET
    """Full name as well, `<catalog>.<schema>.<model>`."""

    _wire_names = {"new_name": "new_name"}
