from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ExportTaskRunOutputDetails(Model):
    """What is needed to export task run output."""

    format_: models.TaskRunOutputFormat | Unset = UNSET
    """Format."""
