from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class UpdateConnectionDetails(Model):
    """What is needed to update a connection."""

    connection_properties: dict[str, str]
    """Properties of the connection."""

    _fields: ClassVar[tuple[Field, ...]] = (("connection_properties", "connectionProperties", None, False),)
