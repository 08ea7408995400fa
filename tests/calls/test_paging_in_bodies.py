"""Lists whose page token is in the body of the answer: `iterate` and `aiterate`."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest

import oci_aidp
from oci_aidp.api.ml_ops import (
    list_experiments,
    list_registered_models,
    search_deployment_logs,
    search_model_deployment_inferences,
)
from oci_aidp.errors import PagingError
from oci_aidp.models import (
    InferenceInvocationSearchDetails,
    ListExperimentsDetails,
    SearchDeploymentLogsDetails,
)
from service import Answer, Request
from tests.conftest import PLATFORM
from tests.support.calls import both_items
from tests.support.canned import AidpService
from tests.support.small import ROOT
from tools.generator.shape import underscored


def serve(service: AidpService, pages: dict[str | None, dict[str, Any]]) -> list[dict[str, Any]]:
    """Lets the service have these pages by token. Gives the bodies of the requests, as they come."""
    bodies: list[dict[str, Any]] = []

    def answer(request: Request) -> Answer:
        body = json.loads(request.body or b"{}")
        bodies.append(body)
        token = body.get("page_token", body.get("pageToken", request.query.get("page_token")))
        return Answer(200, pages[token])

    service.intercept(answer)
    return bodies


@both_items
def test_a_token_in_the_answer_goes_into_the_body_of_the_next_request(
    call: Callable[..., list[Any]], client: oci_aidp.Client, service: AidpService
) -> None:
    first, second, last = ({"experiments": [{"experiment_id": each}]} for each in "abc")
    first["next_page_token"], second["next_page_token"], last["next_page_token"] = "t1", "t2", ""  # type: ignore[assignment]
    bodies = serve(service, {None: first, "t1": second, "t2": last})
    body = ListExperimentsDetails(max_results=1, filter_="x")
    found = call(list_experiments, PLATFORM, "w", client=client, body=body)
    assert [each.experiment_id for each in found] == ["a", "b", "c"]
    assert bodies == [
        {"max_results": 1, "filter": "x", **each} for each in ({}, {"page_token": "t1"}, {"page_token": "t2"})
    ]
    assert not body.page_token


@both_items
def test_a_token_in_the_answer_goes_into_the_query_of_a_get(
    call: Callable[..., list[Any]], client: oci_aidp.Client, service: AidpService
) -> None:
    serve(
        service,
        {
            None: {"registered_models": [{"name": "a"}], "next_page_token": "t"},
            "t": {"registered_models": [{"name": "b"}]},
        },
    )
    found = call(list_registered_models, PLATFORM, client=client)
    assert [each.name for each in found] == ["a", "b"]


@both_items
def test_token_and_items_may_lie_deeper(
    call: Callable[..., list[Any]], client: oci_aidp.Client, service: AidpService
) -> None:
    def page(key: str, token: str | None) -> dict[str, Any]:
        more = {"nextPageToken": token} if token else {}
        return {
            "deploymentId": "d",
            "logs": {"items": [{"logId": key}], **more},
            "query": {},
            "coverage": {"state": "PARTIAL"},
        }

    serve(service, {None: page("a", "t"), "t": page("b", None)})
    moment = "2026-01-01T00:00:00Z"
    body = SearchDeploymentLogsDetails.from_dict({"timeStart": moment, "timeEnd": moment})
    found = call(search_deployment_logs, PLATFORM, "d", client=client, body=body)
    assert [each.log_id for each in found] == ["a", "b"]


@both_items
def test_a_page_without_its_list_has_no_items(
    call: Callable[..., list[Any]], client: oci_aidp.Client, service: AidpService
) -> None:
    serve(service, {None: {"deploymentId": "d"}})
    moment = "2026-01-01T00:00:00Z"
    body = SearchDeploymentLogsDetails.from_dict({"timeStart": moment, "timeEnd": moment})
    assert call(search_deployment_logs, PLATFORM, "d", client=client, body=body) == []


@pytest.mark.parametrize("first", ["t", None])
@both_items
def test_a_repeated_token_ends_the_list_with_an_error(
    call: Callable[..., list[Any]], first: str | None, client: oci_aidp.Client, service: AidpService
) -> None:
    page = {"items": [], "nextPageToken": "t"}
    bodies = serve(service, {None: page, "t": page})
    moment = "2026-01-01T00:00:00Z"
    body = InferenceInvocationSearchDetails.from_dict({"timeStart": moment, "timeEnd": moment})
    if first:
        body.page_token = first
    with pytest.raises(PagingError, match="SearchModelDeploymentInferences gave the same page token twice"):
        call(search_model_deployment_inferences, PLATFORM, "d", client=client, body=body)
    assert len(bodies) == (1 if first else 2)


def test_every_operation_that_takes_a_page_token_can_be_iterated() -> None:
    folder = ROOT / "generated" / "oci_aidp"
    taken = re.compile("^    page_token:", re.MULTILINE)
    bodies = {each.stem for each in (folder / "models").glob("*.py") if taken.search(each.read_text(encoding="utf-8"))}
    found = []
    for path in (folder / "api").glob("*/*.py"):
        text = path.read_text(encoding="utf-8")
        body = re.search(r"^    body: models\.(\w+),", text, re.MULTILINE)
        if taken.search(text) or (body and underscored(body[1]) in bodies):
            found.append(path.stem)
            assert "\niterate = paged" in text, path.stem
    assert len(found) == 11
