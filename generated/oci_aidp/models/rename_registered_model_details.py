from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True, repr=False)
class RenameRegisteredModelDetails(Model):
    """The schema RenameRegisteredModelDetails."""

    name: str
    """Present full name, `<catalog>.<schema>.<model>`."""
    new_name: str | Unset = UNSET
    """Full name as well, `<catalog>.<schema>.<model>`."""

    _wire_names = {"new_name": "new_name"}
