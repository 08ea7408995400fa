from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class Kernel(Model):
    """Process that runs the cells of a session."""

    id: str | Unset = UNSET
    """UUID."""
    name: str | Unset = UNSET
    """Kernel specification, such as `notebook` or `python3`."""
    last_activity: str | Unset = UNSET
    """ISO 8601 in UTC, ending in `Z`. With `execution_state` `idle`: since when the kernel has had nothing to do."""
    connections: int | Unset = UNSET
    """Number of clients connected at the moment."""
    execution_state: models.KernelExecutionState | Unset = UNSET
    """Usually `idle` or `busy`."""

    _wire_names = {"last_activity": "last_activity", "execution_state": "execution_state"}
