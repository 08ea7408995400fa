from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ListLoggedModelsDetails(Model):
    experiment_ids: list[str] | Unset = UNSET
    """Experiments to search in, from ListExperiments."""
    max_results: int | Unset = UNSET
    """Default chosen by the service. Better set it and go on by `page_token`."""
    page_token: str | Unset = UNSET
    """Token from `next_page_token` of the previous page; leave it out for the first page."""
    filter_: str | Unset = UNSET
    """Expression over attributes of logged models."""
    order_by: list[models.LoggedModelOrder] | Unset = UNSET
    """Only by creation time so far."""

    _wire_names = {
        "experiment_ids": "experiment_ids",
        "max_results": "max_results",
        "page_token": "page_token",
        "order_by": "order_by",
    }
