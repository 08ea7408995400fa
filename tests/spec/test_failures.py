"""What stops the tool: one clear line, and nothing changed."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.spec.releases import FakeOperation, zoo
from tools.spec.__main__ import main


def stopped(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> str:
    """Runs the tool, which must stop; returns its one line."""
    assert main(arguments) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("error: ")
    assert err.count("\n") == 1
    return err


@pytest.mark.parametrize("version", ["", "latest", "5.1.1; rm -rf /", "--help", "../1.0"])
def test_bad_version_is_refused(spec: Path, capsys: pytest.CaptureFixture[str], version: str) -> None:
    before = spec.read_bytes()
    assert "is not a version" in stopped(capsys, [f"--sdk={version}", "--spec", str(spec)])
    assert spec.read_bytes() == before


def test_version_that_does_not_exist_says_so(
    spec: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # An empty index, so that the test needs no network.
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    before = spec.read_bytes()
    line = stopped(capsys, ["--sdk", "99.0.0", "--spec", str(spec)])
    assert "aidp-python-client and aidp-cli 99.0.0 cannot be downloaded" in line
    assert spec.read_bytes() == before


def test_missing_folder_of_packages(spec: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    arguments = ["--sdk", "1.0.0", "--spec", str(spec), "--packages"]
    assert "no such folder" in stopped(capsys, [*arguments, str(tmp_path / "none")])
    (tmp_path / "empty").mkdir()
    assert "neither wheels of 1.0.0" in stopped(capsys, [*arguments, str(tmp_path / "empty")])


def test_wheels_of_the_version_are_unpacked_and_the_scratch_folder_is_removed(
    spec: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = zoo().unpack(tmp_path / "source")
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    for name in ("fake_client", "fake_cli"):
        with zipfile.ZipFile(wheels / f"{name}-1.0.0-py3-none-any.whl", "w") as archive:
            for path in sorted((source / name).rglob("*.*")):
                archive.write(path, path.relative_to(source))
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    assert main(["--sdk", "1.0.0", "--spec", str(spec), "--packages", str(wheels)]) == 0
    assert "operationId: ListCages" in spec.read_text()
    assert list(scratch.iterdir()) == []


def test_broken_wheel(spec: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "fake_client-1.0.0-py3-none-any.whl").write_bytes(b"not a zip")
    line = stopped(capsys, ["--sdk", "1.0.0", "--spec", str(spec), "--packages", str(tmp_path)])
    assert "not a wheel" in line


def test_broken_source_and_broken_manifest(spec: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    folder = zoo().unpack(tmp_path / "packages")
    arguments = ["--sdk", "1.0.0", "--spec", str(spec), "--packages", str(folder)]
    before = spec.read_bytes()
    cat = folder / "fake_client" / "zoo_dp" / "models" / "cat.py"
    good = cat.read_text()
    cat.write_text("class Cat(:")
    assert "cat.py: not Python source" in stopped(capsys, arguments)
    cat.write_text(good)
    (folder / "fake_cli" / "operation_manifest.json").write_text('{"commandGroups": [{"tag": 1}]}')
    assert "not a manifest of aidp-cli" in stopped(capsys, arguments)
    assert spec.read_bytes() == before


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("a: [", "not YAML"),
        ("- 1\n", "not an OpenAPI document"),
        ("paths: {}\ncomponents: 3\n", "not an OpenAPI document"),
        ("a: 1\na: 2\n", "not YAML"),
    ],
)
def test_file_that_is_no_openapi_document(
    bring_in: Callable[..., int], spec: Path, capsys: pytest.CaptureFixture[str], text: str, reason: str
) -> None:
    spec.write_text(text)
    assert bring_in(zoo()) == 1
    out, err = capsys.readouterr()
    assert reason in err
    assert err.count("\n") == 1
    assert out == ""
    assert spec.read_text() == text


def test_missing_file(bring_in: Callable[..., int], spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec.unlink()
    assert bring_in(zoo()) == 1
    assert "No such file" in capsys.readouterr().err
    assert list(spec.parent.iterdir()) == []


def test_two_operations_in_one_place(
    bring_in: Callable[..., int], spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = spec.read_bytes()
    made_up = zoo()
    made_up.operations.append(
        FakeOperation("PeekCage", "/cages/{cageKey}", parameters={"cageKey": ("path", "str", True, ())})
    )
    assert bring_in(made_up) == 1
    assert "another operation's" in capsys.readouterr().err
    assert spec.read_bytes() == before


def test_method_that_http_does_not_have(
    bring_in: Callable[..., int], spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = spec.read_bytes()
    made_up = zoo()
    made_up.operations.append(FakeOperation("PokeCage", "/cages", method="POKE"))
    assert bring_in(made_up) == 1
    assert "PokeCage: 'poke' is no method of HTTP" in capsys.readouterr().err
    assert spec.read_bytes() == before


def test_failed_write_leaves_the_file_and_no_litter(
    bring_in: Callable[..., int], spec: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    before = spec.read_bytes()
    monkeypatch.setattr("tools.spec.document.os.replace", full)
    assert bring_in(zoo()) == 1
    assert "No space left" in capsys.readouterr().err
    assert spec.read_bytes() == before
    assert [path.name for path in spec.parent.iterdir()] == ["openapi.yaml"]


def test_what_cannot_be_placed_is_said(bring_in: Callable[..., int], capsys: pytest.CaptureFixture[str]) -> None:
    made_up = zoo()
    made_up.models[0].properties = {
        **made_up.models[0].properties,
        "mood": ("Mood", False, ()),
        "odd": ("set[str]", False, ()),
    }
    assert bring_in(made_up) == 0
    unplaced = capsys.readouterr().out.partition("Could not place")[2]
    assert "Mood: no package lists its values" in unplaced
    assert "Cage.odd: unknown type 'set[str]'" in unplaced
    assert "ListCages: parameter jobKey is in the client only" in unplaced
