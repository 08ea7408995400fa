"""The wheel: built from the tree, installed with each Python of this machine, running the demo."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools import demo
from tools.generator.libraries import LIBRARIES, library_of

ROOT = Path(__file__).resolve().parents[2]
VERSIONS = ("3.11", "3.12", "3.13", "3.14")


def interpreters() -> Iterator[tuple[str, Path]]:
    """A Python of each version, from the PATH or where pyenv keeps them."""
    for version in VERSIONS:
        pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
        places = [
            shutil.which(f"python{version}"),
            *sorted(map(str, pyenv.glob(f"{version}.*/bin/python")), reverse=True),
        ]
        for place in filter(None, places):
            probe = subprocess.run(
                [place, "-c", "import ssl, venv, sys; print('%d.%d' % sys.version_info[:2])"],
                capture_output=True,
                text=True,
                check=False,
            )
            if probe.returncode == 0 and probe.stdout.strip() == version:
                yield version, Path(place)
                break


FOUND = dict(interpreters())


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    result = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        env={name: value for name, value in os.environ.items() if name != "PYTHONPATH"},
    )
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT)
    [built] = folder.glob("*.whl")
    return built


def test_the_wheel_holds_the_package_and_nothing_else(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    packed = {name for name in names if ".dist-info/" not in name}
    tree = ROOT / "generated"
    assert packed == {
        path.relative_to(tree).as_posix()
        for path in (tree / "oci_aidp").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert "oci_aidp/py.typed" in packed
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_links_of_the_readme_are_whole_where_the_package_index_shows_it(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    [metadata] = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
    text = archive.read(metadata).decode()
    links = re.findall(r"\]\(([^)]+)\)", text)
    assert [link for link in links if not link.startswith("https://")] == []
    version = text.partition("\nVersion: ")[2].partition("\n")[0]
    assert f"blob/v{version}/docs/guides/errors.md" in text


def test_the_wheel_requires_the_library_that_its_package_names(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    [metadata] = [name for name in archive.namelist() if name.endswith(".dist-info/METADATA")]
    required = set(re.findall(r"^Requires-Dist: ([\w.-]+)", archive.read(metadata).decode(), re.MULTILINE))
    assert required & set(LIBRARIES) == {library_of(ROOT / "generated" / "oci_aidp")}


@pytest.mark.proof
def test_the_source_distribution_makes_the_same_package(wheel: Path, tmp_path: Path) -> None:
    run(sys.executable, "-m", "build", "--sdist", "--no-isolation", "--outdir", tmp_path, ROOT)
    [packed] = tmp_path.glob("*.tar.gz")
    with tarfile.open(packed) as archive:
        archive.extractall(tmp_path, filter="data")
    root = tmp_path / packed.name.removesuffix(".tar.gz")
    shutil.rmtree(root / "generated")
    run(sys.executable, "-m", "tools.generator", cwd=root)
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", tmp_path, root)
    [again] = tmp_path.glob("*.whl")
    first, second = (
        {name: file.read(name) for name in file.namelist()} for file in map(zipfile.ZipFile, (wheel, again))
    )
    assert first == second


def test_this_python_is_one_of_those_tested() -> None:
    assert FOUND


@pytest.mark.proof
@pytest.mark.parametrize("version", VERSIONS)
def test_the_installed_wheel_passes_the_demo(
    version: str, wheel: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    if version not in FOUND:
        pytest.skip(f"there is no Python {version} on this machine")
    python = tmp_path / "venv" / "bin" / "python"
    run(FOUND[version], "-m", "venv", "--without-pip", tmp_path / "venv")
    pip: list[str | Path] = [
        sys.executable,
        "-m",
        "pip",
        "--disable-pip-version-check",
        "--python",
        python,
        "install",
        "--quiet",
    ]
    run(*pip, "--no-compile", "--require-hashes", "--requirement", ROOT / "requirements-runtime.lock")
    run(*pip, "--no-compile", "--no-deps", wheel)
    where = run(python, "-c", "import oci_aidp; print(oci_aidp.__file__)")
    assert where.startswith(str(tmp_path / "venv"))
    assert demo.main(["--python", str(python), "--interval", "0"]) == 0
    output = capfd.readouterr().out
    assert "unknown to this version (DISTILL_KNOWLEDGE)" in output
    assert "failed with InvalidParameter" in output
    assert "404 NotAuthorizedOrNotFound" in output
    assert "ended as FAILED" in output
