from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ExportInferenceInvocationsFilters


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
    filters: ExportInferenceInvocationsFilters | Unset = UNSET
    """Filters."""

    _names = {"volume_location": "volume_location", "is_overwrite": "is_overwrite"}
