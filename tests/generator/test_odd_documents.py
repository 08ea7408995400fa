"""What looks odd in a document and is carried over: the package is imported and its operations are called."""

from __future__ import annotations

import ast
import asyncio
import datetime
import importlib
import json
import re
import subprocess
import sys
import typing
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
from openapi_python_client.strings import ClassName, PythonIdentifier

from tests.support.small import ROOT
from tools.generator import names
from tools.generator.document import Document
from tools.generator.pipeline import build

TIME = datetime.datetime(2027, 1, 31, 12, 30, tzinfo=datetime.UTC)


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    folder = tmp_path_factory.mktemp("odd")
    document = Document(Path(__file__).with_name("odd.yaml"))
    build(document, ROOT / "generator-config.yml", ROOT / "overrides", folder / "odd_package")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        yield importlib.import_module("odd_package")
    for name in [name for name in sys.modules if name.split(".")[0] == "odd_package"]:
        del sys.modules[name]


class Service:
    """Answers with what it is told, and keeps the request."""

    def __init__(self, package: ModuleType, status: int = 200, answer: Any = None) -> None:
        self.requests: list[httpx.Request] = []
        self._answer = httpx.Response(status) if status == 204 else httpx.Response(status, json=answer)
        transport = httpx.MockTransport(self._reply)
        self.client = package.Client("https://odd.example.com/1", httpx_args={"transport": transport})

    def _reply(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self._answer


def odd(package: ModuleType, **fields: Any) -> Any:
    return package.models.Odd(field="f", **fields)


@pytest.mark.parametrize("call", ["sync", "asyncio"])
def test_parameters_of_odd_names_go_where_they_belong(package: ModuleType, call: str) -> None:
    module = importlib.import_module("odd_package.api.odd.syncimport_os")
    service = Service(package, 202, {"a": {"field": "b", "surplus": 1}})
    arguments: dict[str, Any] = {
        "body": [odd(package, kind="ODD")],
        "state": [package.models.State("_x_"), package.models.State("new")],
        "filtera": "&",
        "models": None,
        "datetime_": TIME,
        "x_y_query": 1.5,
        "x_y_header": "h",
        "class_": TIME,
        "opc_meta": True,
    }
    made = getattr(module, call)("a/b", 5, False, client=service.client, **arguments)
    answer = asyncio.run(made) if call == "asyncio" else made
    [request] = service.requests
    assert request.url.raw_path.partition(b"?")[0] == b"/1/odd/a%2Fb/5false"
    assert list(request.url.params.multi_items()) == [
        ("state", "_x_"), ("state", "new"), ("filter[a]", "&"), ("datetime", "2027-01-31T12:30:00Z"), ("x-y", "1.5"),
    ]  # fmt: skip
    sent = {name: request.headers[name] for name in ("x-y", "class", "opc-meta-*")}
    assert sent == {"x-y": "h", "class": "2027-01-31T12:30:00Z", "opc-meta-*": "true"}
    assert json.loads(request.content) == [{"field": "f", "kind": "ODD"}]
    assert (answer["a"].field, answer["a"].additional_properties) == ("b", {"surplus": 1})


def test_bodies_and_answers_that_are_no_objects(package: ModuleType) -> None:
    import_, models, none = (
        importlib.import_module(f"odd_package.api.class_.{each}") for each in ("import_", "models", "none")
    )
    service = Service(package, 200, "2027-01-31T12:30:00Z")
    assert import_.sync(client=service.client, body=TIME) == TIME
    assert json.loads(service.requests[0].content) == "2027-01-31T12:30:00Z"
    service = Service(package, 200, [1])
    assert models.sync(client=service.client, body={"a": [TIME]}) == [1]
    assert json.loads(service.requests[0].content) == {"a": ["2027-01-31T12:30:00Z"]}
    assert none.sync(client=Service(package, 204).client) is None


def test_an_error_of_any_status_is_the_schema_error(package: ModuleType) -> None:
    none = importlib.import_module("odd_package.api.class_.none")
    with pytest.raises(package.ServiceError, match=r"^418 Teapot: short and stout"):
        none.sync(client=Service(package, 418, {"code": "Teapot", "message": "short and stout"}).client)


def test_fields_of_odd_names_and_types_survive_a_round_trip(package: ModuleType) -> None:
    source = {
        "password": "S",
        "more": {"a": {"b": 1}},
        "field": "f",
        "datetime": "2027-01-31",
        "models": ["mro", "new"],
        "define": {"None": "n", "token": "S"},
        "str": None,
        "a-b": "1",
        "a_b": None,
        "": "empty",
        "class": {"a": "2027-01-31T12:30:00Z"},
        "self": {"field": "g", "self": None},
        "default": "00000000-0000-0000-0000-000000000001",
        "kind": "ODD",
        "choice": [1],
    }
    made = package.models.Odd.from_dict(source)
    assert made.to_dict() == source
    assert made.additional_properties == {}
    assert (made.datetime_, made.class_["a"]) == (TIME.date(), TIME)
    assert made.models == [package.models.State.MRO, package.models.State.UNKNOWN]
    assert (made.str_, made.ab, made.a_b, made.field_, made.self_.self_) == (None, "1", None, "empty", None)
    assert "'S'" not in repr(made)
    assert "token" not in repr(made)


def test_a_variant_inherits_the_json_names_of_its_base(package: ModuleType) -> None:
    source = {"shape_kind": "ROUND", "sideLength": 1, "max_size": 2, "in_radius": 3}
    made = package.models.Shape.from_dict(source)
    assert type(made) is package.models.Round
    assert (made.shape_kind, made.side_length, made.max_size, made.in_radius) == ("ROUND", 1, 2, 3)
    assert made.to_dict() == source
    assert made.additional_properties == {}


def test_a_value_that_stands_for_all_others_is_unknown(package: ModuleType) -> None:
    state = package.models.State
    assert [each.value for each in state] == [
        "_x_", "__class__", "mro", "", "1", "\xe9", "True", "name", "a b", "UNKNOWN_ENUM_VALUE",
    ]  # fmt: skip
    assert state("UNKNOWN_ENUM_VALUE").is_unknown
    assert not state("__class__").is_unknown


def test_type_hints_of_odd_names_can_be_evaluated(package: ModuleType) -> None:
    for name in package.models.__all__:
        typing.get_type_hints(getattr(package.models, name))
    module = importlib.import_module("odd_package.api.odd.syncimport_os")
    assert typing.get_type_hints(module.sync)["return"].__args__ == (str, package.models.Odd)
    assert module.OPERATION.name == 'Sync\nimport os\n"""'


@pytest.mark.proof
def test_odd_names_type_check(package: ModuleType) -> None:
    folder = Path(str(package.__file__)).parents[1]
    command = [sys.executable, "-m", "mypy", "--strict", "-p", "odd_package.api", "-p", "odd_package.models"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert done.stdout.splitlines()[-1].startswith("Success"), done.stdout


def imported(path: Path) -> set[str]:
    """The names that a module imports."""
    found = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return {
        each.asname or each.name
        for node in found
        if isinstance(node, ast.ImportFrom | ast.Import)
        for each in node.names
    }


def test_classes_of_all_names_are_found(package: ModuleType) -> None:
    folder = Path(str(package.__file__)).with_name("models")
    modules = {
        node.name: path.stem
        for path in folder.glob("[!_]*.py")
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef)
    }
    odd = {"HTTPServer2Info": "http_server_2_info", "OAuth2Token": "o_auth_2_token", "Class": "class_"}
    assert odd.items() <= modules.items()
    assert package.models.__all__ == sorted(modules)
    assert set(modules) <= set(dir(package.models))
    for name, module in modules.items():
        assert getattr(package.models, name).__module__ == f"odd_package.models.{module}"
    for name in ("HttpServer2Info", "_schema", "_Schema", "Nothing", "", "Odd.kind", "Nothing.more", *modules.values()):
        message = f"^module 'odd_package.models' has no attribute '{re.escape(name)}'$"
        with pytest.raises(AttributeError, match=message):
            package.models.__getattr__(name)


def test_names_that_modules_import_are_refused_to_schemas_or_no_names_of_modules(package: ModuleType) -> None:
    tree = Path(str(package.__file__)).parent
    own = {*names.CLASSES, *package.models.__all__, "TYPE_CHECKING"}
    for path in (tree / "models").glob("*.py"):
        assert {each for each in imported(path) if str(ClassName(each, "field_")) == each} <= own
    for path in (*tree.glob("models/__init__.py"), *tree.glob("api/**/__init__.py")):
        modules = {each.stem for each in path.parent.iterdir()}
        assert not {each for each in imported(path) - modules if str(PythonIdentifier(each, "field_")) == each}
