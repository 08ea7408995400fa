from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import LoggedModel


@define(kw_only=True)
class LoggedModelCollection(Model):
    """One page of logged models."""

    models: list[LoggedModel] | Unset = UNSET
    """Models."""
    next_page_token: str | Unset = UNSET
    """Token of the next page; the last page has none."""

    _names = {"next_page_token": "next_page_token"}
