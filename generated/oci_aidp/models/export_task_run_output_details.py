from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .task_run_output_format import TaskRunOutputFormat


@define(kw_only=True)
class ExportTaskRunOutputDetails(Model):
    """What is needed to export task run output."""

    format_: TaskRunOutputFormat | Unset = UNSET
    """Format."""

    _fields: ClassVar[tuple[Field, ...]] = (("format_", "format", _codecs.enum("TaskRunOutputFormat"), False),)
