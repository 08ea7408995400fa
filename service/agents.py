"""Agents: their deployments, their sessions, and the messages in these."""

from __future__ import annotations

import json

from .handlers import operation
from .lifecycles import begin
from .messages import Answer, Call
from .resources import answer_resource, create, list_all, new_record


@operation("DeployAgent", "RedeployAgentByKey")
def deploy_agent(call: Call) -> Answer:
    """Deploy an agent; replaces its deployment if there is one.

    Assumed: CREATING, then ACTIVE; a version more each time; the URL of its chat.
    """
    key, state = call.path_params["agentKey"], call.state
    path = call.place(state.spec.kinds["Agent"].item)
    agent, before = state.look(path), state.store.all_in(f"{path}/deployments")
    versions = [int(deployment.fields["deploymentVersion"]) for deployment in before.values()]
    for deployed in before:
        state.store.remove(f"{path}/deployments/{deployed}")
    fields = {
        "displayName": agent.fields["displayName"],
        "deploymentType": "PROD",
        "endpointUrl": f"{call.origin}/agentendpoint/{key}/chat",
        "computeKey": call.json.get("agentComputeKey", ""),
        **call.json,
        "deploymentVersion": str(max(versions, default=0) + 1),
        "lifecycleState": "CREATING",
    }
    deployed, record = new_record(call, state.spec.kinds["AgentDeployment"], fields)
    agent.change({"lifecycleState": "DEPLOYED", "uri": fields["endpointUrl"]})
    headers = begin(call, deployed, "AGENT", [{"lifecycleState": "ACTIVE"}], {"lifecycleState": "FAILED"})
    return answer_resource(call, record, headers, status=202)


@operation("UpdateAgentDeploymentMetadata")
def update_metadata(call: Call) -> Answer:
    """Assumed: only the agent card is kept."""
    deployments = call.place(call.state.spec.kinds["AgentDeployment"].collection)
    key = call.json.get("deploymentKey") or next(iter(call.state.store.all_in(deployments)), "")
    record = call.state.look(f"{deployments}/{key}")
    record.change({"agentCardConfigDetail": call.json.get("agentCardConfigDetail")})
    return answer_resource(call, record)


@operation("CopyAgent")
def copy_agent(call: Call) -> Answer:
    """Copy an agent to any workspace."""
    body, source = call.json, call.look().fields
    made = {"key", "createdBy", "updatedBy", "timeCreated", "timeUpdated", "uri", "workspaceKey", "lifecycleState"}
    fields = {name: value for name, value in source.items() if name not in made} | {"pathInfo": body["targetPathInfo"]}
    names = {"displayName": body.get("targetDisplayName"), "description": body.get("targetDescription")}
    call.path_params = {**call.path_params, "workspaceKey": body["targetWorkspaceKey"]}
    call.look(call.state.spec.kinds["Workspace"].item)
    return create(call, call.kind, fields | {name: value for name, value in names.items() if value is not None})


@operation("PreviewAgentAgentCard")
def preview_card(call: Call) -> Answer:
    """Assumed: the configuration as it is, without what a deployment adds."""
    return Answer(200, {"agentCardJson": json.dumps(call.json["agentCardConfigDetails"])})


@operation("ListAgentSessionChatHistories")
def chat_history(call: Call) -> Answer:
    """Assumed: what was said by way of the chat endpoint."""
    return list_all(call)
