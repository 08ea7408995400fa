from __future__ import annotations

from typing import Any

from attrs import define

from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class MavenSearchSummary(Model):
    """A Maven search, as lists show it."""

    group_id: str | Unset = UNSET
    """Identifier of the group."""
    artifact_id: str | Unset = UNSET
    """Identifier of the artifact."""
    latest_version: str | Unset = UNSET
    """Version of the latest."""
    all_versions: list[str] | Unset = UNSET
    """All versions."""
    freeform_tags: dict[str, str] | Unset = UNSET
    """Free-form tags, by key."""
    defined_tags: dict[str, dict[str, Any]] | Unset = UNSET
    """Defined tags, by namespace and key."""
    system_tags: dict[str, dict[str, Any]] | Unset = UNSET
    """System tags, by namespace and key."""
