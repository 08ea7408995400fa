from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class SearchModelDeploymentsDetails(Model):
    model_name: str
    """Registered model, `<catalog>.<schema>.<model>`."""
    status: models.DeploymentStatus | Unset = UNSET
    """Left out: all."""
    max_results: int | Unset = UNSET
    """Default 100, at most 1000."""
    order_by: list[str] | Unset = UNSET
    """Columns, each with `ASC` or `DESC`, such as `created_time DESC`."""
    page_token: str | Unset = UNSET
    """Token from `next_page_token` of the previous page; leave it out for the first page."""

    _wire_names = {
        "model_name": "model_name",
        "max_results": "max_results",
        "order_by": "order_by",
        "page_token": "page_token",
    }
