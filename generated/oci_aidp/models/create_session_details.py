from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class CreateSessionDetails(Model):
    id: str | Unset = UNSET
    """UUID."""
    path: str | Unset = UNSET
    """Path of the notebook, relative to the workspace, such as `Shared/etl/load_orders.ipynb`."""
    name: str | Unset = UNSET
    """For display; Oracle's samples use the file name of the notebook."""
    type_: str | Unset = UNSET
    """`notebook`, `file` or `agentflow`."""
    cluster_id: str | Unset = UNSET
    """UUID of the cluster, from ListClusters."""
    agent_flow_key: str | Unset = UNSET
    """Only for the type `agentflow`."""
    kernel: models.Kernel | Unset = UNSET
    """At least its `name`, `notebook` in Oracle's samples."""

    _wire_names = {"cluster_id": "cluster_id"}
