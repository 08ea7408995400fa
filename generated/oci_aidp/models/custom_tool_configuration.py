from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class CustomToolConfiguration(Model):
    """A custom tool configuration."""

    display_name: str | Unset = UNSET
    """Display name, for people to read."""
    description: str | Unset = UNSET
    """Description, for people to read."""
    version: str | Unset = UNSET
    """Version."""
    package_path: str | Unset = UNSET
    """Path of the package."""
    requirements_hash: str | Unset = UNSET
    """Requirements hash."""
    auth: models.Auth | Unset = UNSET
    """Authentication."""
    tool_provider: str | Unset = UNSET
    """Tool provider."""
    tools: list[models.CustomToolEntry] | Unset = UNSET
    """Tools."""
