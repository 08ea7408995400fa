"""Hostile Swagger documents: what goes in is text wherever it ends up, and what does not stops with one line."""

from __future__ import annotations

import ast
import contextlib
import copy
import io
import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.generator.allowed import generated, strangers
from tests.spec.conftest import ROOT, SMALL_FILE, brought
from tests.spec.swagger_export import Json
from tools.generator.pipeline import GenerationError, generate

FARM: Json = json.loads(Path(__file__).with_name("farm.json").read_text(encoding="utf-8"))
CODE = "__import__('pathlib').Path('ran').touch()"
TEXTS = [
    *(
        '"',
        "'",
        '"""',
        "\\",
        '\\"""',
        "\n",
        "a\nimport os",
        f'")\n{CODE}\n("',
        f'"""\n{CODE}\n"""',
        CODE,
        f"{{{CODE}}}",
    ),
    *("\x00", "\ud800", "\u202e", "\u2028", "\ufeff", "😀", "é", "ﬁ", "", " ", "x" * 100_000),
    *("../../evil", "..", "/etc/passwd", "a/../../b", "C:\\evil", "{{ 7 * 7 }}", "{% raw %}", "$(id)", "`id`", "%s"),
    *("class", "None", "__class__", "__init__", "self", "client", "Model", "Unset", "a b"),
    *(": a", "- a", "*a", "&a b", "!!python/object/apply:os.system [id]", "---", "? a", "null", "2026-01-01"),
]


def places(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    members = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, child in members:
        yield (*path, key)
        yield from places(child, (*path, key))


PLACES = list(places(FARM))


def parent_of(document: Json, place: tuple[Any, ...]) -> Any:
    node: Any = document
    for key in place[:-1]:
        node = node[key]
    return node


@st.composite
def documents(draw: st.DrawFn) -> Json:
    """The farm with hostile texts in place of some names and values; shorter ones of any characters among them."""
    document = copy.deepcopy(FARM)
    text = st.sampled_from(TEXTS) | st.text(st.characters(codec=None), max_size=8)
    for place in draw(st.lists(st.sampled_from(PLACES), min_size=1, max_size=3, unique=True)):
        with contextlib.suppress(LookupError, TypeError):  # an earlier one renamed what it is in
            parent = parent_of(document, place)
            if isinstance(parent, list) or (isinstance(parent[place[-1]], str) and draw(st.booleans())):
                parent[place[-1]] = draw(text)
            else:
                parent[draw(text)] = parent.pop(place[-1])
    return document


def bring(document: Json | str, spec: Path) -> str:
    """Brings in a document; returns the error, which is one line and leaves the file as it was, or an empty text."""
    shutil.copy(SMALL_FILE, spec)
    before, err = spec.read_bytes(), io.StringIO()
    with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.redirect_stderr(err):
        status = brought(document, spec, "--prune")
    if status == 0:
        assert err.getvalue() == ""
        assert all(line.isprintable() for line in out.getvalue().splitlines())
        return ""
    assert spec.read_bytes() == before
    assert re.fullmatch(r"error: swagger\.json: [\x20-\x7e]{5,500}\n", err.getvalue()), err.getvalue()
    return err.getvalue()


def packed(spec: Path, package: Path) -> str:
    """Generates the package; returns the error, which names the file and a line of it, or an empty text."""
    error = ""
    try:
        generate(spec, ROOT / "generator-config.yml", ROOT / "overrides", package)
    except GenerationError as stopped:
        error = str(stopped)
    assert package.exists() is (error == "")
    assert error == "" or re.fullmatch(r"openapi\.yaml:\d+: [^\n]{5,1000}", error), error
    return error


def modules(package: Path) -> list[Path]:
    return sorted(path for folder in ("api", "models") for path in (package / folder).rglob("*.py"))


def shape(package: Path) -> Counter[str]:
    """The syntax of the generated modules without names and texts."""
    found: Counter[str] = Counter()
    for path in modules(package):
        module = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(module):
            for name, value in ast.iter_fields(node):
                if isinstance(value, str):
                    setattr(node, name, "")
        found[ast.dump(module)] += 1
    return found


def assert_runs_nothing(package: Path) -> None:
    """Nothing of a document is called or imported, when all modules are imported either."""
    assert [each for path in generated(package) for each in strangers(path)] == []
    program = (
        "import importlib, pkgutil, sys\n"
        f"import {package.name} as package\n"
        "for each in pkgutil.walk_packages(package.__path__, package.__name__ + '.'):\n"
        "    importlib.import_module(each.name)\n"
        "for name in package.models.__all__:\n"
        "    getattr(package.models, name)\n"
    )
    work = package.parent / "work"
    work.mkdir()
    environment = {**os.environ, "PYTHONPATH": str(package.parent)}
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=work, env=environment, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert os.listdir(work) == []


def filled(values: list[str], keyword: str, text: str, tag: str, plain: str) -> Json:
    """The farm with texts in all the places that take them.

    Args:
        values: of an enum; the first two tell variants, too.
        keyword: a name that is one of Python's keywords.
        text: goes to patterns, formats, defaults and prose.
        tag: a group.
        plain: the name of a definition.
    """
    document = copy.deepcopy(FARM)
    item = document["paths"]["/barns/{barnKey}"]["get"]
    item.update(tags=[tag], operationId=keyword, summary=text, description=text)
    item["parameters"][1].update(name=keyword, enum=values, description=text)
    item["parameters"][2].update(default=text, pattern=text, format=text)
    definitions = document["definitions"]
    properties = definitions["Barn"]["properties"]
    properties[keyword] = properties.pop("map")
    properties["state"]["enum"] = values[::-1][1:]
    properties["label"].update(default=text, pattern=text, format=text)
    definitions["Cow"]["x-discriminator-value"] = values[0]
    definitions[plain] = {**definitions.pop("Hen"), "x-discriminator-value": values[1]}
    return document


HOSTILE = [
    f'"""\\{{{{ 7 }}}}{{% raw %}}#$(id)`id`; {CODE} #"""',
    "*a: !!python/object/apply:os.system [id]",
    "../../evil",
]


def test_what_goes_in_is_text_in_the_package(spec: Path, tmp_path: Path) -> None:
    """The modules are those of a harmless document, names and texts aside; nothing is written beside them."""
    values = [*HOSTILE, "class", "__init__", f"é: {CODE}", '"']
    hostile = filled(values, "class", HOSTILE[0], "../../a\nimport os", "exec")
    harmless = filled([*"abcdefg"], "import", "abc", "Tag", "eval")
    for name, document in (("hostile", hostile), ("harmless", harmless)):
        assert bring(document, spec) == ""
        assert packed(spec, tmp_path / name) == ""
    assert sorted(os.listdir(tmp_path)) == ["harmless", "hostile", "repository"]
    assert shape(tmp_path / "hostile") == shape(tmp_path / "harmless")
    models = (tmp_path / "hostile" / "models").rglob("*.py")
    constants = {
        node.value
        for path in models
        for node in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(node, ast.Constant)
    }
    assert constants >= set(values)
    assert_runs_nothing(tmp_path / "hostile")


def check_random(count: int, folders: Callable[[], Path]) -> None:
    @settings(max_examples=count, deadline=None, suppress_health_check=list(HealthCheck), database=None)
    @given(documents())
    def check(document: Json) -> None:
        folder = folders()
        if (
            not bring(document, folder / "openapi.yaml")
            and count > 50
            and not packed(folder / "openapi.yaml", folder / "package")
        ):
            assert_runs_nothing(folder / "package")
            assert not {"ran", "evil", "passwd"} & {path.name for path in folder.parent.rglob("*")}

    check()


@pytest.mark.parametrize("count", [20, pytest.param(400, marks=pytest.mark.proof)])
def test_hostile_texts_go_in_as_text_or_stop_with_one_line(
    count: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    check_random(count, lambda: tmp_path_factory.mktemp("hostile"))


def chain(link: Callable[[str], Json], length: int, last: Json) -> Json:
    """Definitions L0, L1, … of which each is made from the next."""
    found = {f"L{index}": link(f"#/definitions/L{index + 1}") for index in range(length)}
    return {**found, f"L{length}": last}


def nested(depth: int) -> Json:
    found: Json = {"type": "string"}
    for _ in range(depth):
        found = {"type": "array", "items": found}
    return {"L0": {"type": "object", "properties": {"a": found}}}


OBJECT: Json = {"type": "object", "properties": {"a": {"type": "string"}}}
BOMBS = {
    "allOf": chain(lambda each: {"allOf": [{"$ref": each}, {"$ref": each}]}, 40, OBJECT),
    "arrays": chain(lambda each: {"type": "array", "items": {"$ref": each}}, 60, {"type": "string"}),
    "maps": chain(lambda each: {"type": "object", "additionalProperties": {"$ref": each}}, 60, {"type": "string"}),
    "long": chain(lambda each: {"allOf": [{"$ref": each}]}, 3000, OBJECT),
    "deep": nested(400),
}


@pytest.mark.parametrize("name", BOMBS)
def test_references_that_multiply_stop_with_one_line(name: str, spec: Path) -> None:
    document = copy.deepcopy(FARM)
    document["definitions"].update(BOMBS[name])
    document["definitions"]["Barn"]["properties"]["beast"] = {"$ref": "#/definitions/L0"}
    assert "refers to itself, or is nested deeper than 30 levels" in bring(document, spec)


def test_references_to_classes_do_not_multiply(spec: Path) -> None:
    document = copy.deepcopy(FARM)
    twice = {"type": "object"}
    document["definitions"].update(
        chain(lambda each: {**twice, "properties": {"a": {"$ref": each}, "b": {"$ref": each}}}, 40, OBJECT)
    )
    document["definitions"]["Barn"]["properties"]["beast"] = {"$ref": "#/definitions/L0"}
    assert bring(document, spec) == ""
    assert spec.stat().st_size < 20_000


@pytest.mark.parametrize("number", ["9" * 400, "-" + "9" * 400, "1e400", "-1e400", "1e31", "1" + "0" * 31])
@pytest.mark.parametrize("key", ["maximum", "minimum", "multipleOf", "maxLength", "default"])
def test_huge_numbers_stop_or_are_left_out(key: str, number: str, spec: Path) -> None:
    document = copy.deepcopy(FARM)
    field = document["definitions"]["Cow"]["allOf"][1]["properties"]["milk"]
    if key == "maxLength":
        field = document["definitions"]["Barn"]["properties"]["label"]
    field[key] = "NUMBER"
    assert bool(bring(json.dumps(document).replace('"NUMBER"', number), spec)) is (key != "default")
    assert number not in spec.read_text()
