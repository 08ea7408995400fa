"""`make generate`: the same bytes everywhere, all or nothing, and no construct dropped in silence."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from tests.support.small import ROOT, small_document, write
from tools.generator.__main__ import main
from tools.generator.pipeline import GenerationError, check, generate

CONFIG = ROOT / "generator-config.yml"
OVERRIDES = ROOT / "overrides"


def contents(tree: Path) -> dict[str, bytes]:
    return {
        path.relative_to(tree).as_posix(): path.read_bytes()
        for path in tree.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


ChangedSpec: TypeAlias = Callable[[Callable[[dict[str, Any]], None]], Path]


@pytest.fixture
def changed_spec(tmp_path: Path) -> ChangedSpec:
    """Writes the OpenAPI file of the small API with a change made to it."""

    def changed(change: Callable[[dict[str, Any]], None]) -> Path:
        document = small_document()
        change(document)
        return write(document, tmp_path / "openapi.yaml")

    return changed


@pytest.fixture
def output(tmp_path: Path, small_package: Path) -> Path:
    """A copy of the package of the small API."""
    return shutil.copytree(small_package, tmp_path / "out" / "oci_aidp")


def places(folder: Path, spec: Path) -> Iterator[Path]:
    """Packages generated in different directories, with different hash seeds, time zones and locales."""
    for number, (seed, zone, locale) in enumerate([("0", "UTC", "C"), ("4242", "Asia/Tokyo", "tr_TR.UTF-8")]):
        copy = folder / f"place {number}" / "project"
        copy.mkdir(parents=True)
        shutil.copy(spec, copy / "openapi.yaml")
        shutil.copy(CONFIG, copy)
        for name in ("overrides", "tools"):
            shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__"))
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale, "LANG": locale}
        environment.pop("PYTHONPATH", None)
        command = [sys.executable, "-m", "tools.generator"]
        subprocess.run(command, cwd=copy, env=environment, check=True, capture_output=True)
        yield copy / "generated" / "oci_aidp"


def test_two_generations_are_byte_identical(small_spec: Path, small_package: Path, tmp_path: Path) -> None:
    for each in places(tmp_path, small_spec):
        assert contents(each) == contents(small_package)


@pytest.mark.proof
def test_two_generations_of_the_whole_api_are_those_of_this_repository(tmp_path: Path) -> None:
    for each in places(tmp_path, ROOT / "openapi.yaml"):
        assert contents(each) == contents(ROOT / "generated" / "oci_aidp")


def test_a_second_run_changes_nothing(output: Path, small_spec: Path) -> None:
    first = contents(output)
    generate(small_spec, CONFIG, OVERRIDES, output)
    assert contents(output) == first
    assert os.listdir(output.parent) == ["oci_aidp"]


def test_check_tells_what_is_stale(output: Path, small_spec: Path) -> None:
    assert check(small_spec, CONFIG, OVERRIDES, output) == ""
    (output / "models" / "error.py").write_text("x = 1\n")
    (output / "extra.py").write_text("")
    (output / "py.typed").unlink()
    before = contents(output)
    difference = check(small_spec, CONFIG, OVERRIDES, output)
    assert "models/error.py (committed)" in difference
    assert "-x = 1" in difference
    assert main(["--check", "--spec", str(small_spec), "--output", str(output)]) == 1
    assert contents(output) == before


def test_overlay_modules_say_where_to_edit_them() -> None:
    for path in (OVERRIDES / "oci_aidp").rglob("*.py"):
        name = path.relative_to(OVERRIDES).as_posix()
        first = (ROOT / "generated" / name).read_text(encoding="utf-8").splitlines()[0]
        assert first == f"# Copied from overrides/{name}: edit it there and run `make generate`."


def operation_of(document: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = document["paths"][
        "/aiDataPlatforms/{aiDataPlatformId}/asyncOperations/{asyncOperationKey}"
    ]["get"]
    return found


def break_content_type(document: dict[str, Any]) -> None:
    response = operation_of(document)["responses"]["200"]
    response["content"] = {"application/vnd.strange": response["content"]["application/json"]}


def break_parameter(document: dict[str, Any]) -> None:
    operation_of(document)["parameters"].append(
        {"name": "filter", "in": "header", "schema": {"type": "object", "properties": {"a": {"type": "string"}}}}
    )


def break_body(document: dict[str, Any]) -> None:
    operation_of(document)["requestBody"] = {"content": {"application/strange": {"schema": {"type": "string"}}}}


def break_success(document: dict[str, Any]) -> None:
    del operation_of(document)["responses"]["200"]


@pytest.mark.parametrize("change", [break_content_type, break_parameter, break_body, break_success])
def test_an_unsupported_construct_fails_with_the_operations_name(
    change: Callable[[dict[str, Any]], None],
    changed_spec: ChangedSpec,
    output: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = contents(output)
    assert main(["--spec", str(changed_spec(change)), "--output", str(output)]) == 1
    message = capsys.readouterr().err
    assert "GetAsyncOperation" in message or "get_async_operation" in message
    assert "Nothing was changed" in message
    assert contents(output) == before
    assert os.listdir(output.parent) == ["oci_aidp"]


def test_an_unsupported_schema_fails_with_its_name(changed_spec: ChangedSpec, tmp_path: Path) -> None:
    def change(document: dict[str, Any]) -> None:
        document["components"]["schemas"]["AsyncOperation"]["properties"]["mixed"] = {"enum": ["text", 7]}

    with pytest.raises(GenerationError, match="AsyncOperation"):
        generate(changed_spec(change), CONFIG, OVERRIDES, tmp_path / "oci_aidp")
    assert not (tmp_path / "oci_aidp").exists()


def test_enum_values_that_differ_in_case_only_end_with_the_enums_name(
    changed_spec: ChangedSpec, tmp_path: Path
) -> None:
    def change(document: dict[str, Any]) -> None:
        document["components"]["schemas"]["SortOrder"]["enum"] += ["asc"]

    with pytest.raises(GenerationError, match="SortOrder"):
        generate(changed_spec(change), CONFIG, OVERRIDES, tmp_path / "oci_aidp")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not an OpenAPI 3.1 document"),
        ("a: [1", "not YAML"),
        ("swagger: '2.0'", "not an OpenAPI 3.1 document"),
        ("openapi: 3.1.0\ninfo: {title: t}\npaths: {}\n", "not valid OpenAPI"),
    ],
)
def test_a_bad_document_ends_with_one_clear_line(text: str, reason: str, tmp_path: Path) -> None:
    (tmp_path / "openapi.yaml").write_text(text)
    with pytest.raises(GenerationError, match=reason) as caught:
        generate(tmp_path / "openapi.yaml", CONFIG, OVERRIDES, tmp_path / "oci_aidp")
    assert "\n" not in str(caught.value)
    assert not (tmp_path / "oci_aidp").exists()


def test_a_missing_document_is_told(tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match="cannot be read"):
        generate(tmp_path / "none.yaml", CONFIG, OVERRIDES, tmp_path / "oci_aidp")


def test_an_overlay_module_with_a_syntax_error_changes_nothing(output: Path, small_spec: Path, tmp_path: Path) -> None:
    overrides = tmp_path / "overrides"
    shutil.copytree(OVERRIDES, overrides)
    (overrides / "oci_aidp" / "errors.py").write_text("def broken(:\n")
    before = contents(output)
    with pytest.raises(GenerationError, match=r"errors\.py"):
        generate(small_spec, CONFIG, overrides, output)
    assert contents(output) == before


def test_a_run_that_was_killed_while_swapping_is_made_good(output: Path) -> None:
    whole = contents(output)
    output.rename(output.with_name(".oci_aidp.oci-aidp-old"))
    with pytest.raises(GenerationError):
        generate(output.with_name("none.yaml"), CONFIG, OVERRIDES, output)
    assert contents(output) == whole


def test_text_of_the_document_cannot_become_code(changed_spec: ChangedSpec, tmp_path: Path) -> None:
    attack = 'x """\nimport os; os.abort()\n""" \\" {{ 1/0 }} {% raise %} \\'

    def change(document: dict[str, Any]) -> None:
        operation = operation_of(document)
        operation["summary"] = operation["description"] = attack
        operation["responses"]["200"]["description"] = attack
        document["components"]["parameters"]["asyncOperationKey"]["description"] = attack
        schema = document["components"]["schemas"]["AsyncOperation"]
        schema["description"] = schema["properties"]["key"]["description"] = attack
        schema["properties"]['evil"; import os'] = {"type": "string", "description": attack}
        document["components"]["schemas"]["SortOrder"]["enum"].append('A"; import os; "')
        document["components"]["schemas"]["SortOrder"]["description"] = attack
        document["info"]["title"] = attack

    output = tmp_path / "attacked" / "oci_aidp"
    generate(changed_spec(change), CONFIG, OVERRIDES, output)
    code = (
        "import pkgutil, importlib, oci_aidp\n"
        "for m in pkgutil.walk_packages(oci_aidp.__path__, 'oci_aidp.'): importlib.import_module(m.name)\n"
        "from oci_aidp.models import SortOrder\n"
        "assert SortOrder('A\"; import os; \"').value == 'A\"; import os; \"'\n"
        "assert not SortOrder('A\"; import os; \"').is_unknown\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, env={**os.environ, "PYTHONPATH": str(output.parent)})


def test_no_module_has_the_name_of_an_object_in_memory() -> None:
    found = [name for name, content in contents(ROOT / "generated").items() if b" object at 0x" in content]
    assert found == []
