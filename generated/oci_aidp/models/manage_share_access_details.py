from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model

if TYPE_CHECKING:
    from . import ShareAccessAction


@define(kw_only=True)
class ManageShareAccessDetails(Model):
    """What is needed to manage share access."""

    action: ShareAccessAction
    """What to do."""
    recipient: str
    """Recipient."""

    _names = {}
