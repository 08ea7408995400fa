from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .. import codecs as _codecs
from ..model import Field, Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .auth import Auth
    from .custom_tool_entry import CustomToolEntry


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
    auth: Auth | Unset = UNSET
    """Authentication."""
    tool_provider: str | Unset = UNSET
    """Tool provider."""
    tools: list[CustomToolEntry] | Unset = UNSET
    """Tools."""

    _fields: ClassVar[tuple[Field, ...]] = (
        ("display_name", "displayName", None, False),
        ("description", "description", None, False),
        ("version", "version", None, False),
        ("package_path", "packagePath", None, False),
        ("requirements_hash", "requirementsHash", None, False),
        ("auth", "auth", _codecs.model("Auth"), False),
        ("tool_provider", "toolProvider", None, False),
        ("tools", "tools", _codecs.array(_codecs.model("CustomToolEntry")), False),
    )
