from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ArtifactList(Model):
    root_uri: str | Unset = UNSET
    """The run's root artifact directory, to which the paths are relative."""
    files: list[models.ArtifactFileInfo] | Unset = UNSET
    next_page_token: str | Unset = UNSET
    """Send it as `page_token` for the next page; absent on the last."""

    _wire_names = {"root_uri": "root_uri", "next_page_token": "next_page_token"}
