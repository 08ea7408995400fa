from __future__ import annotations

from typing import Any

from attrs import define, field

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UploadFileWithParResult(Model):
    """Result of a request to upload a file with PAR."""

    par_url: str | Unset = field(default=UNSET, repr=False)
    """Pre-authenticated request URL; a secret."""
    e_tag: str
    """Version of the resource, to send as `if-match` with a later change of it."""
    location_uri: str = field(repr=False)
    """URI of the location."""
    size: int | Unset = UNSET
    """Size in bytes."""
    created_by: str | Unset = UNSET
    """Identifier of the principal that created the resource."""
    updated_by: str | Unset = UNSET
    """Identifier of the principal that changed the resource last."""
    created_time: str | Unset = UNSET
    """When it was created."""
    updated_time: str | Unset = UNSET
    """When it was updated."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    system_tags: dict[str, dict[str, Any]] | Unset = UNSET
    """System tags, by namespace and key."""
