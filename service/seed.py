"""A small company to begin with: catalogs, schemas, tables, volumes, workspaces, clusters, notebooks and jobs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .messages import Call, Headers

if TYPE_CHECKING:
    from .local import LocalAidp

NOTEBOOK = {
    "cells": [
        {"cell_type": "code", "metadata": {}, "execution_count": None, "outputs": [], "source": ["print('hello')"]}
    ],
    "metadata": {},
    "nbformat": 4,
    "nbformat_minor": 5,
}


def seed(aidp: LocalAidp) -> None:
    """Make the company, by the operations that a caller would use."""

    def make(operation_id: str, body: dict[str, Any], **path: str) -> dict[str, Any]:
        if operation_id not in aidp.spec.operations:  # the service of some groups only
            return {"key": "none"}
        call = Call("POST", "/", Headers(), json.dumps(body).encode(), operation_id,
                    operation=aidp.spec.operations[operation_id], state=aidp.state)  # fmt: skip
        call.principal, call.path_params = aidp.profile.user, {"aiDataPlatformId": aidp.platform, **path}
        return dict(aidp.answer(call).body or {})

    for catalog, schemas in (("sales", ("orders", "customers")), ("finance", ("ledger",))):
        make("CreateCatalog", {"displayName": catalog, "description": f"What {catalog} knows"})
        for schema in schemas:
            make("CreateSchema", {"displayName": schema, "catalogName": catalog})
            table = {"catalogKey": catalog, "schemaKey": f"{catalog}.{schema}", "tableType": "MANAGED"}
            make("CreateTable", {"displayName": "current", **table})
            make("CreateVolume", {"displayName": "files", "catalogName": catalog, "schemaName": schema})
    for name in ("analytics", "reporting"):
        workspace = make("CreateWorkspace", {"displayName": name})["key"]
        spark = {"type": "USER", "displayName": f"{name}-etl", "driverConfig": {"driverShape": "VM.Standard.E4.Flex"}}
        cluster = make(
            "CreateCluster", {**spark, "workerConfig": {"workerShape": "VM.Standard.E4.Flex"}}, workspaceKey=workspace
        )
        path = f"/Workspace/Shared/{name}.ipynb"
        content = {"type": "notebook", "format": "json", "content": NOTEBOOK}
        make("CreateContent", content, workspaceKey=workspace, contentPath=path.removeprefix("/Workspace/"))
        task: dict[str, Any] = {
            "type": "NOTEBOOK_TASK",
            "taskKey": "load",
            "notebookPath": path,
            "runIf": "ALL_SUCCESS",
        }
        task["cluster"] = {"clusterKey": cluster["key"]}
        make("CreateJob", {"name": f"{name}-nightly", "tasks": [task]}, workspaceKey=workspace)
    for path, record in aidp.state.store:
        if "/asyncOperations/" in path:
            record.steps = []
            record.change({"status": "SUCCEEDED", "timeFinished": aidp.state.now()})
