from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .experiment_view_type import ExperimentViewType


@define(kw_only=True)
class ListExperimentRunsDetails(Model):
    """What is needed to list experiment runs."""

    experiment_ids: list[str] | Unset = UNSET
    """Identifiers of the experiment."""
    max_results: int | Unset = UNSET
    """Number of items on a page at most."""
    page_token: str | Unset = UNSET
    """Token of the page to return, from the answer before."""
    filter_: str | Unset = UNSET
    """Filter."""
    order_by: list[str] | Unset = UNSET
    """Fields to order by."""
    run_view_type: ExperimentViewType | Unset = UNSET
    """Kind of run view."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("experiment_ids", "experiment_ids", None, False),
        ("max_results", "max_results", None, False),
        ("page_token", "page_token", None, False),
        ("filter_", "filter", None, False),
        ("order_by", "order_by", None, False),
        ("run_view_type", "run_view_type", _codecs.enum("ExperimentViewType"), False),
    )
