"""Packages for httpx and for httpx2: the same but for the library that they name, and each complete."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.other_library import project, run
from tools import demo
from tools.generator.__main__ import main as generate
from tools.generator.libraries import DIFFERENCES, LIBRARIES, library_of, swapped
from tools.generator.pipeline import check
from tools.vendor.__main__ import main as vendor
from tools.vendor.manifest import NAME, Manifest

ROOT = Path(__file__).resolve().parents[2]
CONFIG, OVERRIDES = ROOT / "generator-config.yml", ROOT / "overrides"
SMALLEST = ROOT / "tests" / "generator" / "small.yaml"
# What goes over the wire, or shows what came.
NOT_WIRE = ("tests/service/test_command.py", "tests/vendor/test_libraries.py")
WIRE = ("calls", "connecting", "models", "package", "parity", "service", "transfers", "vendor")


@pytest.fixture(scope="module")
def other(small_spec: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package of the small API for httpx2."""
    package = tmp_path_factory.mktemp("other") / "oci_aidp"
    assert generate(["--spec", str(small_spec), "--output", str(package), "--http", "httpx2"]) == 0
    return package


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This project for httpx2."""
    return project("httpx2", tmp_path_factory.mktemp("copy"))


def sources(tree: Path) -> Iterator[Path]:
    return (path for path in sorted(tree.rglob("*")) if path.is_file() and path.suffix != ".pyc")


def texts(tree: Path) -> dict[str, str]:
    return {path.relative_to(tree).as_posix(): path.read_text(encoding="utf-8") for path in sources(tree)}


def test_the_packages_differ_in_the_library_only(small_package: Path, other: Path) -> None:
    ours, theirs = texts(small_package), texts(other)
    assert ours != theirs
    assert {name: swapped(text) for name, text in theirs.items()} == ours
    for name, text in theirs.items():
        assert max(map(len, text.splitlines()), default=0) <= 120, name
        for old, new in zip(ours[name].splitlines(), text.splitlines(), strict=True):
            assert old == new or re.search("httpx|httpcore|EventSource|decompressor", old), (name, old, new)


def test_every_difference_is_there_to_be_made() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in sorted((OVERRIDES / "oci_aidp").rglob("*.py")))
    for ours, theirs in DIFFERENCES:
        assert ours in text
        assert (swapped(ours), swapped(theirs)) == (theirs, ours)


def test_a_package_names_one_library(other: Path) -> None:
    for name, text in texts(other).items():
        if name != "_family.py":  # it tells objects of the other
            named = re.sub(r"httpx_args|get_(async_)?httpx_client|of httpx instead", "", text)
            assert not re.search(r"httpx(?!2)|httpcore(?!2)|httpx_sse|sniffio", named), name
    assert (library_of(other), library_of(other / "nothing")) == ("httpx2", "httpx")


def test_what_was_generated_stays_for_its_library(tmp_path: Path) -> None:
    package = tmp_path / "oci_aidp"
    arguments = ["--spec", str(SMALLEST), "--output", str(package)]
    for chosen, library in (([], "httpx"), (["--http", "httpx2"], "httpx2"), ([], "httpx2")):
        assert generate([*arguments, *chosen]) == 0
        assert library_of(package) == library
    assert check(SMALLEST, CONFIG, OVERRIDES, package) == ""
    assert "+import httpx\n" in check(SMALLEST, CONFIG, OVERRIDES, package, "httpx")


@pytest.mark.parametrize("tags", [[], ["--tags", "Thing"]], ids=["all groups", "one group"])
def test_what_was_vendored_stays_for_its_library(tags: list[str], tmp_path: Path) -> None:
    arguments = ["--spec", str(SMALLEST), "--dest", str(tmp_path / "aidp")]
    for chosen, library in ((tags, "httpx"), (["--http", "httpx2"], "httpx2"), ([], "httpx2")):
        assert vendor([*arguments, *chosen]) == 0
        manifest = Manifest.read(tmp_path / "aidp")
        assert manifest is not None
        assert (manifest.library, library_of(tmp_path / "aidp")) == (library, library)
        assert f'"http": "{library}"' in (tmp_path / "aidp" / NAME).read_text()
        assert vendor(["--check", "--dest", str(tmp_path / "aidp")]) == 0


def test_a_manifest_from_before_there_was_a_choice_means_httpx(tmp_path: Path) -> None:
    arguments = ["--spec", str(SMALLEST), "--dest", str(tmp_path / "aidp")]
    assert vendor(arguments) == 0
    path = tmp_path / "aidp" / NAME
    path.write_text(path.read_text().replace('  "http": "httpx",\n', ""))
    assert vendor(arguments) == 0
    assert '"http": "httpx"' in path.read_text()


@pytest.mark.parametrize(("main", "target"), [(generate, "--output"), (vendor, "--dest")])
def test_an_unknown_library_is_refused(
    main: Callable[[list[str]], int], target: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main([target, str(tmp_path / "aidp"), "--http", "requests"])
    told = capsys.readouterr().err
    assert all(each in told for each in (*LIBRARIES, "requests"))
    assert not (tmp_path / "aidp").exists()


@pytest.mark.proof
def test_events_and_logs_of_pre_authenticated_requests_work_with_httpx2(copy: Path) -> None:
    done = run(copy, "pytest", "-q", "tests/calls/test_events.py", "tests/calls/test_logging.py")
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.proof
@pytest.mark.parametrize("folder", WIRE)
def test_all_works_with_httpx2(folder: str, copy: Path) -> None:
    done = run(copy, "pytest", "-q", f"tests/{folder}", *(f"--ignore={each}" for each in NOT_WIRE))
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.proof
def test_a_package_for_httpx2_needs_what_its_lock_pins_and_nothing_of_httpx(copy: Path, tmp_path: Path) -> None:
    python = tmp_path / "venv" / "bin" / "python"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path / "venv"], check=True)
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
    subprocess.run([*pip, "--require-hashes", "--requirement", ROOT / "requirements-runtime-httpx2.lock"], check=True)
    names = ("certifi", "httpcore", "httpx", "httpx_sse", "sniffio")
    look = f"import importlib.util as u; print([each for each in {names} if u.find_spec(each)])"
    assert subprocess.run([python, "-c", look], capture_output=True, text=True, check=True).stdout == "[]\n"
    assert demo.main(["--python", str(python), "--package", str(copy / "generated"), "--interval", "0"]) == 0


@pytest.mark.proof
def test_types_hold_with_httpx2(copy: Path) -> None:
    done = run(copy, "mypy", "-p", "oci_aidp", "-p", "tests", "-p", "service", "-p", "examples")
    assert done.returncode == 0, done.stdout + done.stderr
