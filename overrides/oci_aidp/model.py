"""The base of all generated models: between JSON objects and attrs classes, without losing anything.

The functions that decode and encode a class are compiled from its annotations when first needed, without a loop over
the fields, as attrs compiles `__init__`.
"""

from __future__ import annotations

import copy
import sys
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from types import CodeType, NoneType
from typing import Any, ClassVar, Self, TypeVar, get_args, overload

import attrs
from attrs import define, field

from ._codecs import PLAIN, Names, alternatives, as_it_is, compile_function, encode, source_for, unfolded
from .unset import UNSET, Unset

T = TypeVar("T")
_MODELS = f"{__package__}.models"


@define(kw_only=True, repr=False)
class Model:
    """One JSON object of the API.

    `from_dict` accepts whatever the service sends: fields that this version does not know are kept in
    `additional_properties`, missing ones read as `UNSET`, and a value of an unexpected type is kept as it is.
    """

    additional_properties: dict[str, Any] = field(factory=dict)
    """Fields that this version of the package does not know, by their JSON names. `to_dict` sends them back."""

    _wire_names: ClassVar[Mapping[str, str]] = {}
    """JSON names of fields, inherited ones too, where they differ from the attributes in camel case."""
    _variants: ClassVar[tuple[str, dict[str, str]]]
    """On the base class of a family: the JSON name of the discriminator, and the class for each of its values."""

    __iter__: ClassVar[None] = None
    """Python would try `[0]`, `[1]` and so on. The items of a page are in its `items`."""

    def __attrs_post_init__(self) -> None:
        self.additional_properties = dict(self.additional_properties)  # not shared by what `attrs.evolve` makes

    def __init_subclass__(cls, **arguments: Any) -> None:
        super().__init_subclass__(**arguments)
        # A class must not use the functions that were compiled for its base.
        cls._decode = Model.__dict__["_decode"]  # type: ignore[method-assign]
        cls._encode = Model.__dict__["_encode"]  # type: ignore[method-assign]
        # attrs would make a `__repr__` for a class that has none of its own, and help() show the docstring of the base.
        cls.__repr__ = cls.__repr__  # type: ignore[method-assign]
        cls.__doc__ = cls.__doc__ or ""

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Builds the model from a JSON object. `src_dict` itself is left as it is.

        The base class of a family gives an object of the class that the discriminator says, or its own for a variant
        that this version does not know.

        Raises:
            TypeError: `src_dict` is no JSON object.
        """
        if type(src_dict) is dict:
            return cls._decode(src_dict)
        if not isinstance(src_dict, Mapping):
            raise TypeError(f"from_dict() takes a dict, as json.loads() makes of a text, not {type(src_dict).__name__}")
        return cls._decode(dict(src_dict))

    @classmethod
    def from_value(cls, value: Any) -> Any:
        """`from_dict` for a JSON object; any other JSON value is returned as it is."""
        return cls.from_dict(value) if type(value) is dict else value

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, without the fields that are `UNSET`."""
        return self._encode()

    def to_python(self) -> dict[str, Any]:
        """Like `to_dict`, but with Python's values: times, enums. For tables such as a DataFrame."""
        made: dict[str, Any] = unfolded(self, leaf=as_it_is)
        return made

    @classmethod
    def of(cls, source: Model, /, **changes: Any) -> Self:
        """Builds the body of an update from what was read: `UpdateJobDetails.of(job, name="nightly")`.

        Copies the fields that both classes have; `source` stays as it is. Fields whose classes differ are converted in
        the same way. What this version does not know (`additional_properties`) is kept in
        objects whose class is the same on both sides, such as the tasks of a job, and left out elsewhere: it may be
        what only the service sets.

        Args:
            source: what was read.
            changes: fields with other values, by their names in Python.

        Raises:
            TypeError: the class has no such field, requires one that `source` lacks, or `source` is no model.
        """
        if not isinstance(source, Model):
            raise TypeError(f"of() takes what was read, a model, not {type(source).__name__}; from_dict() takes JSON")
        if "_variants" in vars(cls):
            discriminator, variants = cls._variants
            name = next(name for name, wire in fields(cls).items() if wire == discriminator)
            value = changes.get(name, getattr(source, name, None))
            if isinstance(value, str) and value in variants:
                kind: type[Self] = getattr(sys.modules[_MODELS], variants[value])
                return kind.of(source, **changes)
        given = {wire: getattr(source, name) for name, wire in fields(type(source)).items()}
        types = _types(cls)
        taken = {
            name: _copied(given[wire], _models_in(types[name]))
            for name, wire in fields(cls).items()
            if name not in changes and given.get(wire, UNSET) is not UNSET
        }
        return cls(**taken, **changes)

    def __repr__(self) -> str:
        """Shows what is set, except secrets, and only the names of what this version does not know."""
        texts = [
            f"{name}={_shown(getattr(self, name), holds_models)}"
            for name, holds_models in _fields_to_show(type(self))  # type: ignore[arg-type]  # classes are hashable
            if getattr(self, name) is not UNSET
        ]
        unknown = self.additional_keys
        return f"{type(self).__name__}({', '.join([*texts, f'additional_keys={unknown!r}'] if unknown else texts)})"

    @classmethod
    def _decode(cls, source: dict[str, Any]) -> Self:
        decode = compile_function(*_decoder(cls))
        cls._decode = staticmethod(decode)  # type: ignore[method-assign, assignment]
        made: Self = decode(source)
        return made

    def _encode(self, encode: Callable[[Any], Any] = encode) -> dict[str, Any]:
        """The JSON object, with the values that `encode` makes of all but plain ones."""
        kind = type(self)
        kind._encode = compile_function(*_encoder(kind))  # type: ignore[method-assign, assignment]
        return self._encode(encode)

    @property
    def additional_keys(self) -> list[str]:
        """JSON names of the fields in `additional_properties`."""
        return list(self.additional_properties)

    def __getitem__(self, key: str) -> Any:
        return self._others(key)[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self._others(key)[key] = value

    def __delitem__(self, key: str) -> None:
        del self._others(key)[key]

    def _others(self, key: str) -> dict[str, Any]:
        for name, wire in fields(type(self)).items():
            if key in (name, wire):
                raise KeyError(
                    f"{key!r} is a field of {type(self).__name__}: use .{name}; [] is for additional properties"
                )
        return self.additional_properties

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties


@overload
def as_list(value: Iterable[T]) -> list[T]: ...
@overload
def as_list(value: Iterable[T] | Unset) -> list[T] | Unset: ...
def as_list(value: Any) -> Any:
    """A list of what was given, if it can be one."""
    if isinstance(value, (list, str, bytes, Mapping)) or not isinstance(value, Iterable):
        return value
    return list(value)


@cache
def _fields_to_show(kind: type[Model]) -> list[tuple[str, bool]]:
    """Names of the fields that hold no secrets, with whether they hold models."""
    hidden = {each.name for each in attrs.fields(kind) if not each.repr}
    return [(name, bool(_models_in(held))) for name, held in _types(kind).items() if name not in hidden]


def _shown(value: Any, holds_models: bool) -> str:
    """The value of a field in a repr. Where models should be, anything else may be a misplaced secret."""
    try:
        if not holds_models or value is None or isinstance(value, Model):
            return repr(value)
        if isinstance(value, list):
            return f"[{', '.join(_shown(each, True) for each in value)}]"
        if isinstance(value, dict):
            return f"{{{', '.join(f'{key!r}: {_shown(each, True)}' for key, each in value.items())}}}"
        return f"<{type(value).__name__}>"
    except RecursionError:
        return "..."


def _copied(value: Any, kinds: tuple[type[Model], ...]) -> Any:
    """A copy of the value of a field for a field that holds models of these classes."""
    if isinstance(value, list):
        return [_copied(each, kinds) for each in value]
    if isinstance(value, dict):
        return {key: _copied(each, kinds) for key, each in value.items()}
    if isinstance(value, Model) and kinds and not isinstance(value, kinds):
        return kinds[0].of(value)
    return copy.deepcopy(value)


def _models_in(held: Any) -> tuple[type[Model], ...]:
    """The classes of the models that values of a type are or hold."""
    if isinstance(held, type) and issubclass(held, Model):
        return (held,)
    return tuple(model for part in get_args(held) for model in _models_in(part))


def _generated(kind: type[Model]) -> list[type[Model]]:
    """The generated models that a class is or derives from, the most general one first."""
    return [base for base in reversed(kind.__mro__) if f"{base.__module__}.".startswith(f"{_MODELS}.")]


def fields(kind: type[Model]) -> dict[str, str]:
    """JSON names of the fields of a generated model, or of the one that a class derives from, by attribute."""
    names = {}
    for base in _generated(kind):
        for name in base.__annotations__:
            first, *more = name.split("_")
            names[name] = kind._wire_names.get(name, first + "".join(map(str.capitalize, more)))
    return names


def _types(kind: type[Model]) -> dict[str, Any]:
    """Types of the fields of a generated model, or of the one that a class derives from, by attribute."""
    return {
        name: eval(_parsed(annotation), vars(sys.modules[base.__module__]))  # noqa: S307  # generated
        for base in _generated(kind)
        for name, annotation in base.__annotations__.items()
    }


@cache
def _parsed(annotation: str) -> CodeType:
    return compile(annotation, "<annotation>", "eval")


class _Variants(dict[str, type[Model]]):
    """The classes of a family by the values of the discriminator, each loaded when first needed."""

    def __init__(self, names: dict[str, str]) -> None:
        self._class_names = names

    def __missing__(self, value: str) -> type[Model]:
        name = self._class_names[value]
        variant: type[Model] = getattr(sys.modules[_MODELS], name)
        self[value] = variant
        return variant


def _decoder(kind: type[Model]) -> tuple[str, Names]:
    names: Names = {"new": kind.__new__, "kind": kind, "UNSET": UNSET}
    lines = ["def decode(source):"]
    if "_variants" in vars(kind):
        discriminator, variants = kind._variants
        names["variants"] = _Variants(variants)
        lines += [
            " try:",
            f"  variant = variants[source[{discriminator!r}]]",
            " except (KeyError, TypeError):",  # no such variant, or a value that cannot name one
            "  pass",
            " else:",
            "  return variant._decode(source)",
        ]
    known = fields(kind)
    types = _types(kind)
    lines += [" self = new(kind)", f" unknown = len(source) - {len(known)}"]
    for name, wire in known.items():
        is_nullable = {Any, NoneType} & {*alternatives(types[name])}
        lines += [
            f" value = source.get({wire!r}{', UNSET' if is_nullable else ''})",
            f" if value is {'UNSET' if is_nullable else 'None'}:",
            "  value = UNSET",
            "  unknown += 1",
        ]
        made = source_for(types[name], names)
        if made:
            lines.append(f" elif type(value) is {made.json_type}:")
            lines += [f"  {line}" for line in made.inline or (f"value = {made.expression}",)]
        lines.append(f" self.{name} = value")
    names["known"] = frozenset(known.values())
    lines += [
        " self.additional_properties = {",
        "  key: value for key, value in source.items() if key not in known",
        " } if unknown else {}",
        " return self",
    ]
    return "\n".join(lines), names


def _encoder(kind: type[Model]) -> tuple[str, Names]:
    lines = [
        "def to_dict(self, encode=encode):",
        " more = self.additional_properties",
        " result = {key: encode(value) for key, value in more.items()} if more else {}",
    ]
    for name, wire in fields(kind).items():
        lines += [
            f" value = self.{name}",
            " if value is not UNSET:",
            f"  result[{wire!r}] = value if type(value) in plain else encode(value)",
        ]
    return "\n".join([*lines, " return result"]), {"encode": encode, "UNSET": UNSET, "plain": PLAIN}


__all__ = ["Model"]
