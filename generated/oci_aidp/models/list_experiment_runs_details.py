from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ListExperimentRunsDetails(Model):
    experiment_ids: list[str] | Unset = UNSET
    """Experiments to search in, from ListExperiments."""
    max_results: int | Unset = UNSET
    """Default 1000; at least 50,000 are supported. Better set it and go on by `page_token`."""
    page_token: str | Unset = UNSET
    """Token from `next_page_token` of the previous page; leave it out for the first page."""
    filter_: str | Unset = UNSET
    """SQL-like: comparisons (`=`, `!=`, `>`, `>=`, `<`, `<=`) joined by `AND`, as in `metrics.rmse < 1 and
    params.model_class = 'LogisticRegression'`. Names with special characters stand in double quotes:
    `tags."user-name" = 'Tomas'`."""
    order_by: list[str] | Unset = UNSET
    """Attributes, params, metrics or tags, each with `ASC` (default) or `DESC`, such as `metrics.rmse ASC`. Ties,
    and the default: `start_time` descending, then `run_id`."""
    run_view_type: models.ExperimentViewType | Unset = UNSET
    """Left out: active ones only."""

    _wire_names = {
        "experiment_ids": "experiment_ids",
        "max_results": "max_results",
        "page_token": "page_token",
        "order_by": "order_by",
        "run_view_type": "run_view_type",
    }
