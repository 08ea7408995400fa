from __future__ import annotations

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class MoveWorkspaceObjectDetails(Model):
    """The schema MoveWorkspaceObjectDetails."""

    from_path: str | Unset = UNSET
    """Absolute, such as `/Shared/etl/load_orders.ipynb`."""
    to_path: str | Unset = UNSET
    """Absolute, such as `/Shared/archive/load_orders.ipynb`."""
