from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class UpdateConnectionDetails(Model):
    """What is needed to update a connection."""

    connection_properties: dict[str, str]
    """Properties of the connection."""
