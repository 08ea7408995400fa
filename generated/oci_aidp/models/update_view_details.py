from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ViewUpdateDetails, ViewUpdateMode


@define(kw_only=True)
class UpdateViewDetails(Model):
    """What is needed to update a view."""

    update_mode: ViewUpdateMode
    """Mode to update."""
    view_update_details: ViewUpdateDetails | Unset = UNSET
    """Details of the view update."""

    _names = {}
