from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ListModelDeploymentActivitiesDetails(Model):
    """What is needed to list model deployment activities."""

    deployment_id: str
    """Identifier of the deployment."""
    status: models.DeploymentActivityStatus | Unset = UNSET
    """Status."""
    max_results: int | Unset = UNSET
    """Number of items on a page at most."""
    order_by: list[str] | Unset = UNSET
    """Fields to order by."""
    page_token: str | Unset = UNSET
    """Token of the page to return, from the answer before."""

    _wire_names = {
        "deployment_id": "deployment_id",
        "max_results": "max_results",
        "order_by": "order_by",
        "page_token": "page_token",
    }
