"""Changes of a small document, to see what the generator makes of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest
import yaml

from tools.generator.document import Document, DocumentError

Json: TypeAlias = dict[str, Any]
Change: TypeAlias = Callable[[Json], object]
SMALL = Path(__file__).with_name("small.yaml")


def content() -> Json:
    """What is in the small document, new for each caller."""
    loaded: Json = yaml.safe_load(SMALL.read_text(encoding="utf-8"))
    return loaded


def written(change: Change, folder: Path) -> Path:
    """The small document with a change, as a file."""
    changed = content()
    change(changed)
    path = folder / "openapi.yaml"
    path.write_text(yaml.safe_dump(changed, sort_keys=False), encoding="utf-8")
    return path


def check_refusal(path: Path, message: str) -> int:
    """Reads a document that must be refused in one line; returns the number of the line in the file that it names."""
    with pytest.raises(DocumentError, match=message) as caught:
        Document(path)
    text = str(caught.value)
    assert text.isprintable()
    assert len(text) < 400
    number = int(text.split(":")[1])
    assert 1 <= number <= len(path.read_text(encoding="utf-8").splitlines())
    return number


def all_of(*changes: Change) -> Change:
    """Several changes."""

    def change(document: Json) -> None:
        for each in changes:
            each(document)

    return change


def operation(document: Json, method: str = "post") -> Json:
    """An operation of the small document."""
    found: Json = document["paths"]["/things/{thingKey}"][method]
    return found


def ref(name: str) -> Json:
    """A reference to a schema."""
    return {"$ref": f"#/components/schemas/{name}"}


def post(**keys: Any) -> Change:
    """Changes CreateThing."""
    return lambda document: operation(document).update(keys)


def get(**keys: Any) -> Change:
    """Changes GetThing."""
    return lambda document: operation(document, "get").update(keys)


def without(key: str) -> Change:
    """Takes a keyword out of CreateThing."""
    return lambda document: operation(document).pop(key)


def parameter(**keys: Any) -> Change:
    """Adds a parameter to CreateThing."""
    new = {"name": "extra", "in": "query", "schema": {"type": "string"}} | keys
    return lambda document: operation(document)["parameters"].append(new)


def body(media_type: str) -> Change:
    """Gives the body of CreateThing another media type."""

    def change(document: Json) -> None:
        content = operation(document)["requestBody"]["content"]
        content[media_type] = content.pop("application/json")

    return change


def answer(**keys: Any) -> Change:
    """Gives CreateThing another answer."""
    return lambda document: operation(document)["responses"].update({"200": {"description": "Done."} | keys})


def route(path: str, *names: str) -> Change:
    """Adds an operation with parameters in its path."""
    parameters = [{"name": each, "in": "path", "required": True, "schema": {"type": "string"}} for each in names]
    new = {"operationId": "PathOperation", "tags": ["Thing"], "parameters": parameters}
    return lambda document: document["paths"].update(
        {path: {"get": {**new, "responses": {"200": {"description": ""}}}}}
    )


def component(name: str, **keys: Any) -> Change:
    """Adds a schema, or replaces it."""
    return lambda document: document["components"]["schemas"].update({name: keys})


def thing(**keys: Any) -> Change:
    """Adds the property `extra` to Thing."""
    return lambda document: document["components"]["schemas"]["Thing"]["properties"].update(extra=keys)


MAPPING = {"A": "ShapeA", "B": "ShapeB"}


def family(*, key: str = "kind", base: Any = "ShapeBase", mapping: Json | None = MAPPING) -> Change:
    """Adds schemas that a discriminator tells apart."""
    discriminator = {"propertyName": key, "mapping": mapping, "x-defaultMapping": base}
    general = {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}}
    kinds = {f"Shape{kind}": {**general, "properties": {"kind": {"const": kind}}} for kind in "AB"}
    union = {
        "oneOf": [ref(each) for each in kinds],
        "discriminator": {name: value for name, value in discriminator.items() if value is not None},
    }
    return lambda document: document["components"]["schemas"].update(Shape=union, ShapeBase=general, **kinds)
