"""The chat endpoint of deployed agents: answers by script, whole or as server-sent events."""

from __future__ import annotations

import json
import re
import uuid
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from .messages import Answer, Request, error_answer, not_found
from .signatures import SignatureRefused
from .store import Record

if TYPE_CHECKING:
    from .local import LocalAidp

Script = Callable[[str], str]
"""Returns what an agent says to a text."""

_PATH = re.compile(r"/agentendpoint/([^/]+)/chat")


def answer_gateway(aidp: LocalAidp, request: Request) -> Answer | None:
    """Answer what is said to an agent, None where it is another request."""
    found = _PATH.fullmatch(request.path)
    if not found:
        return None
    try:
        request.principal = aidp.authenticate(request)
    except SignatureRefused as refused:
        return error_answer(401, "NotAuthenticated", f"The request is not authenticated: {refused}.")
    with aidp.state.lock:
        deployments = [
            (path, record)
            for path, record in aidp.state.store
            if f"/agents/{found[1]}/deployments/" in path and record.fields["lifecycleState"] == "ACTIVE"
        ]
        if request.method != "POST" or not deployments:
            return not_found().answer
        body = json.loads(request.body)
        response = _say(aidp, *deployments[0], body, request.principal)
    if body.get("stream"):
        return Answer(200, _events(response), {"content-type": "text/event-stream"})
    return Answer(200, response)


def _say(aidp: LocalAidp, path: str, deployment: Record, body: dict[str, Any], who: str) -> dict[str, Any]:
    said = " ".join(part.get("text", "") for item in body["input"] for part in item["content"])
    text, now = aidp.script(said), aidp.state.now()
    agent, key = path.rpartition("/deployments/")[0], body.get("previous_response_id")
    sessions = aidp.state.store.all_in(f"{agent}/sessions").values()
    session = next((each for each in sessions if key and key in each.fields["responses"]), None)
    if session is None:
        made = str(uuid.uuid4())
        fields = {name: deployment.fields.get(name, "") for name in ("agentKey", "agentComputeKey", "endpointUrl")}
        fields |= {"key": made, "displayName": said[:40], "lifecycleState": "ACTIVE", "timeCreated": now}
        fields |= {"createdBy": who, "history": [], "responses": []}
        session = aidp.state.store.add(f"{agent}/sessions", made, fields)
    response = f"resp_{uuid.uuid4().hex}"
    session.fields["responses"].append(response)
    for role, words in (("user", said), ("assistant", text)):
        content = [{"type": "INPUT_TEXT", "text": words}]
        entry = {"key": str(uuid.uuid4()), "sessionKey": session.fields["key"], "role": role, "timeCreated": now}
        session.fields["history"].append(entry | {"content": content})
    message = {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": text}]}
    return {"id": response, "object": "response", "status": "completed", "output": [message]}


def _events(response: dict[str, Any]) -> Iterator[bytes]:
    """Yield the events of a response: created, its text word by word, completed."""
    text = response["output"][0]["content"][0]["text"]
    yield _event({"type": "response.created", "response": response | {"status": "in_progress", "output": []}})
    for word in re.findall(r"\S+\s*", text):
        yield _event({"type": "response.output_text.delta", "delta": word})
    yield _event({"type": "response.completed", "response": response})


def _event(data: dict[str, Any]) -> bytes:
    return f"event: {data['type']}\ndata: {json.dumps(data)}\n\n".encode()
