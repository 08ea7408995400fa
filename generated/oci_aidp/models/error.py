from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class Error(Model):
    """What went wrong."""

    code: str
    """Short code of the error, for programs."""
    message: str
    """Text of the error, for people."""

    _fields: ClassVar[tuple[Field, ...]] = (("code", "code", None, False), ("message", "message", None, False))
