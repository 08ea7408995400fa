from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class SessionSummary(Model):
    id: str | Unset = UNSET
    """UUID."""
    name: str | Unset = UNSET
    """For display; Oracle's samples use the file name of the notebook."""
    path: str | Unset = UNSET
    """Path of the notebook, relative to the workspace, such as `Shared/etl/load_orders.ipynb`."""
    type_: str | Unset = UNSET
    """`notebook`, `file` or `agentflow`."""
    cluster_id: str | Unset = UNSET
    """UUID of the cluster, from ListClusters."""
    kernel: models.KernelSummary | Unset = UNSET
    """Kernel of the session and whether it is busy."""
    agent_flow_key: str | Unset = UNSET
    """Set for the type `agentflow` only."""
    lifecycle_state: str | Unset = UNSET
    """`CREATING`, `ACTIVE` or `FAILED`."""

    _wire_names = {"cluster_id": "cluster_id"}
