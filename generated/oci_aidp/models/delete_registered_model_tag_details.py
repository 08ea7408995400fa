from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True, repr=False)
class DeleteRegisteredModelTagDetails(Model):
    """The schema DeleteRegisteredModelTagDetails."""

    name: str
    """Full name of the registered model, `<catalog>.<schema>.<model>`."""
    key: str
