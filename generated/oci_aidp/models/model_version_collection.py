from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ModelVersionCollection(Model):
    model_versions: list[models.ModelVersion]
    next_page_token: str | Unset = UNSET
    """Send it as `page_token` for the next page."""

    _wire_names = {"model_versions": "model_versions", "next_page_token": "next_page_token"}
