from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True, repr=False)
class ManageShareAccessDetails(Model):
    """The schema ManageShareAccessDetails."""

    action: models.ShareAccessAction
    recipient: str
    """Name of the recipient, not its key."""
