"""The page in the browser: resources, async operations, and the requests with their answers."""

from __future__ import annotations

import html
from collections.abc import Iterable
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from .lists import value_of
from .messages import Answer, Request

if TYPE_CHECKING:
    from .local import LocalAidp

_PAGE = Template(Path(__file__).with_name("page.html").read_text(encoding="utf-8"))


def answer_page(aidp: LocalAidp, request: Request) -> Answer | None:
    """Answer with the page, or return None for other requests. The page is read-only: showing it changes no state."""
    if request.path != "/" or request.method != "GET":
        return None
    prefix = f"/aiDataPlatforms/{aidp.platform}/"
    with aidp.state.lock:
        rows = [(path.removeprefix(prefix), record.fields) for path, record in aidp.state.store]
        resources = [
            (path, value_of(fields, "displayName") or "", value_of(fields, "status") or "")
            for path, fields in rows
            if not path.startswith(("asyncOperations/", "auditLogs/", "lineage/"))
        ]
        operations = [
            [fields[name] for name in ("actionType", "resourceName", "status", "timeStarted")]
            for path, fields in reversed(rows)
            if path.startswith("asyncOperations/")
        ]
        requests = [
            (each.method, each.target.partition("?")[0], each.operation_id or "", str(each.status or ""))
            for each in list(aidp.requests)[:-101:-1]
            if each.operation_id
        ]
    tables = (
        _table("Resources", ("path", "name", "state"), sorted(resources))
        + _table("Async operations", ("action", "resource", "status", "started"), operations)
        + _table("Requests", ("method", "path", "operation", "answer"), requests)
    )
    text = _PAGE.substitute(platform=html.escape(aidp.platform), endpoint=html.escape(aidp.endpoint), tables=tables)
    return Answer(200, text, {"content-type": "text/html; charset=utf-8", "opc-request-id": ""})


def _table(title: str, names: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    head = "".join(f"<th>{name}</th>" for name in names)
    body = "".join("<tr>" + "".join(f"<td>{html.escape(str(cell))}</td>" for cell in row) + "</tr>" for row in rows)
    return f'<h2>{title}</h2><table id="{title.split()[-1].lower()}"><tr>{head}</tr>{body}</table>'
