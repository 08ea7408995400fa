from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import TaskRunOutputFormat


@define(kw_only=True)
class ExportTaskRunOutputDetails(Model):
    """What is needed to export task run output."""

    format_: TaskRunOutputFormat | Unset = UNSET
    """Format."""

    _names = {}
