from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ListExperimentsDetails(Model):
    """What is needed to list experiments."""

    max_results: int | Unset = UNSET
    """Number of items on a page at most."""
    page_token: str | Unset = UNSET
    """Token of the page to return, from the answer before."""
    filter_: str | Unset = UNSET
    """Filter."""
    order_by: list[str] | Unset = UNSET
    """Fields to order by."""
    view_type: models.ExperimentViewType | Unset = UNSET
    """Kind of view."""

    _wire_names = {
        "max_results": "max_results",
        "page_token": "page_token",
        "order_by": "order_by",
        "view_type": "view_type",
    }
