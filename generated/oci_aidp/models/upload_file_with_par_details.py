from __future__ import annotations

from typing import Any

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UploadFileWithParDetails(Model):
    """What is needed to upload a file with PAR."""

    action: models.UploadFileAction | Unset = UNSET
    """What to do."""
    e_tag: str | Unset = UNSET
    """Version of the resource, to send as `if-match` with a later change of it."""
    size: int | Unset = UNSET
    """Size in bytes."""
    system_tags: dict[str, dict[str, Any]] | Unset = UNSET
    """System tags, by namespace and key."""
