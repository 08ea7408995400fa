"""No text of a document becomes code: templates can only write what is marked as code, and few functions mark it."""

from __future__ import annotations

import ast
import copy
import re
import shutil
from pathlib import Path

import pytest
import yaml

from tests.support.small import ROOT, write
from tools.generator import code
from tools.generator.document import Document
from tools.generator.pipeline import GenerationError, build

CONFIG = ROOT / "generator-config.yml"
OVERRIDES = ROOT / "overrides"
TEMPLATES = sorted((OVERRIDES / "templates").glob("*.jinja"))
SHAPES = yaml.safe_load(Path(__file__).with_name("shapes.yaml").read_text(encoding="utf-8"))
OUTPUT = re.compile(r"\{\{(?P<value>[^{}]*)\|(?P<filter>[^|{}]*)\}\}")
CODE_ALREADY = ("result", "shape.annotation(")


def filters() -> list[tuple[str, int]]:
    """Each output of a template that ends with a filter."""
    return [
        (path.name, found.start())
        for path in TEMPLATES
        for found in OUTPUT.finditer(path.read_text(encoding="utf-8"))
        if not found["value"].strip().startswith(CODE_ALREADY)
    ]


@pytest.fixture(scope="module")
def shapes(tmp_path_factory: pytest.TempPathFactory) -> Document:
    """A document with all shapes."""
    return Document(write(SHAPES, tmp_path_factory.mktemp("shapes") / "openapi.yaml"))


@pytest.fixture
def overrides(tmp_path: Path) -> Path:
    """A copy of the templates and handwritten modules."""
    return shutil.copytree(OVERRIDES, tmp_path / "overrides")


@pytest.mark.parametrize(("template", "place"), filters())
def test_a_template_that_forgets_one_of_its_filters_fails(
    template: str, place: int, shapes: Document, overrides: Path, tmp_path: Path
) -> None:
    path = overrides / "templates" / template
    text = path.read_text(encoding="utf-8")
    found = OUTPUT.match(text, place)
    assert found
    path.write_text(f"{text[:place]}{{{{{found['value']}}}}}{text[found.end() :]}", encoding="utf-8")
    with pytest.raises(GenerationError, match=rf"^{re.escape(template)}:\d+: .* is written as code"):
        build(shapes, CONFIG, overrides, tmp_path / "things", one_module=template == "models_module.py.jinja")


def test_the_text_that_a_template_forgets_would_run(shapes: Document, overrides: Path, tmp_path: Path) -> None:
    """What `marked` is for: without it, this document runs code when its module is imported."""
    content = copy.deepcopy(SHAPES)
    content["paths"]["/shapes"]["get"]["operationId"] = 'str("A"), "GET", "/")\nprint("A")\nprint("B"'
    document = shapes.with_content(content)
    path = overrides / "templates" / "endpoint_module.py.jinja"
    text = path.read_text(encoding="utf-8").replace("operation.operationId | literal", "operation.operationId")
    path.write_text(text, encoding="utf-8")
    with pytest.raises(GenerationError, match="is written as code"):
        build(document, CONFIG, overrides, tmp_path / "refused")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tools.generator.pipeline.marked", str)
        build(document, CONFIG, overrides, tmp_path / "things")
    found = [path for path in (tmp_path / "things" / "api").rglob("*.py") if '\nprint("A")' in path.read_text()]
    assert len(found) == 1


def test_only_one_module_marks_code_and_its_patterns_are_constants() -> None:
    for path in (ROOT / "tools" / "generator").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id != "Code" or path.name == "code.py", f"{path.name}:{node.lineno}"
                assert node.func.id != "code" or isinstance(node.args[0], ast.Constant), f"{path.name}:{node.lineno}"


@pytest.mark.parametrize("text", ["😀", "é\\", 'a"b', "it's", "\u2028", "a\nb"])
def test_a_literal_is_the_text(text: str) -> None:
    assert ast.literal_eval(code.literal(text)) == text


@pytest.mark.parametrize("text", ["a b", "1a", "class", "", "a.b", "a)(", "__import__('os')"])
def test_what_is_no_name_is_refused(text: str) -> None:
    with pytest.raises(code.CodeError, match="is no name in Python"):
        code.identifier(text)


def test_strings_made_of_code_are_not_code() -> None:
    made = code.literal("a")
    for text in (made + made, f"{made}", made.replace("a", "b"), "".join([made])):
        with pytest.raises(code.CodeError):
            code.marked(text)
