"""Agents: their deployments, sessions and what is said in them."""

from __future__ import annotations

import uuid

from .handlers import operation
from .lifecycles import begin, look
from .lists import answer_list
from .messages import Answer, Call
from .resources import answer_resource, new_record, path_of
from .spec import Node
from .store import Record

AGENT = "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}/agents/{agentKey}"


@operation(
    "DeployAgent", "RedeployAgentByKey", assumed="CREATING, then ACTIVE; a version more each time; the URL of its chat"
)
def deploy_agent(call: Call) -> Answer:
    """Deploy an agent, in the place of its deployment if there is one."""
    agent, state = look(call.state, path_of(AGENT, call)), call.state
    before = state.store.all_in(path_of(f"{AGENT}/deployments", call))
    for key, _ in before:
        state.store.remove(f"{path_of(f'{AGENT}/deployments', call)}/{key}")
    version = int(before[-1][1].fields["deploymentVersion"]) + 1 if before else 1
    fields = {
        "displayName": agent.fields["displayName"],
        "deploymentType": "PROD",
        "endpointUrl": f"{state.endpoint}/agentendpoint/{call.path_params['agentKey']}/chat",
        "computeKey": call.json.get("agentComputeKey", ""),
        **call.json,
        "deploymentVersion": str(version),
        "lifecycleState": "CREATING",
    }
    _, record = new_record(call, state.kinds["AgentDeployment"], fields)
    agent.change({"lifecycleState": "DEPLOYED", "uri": fields["endpointUrl"]})
    headers = _begin(call, record)
    return answer_resource(call, state.kinds["AgentDeployment"], record, headers, status=202)


def _begin(call: Call, record: Record) -> dict[str, str]:
    path = f"{path_of(f'{AGENT}/deployments', call)}/{record.fields['key']}"
    return begin(call, path, "AGENT", [{"lifecycleState": "ACTIVE"}], {"lifecycleState": "FAILED"})


@operation("UpdateAgentDeploymentMetadata", assumed="only the agent card is kept")
def update_metadata(call: Call) -> Answer:
    """Keep the agent card of a deployment."""
    path = path_of(f"{AGENT}/deployments", call)
    key = call.json.get("deploymentKey") or next((key for key, _ in call.state.store.all_in(path)), "")
    record = look(call.state, f"{path}/{key}")
    record.change({"agentCardConfigDetail": call.json.get("agentCardConfigDetail")})
    return answer_resource(call, call.state.kinds["AgentDeployment"], record)


@operation("CopyAgent")
def copy_agent(call: Call) -> Answer:
    """Make an agent like another, in any workspace."""
    body, state = call.json, call.state
    source = look(state, path_of(AGENT, call)).fields
    made = {"key", "createdBy", "updatedBy", "timeCreated", "timeUpdated", "uri", "workspaceKey"}
    fields: Node = {name: value for name, value in source.items() if name not in made}
    fields |= {
        "pathInfo": body["targetPathInfo"],
        "lifecycleState": "DRAFT",
        "workspaceKey": body["targetWorkspaceKey"],
    }
    fields["displayName"] = body.get("targetDisplayName", source["displayName"])
    collection = path_of("/aiDataPlatforms/{aiDataPlatformId}/workspaces", call) + f"/{body['targetWorkspaceKey']}"
    look(state, collection)
    fields |= {"key": str(uuid.uuid4()), "createdBy": call.request.principal or "", "timeCreated": state.now()}
    record = state.store.add(f"{collection}/agents", fields["key"], Record(fields))
    return answer_resource(call, state.kinds["Agent"], record, status=201)


@operation("ListAgentSessionChatHistories", assumed="what was said by way of the chat endpoint")
def chat_history(call: Call) -> Answer:
    """Answer with a page of what was said in a session."""
    session = look(call.state, path_of(f"{AGENT}/sessions/{{sessionId}}", call))
    return answer_list(call, session.fields.get("history", []))
