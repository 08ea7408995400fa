from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class DeploymentSummary(Model):
    """A deployment, as lists show it."""

    total_deployment: int
    """Total deployment."""
    active_deployment: int
    """Active deployment."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("total_deployment", "total_deployment", None, False),
        ("active_deployment", "active_deployment", None, False),
    )
