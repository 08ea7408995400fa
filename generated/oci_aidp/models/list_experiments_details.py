from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ListExperimentsDetails(Model):
    max_results: int | Unset = UNSET
    """Default chosen by the service; at least 1,000 are supported. Better set it and go on by `page_token`."""
    page_token: str | Unset = UNSET
    """Token from `next_page_token` of the previous page; leave it out for the first page."""
    filter_: str | Unset = UNSET
    """SQL-like: comparisons of attributes or tags (`=`, `!=`, `LIKE`, `ILIKE`) joined by `AND`, as in `name LIKE
    'test-%' AND tags.team = 'sales'`. Names with special characters stand in double quotes or backticks:
    `tags."extra-key" = 'value'`."""
    order_by: list[str] | Unset = UNSET
    """Name or ID of the experiment, each with `ASC` (default) or `DESC`, such as `name DESC`; ties by ID,
    descending."""
    view_type: models.ExperimentViewType | Unset = UNSET
    """Left out: active ones only."""

    _wire_names = {
        "max_results": "max_results",
        "page_token": "page_token",
        "order_by": "order_by",
        "view_type": "view_type",
    }
