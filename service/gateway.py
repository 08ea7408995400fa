"""The chat endpoint of deployed agents: answers by script, whole or as server-sent events."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from .messages import Answer, Request, ServiceFault, not_found, segment
from .state import Record

if TYPE_CHECKING:
    from .local import LocalAidp

Script = Callable[[str], str]
"""Returns what an agent says to a text."""

_PATH = re.compile(r"/agentendpoint/([^/]+)/chat")


def answer_gateway(aidp: LocalAidp, request: Request) -> Answer | None:
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
    text = response["output"][0]["content"][0]["text"]
    yield _event({"type": "response.created", "response": response | {"status": "in_progress", "output": []}})
    for word in re.findall(r"\S+\s*", text):
        yield _event({"type": "response.output_text.delta", "delta": word})
    yield _event({"type": "response.created", "response": response})


def _event(data: dict[str, Any]) -> bytes:
    return f"event: {data['type']}\ndata: {json.dumps(data)}\n\n".encode()
