from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ChatMessage(Model):
    """One piece of a message; which of the three contents it has depends on `type`."""

    type_: models.ChatMessageType
    text: str | Unset = UNSET
    """Given if `type` is `INPUT_TEXT`."""
    image_url: str | Unset = UNSET
    """Given if `type` is `INPUT_IMAGE`."""
    file_url: str | Unset = UNSET
    """Given if `type` is `INPUT_FILE`."""
