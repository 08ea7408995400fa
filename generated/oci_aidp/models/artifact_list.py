from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ArtifactList(Model):
    """An artifact list."""

    root_uri: str | Unset = UNSET
    """URI of the root."""
    files: list[models.ArtifactFileInfo] | Unset = UNSET
    """Files."""
    next_page_token: str | Unset = UNSET
    """Token of the next page; the last page has none."""

    _wire_names = {"root_uri": "root_uri", "next_page_token": "next_page_token"}
