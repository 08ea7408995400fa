from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .logged_model_order import LoggedModelOrder


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
    order_by: list[LoggedModelOrder] | Unset = UNSET
    """Fields to order by."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("experiment_ids", "experiment_ids", None, False),
        ("max_results", "max_results", None, False),
        ("page_token", "page_token", None, False),
        ("filter_", "filter", None, False),
        ("order_by", "order_by", _codecs.array(_codecs.model("LoggedModelOrder")), False),
    )
