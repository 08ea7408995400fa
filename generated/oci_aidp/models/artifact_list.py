from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ArtifactFileInfo


@define(kw_only=True)
class ArtifactList(Model):
    """An artifact list."""

    root_uri: str | Unset = UNSET
    """URI of the root."""
    files: list[ArtifactFileInfo] | Unset = UNSET
    """Files."""
    next_page_token: str | Unset = UNSET
    """Token of the next page; the last page has none."""

    _names = {"root_uri": "root_uri", "next_page_token": "next_page_token"}
