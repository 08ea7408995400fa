from __future__ import annotations

from attrs import define

from .. import models as _models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class LoggedModelCollection(Model):
    """One page of logged models."""

    models: list[_models.LoggedModel] | Unset = UNSET
    """Models."""
    next_page_token: str | Unset = UNSET
    """Token of the next page; the last page has none."""

    _wire_names = {"next_page_token": "next_page_token"}
