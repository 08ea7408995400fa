from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class WorkerConfig(Model):
    worker_shape: str | Unset = UNSET
    """Compute shape, such as `amd.generic`. A GPU shape needs a GPU shape for the driver, too."""
    worker_shape_config: models.ShapeConfig | Unset = UNSET
    """Size, for a flexible shape."""
    min_worker_count: int | Unset = UNSET
    """Lower limit of the number of workers."""
    max_worker_count: int | Unset = UNSET
    """Upper limit; if higher than `minWorkerCount`, the cluster is autoscaled between the two."""
