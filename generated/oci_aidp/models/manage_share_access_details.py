from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True, repr=False)
class ManageShareAccessDetails(Model):
    """The schema ManageShareAccessDetails."""

    action: models.ShareAccessAction
    recipient: str
    """Name of the recipient, not its key."""
