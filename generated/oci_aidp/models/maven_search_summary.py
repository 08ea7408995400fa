from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, define


@define(kw_only=True)
class MavenSearchSummary(Model):
    """A Maven package and the versions that can be installed."""

    group_id: str | Unset = UNSET
    """First part of the coordinate, such as `org.apache.commons`."""
    artifact_id: str | Unset = UNSET
    """Second part of the coordinate, such as `commons-csv`."""
    latest_version: str | Unset = UNSET
    """Newest version reported for the package."""
    all_versions: list[str] | Unset = UNSET
    """Versions reported for the package; each can be the third part of a coordinate."""
    freeform_tags: dict[str, str] | Unset = UNSET
    defined_tags: dict[str, dict[str, Any]] | Unset = UNSET
    system_tags: dict[str, dict[str, Any]] | Unset = UNSET
