"""A small company to begin with: catalogs, schemas, tables, volumes, workspaces, clusters, notebooks and jobs."""

from __future__ import annotations

import json
from pathlib import Path
from string import Template
from typing import TYPE_CHECKING

from .messages import Call, Headers

if TYPE_CHECKING:
    from .local import LocalAidp


def seed(aidp: LocalAidp) -> None:
    """Make the company of `seed.json`, with the operations that a caller would use.

    A later row refers to the key of an earlier resource by `$` and its name.
    """
    keys: dict[str, str] = {}
    for each in json.loads(Path(__file__).with_name("seed.json").read_bytes()):
        row = json.loads(Template(json.dumps(each)).safe_substitute(keys))
        operation = aidp.spec.operations.get(row["operation"])
        if operation is None:  # the service of some groups only
            continue
        path = {"aiDataPlatformId": aidp.platform, **row.get("path", {})}
        call = Call("POST", "/", Headers(), json.dumps(row["body"]).encode(), operation.id, path,
                    principal=aidp.profile.user, operation=operation, state=aidp.state)  # fmt: skip
        answer = aidp.answer(call)
        if "as" in row:
            keys[row["as"]] = answer.body["key"]
    for name, record in aidp.state.store:
        if "/asyncOperations/" in name:
            record.steps = []
            record.change({"status": "SUCCEEDED", "timeFinished": aidp.state.now()})
