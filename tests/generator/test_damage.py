"""Documents that are damaged at random: a package that is as it should be, or one line; never a traceback."""

from __future__ import annotations

import copy
import importlib
import itertools
import py_compile
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.generator.allowed import generated, strangers
from tests.generator.documents import Json
from tests.support.small import ROOT, write
from tools.generator.document import Document, DocumentError
from tools.generator.pipeline import GenerationError, build, parse

CONFIG = ROOT / "generator-config.yml"
OVERRIDES = ROOT / "overrides"
TEXT = Path(__file__).with_name("shapes.yaml").read_text(encoding="utf-8")
SHAPES: Json = yaml.safe_load(TEXT)
VALUES: list[Any] = [
    None, True, False, 0, 1.5, "", "a", "\x00", "\u202e", 'a"\nimport os\n', "A b", "object", "array", "string", "null",
    "date-time", "binary", "query", "path", "header", "cookie", "#/components/schemas/Shape", "#/components/schemas/No",
    [], {}, [None], ["a", "a"], [{}], {"": {}}, {"$ref": "#/components/schemas/Shape"}, {"type": "object"},
]  # fmt: skip
NUMBERS = itertools.count()


def places(node: Any, above: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to each value in a document but the whole."""
    members = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, child in members:
        yield (*above, key)
        yield from places(child, (*above, key))


def at(document: Json, place: tuple[Any, ...]) -> Any:
    node: Any = document
    for key in place:
        node = node[key]
    return node


@st.composite
def damaged(draw: st.DrawFn) -> Json:
    """The document of all shapes, with one to three kinds of damage."""
    document = copy.deepcopy(SHAPES)
    for _ in range(draw(st.integers(1, 3))):
        found = list(places(document))
        place = draw(st.sampled_from(found))
        node, key = at(document, place[:-1]), place[-1]
        match draw(st.sampled_from(["delete", "replace", "misspell", "another", "twice"])):
            case "delete":
                del node[key]
            case "replace":
                node[key] = copy.deepcopy(draw(st.sampled_from(VALUES)))
            case "misspell" if isinstance(node, dict):
                position = draw(st.integers(0, len(key)))
                node[key[:position] + draw(st.sampled_from(["", "x", "_", " "])) + key[position + 1 :]] = node.pop(key)
            case "misspell" | "another":
                node[key] = copy.deepcopy(at(document, draw(st.sampled_from(found))))
            case "twice" if isinstance(node, list):
                node.append(copy.deepcopy(node[key]))
            case _:
                node[f"{key}2"] = copy.deepcopy(node[key])
    return document


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("damaged")


def accepted(path: Path) -> Document | None:
    """The document if the generator accepts it. Otherwise it must say so in one line that names the file."""
    try:
        document = Document(path)
        parse(document, CONFIG)
    except (DocumentError, GenerationError) as error:
        text = str(error)
        assert "\n" not in text
        assert text.startswith("openapi.yaml")
        assert " object at 0x" not in text
        return None
    return document


@settings(max_examples=5 * settings().max_examples)
@given(content=damaged())
def test_a_damaged_document_is_read_or_refused_in_one_line(content: Json, folder: Path) -> None:
    accepted(write(content, folder / "openapi.yaml"))


@st.composite
def damaged_text(draw: st.DrawFn) -> str:
    """The file of all shapes, with one to three lines that are no longer as they were."""
    lines = TEXT.splitlines()
    for _ in range(draw(st.integers(1, 3))):
        number = draw(st.integers(0, len(lines) - 1))
        line = lines[number]
        lines[number : number + 1] = draw(
            st.sampled_from([[], [line, line], [f"  {line}"], [line[1:]], [f"{line} *a"], [f"{line} &a"], [f"{line}:"]])
        )
    return "\n".join(lines)


@settings(max_examples=5 * settings().max_examples)
@given(text=damaged_text())
def test_a_damaged_file_is_read_or_refused_in_one_line(text: str, folder: Path) -> None:
    path = folder / "openapi.yaml"
    path.write_text(text, encoding="utf-8")
    accepted(path)


@pytest.mark.proof
@settings(max_examples=3_000)
@given(content=damaged())
def test_many_damaged_documents_are_read_or_refused_in_one_line(content: Json, folder: Path) -> None:
    accepted(write(content, folder / "openapi.yaml"))


@pytest.mark.proof
@settings(max_examples=200)
@given(content=damaged())
def test_what_is_made_of_a_damaged_document_imports_and_has_the_allowed_shape(content: Json, folder: Path) -> None:
    document = accepted(write(content, folder / "openapi.yaml"))
    if document is None:
        return
    tree = folder / f"damaged_{next(NUMBERS)}"
    build(document, CONFIG, OVERRIDES, tree)
    modules = generated(tree)
    assert [text for path in modules for text in strangers(path)] == []
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        for path in modules:
            py_compile.compile(str(path), doraise=True)
            importlib.import_module(".".join(path.relative_to(folder).with_suffix("").parts).removesuffix(".__init__"))
    for name in [name for name in sys.modules if name.split(".")[0] == tree.name]:
        del sys.modules[name]


def test_what_is_generated_of_all_shapes_has_the_allowed_shape(folder: Path) -> None:
    build(Document(write(SHAPES, folder / "openapi.yaml")), CONFIG, OVERRIDES, folder / "shapes")
    modules = generated(folder / "shapes")
    assert len(modules) >= 20
    assert [text for path in modules for text in strangers(path)] == []


def test_the_shape_that_is_allowed_has_no_room_for_other_code(tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    for text in ('print("A")', "import os", "x = __import__('os')", "'a' + f'{1}'", "if x: pass", "x = [y for y in z]"):
        module.write_text(text)
        assert list(strangers(module))
