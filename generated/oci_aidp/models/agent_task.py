from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field
from ..types import UNSET, Unset
from . import TaskType
from .task import Task

if TYPE_CHECKING:
    from .parameter import Parameter


@define(kw_only=True)
class AgentTask(Task):
    """An agent task: a `Task` of kind `AGENT_TASK`."""

    type_: TaskType = TaskType.AGENT_TASK
    agent_key: str
    """Key of the agent."""
    prompt: str
    """Prompt."""
    parameters: list[Parameter] | Unset = UNSET
    """Parameters."""

    _fields: ClassVar[tuple[Field, ...]] = (
        *Task._fields,
        ("agent_key", "agentKey", None, False),
        ("prompt", "prompt", None, False),
        ("parameters", "parameters", _codecs.array(_codecs.model("Parameter")), False),
    )
