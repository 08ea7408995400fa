from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class RenameWorkspaceObjectDetails(Model):
    path: str | Unset = UNSET
    """Absolute, such as `/Shared/etl/load_orders.ipynb`."""
    new_name: str | Unset = UNSET
    """Without folders, such as `load_orders_v2.ipynb`."""
