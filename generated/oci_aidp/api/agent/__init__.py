"""Operations of the tag Agent."""

from typing import TYPE_CHECKING

from ..._lazy import lazy

if TYPE_CHECKING:
    from . import copy_agent as copy_agent
    from . import create_agent as create_agent
    from . import delete_agent as delete_agent
    from . import delete_agent_deployment as delete_agent_deployment
    from . import delete_agent_session as delete_agent_session
    from . import deploy_agent as deploy_agent
    from . import get_agent as get_agent
    from . import get_agent_deployment as get_agent_deployment
    from . import get_agent_session as get_agent_session
    from . import get_agent_session_trace as get_agent_session_trace
    from . import list_agent_deployments as list_agent_deployments
    from . import list_agent_permissions as list_agent_permissions
    from . import list_agent_session_chat_histories as list_agent_session_chat_histories
    from . import list_agent_sessions as list_agent_sessions
    from . import list_agents as list_agents
    from . import manage_agent_permission as manage_agent_permission
    from . import preview_agent_agent_card as preview_agent_agent_card
    from . import redeploy_agent_by_key as redeploy_agent_by_key
    from . import update_agent as update_agent
    from . import update_agent_deployment_metadata as update_agent_deployment_metadata
    from . import validate_agent as validate_agent
else:
    __getattr__, __dir__ = lazy(__name__, __path__)
