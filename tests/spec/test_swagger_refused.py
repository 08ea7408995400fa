"""Rejected Swagger documents: a document goes in completely, or ends with one line and changes nothing."""

from __future__ import annotations

import contextlib
import copy
import io
import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.spec.conftest import ROOT, SMALL_FILE, ZOO, brought, load, schema
from tests.spec.swagger_export import Json
from tools.spec.__main__ import main


def stopped(document: Any, spec: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """Brings in a document that must be rejected; returns the line that says why."""
    before, modified = spec.read_bytes(), spec.stat().st_mtime_ns
    assert brought(document, spec) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("error: swagger.json: ")
    assert err.count("\n") == 1
    assert len(err) < 500
    assert (spec.read_bytes(), spec.stat().st_mtime_ns) == (before, modified)
    return str(err)


YAML_BOMB = "a: &a [x, x]\n" + "".join(
    f"{name}: &{name} [*{last}, *{last}]\n" for last, name in zip("abcdefgh", "bcdefghi", strict=True)
)
PATHS = '"paths": {"/a": {}}'


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "not JSON"),
        ("swagger: '2.0'\npaths: {}\n", "Oracle publishes it as JSON"),
        (YAML_BOMB, "not JSON"),
        (json.dumps(ZOO)[:-1000], "not JSON"),
        ("<html>Sign in</html>", "not JSON"),
        ("[]", "must be a JSON object, not an array"),
        ("{}", "not a Swagger document"),
        ('{"openapi": "3.0.3", "paths": {}}', 'OpenAPI "3.0.3", but Swagger 2.0'),
        ('{"swagger": "1.2", ' + PATHS + "}", 'Swagger "1.2", but 2.0'),
        ('{"swagger": "2.0"}', "no paths"),
        ('{"swagger": "2.0", "paths": {}}', "no paths"),
        ('{"swagger": "2.0", "paths": []}', "must be a JSON object"),
        ('{"swagger": "2.0", ' + PATHS + "}", "no operations"),
        ('{"swagger": "2.0", "a": 1, "a": 2}', 'the key "a" comes twice'),
        ('{"swagger": "2.0", "a": NaN}', "NaN is not a number"),
        ("[" * 100_000, "nested too deeply"),
        ('{"swagger": "2.0", "a": ' + "9" * 5000 + "}", "not JSON"),
        (b"\xff\xfe{}", "not UTF-8"),
        (b"\x00" * 1000, "not JSON"),
    ],
)
def test_what_is_no_swagger_document(
    spec: Path, capsys: pytest.CaptureFixture[str], text: str | bytes, reason: str
) -> None:
    assert reason in stopped(text, spec, capsys)


def test_file_that_is_too_large_is_not_read(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    swagger = spec.with_name("swagger.json")
    with swagger.open("wb") as stream:
        stream.truncate(50_000_000)
    assert main(["--swagger", str(swagger), "--spec", str(spec)]) == 1
    assert "larger than 20 MB" in capsys.readouterr().err


def test_what_is_no_file(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for path, reason in (
        (spec.parent, "not a file"),
        (Path("/dev/zero"), "not a file"),
        (spec.parent / "no", "No such"),
    ):
        assert main(["--swagger", str(path), "--spec", str(spec)]) == 1
        assert reason in capsys.readouterr().err


def test_byte_order_mark_does_no_harm(spec: Path, updated: Json) -> None:
    before = spec.read_bytes()
    assert brought(b"\xef\xbb\xbf" + json.dumps(ZOO).encode(), spec) == 0
    assert spec.read_bytes() == before


def put(document: Json, place: str, value: Any) -> None:
    """Sets the value of a place, such as `definitions/Cage/type`; `~` is a slash."""
    *parents, last = [part.replace("~", "/") for part in place.split("/")]
    target: Any = document
    for part in parents:
        target = target[int(part)] if isinstance(target, list) else target.setdefault(part, {})
    target[int(last) if isinstance(target, list) else last] = value


REFERENCE = "#/definitions/"
CAGES = "paths/~cages"


@pytest.mark.parametrize(
    ("place", "value", "reason"),
    [
        ("definitions/Cage/properties/key", {"$ref": f"{REFERENCE}Nothing"}, "refers to nothing"),
        ("definitions/Cage/properties/key", {"$ref": "other.json#/definitions/Key"}, "does not refer to a definition"),
        ("definitions/Cage/properties/key", {"$ref": "https://example.com/"}, "does not refer to a definition"),
        ("definitions/Cage/properties/key", {"$ref": ["a"]}, "must be a string, not an array"),
        ("definitions/Cage/properties/key", "text", "must be a JSON object, not a string"),
        ("definitions/Cage/properties/key/type", 7, "must be a string, not a number"),
        ("definitions/Cage/properties/key/maxLength", "7", 'must be a whole number from 0 on, not "7"'),
        ("definitions/Cage/properties/key/maxLength", True, "must be a whole number"),
        ("definitions/Cage/properties/key/maxLength", -1, "must be a whole number"),
        ("definitions/Cage/properties/size/maximum", "x", 'must be a number, not "x"'),
        ("definitions/Cage/properties/size/maximum", 10**40, "beyond any number"),
        ("definitions/Cage/properties/state/enum", "AWAKE", "must be a JSON array"),
        ("definitions/Cage/properties/state/enum", ["A\nB"], "is not a plain value"),
        ("definitions/Cage/properties/state/enum", [1], "must be a string"),
        ("definitions/Cage/properties/bad name", {"type": "string"}, '"bad name" is not a plain name'),
        ("definitions/Cage/properties/{{x}}", {"type": "string"}, "is not a plain name"),
        ("definitions/Cage/properties/" + "a" * 200, {"type": "string"}, "is not a plain name"),
        ("definitions/Cage/properties", [], "must be a JSON object"),
        ("definitions/Cage/required", "key", "must be a JSON array"),
        ('definitions/Ca"ge', {"type": "object"}, "is not a plain name"),
        ("definitions/__import__('os')", {"type": "object"}, "is not a plain name"),
        ("definitions/..~Cage", {"type": "object"}, "is not a plain name"),
        ("definitions", [], "must be a JSON object"),
        ("definitions/Cage", None, "must be a JSON object, not null"),
        ("definitions/Named", {"allOf": [{"$ref": f"{REFERENCE}Named"}]}, "refers to itself"),
        ("definitions/Named", {"allOf": [{"$ref": f"{REFERENCE}CreateCageDetails"}]}, "refers to itself"),
        ("definitions/Label", {"$ref": f"{REFERENCE}Label"}, "refers to itself"),
        ("definitions/Label", {"type": "array", "items": {"$ref": f"{REFERENCE}Label"}}, "refers to itself"),
        ("definitions/Label", {"allOf": [{"allOf": [{"$ref": f"{REFERENCE}Label"}]}]}, "refers to itself"),
        ("definitions/Animal/discriminator", "colour", "the discriminator colour is not one of its properties"),
        ("definitions/Animal/discriminator", {"propertyName": "kind"}, "must be a string, not an object"),
        ("definitions/Cat/x-discriminator-value", ["CAT"], "must be a string"),
        ("definitions/Cat/allOf", {}, "must be a JSON array"),
        ("definitions/Cat/allOf", [{}] * 200, "more than 100 items"),
        ("parameters/RequestId", {"$ref": "#/parameters/RequestIdAgain"}, "refers to itself"),
        ("parameters/RequestId", {"$ref": "#/parameters/Nothing"}, "refers to nothing"),
        ("parameters/RequestId", {"$ref": "#/responses/Failed"}, "refers to nothing"),
        ("parameters/RequestId/name", "a\nb", "is not a plain name"),
        ("parameters/RequestId/name", None, "must be a string, not null"),
        ("parameters/RequestId/in", "cookie", '"cookie" is no place of a parameter'),
        ("parameters/RequestId/type", None, "must be a string, not null"),
        ("parameters/RequestId/schema", {}, "needs a type, and no schema"),
        ("parameters/RequestId/required", "yes", "must be true or false, not a string"),
        ("responses/OneCage", {"$ref": "#/responses/OneCage"}, "refers to itself"),
        ("responses/OneCage/headers/bad header", {"type": "string"}, "is not a plain name"),
        ("responses/OneCage/schema", {"$ref": f"{REFERENCE}Nothing"}, "refers to nothing"),
        (f"{CAGES}/get/operationId", "GetCage", "two operations are called GetCage"),
        (f"{CAGES}/get/operationId", "Get_cage", "two operations are called"),
        (f"{CAGES}/get/operationId", "List Cages", "is not a plain name"),
        (f"{CAGES}/get/operationId", "../../etc", "is not a plain name"),
        (f"{CAGES}/get/operationId", "Lïst", "is not a plain name"),
        (f"{CAGES}/get/operationId", 5, "must be a string"),
        (f"{CAGES}/get", [], "must be a JSON object"),
        (f"{CAGES}/get/tags", "zoo", "must be a JSON array"),
        (f"{CAGES}/get/tags", ["{{ }}"], "is not a plain name"),
        (f"{CAGES}/get/deprecated", "no", "must be true or false"),
        (f"{CAGES}/get/produces", ["a b"], "is not a media type"),
        (f"{CAGES}/get/parameters", {}, "must be a JSON array"),
        (f"{CAGES}/get/parameters/0/name", "names", "there are two"),
        (f"{CAGES}/get/responses/200", "fine", "must be a JSON object"),
        (f"{CAGES}/post/parameters/7/schema", 1, "must be a JSON object, not a number"),
        (f"{CAGES}/$ref", "#/paths/x", "a path that is a $ref"),
        ("paths/cages", {}, "is not a plain path"),
        ("paths/~cages~{{x}}", {}, "is not a plain path"),
        (
            "paths/~cages~{cageKey}/parameters/0",
            {"name": "other", "in": "path", "type": "string"},
            "are not those that",
        ),
        ("basePath", 20250101, "must be a string"),
    ],
)
def test_bad_places_end_with_one_line_and_nothing_changed(
    spec: Path, zoo: Json, capsys: pytest.CaptureFixture[str], place: str, value: Any, reason: str
) -> None:
    put(zoo, place, value)
    assert reason in stopped(zoo, spec, capsys)


def test_operation_without_an_id(spec: Path, zoo: Json, capsys: pytest.CaptureFixture[str]) -> None:
    del zoo["paths"]["/cages"]["get"]["operationId"]
    assert "GET /cages: no operationId" in stopped(zoo, spec, capsys)


@pytest.mark.parametrize(
    "definitions",
    [
        {f"D{number}": {"allOf": [{"$ref": f"#/definitions/D{number + 1}"}] * 2} for number in range(4000)},
        {f"D{number}": {"type": "array", "items": {"$ref": f"#/definitions/D{number + 1}"}} for number in range(4000)},
        {f"D{number}": {"type": "object"} for number in range(60_000)},
        {
            "Wide": {"properties": {f"p{number}": {"type": "string"} for number in range(40_000)}},
            **{f"D{number}": {"allOf": [{"$ref": "#/definitions/Wide"}]} for number in range(1000)},
        },
        {"D": {"type": "string", "enum": [f"V{number}" for number in range(100_000)]}},
    ],
)
def test_documents_that_unfold_without_end_stop_soon(
    spec: Path, zoo: Json, capsys: pytest.CaptureFixture[str], definitions: Json
) -> None:
    last = {"D4000": {"type": "object", "properties": {"a": {"type": "string"}}}}
    stopped({**zoo, "definitions": {**zoo["definitions"], **definitions, **last}}, spec, capsys)


def test_definitions_that_fan_out_are_read_once_each(spec: Path, zoo: Json) -> None:
    for number in range(25):
        zoo["definitions"][f"D{number}"] = {"allOf": [{"$ref": f"#/definitions/D{number + 1}"}] * 50}
    zoo["definitions"]["D25"] = {"type": "object", "properties": {"deep": {"type": "string"}}}
    put(zoo, "definitions/Cage/properties/fan", {"$ref": "#/definitions/D0"})
    assert brought(zoo, spec) == 0  # fully expanded, these would be 50 to the power of 25
    assert list(schema(load(spec), "D0")["properties"]) == ["deep"]


@pytest.mark.parametrize(
    "arguments", [[], ["--sdk", "5.1.1", "--swagger", "a.json"], ["--sdk", "5.1.1", "--api-version", "1"]]
)
def test_there_is_one_source(spec: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        main([*arguments, "--spec", str(spec)])
    assert stop.value.code == 2
    assert "--sdk" in capsys.readouterr().err


@pytest.mark.skipif(shutil.which("make") is None, reason="no make")
@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], "say what to bring in, with one of SDK=5.1.1, SWAGGER=swagger.json and VERSION=YYYYMMDD"),
        (["SDK=5.1.1", "SWAGGER=a b.json"], "say what to bring in"),
        (["SDK=5.1.1", "VERSION=20991231"], "say what to bring in"),
        (["VERSION=20991231"], '-m tools.spec --api-version "20991231" --spec openapi.yaml'),
        (["SDK=5.1.1"], '-m tools.spec --sdk "5.1.1" --spec openapi.yaml'),
        (["SWAGGER=a b.json", "PRUNE=1"], '-m tools.spec --swagger "a b.json" --spec openapi.yaml --prune'),
    ],
)
def test_target_of_make(arguments: list[str], expected: str) -> None:
    command = ["make", "--dry-run", "--no-print-directory", "spec", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert expected in (done.stdout + done.stderr).replace("\\\n  ", "")
    assert (done.returncode == 0) is expected.startswith("-m")


# Random damage


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in the document, as the keys that lead to it."""
    for key, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield (*path, key)
        yield from places(item, (*path, key))


PLACES = list(places(ZOO))
JUNK = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=12),
    st.sampled_from(
        ["", "string", "array", "object", "date-time", "binary", "_", "{{ x }}", "a-b", "get", "2XX", "1e5"]
    ),
    st.sampled_from([[], {}, [[]], [{}], [None], {"": 0}, {"type": []}, {"allOf": []}, {"properties": {"_": {}}}]),
    st.sampled_from(list(ZOO["definitions"])).map(lambda name: {"$ref": f"#/definitions/{name}"}),
    st.sampled_from(list(ZOO["definitions"])).map(lambda name: {"allOf": [{"$ref": f"#/definitions/{name}"}, {}]}),
    st.sampled_from(PLACES).map(lambda place: _at(ZOO, place)),
)


def _at(document: Any, place: tuple[Any, ...]) -> Any:
    for key in place:
        document = document[key]
    return document


@st.composite
def mutations(draw: st.DrawFn) -> Json:
    """The zoo with a few things replaced, renamed or taken out."""
    document = copy.deepcopy(ZOO)
    for _ in range(draw(st.integers(1, 4))):
        *parents, key = draw(st.sampled_from(PLACES))
        try:
            parent = _at(document, tuple(parents))
            change = draw(st.sampled_from(["replace", "replace", "take out", "rename"]))
            if change == "replace":
                parent[key] = copy.deepcopy(draw(JUNK))
            elif change == "take out":
                del parent[key]
            elif isinstance(parent, dict):
                parent[draw(st.text(max_size=6) | st.sampled_from(["$ref", "allOf", "type", "_x", "a.b"]))] = (
                    parent.pop(key)
                )
        except (LookupError, TypeError):
            continue
    return document


def damaged(documents: int, byte_strings: int) -> Callable[[Path], None]:
    """A check of so many damaged documents."""
    unhurried = settings(deadline=None, suppress_health_check=list(HealthCheck), database=None)

    def check(spec: Path) -> None:
        @settings(unhurried, max_examples=documents)
        @given(mutations())
        def check_documents(document: Json) -> None:
            shutil.copy(SMALL_FILE, spec)
            _goes_in_or_stops(json.dumps(document), spec)

        @settings(unhurried, max_examples=byte_strings)
        @given(st.integers(0, len(json.dumps(ZOO))), st.binary(max_size=5))
        def check_bytes(position: int, junk: bytes) -> None:
            shutil.copy(SMALL_FILE, spec)
            text = json.dumps(ZOO).encode()
            _goes_in_or_stops(text[:position] + junk + text[position + len(junk) :], spec)
            _goes_in_or_stops(text[:position], spec)

        check_documents()
        check_bytes()

    return check


@pytest.mark.parametrize(
    "check", [damaged(15, 5), pytest.param(damaged(300, 100), marks=pytest.mark.proof)], ids=["few", "many"]
)
def test_damaged_documents_go_in_or_stop_with_one_line(check: Callable[[Path], None], spec: Path) -> None:
    check(spec)


def _goes_in_or_stops(document: str | bytes, spec: Path) -> None:
    before = spec.read_bytes()
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = brought(document, spec)
    if status == 0:
        after = spec.read_bytes()
        with contextlib.redirect_stdout(out):
            assert brought(document, spec) == 0
        assert spec.read_bytes() == after
        load(spec)
    else:
        assert spec.read_bytes() == before
        assert re.fullmatch(r"error: [^\n]{10,700}\n", err.getvalue())
