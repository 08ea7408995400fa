"""What the document says stands in docstrings; where it says nothing, they read well all the same."""

from __future__ import annotations

import ast
import importlib
import inspect
import itertools
import pydoc
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tools.generator import code
from tools.generator.pipeline import generate

ROOT = Path(__file__).resolve().parents[2]
DOCUMENT = """
openapi: 3.1.0
info: {title: Farm, version: "20250101"}
servers:
  - url: https://farm.{region}.example.com/{apiVersion}
    variables: {apiVersion: {default: "20250101"}, region: {default: here}}
tags: [{name: Farm}]
paths:
  /fields/{fieldKey}:
    put:
      operationId: PloughAIField
      tags: [Farm]
      parameters:
        - $ref: '#/components/parameters/fieldKey'
          description: The field that is ploughed.
        - {name: depth, in: query, schema: {type: integer, minimum: 1, maximum: 40, default: 20}}
        - {name: if-match, in: header, schema: {type: string}}
      requestBody:
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Plough'}
            example: {kind: DISC}
        required: true
      responses:
        '2XX':
          description: Success.
          content: {application/json: {schema: {$ref: '#/components/schemas/Plough'}}}
    get:
      operationId: GetField
      tags: [Farm]
      summary: Look at a field
      parameters: [{$ref: '#/components/parameters/fieldKey'}]
      responses: {'2XX': {description: Success.}}
components:
  parameters:
    fieldKey: {name: fieldKey, in: path, required: true, description: From the land register., schema: {type: string}}
  schemas:
    Error: {type: object, properties: {code: {type: string}}}
    Plough:
      type: object
      properties:
        kind: {$ref: '#/components/schemas/PloughKind'}
        width: {type: number, description: Centimetres.}
        owner: {type: string}
        blades: {type: array, maxItems: 12, items: {type: string}}
    PloughKind:
      type: string
      enum: [DISC, CHISEL]
      x-enumDescriptions: {DISC: 'Turns the soil with "discs"'}
"""


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The package made from DOCUMENT, to be imported as `farm_package`."""
    folder = tmp_path_factory.mktemp("farm")
    spec = folder / "openapi.yaml"
    spec.write_text(DOCUMENT)
    generate(spec, ROOT / "generator-config.yml", ROOT / "overrides", folder / "farm_package")
    sys.path.insert(0, str(folder))
    yield folder / "farm_package"
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.startswith("farm_package")]:
        del sys.modules[name]


def module(name: str) -> ModuleType:
    return importlib.import_module(f"farm_package.{name}")


def docstring(function: object) -> list[str]:
    return [line.strip() for line in (inspect.getdoc(function) or "").splitlines()]


def after_attribute(path: Path) -> dict[str, str]:
    """The texts that stand below attributes, which editors show."""
    body = next(each for each in ast.parse(path.read_text()).body if isinstance(each, ast.ClassDef)).body
    found = {}
    for first, second in itertools.pairwise(body):
        if isinstance(second, ast.Expr) and isinstance(first, (ast.AnnAssign, ast.Assign)):
            target = first.target if isinstance(first, ast.AnnAssign) else first.targets[0]
            found[ast.unparse(target)] = ast.literal_eval(second.value)
    return found


@pytest.mark.usefixtures("package")
def test_text_beside_the_reference_to_a_shared_parameter_is_that_of_the_operation() -> None:
    assert "field_key: The field that is ploughed." in docstring(module("api.farm.plough_ai_field").sync)
    assert "field_key: From the land register." in docstring(module("api.farm.get_field").sync)


@pytest.mark.usefixtures("package")
def test_parameters_without_text_tell_their_limits_or_where_they_go() -> None:
    lines = docstring(module("api.farm.plough_ai_field").sync)
    assert "depth: 1 to 40. Without it, 20." in lines
    assert "if_match: `if-match` in the headers." in lines
    assert "body: As JSON." in lines


@pytest.mark.usefixtures("package")
def test_operation_without_summary_has_its_name_for_a_title() -> None:
    plough, get = module("api.farm.plough_ai_field"), module("api.farm.get_field")
    assert docstring(plough.sync)[:3] == ["Plough AI field.", "", "Args:"]
    assert plough.__doc__ == "Plough AI field."
    assert docstring(get.sync)[0] == "Look at a field."


@pytest.mark.usefixtures("package")
def test_help_has_no_dangling_colon_and_no_double_empty_lines() -> None:
    for name in ("plough_ai_field", "get_field"):
        lines = docstring(module(f"api.farm.{name}").sync)
        assert [line for line in lines if line.endswith(":") and line not in ("Args:", "Returns:", "Raises:")] == []
        assert [pair for pair in itertools.pairwise(lines) if pair == ("", "")] == []
    assert "The field that is ploughed." in pydoc.plain(pydoc.render_doc(module("api.farm.plough_ai_field").sync))


def test_only_what_is_described_has_a_text_below_it(package: Path) -> None:
    fields = after_attribute(package / "models" / "plough.py")
    assert fields == {"width": "Centimetres.", "blades": "At most 12 items."}
    values = after_attribute(package / "models" / "plough_kind.py")
    assert values == {"DISC": 'Turns the soil with "discs".'}


@pytest.mark.usefixtures("package")
def test_texts_of_values_change_no_behaviour() -> None:
    kind = module("models").PloughKind
    assert [each.name for each in kind] == ["DISC", "CHISEL", "UNKNOWN"]
    assert kind("DISC") is kind.DISC


@pytest.mark.usefixtures("package")
def test_help_shows_no_docstring_of_a_base_for_a_class_without_text() -> None:
    for name in ("Plough", "PloughKind"):
        cls = getattr(module("models"), name)
        assert (cls.__doc__, inspect.getdoc(cls)) == ("", "")
        of_base = str(cls.__base__.__doc__).splitlines()[0]
        assert of_base not in pydoc.plain(pydoc.render_doc(cls))
        assert of_base in pydoc.plain(pydoc.render_doc(cls.__base__))


@pytest.mark.parametrize("indent", [0, 4])
@pytest.mark.parametrize("text", ['say "yes"', '"', 'ends with \\"', "ends with \\", 'a "' * 60, '"' * 200])
def test_text_that_ends_in_any_way_fits_between_the_quotation_marks_of_a_docstring(text: str, indent: int) -> None:
    read = ast.literal_eval(code.docstring(text, indent))
    assert " ".join(read.split()) == " ".join(text.split()).replace('"""', "'''")
