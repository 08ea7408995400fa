from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class RegisteredModelCollection(Model):
    registered_models: list[models.RegisteredModel]
    next_page_token: str | Unset = UNSET
    """Send it as `page_token` for the next page."""

    _wire_names = {"registered_models": "registered_models", "next_page_token": "next_page_token"}
