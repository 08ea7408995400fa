"""Documents that are valid OpenAPI and would generate something wrong: each ends with one line that says where."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path
from typing import Any

import pytest

from tests.generator.documents import (
    SMALL,
    Change,
    all_of,
    answer,
    check_refusal,
    component,
    family,
    get,
    parameter,
    post,
    ref,
    route,
    thing,
    written,
)
from tools.generator.document import Document
from tools.generator.pipeline import GenerationError, generate

ROOT = Path(__file__).resolve().parents[2]
CONFIG, OVERRIDES = ROOT / "generator-config.yml", ROOT / "overrides"
OBJECT = {"type": "object", "properties": {"a": {"type": "string"}}}
STRING = {"type": "string"}


def header(name: str) -> Change:
    return parameter(**{"name": name, "in": "header"})


def server(**keys: Any) -> Change:
    return lambda document: document["servers"][0].update(keys)


def document(**keys: Any) -> Change:
    return lambda content: content.update(keys)


def enum(*values: str, **keys: Any) -> Change:
    return component("State", type="string", enum=list(values), **keys)


REFUSED: dict[str, tuple[Change, str]] = {
    # names
    **{
        f"schema {name}": (all_of(component(name, **OBJECT), thing(**ref(name))), f"schema {name}: generated modules")
        for name in ("Any", "Iterable", "Model", "OpenEnum", "UNSET", "Unset")
    },
    "schema like another": (component("Error_", **OBJECT), "Error_ and Error would both be the class Error"),
    "schema of a long name": (component("A" * 101, **OBJECT), "schema A+: 'A{20}' cannot name a file"),
    "schema of signs": (component("...", **OBJECT), "schema ...: '...' cannot name a file"),
    "operation of signs": (get(operationId="..."), "'...' cannot name a file"),
    "operation of a long name": (get(operationId="A" * 101), "cannot name a file"),
    "operation without a name": (get(operationId=""), "GET /things/{thingKey}: an operation needs an operationId"),
    "operation in a ligature": (get(operationId="\ufb01nd"), "Python reads '\ufb01nd' as 'find'; write it so"),
    "operation of two lines": (post(operationId="a\nb", tags=[]), ": a b: an operation needs one tag"),
    "tag of signs": (get(tags=["/"]), "GetThing: tags: '/' cannot name a file"),
    "tag of a long name": (get(tags=["A" * 101]), "cannot name a file"),
    "two operations of one name": (get(operationId="CreateThing"), "would both be the module thing.create_thing"),
    "parameter body": (parameter(name="body"), "CreateThing: a parameter and what is sent would both be the argument"),
    # paths
    **{
        f"path {path}": (route(path, *names), f"{re.escape(path)}: a path has segments of letters")
        for path, *names in (
            ("/a{b.c}", "b.c"), ("/a{b[0]}", "b[0]"), ("/a{b!r}", "b!r"), ("/a{b:5}", "b:5"), ("/a}b",), ("/a?b=1",),
            ("/a#b",), ("/a b",), ("/a/../b",), ("/a/./b",), ("/a%zz",), ("/\xe9",), ("//evil.com",), ("/a\\b",),
        )
    },
    "parameter twice in a path": (route("/a/{b}/{b}", "b"), "/a/{b}/{b}: a path has a parameter once only"),
    "parameter that its path lacks": (route("/a/{b}", "b", "c"), "c must be a parameter and stand in the path"),
    "parameter of a path that is null": (
        lambda content: content["paths"]["/things/{thingKey}"]["post"]["parameters"][0]["schema"].update(
            type=["string", "null"]
        ),
        "CreateThing: parameters/0: a parameter in path cannot be null",
    ),
    "no paths": (document(paths={}), "the document: there are no paths"),
    "webhooks in place of paths": (
        lambda content: content.update(webhooks=content.pop("paths")),
        "the document: webhooks: the generator does not carry over `webhooks` here",
    ),
    # parameters
    **{
        f"header {name}": (header(name), f"CreateThing: parameters/2: the header {name} is set by the client")
        for name in ("accept", "authorization", "content-type", "cookie", "date", "host", "user-agent", "x-date")
    },
    **{
        f"header {name!r}": (header(name), "CreateThing: parameters/2: .* is no name of a header in lower case")
        for name in ("If-Match", "Authorization", "a b", "a:b", "\xe9", "a\n")
    },
    "array of null in the query": (
        parameter(schema={"type": "array", "items": {"type": ["string", "null"]}}),
        "an array in the query cannot hold null",
    ),
    "parameter that is null": (parameter(schema={"type": "null"}), "a parameter cannot be of type null"),
    "page that is a number": (parameter(name="page", schema={"type": "integer"}), "parameter page must be a string"),
    "piped array": (
        parameter(style="pipeDelimited", schema={"type": "array", "items": STRING}),
        "style 'pipeDelimited' is not supported",
    ),
    "reserved signs": (parameter(allowReserved=True), "does not carry over `allowReserved`"),
    # bodies and answers
    "body of GET": (
        get(requestBody={"content": {"application/json": {"schema": ref("Thing")}}}),
        "GetThing: requestBody: .*`requestBody` here; the signature covers the bodies of POST, PUT and PATCH only",
    ),
    "body that may be null": (
        post(requestBody={"content": {"application/json": {"schema": {"type": ["object", "null"]}}}}),
        "CreateThing: requestBody: a body cannot be null",
    ),
    "answer to HEAD": (
        lambda content: content["paths"]["/things/{thingKey}"].update(
            head={**content["paths"]["/things/{thingKey}"]["get"], "operationId": "HeadThing"}
        ),
        "HeadThing: an answer to HEAD has no content",
    ),
    "content of 204": (
        post(responses={"204": {"description": "Done.", "content": {"application/json": {"schema": {}}}}}),
        "CreateThing: an answer 204 has no content",
    ),
    "error of another schema": (
        post(
            responses={
                "200": {"description": "Done."},
                "404": {"description": "No.", "content": {"application/json": {"schema": ref("Thing")}}},
            }
        ),
        "CreateThing: the content of 404 must be `\\$ref: '#/components/schemas/Error'`",
    ),
    "links": (answer(links={}), "responses/200/links: .* does not carry over `links`"),
    # schemas
    "no Error": (lambda content: content["components"]["schemas"].pop("Error"), "the schema Error, an object, is"),
    "Error that is a text": (component("Error", type="string"), "the schema Error, an object, is"),
    "true as schema": (
        lambda content: content["components"]["schemas"]["Thing"]["properties"].update(extra=True),
        "schema Thing: properties/extra: a schema that is true or false is not supported; use `{}`",
    ),
    "false as items": (thing(type="array", items=False), "properties/extra/items: a schema that is true or false"),
    "properties of a text": (thing(type="string", properties={}), "`properties` needs `type: object`"),
    "items of a text": (thing(type="string", items={}), "`items` needs `type: array`"),
    "object that may be null": (
        component("Extra", **(OBJECT | {"type": ["object", "null"]})),
        "schema Extra: properties need `type: object`; for null write `anyOf`",
    ),
    "required that is no property": (component("Extra", **OBJECT, required=["b"]), "`required` names b, which is no"),
    "map with a name": (
        component("Extra", type="object", additionalProperties=STRING),
        "schema Extra: a map has no name: write .* where it is used",
    ),
    "map with properties": (
        thing(**OBJECT, additionalProperties=STRING),
        "a schema of additionalProperties beside properties is not supported",
    ),
    "patternProperties": (thing(type="object", patternProperties={}), "does not carry over `patternProperties`"),
    "prefixItems": (thing(type="array", prefixItems=[{}]), "does not carry over `prefixItems`"),
    "nullable": (thing(type="string", nullable=True), '`nullable` here; write `type: \\[string, "null"\\]`'),
    "enum twice": (enum("A", "A"), "schema State: enum holds no value, or one twice"),
    "empty enum": (enum(), "schema State: enum holds no value"),
    "enum of numbers": (thing(type="integer", enum=["A"]), "const and enum are supported for strings only"),
    "enum with const": (thing(enum=["A"], const="A"), "const and enum together are not supported"),
    "enum that may be null": (thing(type=["string", "null"], enum=["A", None]), "values that are no strings"),
    "enum values of one name in German": (enum("\xdf", "SS"), "would have one name in Python"),
    "keyword beside a reference": (
        thing(**ref("State"), enum=["A"]),
        "properties/extra: `enum` beside `\\$ref` is not supported; give it to the schema",
    ),
    "reference to a component of another kind": (
        answer(**ref("Thing")),
        "CreateThing: responses/200/\\$ref: .* must lead to a component of this document: `#/components/responses",
    ),
    **{
        f"dangling reference of the property {name}": (
            component("Extra", type="object", properties={name: ref("No")}),
            f"schema Extra: properties/{name}/\\$ref: .* leads nowhere",
        )
        for name in ("default", "example", "examples", "x-ray")
    },
    "dangling reference of the answer default": (
        post(responses={"200": {"description": "Done."}, "default": {"$ref": "#/components/responses/No"}}),
        "CreateThing: responses/default/\\$ref: .* leads nowhere",
    ),
    # several schemas in one
    "allOf itself": (component("Thing", allOf=[ref("Thing"), ref("Error")]), "`allOf` leads back to its own schema"),
    "allOf texts": (thing(allOf=[STRING, {"maxLength": 5}]), "`allOf` joins objects only"),
    "allOf one with properties": (
        component("Thing", allOf=[ref("Error")], properties={"a": STRING}),
        "`allOf` beside properties is not supported",
    ),
    "oneOf with a type": (thing(oneOf=[STRING, {"type": "integer"}], type="string"), "`oneOf` beside type is not"),
    "oneOf and anyOf": (thing(oneOf=[STRING], anyOf=[STRING]), "`oneOf` beside anyOf is not supported"),
    "anyOf objects": (thing(anyOf=[ref("Thing"), ref("Error")]), "`anyOf` of schemas .* needs a discriminator"),
    "anyOf an object and a text": (thing(anyOf=[ref("Thing"), STRING]), "`anyOf` of schemas .* needs a discriminator"),
    "oneOf an enum and a text": (thing(oneOf=[ref("State"), STRING]), "`oneOf` of schemas .* needs a discriminator"),
    "oneOf two times": (
        thing(oneOf=[{"type": "string", "format": each} for each in ("date", "date-time")]),
        "`oneOf` of schemas .* needs a discriminator",
    ),
    "discriminator in a property": (
        thing(oneOf=[ref("Thing"), ref("Error")], discriminator={"propertyName": "name"}),
        "`discriminator` here; schemas that one tells apart are a component of their own",
    ),
    "discriminator of one object": (
        component("Extra", **OBJECT, discriminator={"propertyName": "a"}),
        "schema Extra: a discriminator needs a mapping and x-defaultMapping, and stands beside oneOf",
    ),
    "discriminator without mapping": (family(mapping=None), "a discriminator needs a mapping and x-defaultMapping"),
    "discriminator without a base": (family(base=None), "a discriminator needs a mapping and x-defaultMapping"),
    "discriminator with a base that is no text": (family(base={}), "discriminator/x-defaultMapping: {} is not of type"),
    "discriminator with a missing base": (family(base="No"), "leads to No, which is no schema of this document"),
    "discriminator with a missing kind": (family(mapping={"A": "No"}), "leads to No, which is no schema"),
    "discriminator that leads to an enum": (family(mapping={"A": "State"}), "leads to State, which is no object"),
    "discriminator that leads to another": (family(mapping={"A": "Shape"}), "leads to Shape, which is no object"),
    "discriminator with a kind less": (family(mapping={"A": "ShapeA"}), "oneOf and the mapping .* the same schemas"),
    "discriminator with a kind more": (
        family(mapping={"A": "ShapeA", "B": "ShapeB", "C": "Thing"}),
        "oneOf and the mapping .* the same schemas",
    ),
    "discriminator of a missing property": (family(key="no"), "ShapeBase lacks the property no of the discriminator"),
    "discriminator that contradicts const": (
        family(mapping={"A": "ShapeB", "B": "ShapeA"}),
        "kind of ShapeB is 'B', and the mapping of the discriminator says otherwise",
    ),
    "kind of two families": (
        all_of(
            family(),
            lambda content: content["components"]["schemas"].update(Copy=content["components"]["schemas"]["Shape"]),
        ),
        "schema Shape: ShapeA belongs to Shape and Copy; a class has one base",
    ),
    # extensions
    "misspelled extension": (post(**{"x-pagin": {}}), "does not carry over `x-pagin` here; did you mean `x-paging`\\?"),
    "unknown extension": (document(**{"x-logo": {}}), "the document: x-logo: .*; take it out of the document"),
    "x-paging of an object": (component("Extra", **OBJECT, **{"x-paging": {}}), "does not carry over `x-paging` here"),
    "x-paging of a number": (get(**{"x-paging": 5}), "GetThing: x-paging: 5 is not of type \"object\""),
    "x-paging with a list": (
        get(**{"x-paging": {"token": ["a"], "parameter": "b", "items": "c"}}),
        'GetThing: x-paging/token: \\["a"\\] is not of type "string"',
    ),
    "x-paging without items": (
        get(**{"x-paging": {"token": "a", "parameter": "b"}}),
        'GetThing: x-paging: "items" is a required property',
    ),
    "x-paging with more": (
        get(**{"x-paging": {"token": "a", "parameter": "b", "items": "c", "limit": "d"}}),
        "GetThing: x-paging: Additional properties are not allowed \\('limit' was unexpected\\)",
    ),
    "x-lifecycle of a text": (
        component("Extra", **OBJECT, **{"x-lifecycle": {"state": "a", "success": "DONE"}}),
        'schema Extra: x-lifecycle/success: "DONE" is not of type "array"',
    ),
    "x-sensitive of a text": (thing(**STRING, **{"x-sensitive": "yes"}), 'x-sensitive: "yes" is not of type "boolean"'),
    "x-sensitive of items": (
        thing(type="array", items={**STRING, "x-sensitive": True}),
        "properties/extra/items/x-sensitive: the generator does not carry over",
    ),
    "x-format of a field": (thing(**STRING, **{"x-format": "date-time"}), "does not carry over `x-format` here"),
    "x-format of a time": (parameter(schema={**STRING, "x-format": "time"}), 'x-format: "date-time" was expected'),
    "x-multi-segment in the query": (parameter(**{"x-multi-segment": True}), "x-multi-segment is for parameters in"),
    "x-enumDescriptions of another value": (
        enum("A", **{"x-enumDescriptions": {"B": "?"}}),
        "schema State: x-enumDescriptions describes 'B', which is no value of enum",
    ),
    "x-enumDescriptions that is a list": (enum("A", **{"x-enumDescriptions": ["B"]}), 'is not of type "object"'),
    "x-enumDescriptions of a field": (
        thing(enum=["A"], **{"x-enumDescriptions": {"A": "?"}}),
        "`x-enumDescriptions` here; an enum with it is a component of its own",
    ),
    # the service
    "no servers": (document(servers=[]), "the document: one of `servers` is needed"),
    "two servers": (lambda content: content["servers"].append(content["servers"][0]), "one of `servers` is needed"),
    "server with another variable": (server(url="https://{zone}.example.com/{apiVersion}"), "one of `servers` is"),
    "server with an attribute": (server(url="https://{region.real}.example.com/{apiVersion}"), "one of `servers`"),
    "server without a version": (server(url="https://example.com"), "one of `servers` is needed; its url ends with"),
    "version that is no segment": (server(variables={"apiVersion": {"default": "../a"}}), "the variable apiVersion"),
    "no security": (document(security=[]), "the document: `security` without a scheme is not supported: all calls are"),
    "optional security": (document(security=[{}]), "`security` without a scheme is not supported"),
    # texts
    "text that changes direction": (thing(**STRING, description="a\u202eb"), "changes of direction"),
    "operation of an escape sequence": (get(operationId="a\x1b[2J"), r"a\\x1b\[2J: operationId: a text holds control"),
    "path that changes direction": (route("/a\u202eb"), r"/a\\u202eb: a text holds control"),
    "escape sequence": (post(summary="\x1b[2J"), "CreateThing: summary: a text holds control characters"),
    # what is no OpenAPI
    **{
        f"{key} that is null": (document(**{key: None}), f"the document: {key}: not valid OpenAPI: null is not of type")
        for key in ("info", "paths", "servers")
    },
    "path that is null": (lambda content: content["paths"].update({"/a": None}), "/a: not valid OpenAPI: null is not"),
    "operation that is null": (lambda content: content["paths"].update({"/a": {"get": None}}), "GET /a: not valid"),
}  # fmt: skip


@pytest.mark.parametrize(("change", "message"), REFUSED.values(), ids=REFUSED)
def test_what_would_be_generated_wrong_is_refused_in_one_line(change: Change, message: str, tmp_path: Path) -> None:
    check_refusal(written(change, tmp_path), message)


def test_the_small_document_itself_is_accepted() -> None:
    names = [each["operationId"] for _, _, each in Document(SMALL).operations()]
    assert names == ["GetThing", "CreateThing"]


@pytest.mark.parametrize(
    "name",
    [
        "../../evil",
        "/etc/evil",
        "..",
        "../other/x",
        "C:\\evil",
        "~/evil",
        "a\nevil",
        "a/../../evil",
        "\uff0e\uff0e\uff0fa",
    ],
)
def test_names_write_nothing_outside_the_package(name: str, tmp_path: Path) -> None:
    """Whatever becomes the name of a folder or of a module: it is a name inside, or refused."""
    for number, change in enumerate((get(operationId=name), get(tags=[name]), component(name, **OBJECT))):
        around = tmp_path / str(number)
        package = around / "deep" / "things"
        package.parent.mkdir(parents=True)
        with contextlib.suppress(GenerationError):
            generate(written(change, package.parent), CONFIG, OVERRIDES, package)
        written_to = {path for path in around.rglob("*") if not path.is_relative_to(package)}
        assert written_to == {package.parent, package.parent / "openapi.yaml"}
        parts = {part for path in package.rglob("*") for part in path.relative_to(package).parts}
        assert all(re.fullmatch(r"\w+(\.pyi?|\.typed)?", part) for part in parts)
