from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class UpdateViewDetails(Model):
    update_mode: models.ViewUpdateMode
    """The one kind of change that an UpdateView call makes."""
    view_update_details: models.ViewUpdateDetails | Unset = UNSET
    """The field that `updateMode` asks for."""
