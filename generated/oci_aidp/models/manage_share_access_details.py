from __future__ import annotations

from ._schema import Model, define, models


@define(kw_only=True)
class ManageShareAccessDetails(Model):
    action: models.ShareAccessAction
    recipient: str
    """Name of the recipient, not its key."""
