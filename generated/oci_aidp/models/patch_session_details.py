from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class PatchSessionDetails(Model):
    id: str | Unset = UNSET
    """UUID."""
    name: str | Unset = UNSET
    """For display; Oracle's samples use the file name of the notebook."""
    path: str | Unset = UNSET
    """Path of the notebook, relative to the workspace, such as `Shared/etl/load_orders.ipynb`."""
    type_: str | Unset = UNSET
    """`notebook`, `file` or `agentflow`."""
    kernel: models.Kernel | Unset = UNSET
    """At least its `name`, `notebook` in Oracle's samples."""
    cluster_id: str | Unset = UNSET
    """UUID of the cluster, from ListClusters."""
    must_refresh_context: bool | Unset = UNSET
    """`true` gives the session a new execution context."""

    _wire_names = {"cluster_id": "cluster_id", "must_refresh_context": "must_refresh_context"}
