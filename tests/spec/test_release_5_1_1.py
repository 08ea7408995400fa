"""The real release 5.1.1, and the file made from it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.spec.conftest import ROOT, load
from tools.openapi import SCHEMAS, families, reached
from tools.openapi import operations as operations_of
from tools.spec.__main__ import main
from tools.spec.facts import Facts
from tools.spec.release import unpacked
from tools.spec.sdk import read_release
from tools.spec.shapes import innermost
from tools.spec.wanted import in_terms_of

pytestmark = pytest.mark.proof

VERSION = "5.1.1"
BY_HAND = ("GetAsyncOperation", "ListAsyncOperations", "CancelAsyncOperation")


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheels of the release, downloaded once."""
    folder = tmp_path_factory.mktemp("wheels")
    names = [f"{name}=={VERSION}" for name in ("aidp-python-client", "aidp-cli")]
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(folder), *names]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        pytest.skip(f"no access to the packages: {done.stderr[-200:]}")
    return folder


@pytest.fixture(scope="module")
def facts(wheels: Path) -> Facts:
    with unpacked(VERSION, wheels) as (client, manifest):
        return read_release(client, manifest, VERSION)


@pytest.fixture(scope="module")
def document() -> Any:
    return load(ROOT / "openapi.yaml")


def operations(document: Any) -> Iterator[Any]:
    for path in document["paths"].values():
        yield from path.values()


def resolve(document: Any, parameter: Any) -> Any:
    shared = document["components"]["parameters"]
    return shared[parameter["$ref"].rpartition("/")[2]] if "$ref" in parameter else parameter


def resolved(document: Any, operation: Any) -> list[Any]:
    return [resolve(document, item) for item in operation["parameters"]]


def test_release_has_the_counts_of_the_field_notes(facts: Facts) -> None:
    assert facts.api_version == "20260430"
    assert len(facts.operations) == 299
    found = list(operations_of(facts.document))
    assert len({tag for _, _, item in found for tag in item["tags"]}) == 20
    assert sorted(item["operationId"] for _, _, item in found if item.get("deprecated")) == [
        "DeployBundleAction",
        "FetchBundleDeploymentStatusAction",
    ]
    methods = Counter(method for method, _, _ in found)
    assert methods == {"get": 93, "post": 157, "put": 22, "delete": 23, "patch": 3, "head": 1}
    taken = [{(each["name"], each["in"]) for each in item["parameters"]} for _, _, item in found]
    assert sum(("page", "query") in each for each in taken) == 51


def test_what_operations_reach_has_the_counts_of_the_field_notes(facts: Facts, document: Any) -> None:
    content = in_terms_of(document, facts, lambda parameter: resolve(document, parameter)).document
    used = {each.removeprefix(SCHEMAS) for each in reached(content, [content["paths"]], families(content))}
    models = {name: each for name, each in content["components"]["schemas"].items() if each.get("type") == "object"}
    assert used >= models.keys()
    assert len(models) == 679
    assert sum(len(each.get("properties", ())) for each in models.values()) == 3745
    assert len([name for name in facts.families if name in used]) == 21
    listed = [facts.schemas[name].get("properties", {}) for name in used & facts.schemas.keys()]
    enums = [each for item in listed for each in map(innermost, item.values()) if "enum" in each]
    assert len({frozenset(each["enum"]) for each in enums if "title" not in each}) == 147


def test_file_agrees_with_the_release(wheels: Path, tmp_path: Path) -> None:
    spec = Path(shutil.copy(ROOT / "openapi.yaml", tmp_path))
    before = spec.read_bytes()
    assert main(["--sdk", VERSION, "--spec", str(spec), "--packages", str(wheels)]) == 0
    assert spec.read_bytes() == before
    assert main(["--sdk", VERSION, "--spec", str(spec), "--packages", str(wheels), "--prune"]) == 0
    assert spec.read_bytes() == before


def test_file_has_every_operation_with_its_parameters(facts: Facts, document: Any) -> None:
    found = {item["operationId"]: item for item in operations(document)}
    assert found.keys() == facts.operations.keys()
    for name, operation in facts.operations.items():
        wanted = {(item["name"], item["in"], item.get("required", False)) for item in operation["parameters"]}
        assert {
            (item["name"], item["in"], item.get("required", False)) for item in resolved(document, found[name])
        } == wanted
        assert found[name].get("deprecated", False) is operation.get("deprecated", False)
        assert found[name]["tags"] == operation["tags"]
        assert ("requestBody" in found[name]) is ("requestBody" in operation)


def test_headers_that_many_operations_take(document: Any) -> None:
    taken = Counter(item["name"] for operation in operations(document) for item in resolved(document, operation))
    assert (taken["opc-request-id"], taken["opc-retry-token"], taken["if-match"]) == (299, 120, 91)


def test_path_parameters_with_slashes(document: Any) -> None:
    marked = {
        (operation["operationId"], item["name"])
        for operation in operations(document)
        for item in resolved(document, operation)
        if item.get("x-multi-segment")
    }
    assert {name for _, name in marked} == {"contentPath", "objectPath"}
    assert len(marked) == 10


def test_each_set_of_values_is_one_component(facts: Facts, document: Any) -> None:
    schemas = document["components"]["schemas"]
    enums = {name: frozenset(item["enum"]) for name, item in schemas.items() if "enum" in item}
    wanted = in_terms_of(document, facts, lambda each: resolve(document, each)).schemas
    assert len(set(enums.values())) == len(enums) == len([each for each in wanted.values() if "enum" in each])
    assert not [name for name in enums if re.search(r"\d$", name)]
    assert not enums.keys() & facts.schemas.keys()


def test_families_have_constants_and_a_base(facts: Facts, document: Any) -> None:
    schemas = document["components"]["schemas"]
    families = {name: item for name, item in schemas.items() if "discriminator" in item}
    assert len(families) == 21
    for name, family in families.items():
        key = family["discriminator"]["propertyName"]
        assert family["discriminator"]["mapping"].keys() == facts.families[name].variants.keys()
        assert "properties" in schemas[family["discriminator"]["x-defaultMapping"].rpartition("/")[2]]
        for value, reference in family["discriminator"]["mapping"].items():
            variant = schemas[reference.rpartition("/")[2]]
            assert variant["properties"][key]["const"] == value
            assert key in variant["required"]


def test_what_was_written_by_hand_for_async_operations_stays(document: Any) -> None:
    found = {item["operationId"]: item for item in operations(document)}
    for name in BY_HAND:
        assert {"200", "400", "401", "404", "429", "500", "default"} == found[name]["responses"].keys()
    assert found["GetAsyncOperation"]["summary"] == "Get one async operation."
    schemas = document["components"]["schemas"]
    values = len(schemas["AsyncOperationActionType"]["enum"]) + len(schemas["AsyncOperationResourceType"]["enum"])
    assert values == 68 + 21


def descriptions(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from (value[key] for key in ("summary", "description") if isinstance(value.get(key), str))
        for item in value.values():
            yield from descriptions(item)
    elif isinstance(value, list):
        for item in value:
            yield from descriptions(item)


def test_no_sentence_of_the_release_is_in_the_file(wheels: Path, document: Any) -> None:
    with unpacked(VERSION, wheels) as (client, manifest):
        sources = [path.read_text(encoding="utf-8") for path in client.rglob("*.py")]
        theirs = f" {_plain(' '.join(sources))} {_plain(manifest.read_text(encoding='utf-8'))} "
    ours = {text for text in descriptions(document) if len(_plain(text).split()) > 6}
    assert [text for text in ours if f" {_plain(text)} " in theirs] == []


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[a-z0-9']+", text.lower()))
