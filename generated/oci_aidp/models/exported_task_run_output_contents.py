from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model

if TYPE_CHECKING:
    from .task_run_output_format import TaskRunOutputFormat


@define(kw_only=True)
class ExportedTaskRunOutputContents(Model):
    """Exported task run output contents."""

    name: str
    """Name."""
    path: str
    """Path."""
    content: Any
    """The content."""
    format_: TaskRunOutputFormat
    """Format."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("name", "name", None, False),
        ("path", "path", None, False),
        ("content", "content", None, True),
        ("format_", "format", _codecs.enum("TaskRunOutputFormat"), False),
    )
