from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class InitScriptPath(Model):
    """An init script path."""

    destination: str
    """Destination."""

    _fields: ClassVar[tuple[Field, ...]] = (("destination", "destination", None, False),)
