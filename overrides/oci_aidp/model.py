"""The base of all generated models: between JSON objects and attrs classes, without losing anything."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, TypeAlias, cast

from attrs import define, field

from .codecs import Codec, Decoder, class_named, encode
from .types import UNSET

Field: TypeAlias = tuple[str, str, Codec | None, bool]
"""Attribute, JSON name, codec where the JSON value is not the Python value already, and whether null is a value."""


@define(kw_only=True)
class Model:
    """One JSON object of the API.

    `from_dict` accepts whatever the service sends: fields that this version does not know are kept in
    `additional_properties`, missing ones read as `UNSET`, and a value of an unexpected type is kept as it is.
    """

    additional_properties: dict[str, Any] = field(init=False, factory=dict)
    """Fields that this version of the package does not know, by their JSON names. `to_dict` sends them back."""

    _fields: ClassVar[tuple[Field, ...]] = ()
    _kinds: ClassVar[tuple[str, dict[str, str]]]
    """On the base class of a family: the JSON name of the discriminator, and the class for each of its values."""
    _plan: ClassVar[tuple[tuple[str, str, Decoder | None, bool], ...]]

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Builds the model from a JSON object. `src_dict` itself is left as it is.

        The base class of a family gives an object of the class that the discriminator says, or of its own for a kind
        that this version does not know.
        """
        own = cls.__dict__
        if "_kinds" in own:
            discriminator, kinds = cls._kinds
            value = src_dict.get(discriminator)
            kind = kinds.get(value) if isinstance(value, str) else None
            if kind is not None:
                return cast(Self, class_named(kind).from_dict(src_dict))
        plan = own.get("_plan")
        if plan is None:
            plan = cls._plan = tuple((name, wire, codec and codec(), null) for name, wire, codec, null in cls._fields)
        self = cls.__new__(cls)
        rest = dict(src_dict)
        take = rest.pop
        for name, wire, decode, null in plan:
            value = take(wire, UNSET)
            if value is None:
                if not null:
                    value = UNSET
            elif decode is not None and value is not UNSET:
                value = decode(value)
            setattr(self, name, value)
        self.additional_properties = rest
        return self

    @classmethod
    def from_value(cls, value: Any) -> Any:
        """`from_dict` for a JSON object; any other JSON value is returned as it is."""
        return cls.from_dict(value) if type(value) is dict else value

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, without the fields that are `UNSET`."""
        result = {key: encode(value) for key, value in self.additional_properties.items()}
        for name, wire, _, _ in self._fields:
            value = getattr(self, name)
            if value is not UNSET:
                result[wire] = encode(value)
        return result

    @property
    def additional_keys(self) -> list[str]:
        """JSON names of the fields in `additional_properties`."""
        return list(self.additional_properties)

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties


__all__ = ["Model"]
