from __future__ import annotations

import datetime

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ExportInferenceInvocationsDetails(Model):
    """What is needed to export inference invocations."""

    volume_location: str
    """Volume location."""
    is_overwrite: bool | Unset = UNSET
    """Whether what is there already is overwritten."""
    time_start: datetime.datetime | Unset = UNSET
    """Start of the period."""
    time_end: datetime.datetime | Unset = UNSET
    """End of the period."""
    filters: models.ExportInferenceInvocationsFilters | Unset = UNSET
    """Filters."""

    _wire_names = {"volume_location": "volume_location", "is_overwrite": "is_overwrite"}
