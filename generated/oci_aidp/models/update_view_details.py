from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class UpdateViewDetails(Model):
    """What is needed to update a view."""

    update_mode: models.ViewUpdateMode
    """Mode to update."""
    view_update_details: models.ViewUpdateDetails | Unset = UNSET
    """Details of the view update."""
