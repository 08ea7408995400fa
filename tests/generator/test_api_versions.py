"""A new API version: the file changes, the package is made anew, and both versions serve in one process."""

from __future__ import annotations

import asyncio
import copy
import importlib
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import oci_aidp
from service import throwaway_profile
from tests.conftest import PLATFORM
from tests.support.canned import AidpService
from tests.support.small import ROOT, small_document, write
from tools.generator.document import Document
from tools.report.changes import ADDED, OPERATIONS, REMOVED, compare
from tools.report.surface import surface
from tools.vendor.tree import Sources, check, vendor

OLD, NEW = oci_aidp.API_VERSION, "20991231"
TAGS = ["AsyncOperations", "Workspace", "Role"]
WORKSPACE = "/aiDataPlatforms/{aiDataPlatformId}/workspaces/{workspaceKey}"
ROLE = "/aiDataPlatforms/{aiDataPlatformId}/roles/{roleKey}"


def next_version(document: Any) -> None:
    """What Oracle might do: rename, add and remove operations, fields and values."""
    document["info"]["version"] = NEW
    document["servers"][0]["variables"]["apiVersion"]["default"] = NEW
    paths, schemas = document["paths"], document["components"]["schemas"]
    paths[WORKSPACE]["get"]["operationId"] = "ReadWorkspace"
    del paths[ROLE]["delete"]
    schemas["WorkspaceDetail"] = schemas.pop("Workspace")
    schemas["WorkspaceDetail"]["properties"]["archivedBy"] = {"type": "string", "description": "Who archived it."}
    schemas["WorkspaceDetail"]["properties"]["title"] = schemas["WorkspaceDetail"]["properties"].pop("displayName")
    schemas["WorkspaceDetail"]["required"] = ["key", "lifecycleState", "timeCreated", "title"]
    schemas["AsyncOperationStatus"]["enum"].append("PAUSED")
    _rename(paths, "#/components/schemas/Workspace", "#/components/schemas/WorkspaceDetail")
    schemas["ArchiveWorkspaceDetails"] = {
        "type": "object",
        "description": "How to archive a workspace.",
        "required": ["reason"],
        "properties": {"reason": {"type": "string", "description": "Why."}},
    }
    archive = copy.deepcopy(paths[WORKSPACE]["get"])
    archive.update(operationId="ArchiveWorkspace", summary="Archive a workspace.", description="Archives a workspace.")
    archive["requestBody"] = {
        "description": "How to archive it.",
        "required": True,
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ArchiveWorkspaceDetails"}}},
    }
    paths[f"{WORKSPACE}/actions/archive"] = {"post": archive}


def _rename(node: Any, old: str, new: str) -> None:
    for key, value in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        if key == "$ref" and value == old:
            node[key] = new
        else:
            _rename(value, old, new)


@dataclass
class Version:
    """A version of the API: its document, its vendored package, and a service of it."""

    spec: Path
    package: ModuleType
    service: AidpService

    def module(self, name: str) -> Any:
        return importlib.import_module(f"{self.package.__name__}.{name}")


@pytest.fixture(scope="module")
def specs(small_spec: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The OpenAPI file of the small API, and the one of its next version."""
    document = small_document()
    next_version(document)
    return {OLD: small_spec, NEW: write(document, tmp_path_factory.mktemp("next") / "openapi.yaml")}


@pytest.fixture(scope="module")
def versions(specs: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Version]]:
    """Both versions, in this process: packages vendored side by side, and a service of each."""
    folder = tmp_path_factory.mktemp("app")
    sys.path.insert(0, str(folder))
    profile = throwaway_profile(folder / "oci")
    with ExitStack() as stack:
        found = {}
        for version, spec in specs.items():
            dest = folder / "two_versions" / f"aidp_{version}"
            vendor(Sources(spec, ROOT), dest, TAGS)
            assert check(dest) == []
            running = stack.enter_context(AidpService(spec=spec))
            running.trust(profile.key_id, profile.public_key)
            found[version] = Version(spec, importlib.import_module(f"two_versions.aidp_{version}"), running)
        yield found
        for each in found.values():
            assert each.service.problems == []
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.partition(".")[0] == "two_versions"]:
        del sys.modules[name]


@pytest.fixture
def clients(versions: dict[str, Version]) -> Iterator[dict[str, Any]]:
    """A client of each version."""
    with ExitStack() as stack:
        yield {
            version: stack.enter_context(
                each.package.connect(
                    config_file=Path(str(each.package.__path__[0])).parents[1] / "oci" / "config",
                    endpoint=each.service.endpoint,
                )
            )
            for version, each in versions.items()
        }


def test_the_report_tells_what_the_new_version_did(specs: dict[str, Path]) -> None:
    old, new = (surface(Document(specs[version])) for version in (OLD, NEW))
    assert (old.api_version, new.api_version) == (OLD, NEW)
    told = {(each.action, each.subject): each for each in compare(old, new) if each.section == OPERATIONS}
    assert told.keys() == {
        (ADDED, "ArchiveWorkspace"),
        (ADDED, "ReadWorkspace"),
        (REMOVED, "GetWorkspace"),
        (REMOVED, "DeleteRole"),
    }
    assert told[REMOVED, "GetWorkspace"].detail == "renamed to ReadWorkspace"


def test_each_copy_calls_its_own_version(versions: dict[str, Version], clients: dict[str, Any]) -> None:
    for version, each in versions.items():
        assert version == each.package.API_VERSION
        key = each.service.start_operation(PLATFORM, polls=0)
        got = each.module("api.async_operations.get_async_operation").sync(PLATFORM, key, client=clients[version])
        assert got.status is each.module("models").AsyncOperationStatus.SUCCEEDED
        request = each.service.requests[-1]
        assert request.path.startswith(f"/{version}/aiDataPlatforms/")
        assert request.principal
        assert request.status == 200


def test_renamed_added_and_removed_operations(versions: dict[str, Version], clients: dict[str, Any]) -> None:
    old, new = versions[OLD], versions[NEW]
    for each in (old, new):
        each.service.add_platform(PLATFORM)
    before = old.module("api.workspace.get_workspace").sync(PLATFORM, "w", client=clients[OLD])
    after = new.module("api.workspace.read_workspace").sync(PLATFORM, "w", client=clients[NEW])
    assert type(before).__name__ == "Workspace"
    assert type(after).__name__ == "WorkspaceDetail"
    assert isinstance(before.display_name, str)
    assert isinstance(after.title, str)
    details = new.module("models").ArchiveWorkspaceDetails(reason="no longer needed")
    archived = new.module("api.workspace.archive_workspace").sync(PLATFORM, "w", client=clients[NEW], body=details)
    assert isinstance(archived, type(after))
    assert new.service.requests[-1].operation_id == "ArchiveWorkspace"
    old.module("api.role.delete_role").sync_detailed(PLATFORM, "r", client=clients[OLD])
    assert old.service.requests[-1].operation_id == "DeleteRole"
    for module in ("api.workspace.get_workspace", "api.role.delete_role"):
        with pytest.raises(ModuleNotFoundError):
            new.module(module)
    with pytest.raises(ModuleNotFoundError):
        old.module("api.workspace.archive_workspace")


def test_the_copies_share_nothing(versions: dict[str, Version]) -> None:
    old, new = (versions[version].module("models") for version in (OLD, NEW))
    assert new.AsyncOperationStatus("PAUSED") is new.AsyncOperationStatus.PAUSED
    paused = old.AsyncOperationStatus("PAUSED")
    assert paused == old.AsyncOperationStatus.UNKNOWN
    assert paused.is_unknown
    assert paused != new.AsyncOperationStatus.PAUSED
    assert versions[OLD].package.UNSET is not versions[NEW].package.UNSET
    assert not issubclass(versions[NEW].package.AidpError, versions[OLD].package.AidpError)
    assert not hasattr(new, "Workspace")


def test_both_versions_in_one_event_loop(versions: dict[str, Version], clients: dict[str, Any]) -> None:
    keys = {version: each.service.start_operation(PLATFORM, polls=0) for version, each in versions.items()}

    async def main() -> list[Any]:
        calls = []
        for version, each in versions.items():
            module = each.module("api.async_operations.get_async_operation")
            calls += [module.asyncio(PLATFORM, keys[version], client=clients[version]) for _ in range(5)]
        try:
            return await asyncio.gather(*calls)
        finally:
            for client in clients.values():
                await client.aclose()

    assert [each.key for each in asyncio.run(main())] == [keys[OLD]] * 5 + [keys[NEW]] * 5


def test_an_unknown_version_is_not_served(versions: dict[str, Version]) -> None:
    """The service is strict, so the calls above went to the right version."""
    old = versions[OLD].package
    config = Path(str(old.__path__[0])).parents[1] / "oci" / "config"
    with old.connect(config_file=config, endpoint=versions[NEW].service.endpoint) as client:
        with pytest.raises(old.AidpError) as caught:
            versions[OLD].module("api.workspace.get_workspace").sync(PLATFORM, "w", client=client)
        assert caught.value.status == 404
