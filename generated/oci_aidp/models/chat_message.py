from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ChatMessageType


@define(kw_only=True)
class ChatMessage(Model):
    """A chat message."""

    type_: ChatMessageType
    """Kind."""
    text: str | Unset = UNSET
    """Text."""
    image_url: str | Unset = UNSET
    """URL of the image."""
    file_url: str | Unset = UNSET
    """URL of the file."""

    _names = {}
