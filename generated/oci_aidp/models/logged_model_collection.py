from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models as _models


@define(kw_only=True)
class LoggedModelCollection(Model):
    models: list[_models.LoggedModel] | Unset = UNSET
    next_page_token: str | Unset = UNSET
    """Send it as `page_token` for the next page; empty on the last."""

    _wire_names = {"next_page_token": "next_page_token"}
