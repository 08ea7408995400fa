"""The tools of the project around a vendored tree: what they say about it, and what the guide has them told."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
import venv
from fnmatch import fnmatch
from pathlib import Path

import pytest

from tests.vendor.zoo import contents
from tools.vendor.tree import Sources, check, vendor

ROOT = Path(__file__).resolve().parents[2]
GUIDE = (ROOT / "docs" / "guides" / "vendoring.md").read_text(encoding="utf-8")
TREE = Path("my_app", "_vendor", "aidp")
PROGRAM = """\
from my_app._vendor import aidp


def use(client: aidp.Client) -> str:
    return client.base_url
"""


def host(folder: Path, spec: Path) -> Path:
    """A project with a vendored tree, and the local service in it."""
    vendor(Sources(spec, ROOT), folder / TREE, with_service=True)
    for package in ("my_app", "my_app/_vendor"):
        (folder / package / "__init__.py").touch()
    (folder / "my_app" / "program.py").write_text(PROGRAM)
    return folder


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory, small_spec: Path) -> Path:
    """A project around a small tree; tests leave it as it is but for files of settings."""
    return host(tmp_path_factory.mktemp("host"), small_spec)


@pytest.fixture(scope="module")
def without_oci(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An interpreter with all packages that this one has but those that not every host has."""
    folder = tmp_path_factory.mktemp("without")
    venv.create(folder, symlinks=True)
    (site,) = folder.glob("lib/python*/site-packages")
    for found in Path(ast.__file__).parents[0], *map(Path, sys.path):
        if found.name == "site-packages" and found.is_dir():
            for path in found.iterdir():
                if not re.match("(oci|trustme)([-_.]|$)", path.name) and not (site / path.name).exists():
                    (site / path.name).symlink_to(path)
    return folder / "bin" / "python"


def run(app: Path, *command: str, status: int = 0) -> str:
    """Runs a tool as the user of a project does; returns what it says."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=app, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == status, done.stdout + done.stderr
    return done.stdout


def settings() -> str:
    """What the guide has hosts write to their pyproject.toml."""
    found = re.search("```toml\n(.*?)```", GUIDE, re.DOTALL)
    assert found
    return found[1]


def assert_types_hold(app: Path, interpreter: Path) -> None:
    command = [
        "mypy",
        "--strict",
        "--no-incremental",
        f"--config-file={os.devnull}",
        f"--python-executable={interpreter}",
    ]
    assert run(app, *command, "-p", "my_app").startswith("Success: no issues found")


@pytest.mark.parametrize("has_oci", [pytest.param(True, marks=pytest.mark.proof), False])
def test_strict_types_hold_whether_or_not_there_are_oci_and_trustme(
    has_oci: bool, app: Path, without_oci: Path
) -> None:
    interpreter = Path(sys.executable) if has_oci else without_oci
    found = subprocess.run([interpreter, "-c", "import httpx, oci"], capture_output=True, text=True, check=False)
    assert ("No module named 'oci'" in found.stderr) is not has_oci
    assert_types_hold(app, interpreter)


@pytest.mark.proof
def test_strict_types_hold_in_the_whole_package(tmp_path: Path, without_oci: Path) -> None:
    app = host(tmp_path, ROOT / "openapi.yaml")
    for interpreter in (Path(sys.executable), without_oci):
        assert_types_hold(app, interpreter)


def test_no_module_imports_oci_by_a_statement() -> None:
    """Type checkers follow statements, and `oci` has no types."""
    for folder in ("overrides", "generated", "service"):
        for path in (ROOT / folder).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_bytes())):
                names = [each.name for each in node.names] if isinstance(node, ast.Import) else []
                if isinstance(node, ast.ImportFrom) and not node.level:
                    names = [node.module or ""]
                assert not [name for name in names if name.partition(".")[0] == "oci"], path


def test_the_ruff_of_a_host_leaves_the_tree_alone(app: Path) -> None:
    (app / "pyproject.toml").write_text('[tool.ruff]\nline-length = 40\nlint.select = ["ALL"]\n')
    before = contents(app / TREE)
    assert "my_app/program.py" in run(app, "ruff", "check", "--no-cache", "--output-format=concise", ".", status=1)
    for path in (".", str(TREE), str(TREE / "client.py"), str(TREE / "api" / "role" / "get_role.py")):
        said = run(app, "ruff", "check", "--no-cache", "--output-format=concise", "--fix", "--exit-zero", path)
        assert str(TREE) not in said
        run(app, "ruff", "format", "--no-cache", path)
    assert contents(app / TREE) == before
    assert check(app / TREE) == []


@pytest.mark.proof
def test_with_the_settings_of_the_guide_type_checkers_leave_the_tree_alone(app: Path) -> None:
    """The host is stricter than the tree."""
    strict = settings().replace("[tool.pyright]\n", '[tool.pyright]\ntypeCheckingMode = "strict"\n')
    (app / "pyproject.toml").write_text(f"[tool.mypy]\nstrict = true\ndisallow_any_expr = true\n{strict}")
    assert run(app, "mypy", "--no-incremental", "-p", "my_app").startswith("Success: no issues found")
    assert run(app, "pyright", "--pythonpath", sys.executable).startswith("0 errors, 0 warnings")


def test_the_settings_of_the_guide_name_the_folder() -> None:
    said = tomllib.loads(settings())["tool"]
    assert re.search(said["black"]["force-exclude"], f"/{TREE}/client.py")
    assert not re.search(said["black"]["force-exclude"], "/my_app/program.py")
    assert [fnmatch(f"/home/me/{TREE}/client.py", each) for each in said["coverage"]["run"]["omit"]] == [True]
    assert f"exclude: ^{TREE.parent}/" in GUIDE
