from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .agent_deployment_summary import AgentDeploymentSummary


@define(kw_only=True)
class AgentDeploymentCollection(Model):
    """One page of agent deployments."""

    items: list[AgentDeploymentSummary]
    """The items of this page."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("items", "items", _codecs.array(_codecs.model("AgentDeploymentSummary")), False),
    )
