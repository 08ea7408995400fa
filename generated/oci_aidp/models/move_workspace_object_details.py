from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class MoveWorkspaceObjectDetails(Model):
    from_path: str | Unset = UNSET
    """Absolute, such as `/Shared/etl/load_orders.ipynb`."""
    to_path: str | Unset = UNSET
    """Absolute, such as `/Shared/archive/load_orders.ipynb`."""
