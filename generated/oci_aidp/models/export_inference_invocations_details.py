from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .export_inference_invocations_filters import ExportInferenceInvocationsFilters


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("volume_location", "volume_location", None, False),
        ("is_overwrite", "is_overwrite", None, False),
        ("time_start", "timeStart", _codecs.date_time, False),
        ("time_end", "timeEnd", _codecs.date_time, False),
        ("filters", "filters", _codecs.model("ExportInferenceInvocationsFilters"), False),
    )
