from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class KernelSummary(Model):
    id: str | Unset = UNSET
    """UUID."""
    name: str
    """Kernel specification, such as `notebook` or `python3`."""
    last_activity: str | Unset = UNSET
    """ISO 8601 in UTC, ending in `Z`. With `execution_state` `idle`: since when the kernel has had nothing to do."""
    connections: int | Unset = UNSET
    """Number of clients connected at the moment."""
    execution_state: str | Unset = UNSET
    """Usually `idle` or `busy`; the values are those of KernelExecutionState."""

    _wire_names = {"last_activity": "last_activity", "execution_state": "execution_state"}
