from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model


@define(kw_only=True)
class ManageShareAccessDetails(Model):
    """What is needed to manage share access."""

    action: models.ShareAccessAction
    """What to do."""
    recipient: str
    """Recipient."""
