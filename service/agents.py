"""Agents: their deployments, their sessions, and the messages in these.

The chat endpoint of a deployed agent answers by script, whole or as server-sent events.
"""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from .lifecycles import begin
from .messages import Answer, Call, Request, ServiceFault, not_found, operation, segment
from .resources import answer_resource, create, new_record
from .state import Record

if TYPE_CHECKING:
    from .local import LocalAidp

Script = Callable[[str], str]
"""Returns what an agent says to a text."""

_PATH = re.compile(r"/agentendpoint/([^/]+)/chat")


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


def answer_chat(aidp: LocalAidp, request: Request) -> Answer | None:
    """Answer a chat request to an agent; return None for other requests."""
    found = _PATH.fullmatch(request.path)
    if not found:
        return None
    request.principal = aidp.authenticate(request)
    with aidp.state.lock:
        deployments = [
            (path, record)
            for path, record in aidp.state.store
            if f"/agents/{found[1]}/deployments/" in path and record.fields["lifecycleState"] == "ACTIVE"
        ]
        if request.method != "POST" or not deployments:
            raise not_found()
        try:
            body = json.loads(request.body)
            said = " ".join(part.get("text", "") for item in body["input"] for part in item["content"])
        except (ValueError, LookupError, TypeError, AttributeError) as error:
            raise ServiceFault(400, "InvalidParameter", "The body has no input with content.") from error
        response = _say(aidp, *deployments[0], said, request, body)
    if body.get("stream") or body.get("isStreamEnabled"):
        return Answer(200, _events(response), {"content-type": "text/event-stream"})
    return Answer(200, response)


def _say(aidp: LocalAidp, path: str, deployment: Record, said: str, request: Request, body: Any) -> dict[str, Any]:
    """Answer in the session that the caller names, in that of the previous response, or in a new one."""
    text, now = aidp.script(said), aidp.state.now()
    sessions, previous = f"{path.rpartition('/deployments/')[0]}/sessions", body.get("previous_response_id")
    known = aidp.state.store.all_in(sessions).items()
    key = request.headers.get("x-session-id") or body.get("session_id")
    key = str(key or next((key for key, each in known if previous in each.fields["responses"]), uuid.uuid4()))
    fields = {name: deployment.fields.get(name, "") for name in ("agentKey", "agentComputeKey", "endpointUrl")}
    fields |= {"key": key, "displayName": said[:40], "lifecycleState": "ACTIVE", "timeCreated": now}
    fields |= {"createdBy": request.principal, "responses": []}
    session = aidp.state.store.add(sessions, key, fields)
    response = f"resp_{uuid.uuid4().hex}"
    session.fields["responses"].append(response)
    for role, words in (("user", said), ("assistant", text)):
        content = [{"type": "INPUT_TEXT", "text": words}]
        entry = {"key": str(uuid.uuid4()), "sessionKey": key, "role": role, "timeCreated": now}
        aidp.state.store.add(f"{sessions}/{segment(key)}/chatHistory", entry["key"], entry | {"content": content})
    message = {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": text}]}
    return {"id": response, "object": "response", "status": "completed", "output": [message]}


def _events(response: dict[str, Any]) -> Iterator[bytes]:
    """Yield the events of a response: created, its text word by word, and the whole of it.

    Oracle's sample clients take the text from the last `response.created`, or from all events that have an output.
    """
    begun = {"type": "response.created", "response": response | {"status": "in_progress", "output": []}}
    words = re.findall(r"\S+\s*", response["output"][0]["content"][0]["text"])
    deltas = [{"type": "response.output_text.delta", "delta": word} for word in words]
    for event in (begun, *deltas, {"type": "response.created", "response": response}):
        yield f"event: {event['type']}\ndata: {json.dumps(event)}\n\n".encode()
