"""Operations of the tag Agent."""

from typing import TYPE_CHECKING

from ... import _lazy

if TYPE_CHECKING:
    from . import (
        copy_agent as copy_agent,
        create_agent as create_agent,
        delete_agent as delete_agent,
        delete_agent_deployment as delete_agent_deployment,
        delete_agent_session as delete_agent_session,
        deploy_agent as deploy_agent,
        get_agent as get_agent,
        get_agent_deployment as get_agent_deployment,
        get_agent_session as get_agent_session,
        get_agent_session_trace as get_agent_session_trace,
        list_agent_deployments as list_agent_deployments,
        list_agent_permissions as list_agent_permissions,
        list_agent_session_chat_histories as list_agent_session_chat_histories,
        list_agent_sessions as list_agent_sessions,
        list_agents as list_agents,
        manage_agent_permission as manage_agent_permission,
        preview_agent_agent_card as preview_agent_agent_card,
        redeploy_agent_by_key as redeploy_agent_by_key,
        update_agent as update_agent,
        update_agent_deployment_metadata as update_agent_deployment_metadata,
        validate_agent as validate_agent,
    )
else:
    __getattr__, __dir__ = _lazy.modules(__name__, __path__)
