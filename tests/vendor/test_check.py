"""`make vendor-check`, and what `make vendor` looks at before it goes on."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.vendor.zoo import contents
from tools.errors import ToolError
from tools.generator.pipeline import generate
from tools.vendor.__main__ import main
from tools.vendor.manifest import NAME, Manifest
from tools.vendor.tree import Sources, check, vendor


def test_check_tells_what_was_edited_and_what_is_gone(dest: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (dest / "mine.txt").write_text("")
    assert main(["--check", "--dest", str(dest)]) == 0
    (dest / "client.py").write_bytes((dest / "client.py").read_bytes().replace(b"\n", b"\r\n"))
    assert main(["--check", "--dest", str(dest)]) == 0
    (dest / "errors.py").write_text("x = 1\n")
    (dest / "model.py").unlink()
    capsys.readouterr()
    assert main(["--check", "--dest", str(dest)]) == 4 + 8
    assert capsys.readouterr().out.splitlines() == ["errors.py: edited", "model.py: missing"]


@pytest.mark.parametrize(("change", "status"), [("edited", 4), ("missing", 8), ("foreign", 16)])
def test_the_exit_status_of_a_check_tells_what_is_different(
    change: str, status: int, dest: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = dest / "api" / ("another.py" if change == "foreign" else "__init__.py")
    if change == "missing":
        path.unlink()
    else:
        path.write_text("")
    assert main(["--check", "--dest", str(dest)]) == status
    assert capsys.readouterr().out == f"api/{path.name}: {change}\n"
    with pytest.raises(SystemExit):
        main(["--help"])
    assert f"  {status:<3d}  {change}: " in capsys.readouterr().out


@pytest.mark.parametrize(
    "name", ["api/mine.py", "models/cage.pyi", "api/cages/_speed.abi3.so", "client.pyc", "auth/linked", "own/deep/a.py"]
)
def test_modules_in_the_tree_that_are_not_ours_are_noticed(
    name: str, dest: Path, sources: Sources, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (dest / name).parent.mkdir(parents=True, exist_ok=True)
    (dest / name).symlink_to(tmp_path / "project") if name.endswith("linked") else (dest / name).write_text("")
    assert main(["--check", "--dest", str(dest)]) == 16
    assert capsys.readouterr().out == f"{name}: foreign\n"
    assert main(["--dest", str(dest), "--spec", str(sources.spec)]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == f"Python files that are not ours, kept: {name}"


def test_the_home_may_be_written_as_in_a_shell(
    sources: Sources, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(sources.root)
    assert main(["--dest", "~/app/zoo", "--spec", "~/project/zoo.yaml"]) == 0
    assert main(["--check", "--dest", "~/app/zoo"]) == 0
    assert check(tmp_path / "app" / "zoo") == []
    assert not (sources.root / "~").exists()
    capsys.readouterr()
    with pytest.raises(SystemExit):
        main(["--dest", "~nobody-of-this-name/zoo"])
    assert "home directory" in capsys.readouterr().err


def test_a_stale_package_is_not_vendored(sources: Sources, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without groups the package of the project goes along, which is what its tests have seen."""
    own = sources.spec.rename(sources.root / "openapi.yaml")
    project = Sources(own, sources.root)
    with pytest.raises(ToolError, match=r"generated/oci_aidp is stale: run `make generate`"):
        vendor(project, tmp_path / "zoo")
    generate(own, project.config, project.overrides, sources.root / "generated" / "oci_aidp")
    vendor(project, tmp_path / "zoo")
    before = contents(tmp_path / "zoo")
    own.write_text(own.read_text().replace("A cage.", "A small cage."))
    with pytest.raises(ToolError, match="is stale"):
        vendor(project, tmp_path / "zoo")
    assert contents(tmp_path / "zoo") == before
    assert sorted(os.listdir(tmp_path)) == ["project", "zoo"]


def test_check_of_anything_else_is_an_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check", "--dest", str(tmp_path)]) == 1
    assert NAME in capsys.readouterr().err


def test_a_manifest_survives_being_written_and_read(dest: Path) -> None:
    manifest = Manifest.read(dest)
    assert manifest is not None
    before = (dest / NAME).read_bytes()
    manifest.write(dest)
    assert (dest / NAME).read_bytes() == before
