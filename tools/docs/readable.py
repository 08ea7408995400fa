"""A griffe extension: adds to docstrings what generated classes say in code only, so that mkdocstrings shows it.

Models get a table of their fields, families the list of their variants, enums their values. The statuses under "Raises"
become links to the error classes.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Any

import griffe

from oci_aidp import models
from oci_aidp.errors import error_class

MODELS = "oci_aidp.models"
ERRORS = "oci_aidp.errors"
_STATUS = re.compile(r"^( {8}) *(\d(?:\d\d|XX)): (.*)", re.MULTILINE)


class Readable(griffe.Extension):
    """Extends the docstrings of generated modules as griffe reads them."""

    def on_function(self, *, func: griffe.Function, **_: Any) -> None:
        """Links the statuses that an operation documents."""
        if func.docstring and func.path.startswith("oci_aidp.api."):
            func.docstring.value = _STATUS.sub(
                lambda found: f"{found[1]}<br>{_linked(found[2])}: {found[3]}", func.docstring.value
            )

    def on_class(self, *, cls: griffe.Class, **_: Any) -> None:
        """Lists the fields of a model, the variants of a family or the values of an enum."""
        if not cls.path.startswith(f"{MODELS}."):
            return
        attributes = [each for each in cls.members.values() if isinstance(each, griffe.Attribute)]
        cls.docstring = cls.docstring or griffe.Docstring("", parent=cls)
        cls.docstring.value = "\n\n".join(filter(None, [cls.docstring.value, *_parts(cls, attributes)]))


def _parts(cls: griffe.Class, attributes: list[griffe.Attribute]) -> Iterator[str]:
    """The paragraphs that a class gets."""
    if any(str(base) == "OpenEnum" for base in cls.bases):
        yield _values(attributes)
        return
    for base in cls.bases:
        if str(base) != "Model":
            yield f"It has all fields of {_link(cls.parent, str(base))}, and these:"
    for each in attributes:
        if each.name == "_variants":
            yield _variants(each)
    fields = [each for each in attributes if not each.name.startswith("_")]
    if fields:
        yield "Attributes:\n" + "\n".join(map(_field, fields))


def _linked(status: str) -> str:
    name = error_class(int(status.replace("X", "9"))).__name__
    return f"[{status} {name}][{ERRORS}.{name}]"


def _link(scope: Any, name: str) -> str:
    return f"[`{name}`][{scope.resolve(name)}]"


def _value(member: griffe.Attribute) -> str:
    value = ast.literal_eval(str(member.value))
    return f"`{value}`" if value == member.name else f"`{member.name}` (`{value}`)"


def _values(members: list[griffe.Attribute]) -> str:
    """The values of an enum; a list with their meanings where there are any."""
    if not any(each.docstring for each in members):
        return f"Values: {', '.join(map(_value, members))}."
    lines = [f"- {_value(each)}" + (f": {each.docstring.value}" if each.docstring else "") for each in members]
    return "Values:\n\n" + "\n".join(lines)


def _variants(attribute: griffe.Attribute) -> str:
    discriminator, kinds = ast.literal_eval(str(attribute.value))
    lines = [f"- `{value}`: [`{name}`][{MODELS}.{module_of(name)}.{name}]" for value, name in kinds.items()]
    return f"The class is chosen by the JSON field `{discriminator}`:\n\n" + "\n".join(lines)


def module_of(name: str) -> str:
    """The module of a class of `models`."""
    module: str = getattr(models, name).__module__
    return module.rpartition(".")[2]


def _field(attribute: griffe.Attribute) -> str:
    text = attribute.docstring.value if attribute.docstring else ""
    if attribute.value is not None and not text and not re.match(r"UNSET\b|field\(", str(attribute.value)):
        text = "Says which kind it is."
    return f"    {attribute.name}: " + "\n        ".join(text.splitlines())
