from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ExperimentViewType


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
    view_type: ExperimentViewType | Unset = UNSET
    """Kind of view."""

    _names = {
        "max_results": "max_results",
        "page_token": "page_token",
        "order_by": "order_by",
        "view_type": "view_type",
    }
