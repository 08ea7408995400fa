from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class Session(Model):
    """Context in which a notebook runs. Each open notebook has its own session; kernels of several notebooks can
    share one to share data."""

    id: str
    """UUID; the WebSocket of the kernel takes it, too."""
    name: str
    """For display."""
    path: str | Unset = UNSET
    """Path of the notebook, such as `Shared/etl/load_orders.ipynb`."""
    type_: models.SessionType | Unset = UNSET
    cluster_id: str | Unset = UNSET
    """UUID of the cluster, from ListClusters."""
    kernel: models.Kernel | Unset = UNSET
    """Process that runs the cells, with its state."""
    agent_flow_key: str | Unset = UNSET
    """Set for the type `agentflow` only."""
    lifecycle_state: models.SessionLifecycleState | Unset = UNSET

    _wire_names = {"cluster_id": "cluster_id"}
    _lifecycle = (("lifecycle_state",), (), ("ACTIVE",), ("FAILED",))
