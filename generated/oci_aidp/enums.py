# Copied from overrides/oci_aidp/enums.py: edit it there and run `make generate`.
"""The base of all generated string enums: values that this version does not know decode instead of failing."""

from __future__ import annotations

from enum import StrEnum
from typing import Any, Self


class OpenEnum(StrEnum):
    """A string enum that accepts every string.

    A string that the enum does not list becomes a member that

    - equals `UNKNOWN` (`==`, `in`, `match`) and has its hash and its name,
    - has the string as its `value`, so that sending it back loses nothing,
    - says true to `is_unknown`, as `UNKNOWN` itself does.

    It is made anew each time and not kept, so compare it with `==`, and look at `value` to tell one from another.
    Unlike a listed member it equals no plain string: it stands for all values that are not known.

    Every subclass has a member `UNKNOWN`.
    """

    def __init_subclass__(cls, **arguments: Any) -> None:
        super().__init_subclass__(**arguments)
        cls.__doc__ = cls.__doc__ or ""  # else help() would show the docstring above

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = "UNKNOWN"
        member._value_ = str(value)
        return member

    @property
    def is_unknown(self) -> bool:
        """Whether the value is one that the enum does not list, or `UNKNOWN`."""
        return self._name_ == "UNKNOWN"

    def __eq__(self, other: object) -> bool:
        if isinstance(other, OpenEnum) and (self.is_unknown or other.is_unknown):
            return self.is_unknown and other.is_unknown and type(self) is type(other)
        if self.is_unknown and self is not type(self)._member_map_["UNKNOWN"]:
            return False
        return str.__eq__(self, other)

    def __ne__(self, other: object) -> bool:
        return not self == other

    def __hash__(self) -> int:
        return hash(type(self)._member_map_["UNKNOWN"]._value_ if self._name_ == "UNKNOWN" else self._value_)

    def __reduce_ex__(self, protocol: object) -> tuple[Any, ...]:
        return type(self), (self._value_,)


__all__ = ["OpenEnum"]
