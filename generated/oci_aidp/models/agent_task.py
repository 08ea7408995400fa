from __future__ import annotations

from . import TaskType
from ._schema import UNSET, Unset, define, models
from .task import Task


@define(kw_only=True)
class AgentTask(Task):
    """Sends a prompt to a deployed agent by the A2A protocol (0.3.x). Parameters whose name starts with
    `sessionvariables.` are passed on unchanged as metadata of the message; keys of credentials in them are not
    resolved."""

    type_: TaskType = TaskType.AGENT_TASK
    agent_key: str
    """Agent or multi-agent system, from ListAgents. When the task runs, it must have one active `PROD` deployment,
    whose Agent Card says where the prompt goes."""
    prompt: str
    """Input text, sent as a part of an A2A user message."""
    parameters: list[models.Parameter] | Unset = UNSET
    """On the same name, the job run's value wins over the task's, and the task's over the job's. Values can hold
    system parameters, such as `{{job.run_id}}`."""
