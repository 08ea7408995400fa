"""Server-sent events: agents that speak by their endpoint, and answers that break off, end early or are none."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import aclosing
from typing import Any

import httpx
import pytest

import oci_aidp
from oci_aidp import errors
from oci_aidp.api.agent import create_agent, deploy_agent, get_agent_deployment
from oci_aidp.models import CreateAgentDetails, DeployAgentDetails
from oci_aidp.waiting import Polling, wait_until_done
from service import Answer, LocalAidp, Request
from tests.support.canned import AidpService
from tests.support.fault_server import Connection, FaultServer, answer

Chat = Callable[..., list[Any]]


def sync(client: oci_aidp.Client, url: str, **options: Any) -> list[Any]:
    return list(client.events("POST", url, **options))


def awaited(client: oci_aidp.Client, url: str, **options: Any) -> list[Any]:
    async def main() -> list[Any]:
        return [event async for event in client.aevents("POST", url, **options)]

    return asyncio.run(main())


both = pytest.mark.parametrize("chat", [sync, awaited])


def said(text: str, previous: str | None = None, *, stream: bool = True) -> dict[str, object]:
    content = [{"type": "INPUT_TEXT", "text": text}]
    return {"stream": stream, "input": [{"role": "user", "content": content}], "previous_response_id": previous}


@pytest.fixture
def agent(aidp: LocalAidp) -> str:
    """The address of a deployed agent."""
    with aidp.connect() as client:
        workspace = aidp.records("Workspace")[0][0]
        body = CreateAgentDetails(display_name="helper", path_info="/Workspace/agents/helper")
        key = create_agent.sync(aidp.platform, workspace, client=client, body=body).key
        details = DeployAgentDetails(agent_key=key, display_name="helper")
        begun = deploy_agent.sync(aidp.platform, workspace, key, client=client, body=details)
        deployed = wait_until_done(
            lambda: get_agent_deployment.sync(aidp.platform, workspace, key, begun.key, client=client),
            polling=Polling(interval=0),
        )
    return deployed.endpoint_url


@both
def test_an_agent_speaks_in_events(chat: Chat, aidp: LocalAidp, agent: str) -> None:
    aidp.script = lambda text: f"Yes, {text}"
    with aidp.connect() as client:
        events = chat(client, agent, json=said("it is so"))
    values = [event.json() for event in events]
    assert [event.event for event in events] == [value["type"] for value in values]
    assert values[0]["type"] == "response.created"
    assert "".join(value.get("delta", "") for value in values) == "Yes, it is so"
    assert values[-1]["response"]["output"][0]["content"][0]["text"] == "Yes, it is so"
    assert aidp.requests[-1].headers["accept"] == "text/event-stream"
    assert aidp.requests[-1].principal


def test_a_conversation_goes_on_with_whole_answers(aidp: LocalAidp, agent: str) -> None:
    with aidp.connect() as client:
        first = client.request("POST", agent, json=said("one", stream=False)).result()
        second = client.request("POST", agent, json=said("two", first["id"], stream=False)).result()
    assert second["output"][0]["content"][0]["text"] == "You said: two"
    [(_, session)] = aidp.records("AgentSession")
    assert session.fields["responses"] == [first["id"], second["id"]]


def test_a_session_may_be_called_by_a_number(aidp: LocalAidp, agent: str) -> None:
    with aidp.connect() as client:
        for _ in range(2):
            client.request("POST", agent, json={**said("one", stream=False), "session_id": 7})
    assert [key for key, _ in aidp.records("AgentSession")] == ["7"]


@both
def test_refusals_are_those_of_operations(chat: Chat, aidp: LocalAidp) -> None:
    with aidp.connect() as client, pytest.raises(errors.NotFound, match="POST /agentendpoint/none/chat"):
        chat(client, f"{aidp.endpoint}/agentendpoint/none/chat", json=said("hello"))


@both
def test_an_answer_without_events_is_an_error(chat: Chat, aidp: LocalAidp, agent: str) -> None:
    with aidp.connect() as client, pytest.raises(errors.DecodeError, match="text/event-stream"):
        chat(client, agent, json=said("hello", stream=False))


@both
@pytest.mark.parametrize("kind", ["text/event-streams", "x-text/event-stream", "text/plain; text/event-stream"])
def test_an_answer_of_a_similar_type_is_an_error(
    kind: str, chat: Chat, service: AidpService, client: oci_aidp.Client
) -> None:
    service.intercept(lambda _: Answer(200, b"data: 1\n\n", {"content-type": kind}))
    with pytest.raises(errors.DecodeError, match="text/event-stream"):
        chat(client, f"{service.endpoint}/talk")


@both
def test_an_event_may_be_large(chat: Chat, service: AidpService, client: oci_aidp.Client) -> None:
    text = b"data: " + b"x" * 3_000_000 + b"\n\n"
    service.intercept(lambda _: Answer(200, text, {"content-type": "text/event-stream;charset=UTF-8"}))
    [event] = chat(client, f"{service.endpoint}/talk")
    assert len(event.data) == 3_000_000


class Endless:
    """Sends each event after the one before was read, and notices when the client stops reading."""

    def __init__(self) -> None:
        self.ended = threading.Event()

    def __call__(self, request: Request) -> Answer | None:
        return Answer(200, self._events(), {"content-type": "text/event-stream"}) if request.path == "/talk" else None

    def _events(self) -> Iterator[bytes]:
        try:
            while True:
                yield b"data: " + b"x" * 65536 + b"\n\n"
        finally:
            self.ended.set()


def test_leaving_the_loop_closes_the_connection(service: AidpService, client: oci_aidp.Client) -> None:
    endless = Endless()
    service.intercept(endless)
    for event in client.events("GET", f"{service.endpoint}/talk"):
        assert len(event.data) == 65536
        break
    assert endless.ended.wait(5)


def test_leaving_the_block_closes_the_connection(service: AidpService, client: oci_aidp.Client) -> None:
    endless = Endless()
    service.intercept(endless)

    async def main() -> bool:
        async with aclosing(client.aevents("GET", f"{service.endpoint}/talk")) as events:
            async for _ in events:
                break
        return await asyncio.to_thread(endless.ended.wait, 5)

    assert asyncio.run(main())


def test_the_first_event_comes_before_the_second_is_made(service: AidpService, client: oci_aidp.Client) -> None:
    taken = threading.Event()

    def events() -> Iterator[bytes]:
        yield b"data: 1\n\n"
        assert taken.wait(5)
        yield b"data: 2\n\n"

    service.intercept(lambda _: Answer(200, events(), {"content-type": "text/event-stream; charset=utf-8"}))
    found = client.events("GET", f"{service.endpoint}/talk")
    assert next(found).data == "1"
    taken.set()
    assert [event.data for event in found] == ["2"]


@both
def test_the_format_is_that_of_the_html_standard(chat: Chat, service: AidpService, client: oci_aidp.Client) -> None:
    text = ": comment\n\nid: 1\nevent: e\ndata: a\ndata: b\n\n: keep-alive\n\ndata:ü\r\n\r\ndata: cut off"
    service.intercept(lambda _: Answer(200, text.encode(), {"content-type": "text/event-stream"}))
    found = chat(client, f"{service.endpoint}/talk", json={})
    assert [(event.id, event.event, event.data) for event in found] == [("1", "e", "a\nb"), ("1", "message", "ü")]


@both
@pytest.mark.parametrize("charset", ["hex", "latin-1", "no-such", "utf-16"])
def test_events_are_in_utf_8_whatever_the_headers_say(
    chat: Chat, charset: str, service: AidpService, client: oci_aidp.Client
) -> None:
    headers = {"content-type": f"text/event-stream; charset={charset}"}
    service.intercept(lambda _: Answer(200, "data: ü\n\n".encode(), headers))
    assert [event.data for event in chat(client, f"{service.endpoint}/talk", json={})] == ["ü"]


@both
def test_an_answer_that_breaks_off_tells_of_its_request(chat: Chat, client: oci_aidp.Client) -> None:
    def break_off(connection: Connection) -> None:
        connection.request()
        connection.send(answer("200 OK", b"data: 1\n\n", "content-type: text/event-stream", length=99))

    with FaultServer(break_off) as server, pytest.raises(httpx.RemoteProtocolError) as caught:
        chat(client, f"http://127.0.0.1:{server.port}/talk", json={})
    assert caught.value.__notes__[0].startswith("POST /talk, opc-request-id ")
    assert server.connections == 1
