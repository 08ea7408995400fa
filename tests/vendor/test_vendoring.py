"""The package works under any name and at any depth, beside other copies, and types hold there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import oci_aidp
from service import Profile
from tests.conftest import PLATFORM
from tests.support.canned import AidpService

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "generated" / "oci_aidp"

PROGRAM = '''\
"""What a user writes against a vendored copy."""

import asyncio
import importlib.util
import sys

from some_app._vendor.deep import aidp
from some_app._vendor.deep.aidp.api.async_operations import get_async_operation, list_async_operations
from some_app._vendor.deep.aidp.errors import NotFound
from some_app._vendor.deep.aidp.models import AsyncOperationStatus

assert importlib.util.find_spec("oci_aidp") is None
platform, key, config_file, endpoint = sys.argv[1:]


async def main() -> None:
    async with aidp.connect(config_file=config_file, endpoint=endpoint) as client:
        print((await get_async_operation.asyncio(platform, key, client=client)).key)
        items = list_async_operations.aiterate(platform, client=client, status="IN_PROGRESS")
        print([item.key async for item in items])


with aidp.connect(config_file=config_file, endpoint=endpoint) as client:
    operation = get_async_operation.sync(platform, key, client=client)
    assert operation.status is AsyncOperationStatus.IN_PROGRESS
    assert operation.action_type.is_unknown
    try:
        get_async_operation.sync(platform, "nothing", client=client)
    except NotFound as error:
        print(error.status, error.code)
asyncio.run(main())
assert "oci_aidp" not in sys.modules
'''

TYPED_PROGRAM = """\
import datetime
from typing import assert_type

from some_app._vendor.deep import aidp
from some_app._vendor.deep.aidp.api.async_operations import (
    cancel_async_operation,
    get_async_operation,
    list_async_operations,
)
from some_app._vendor.deep.aidp.models import (
    AsyncOperation,
    AsyncOperationActionType,
    AsyncOperationCollection,
    AsyncOperationStatus,
    AsyncOperationSummary,
    Error,
    SortOrder,
)


def use(client: aidp.Client, platform: str) -> None:
    operation = get_async_operation.sync(platform, "key", client=client)
    assert_type(operation, AsyncOperation)
    assert_type(operation.key, str)
    assert_type(operation.status, AsyncOperationStatus)
    assert_type(operation.action_type.is_unknown, bool)
    assert_type(operation.time_started, datetime.datetime)
    assert_type(operation.error_code, str | aidp.Unset)
    if not isinstance(operation.error_code, aidp.Unset):
        assert_type(operation.error_code, str)
    if operation.time_finished is not aidp.UNSET:
        assert_type(operation.time_finished, datetime.datetime)
    response = get_async_operation.sync_detailed(platform, "key", client=client)
    assert_type(response.status_code, int)
    assert_type(response.parsed, AsyncOperation | Error | None)
    assert_type(response.result(), AsyncOperation)
    assert_type(response.opc_request_id, str | None)
    page = list_async_operations.sync(platform, client=client, sort_order=SortOrder.DESC, limit=10)
    assert_type(page, AsyncOperationCollection)
    assert_type(page.items, list[AsyncOperationSummary])
    for item in list_async_operations.iterate(platform, client=client, status=AsyncOperationStatus.FAILED):
        assert_type(item, AsyncOperationSummary)
        match item.action_type:
            case AsyncOperationActionType.CREATE_CLUSTER:
                pass
            case AsyncOperationActionType.UNKNOWN:
                print(item.action_type.value)
            case _:
                pass


async def use_async(client: aidp.Client, platform: str) -> None:
    assert_type(await cancel_async_operation.asyncio(platform, "key", client=client), AsyncOperation)
    async for item in list_async_operations.aiterate(platform, client=client):
        assert_type(item, AsyncOperationSummary)


with aidp.connect(profile="DEFAULT", region="us-ashburn-1") as connected:
    assert_type(connected, aidp.Client)
"""

WRONG_PROGRAM = """\
from some_app._vendor.deep import aidp
from some_app._vendor.deep.aidp.api.async_operations import get_async_operation, list_async_operations


def use(client: aidp.Client) -> None:
    get_async_operation.sync("platform", client=client)
    get_async_operation.sync("platform", 7, client=client)
    list_async_operations.sync("platform", client=client, limits=3)
    get_async_operation.sync("platform", "key", client=client).no_such_field
"""


CHECKERS = [("mypy", "--strict"), ("pyright", "--pythonpath", sys.executable)]


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """A folder with an application that has a copy of the package deep inside."""
    shutil.copytree(
        SOURCE, tmp_path / "some_app" / "_vendor" / "deep" / "aidp", ignore=shutil.ignore_patterns("__pycache__")
    )
    for package in ("some_app", "some_app/_vendor", "some_app/_vendor/deep"):
        (tmp_path / package / "__init__.py").touch()
    return tmp_path


def run(app: Path, *command: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(app)}
    return subprocess.run(
        [sys.executable, *command], cwd=app, env=environment, capture_output=True, text=True, check=False
    )


def test_a_vendored_copy_makes_signed_calls(app: Path, service: AidpService, profile: Profile) -> None:
    key = service.start_operation(PLATFORM, action_type="DISTILL_KNOWLEDGE", polls=9)
    (app / "program.py").write_text(PROGRAM)
    result = run(app, "-W", "error", "program.py", PLATFORM, key, str(profile.config_file), service.endpoint)
    assert result.stderr == ""
    assert result.stdout.splitlines() == ["404 NotAuthorizedOrNotFound", key, f"['{key}']"]
    assert [request.status for request in service.requests] == [200, 404, 200, 200]
    agents = {request.headers["user-agent"] for request in service.requests}
    assert len(agents) == 1
    assert agents.pop().startswith(f"oci-aidp/{oci_aidp.__version__} (API ")


def test_two_copies_share_nothing(app: Path) -> None:
    shutil.copytree(app / "some_app" / "_vendor" / "deep" / "aidp", app / "other")
    code = (
        "import other, some_app._vendor.deep.aidp as deep\n"
        "from other.models import AsyncOperationStatus as A, AsyncOperation\n"
        "from some_app._vendor.deep.aidp.models import AsyncOperationStatus as B\n"
        "assert A is not B and A('X') != B('X')\n"
        "assert other.UNSET is not deep.UNSET and not issubclass(other.AidpError, deep.AidpError)\n"
        "assert type(AsyncOperation.from_dict({'status': 'FAILED'}).status) is A\n"
    )
    assert run(app, "-c", code).stderr == ""


def test_imports_are_relative_only() -> None:
    for path in SOURCE.rglob("*.py"):
        assert not re.search(r"^\s*(import|from) oci_aidp", path.read_text(encoding="utf-8"), re.MULTILINE), path


@pytest.mark.parametrize("checker", CHECKERS, ids=["mypy", "pyright"])
def test_the_types_are_those_that_a_user_expects(checker: tuple[str, ...], app: Path) -> None:
    (app / "pyrightconfig.json").write_text('{"typeCheckingMode": "strict"}')
    (app / "program.py").write_text(TYPED_PROGRAM)
    result = run(app, "-m", *checker, "program.py")
    assert result.returncode == 0, result.stdout + result.stderr
    (app / "wrong.py").write_text(WRONG_PROGRAM)
    result = run(app, "-m", *checker, "wrong.py")
    assert result.returncode == 1
    for line in (6, 7, 8, 9):
        assert f"wrong.py:{line}:" in result.stdout, result.stdout
