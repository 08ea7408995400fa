from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .share_access_action import ShareAccessAction


@define(kw_only=True)
class ManageShareAccessDetails(Model):
    """What is needed to manage share access."""

    action: ShareAccessAction
    """What to do."""
    recipient: str
    """Recipient."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("action", "action", _codecs.enum("ShareAccessAction"), False),
        ("recipient", "recipient", None, False),
    )
