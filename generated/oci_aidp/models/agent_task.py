from __future__ import annotations

from attrs import define

from .. import models
from ..unset import UNSET, Unset
from . import TaskType
from .task import Task


@define(kw_only=True)
class AgentTask(Task):
    """An agent task: a `Task` of kind `AGENT_TASK`."""

    type_: TaskType = TaskType.AGENT_TASK
    agent_key: str
    """Key of the agent."""
    prompt: str
    """Prompt."""
    parameters: list[models.Parameter] | Unset = UNSET
    """Parameters."""
