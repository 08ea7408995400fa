from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .deployment_activity_status import DeploymentActivityStatus


@define(kw_only=True)
class ListModelDeploymentActivitiesDetails(Model):
    """What is needed to list model deployment activities."""

    deployment_id: str
    """Identifier of the deployment."""
    status: DeploymentActivityStatus | Unset = UNSET
    """Status."""
    max_results: int | Unset = UNSET
    """Number of items on a page at most."""
    order_by: list[str] | Unset = UNSET
    """Fields to order by."""
    page_token: str | Unset = UNSET
    """Token of the page to return, from the answer before."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("deployment_id", "deployment_id", None, False),
        ("status", "status", _codecs.enum("DeploymentActivityStatus"), False),
        ("max_results", "max_results", None, False),
        ("order_by", "order_by", None, False),
        ("page_token", "page_token", None, False),
    )
