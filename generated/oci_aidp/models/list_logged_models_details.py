from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ListLoggedModelsDetails(Model):
    """What is needed to list logged models."""

    experiment_ids: list[str] | Unset = UNSET
    """Identifiers of the experiment."""
    max_results: int | Unset = UNSET
    """Number of items on a page at most."""
    page_token: str | Unset = UNSET
    """Token of the page to return, from the answer before."""
    filter_: str | Unset = UNSET
    """Filter."""
    order_by: list[models.LoggedModelOrder] | Unset = UNSET
    """Fields to order by."""

    _wire_names = {
        "experiment_ids": "experiment_ids",
        "max_results": "max_results",
        "page_token": "page_token",
        "order_by": "order_by",
    }
