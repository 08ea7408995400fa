from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ChatMessage(Model):
    """A chat message."""

    type_: models.ChatMessageType
    """Kind."""
    text: str | Unset = UNSET
    """Text."""
    image_url: str | Unset = UNSET
    """URL of the image."""
    file_url: str | Unset = UNSET
    """URL of the file."""
