from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Unset
from . import TaskType
from .task import Task

if TYPE_CHECKING:
    from . import Parameter


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

    _names = {}
