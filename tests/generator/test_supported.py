"""What the generator does not carry over ends the run with one line: file, line, operation or schema, what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.generator.documents import (
    SMALL,
    Change,
    all_of,
    answer,
    body,
    check_refusal,
    component,
    get,
    operation,
    parameter,
    post,
    thing,
    without,
    written,
)
from tools.generator.document import Document, DocumentError
from tools.generator.pipeline import GenerationError, generate

ROOT = Path(__file__).resolve().parents[2]

CASES: dict[str, tuple[Change, str]] = {
    "object parameter": (parameter(schema={"type": "object"}), "CreateThing: parameters/2: a parameter cannot be of"),
    "map parameter": (
        parameter(schema={"type": "object", "additionalProperties": {"type": "string"}}),
        "cannot be of type object",
    ),
    "parameter of any type": (parameter(schema={}), "cannot be of type any"),
    "parameter that refers to an object": (
        parameter(schema={"$ref": "#/components/schemas/Thing"}),
        "cannot be of type object",
    ),
    "deepObject": (parameter(style="deepObject", schema={"type": "object"}), "style 'deepObject' is not supported"),
    "array without explode": (
        parameter(explode=False, schema={"type": "array", "items": {"type": "string"}}),
        "`explode: false` is not supported",
    ),
    "array in a header": (
        parameter(**{"in": "header", "schema": {"type": "array", "items": {"type": "string"}}}),
        "an array in header",
    ),
    "array of arrays": (
        parameter(schema={"type": "array", "items": {"type": "array", "items": {"type": "string"}}}),
        "cannot be of type array",
    ),
    "cookie": (parameter(**{"in": "cookie"}), "a parameter in 'cookie' is not sent"),
    "parameter with content": (
        parameter(content={"application/json": {"schema": {"type": "object"}}}),
        "does not carry over `content`",
    ),
    "merge patch": (body("application/merge-patch+json"), "a body of application/merge-patch\\+json"),
    "multipart": (body("multipart/form-data"), "a body of multipart/form-data"),
    "form": (body("application/x-www-form-urlencoded"), "a body of application/x-www-form-urlencoded"),
    "answer without schema": (answer(content={"application/json": {}}), "a body needs a schema"),
    "answer of a strange type": (
        answer(content={"image/png": {"schema": {"type": "string"}}}),
        "an answer of image/png is not supported",
    ),
    "no success": (post(responses={"404": {"description": "No."}}), "needs one response for 2xx, and has 0"),
    "two successes": (
        post(responses={"200": {"description": "Yes."}, "202": {"description": "Soon."}}),
        "needs one response for 2xx, and has 2",
    ),
    "number as const": (thing(const=5), "schema Thing: properties/extra: const 5 is no string"),
    "numbers as enum": (thing(enum=["a", 7]), "enum holds values that are no strings"),
    "enum values of one name": (component("Letters", enum=["\ufb01", "fi"]), "differ by Unicode form only"),
    "enum values of one name in capitals": (
        component("Moods", enum=["unknown", "Unknown"]),
        "would have one name in Python",
    ),
    "enum values of one name without signs": (component("Moods", enum=["A-B", "A_B"]), "would have one name in Python"),
    "bytes in JSON": (thing(type="string", format="binary"), "schema Thing: properties/extra: `format: binary` is for"),
    "bytes as JSON": (
        answer(content={"application/json": {"schema": {"type": "string", "format": "binary"}}}),
        "as JSON cannot hold bytes",
    ),
    "objects as bytes": (
        answer(content={"application/octet-stream": {"schema": {"type": "object"}}}),
        "the schema of application/octet-stream must be",
    ),
    "objects as text": (answer(content={"text/csv": {"schema": {"type": "object"}}}), "the schema of text/csv must be"),
    "answer of two types": (
        answer(content={each: {"schema": {"type": "string"}} for each in ("text/csv", "text/plain")}),
        "one media type is supported, and there are text/csv and text/plain",
    ),
    "body of two types": (
        lambda document: operation(document)["requestBody"]["content"].update({"text/csv": {"schema": {}}}),
        "one media type is supported",
    ),
    "property that Python reads otherwise": (
        lambda document: document["components"]["schemas"]["Thing"]["properties"].update({"\ufb01": {}}),
        "Python reads the property name",
    ),
    "array without items": (thing(type="array"), "an array needs items"),
    "union without discriminator": (
        thing(oneOf=[{"$ref": "#/components/schemas/Thing"}, {"$ref": "#/components/schemas/Error"}]),
        "needs a discriminator",
    ),
    "if": (thing(**{"if": {"type": "string"}}), "schema Thing: properties/extra/if: .* does not carry over `if`"),
    "misspelled keyword": (thing(maxLenght=5), "did you mean `maxLength`\\?"),
    "security of one operation": (post(security=[]), "CreateThing: security: .* does not carry over `security`"),
    "callbacks": (post(callbacks={}), "does not carry over `callbacks`"),
    "servers of one operation": (post(servers=[]), "does not carry over `servers`"),
    "options": (
        lambda document: document["paths"]["/things/{thingKey}"].update(options={}),
        "does not carry over `options`",
    ),
    "webhooks": (lambda document: document.update(webhooks={}), "the document: webhooks: "),
    "one module for two operations": (
        get(operationId="createThing"),
        "CreateThing and createThing would both be the module thing.create_thing",
    ),
    "one class for two schemas": (component("thing", type="object"), "would both be the class Thing"),
    "no operationId": (without("operationId"), "POST /things/{thingKey}: an operation needs an operationId"),
    "no tags": (without("tags"), "CreateThing: an operation needs one tag"),
    "NUL": (post(description="a\0b"), "CreateThing: description: a text holds control characters"),
    "lone surrogate": (thing(description="\ud800"), "is not YAML: found invalid Unicode character"),
    "misspelled reference": (
        thing(**{"$ref": "#/components/schemas/Thign"}),
        "schema Thing: properties/extra/\\$ref: `\\$ref: #/components/schemas/Thign` leads nowhere; "
        "did you mean Thing\\?",
    ),
    "reference to another file": (thing(**{"$ref": "other.yaml#/Thing"}), "must lead to a component of this document"),
    "reference into a component": (
        thing(**{"$ref": "#/components/schemas/Thing/properties/name"}),
        "must lead to a component of this document",
    ),
    "reference to itself": (component("Loop", **{"$ref": "#/components/schemas/Loop"}), "leads back to itself"),
    "not valid OpenAPI": (post(tags="Thing"), "CreateThing: (an operation needs one tag|tags: not valid OpenAPI)"),
    "no responses": (without("responses"), "CreateThing: "),
    "type that JSON lacks": (thing(type="strin"), "schema Thing: properties/extra/type: not valid OpenAPI: "),
    "two parameters of one name": (
        lambda document: operation(document)["parameters"].append(operation(document)["parameters"][0]),
        "CreateThing: parameters/2: not valid OpenAPI: there is another thingKey in path",
    ),
    "path parameter that is missing": (
        post(parameters=[]),
        "CreateThing: not valid OpenAPI: thingKey must be a parameter and stand in the path",
    ),
    "default of another type": (
        thing(type="integer", default="5"),
        "schema Thing: properties/extra/default: not valid OpenAPI: ",
    ),
}


@pytest.mark.parametrize(("change", "message"), CASES.values(), ids=CASES)
def test_what_is_not_carried_over_is_named_in_one_line(change: Change, message: str, tmp_path: Path) -> None:
    assert check_refusal(written(change, tmp_path), message) > 1


def test_the_line_is_that_of_the_keyword(tmp_path: Path) -> None:
    text = SMALL.read_text(encoding="utf-8").replace(
        "name: {type: string}", "name:\n          type: string\n          if: {}"
    )
    path = tmp_path / "openapi.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DocumentError) as caught:
        Document(path)
    assert text.splitlines()[int(str(caught.value).split(":")[1]) - 1].strip() == "if: {}"


@pytest.mark.parametrize(
    "change",
    [
        parameter(schema={"type": ["string", "null"]}),
        parameter(**{"in": "header", "schema": {"type": "boolean"}}),
        thing(type="string", format="uuid"),
        thing(type="string", pattern="a+", minLength=2, title="Extra", examples=["aa"]),
        answer(content={"application/json": {"schema": {}}}),
    ],
    ids=["nullable", "boolean header", "uuid", "validation", "any JSON"],
)
def test_what_only_describes_or_validates_is_allowed(change: Change, tmp_path: Path) -> None:
    path = written(change, tmp_path)
    assert sum(1 for _ in Document(path).operations()) == 2


@pytest.mark.parametrize(
    ("addition", "message"),
    [
        ("x-a: &a {b: *a}\n", "aliases of YAML"),
        (
            "x-0: &a0 [a]\n" + "".join(f"x-{n + 1}: &a{n + 1} [{', '.join([f'*a{n}'] * 9)}]\n" for n in range(9)),
            "aliases",
        ),
        ("x-a: " + "[" * 5000 + "]" * 5000, "nested too deeply"),
        ("x-a: " + "[" * 500_000, "nested too deeply"),
        ("x-a: 1\nx-a: 2\n", "is not YAML: a key stands twice"),
        ("x-a: !!python/object:os.system x\n", "is not YAML"),
    ],
    ids=["holds itself", "too large", "too deep", "far too deep", "twice", "strange tag"],
)
def test_what_yaml_allows_and_nobody_can_use_is_one_line(addition: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "openapi.yaml"
    path.write_text(SMALL.read_text(encoding="utf-8") + addition, encoding="utf-8")
    with pytest.raises(DocumentError, match=message) as caught:
        Document(path)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (
            lambda document: operation(document)["parameters"][1].update(
                {"in": "header", "schema": {"type": "string", "format": "date"}}
            ),
            r"^openapi\.yaml:\d+: CreateThing: datetime\.date \| Unset is not allowed in header$",
        ),
        (
            get(**{"x-paging": {"token": "name", "parameter": "page", "items": "name"}}),
            r"^openapi\.yaml:\d+: GetThing: x-paging: neither query nor body have page, or the answer is no object$",
        ),
        (
            lambda document: document["components"]["schemas"]["Thing"]["properties"].update(fromDict={}),
            r"^openapi\.yaml:\d+: schema Thing: the field from_dict is also a method of all models$",
        ),
    ],
    ids=["of the generator", "of an extension", "of a name"],
)
def test_what_is_found_later_names_its_place_as_well(change: Change, message: str, tmp_path: Path) -> None:
    path = written(change, tmp_path)
    with pytest.raises(GenerationError, match=message):
        generate(path, ROOT / "generator-config.yml", ROOT / "overrides", tmp_path / "things")


def test_uuids_are_strings_and_a_listed_unknown_stands_for_all_others(tmp_path: Path) -> None:
    path = written(
        all_of(thing(type="string", format="uuid"), component("State", type="string", enum=["ACTIVE", "unknown"])),
        tmp_path,
    )
    generate(path, ROOT / "generator-config.yml", ROOT / "overrides", tmp_path / "things")
    assert "    extra: str | Unset" in (tmp_path / "things" / "models" / "thing.py").read_text(encoding="utf-8")
    enum = (tmp_path / "things" / "models" / "state.py").read_text(encoding="utf-8")
    assert 'UNKNOWN = "unknown"' in enum
    assert "UNKNOWN_ENUM_VALUE" not in enum
