"""The facts of a release in the terms of the file.

Groups are spelled as the file spells them. Bases of families become a component of variants and a base. Each set of
values becomes a component, with the name that the file gives it. Schemas that neither operations use nor the file has
are left out.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace

from tools.openapi import SCHEMAS, families, operations, reached
from tools.spec import names
from tools.spec.facts import Facts, Family, Json, kind, object_schema

NO_TAG = "Default"
# Names of properties that hold secrets, such as pre-authenticated URLs.
_SENSITIVE = re.compile(
    r"(?i).*(password|passphrase|secret|secretkey|secretvalue|privatekey|privateapikey|accesstoken)"
    r"|token|credential|pipindexurl|parurl|uploadurl|downloadurl|locationuri"
)


def in_terms_of(file: Json, facts: Facts, resolve: Callable[[Json], Json]) -> Facts:
    """Puts facts in the terms of a file.

    Args:
        file: The OpenAPI file.
        facts: The facts as a reader made them; they stay as they are.
        resolve: Follows the reference of a parameter of the file.

    Returns:
        The facts, with names of enums and bases among their places.
    """
    in_file: Json = file["components"]["schemas"]
    document = deepcopy(facts.document)
    for _, _, operation in operations(document):
        operation["tags"] = [_tag(operation, file)]
    models: Json = document["components"]["schemas"]
    bases = {base: _base_name(base, models) for base in facts.families}
    known_families = {base: _with_file_values(each, in_file.get(base, {})) for base, each in facts.families.items()}
    for family in known_families.values():
        _tell_apart(family, bases, models)
    schemas: Json = {}
    for name, schema in sorted(models.items()):
        _mark_secrets(schema)
        if name in bases:
            schemas[name] = _family(known_families[name], bases[name])
        schemas[bases.get(name, name)] = schema
    known = [{"$ref": SCHEMAS + name} for name in schemas if name in in_file and "enum" not in in_file[name]]
    document["components"]["schemas"] = schemas
    used = reached(document, [document["paths"], *known], families(document))
    document["components"]["schemas"] = {name: each for name, each in schemas.items() if SCHEMAS + name in used}
    places = facts.places | {new: facts.places.get(base, "") for base, new in bases.items()}
    return replace(facts, document=document, places=places | _name_enums(document, file, bases, facts, resolve))


def _tag(operation: Json, file: Json) -> str:
    """The group of an operation as the file spells it. Without one in the release, it is that in the file."""
    listed = [str(tag["name"]) for tag in file.get("tags", ())]
    name = operation["tags"][0]
    if not name:
        used = (each for _, _, each in operations(file) if each.get("operationId") == operation["operationId"])
        name = next((str(each["tags"][0]) for each in used if each.get("tags")), NO_TAG)
    return name if name in listed else next((each for each in listed if _letters(each) == _letters(name)), name)


def _letters(name: str) -> str:
    """A name in lower case, without separators."""
    return re.sub(r"[\W_]", "", name).lower()


def _base_name(base: str, models: Json) -> str:
    return next(f"{base}{end}" for end in ("Base", "Fallback", "Unknown") if f"{base}{end}" not in models)


def _mark_secrets(schema: Json) -> None:
    """Marks the properties that hold secrets, by their names; `x-sensitive: false` in the file overrides this."""
    for name, value in schema.get("properties", {}).items():
        if kind(value) == "string" and _SENSITIVE.fullmatch(name.replace("_", "")):
            value["x-sensitive"] = True


def _with_file_values(family: Family, in_file: Json) -> Family:
    """A family, with the values that the file has for guessed variants."""
    mapping = in_file.get("discriminator", {}).get("mapping", {})
    listed = {str(reference).removeprefix(SCHEMAS): str(value) for value, reference in mapping.items()}
    known = {value: name for value, name in family.variants.items() if name not in family.guessed}
    guessed = {listed.get(name, value): name for value, name in family.variants.items() if name in family.guessed}
    return replace(family, variants=dict(sorted({**guessed, **known}.items())))


def _family(family: Family, base: str) -> Json:
    """The component of a family. With a single variant, its base is an alternative, too: oneOf needs two."""
    alternatives = sorted(set(family.variants.values()))
    if len(alternatives) == 1:
        alternatives.append(base)
    return {
        "oneOf": [{"$ref": SCHEMAS + name} for name in alternatives],
        "discriminator": {
            "propertyName": family.discriminator,
            "mapping": {value: SCHEMAS + name for value, name in family.variants.items()},
            "x-defaultMapping": SCHEMAS + base,
        },
    }


def _tell_apart(family: Family, bases: dict[str, str], models: Json) -> None:
    """Gives each variant its value; a base with a single variant excludes it, so that only one of them matches."""
    key = family.discriminator
    for value, name in family.variants.items():
        variant = models.get(name, {})
        if name not in bases and key in variant.get("properties", {}):
            properties = {**variant["properties"], key: {"type": "string", "const": value}}
            models[name] = object_schema(properties, {*variant.get("required", ()), key})
    if len(family.variants) == 1 and key in models[family.base].get("properties", {}):
        models[family.base]["properties"][key]["not"] = {"const": next(iter(family.variants))}


def _name_enums(
    document: Json, file: Json, bases: dict[str, str], facts: Facts, resolve: Callable[[Json], Json]
) -> dict[str, str]:
    """Makes a component of each set of values; returns where the release speaks of each."""
    models = {name: base for base, name in bases.items()}
    groups = names.group(document, models)
    current = {
        place: str(schema.get("$ref", "")).removeprefix(SCHEMAS)
        for place, schema in names.places(file, models, resolve)
    }
    listed = {
        name: frozenset(schema["enum"]) for name, schema in file["components"]["schemas"].items() if "enum" in schema
    }
    enums = names.assign(groups, current, listed, {*facts.schemas, *bases.values()})
    for _, schema in names.places(document, models):
        if "enum" in schema:
            limits = {key: value for key, value in schema.items() if key not in ("type", "enum", "title")}
            reference = SCHEMAS + enums[frozenset(schema["enum"])]
            schema.clear()
            schema.update({"$ref": reference, **limits})
    places = {}
    for values, order in groups.order.items():
        document["components"]["schemas"][enums[values]] = {"type": "string", "enum": list(order)}
        places[enums[values]] = facts.places.get(re.split(r"[.?]", groups.places[values][0])[0], "")
    return places
