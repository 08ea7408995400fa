from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class FileWriteConfiguration(Model):
    """Files that the agent generates and users download. The runtime and gateway enforce these settings."""

    is_enabled: bool | Unset = UNSET
    is_download_to_catalog_enabled: bool | Unset = UNSET
    """Whether generated files are written to the catalog or the configured volume."""
    allowed_file_types: list[models.AllowedFileType] | Unset = UNSET
    max_file_size_mb: int | Unset = UNSET
    """Limit per generated file, in megabytes."""
    target_path: str | Unset = UNSET
    """Where generated files are stored for retention or delivery: `/Volumes/<catalog>/<schema>/<volume>`, optionally
    followed by folders. A relative path of a volume or workspace folder is the legacy form."""
    is_persistence_enabled: bool | Unset = UNSET
    """Whether generated files outlive the request or session."""
    retention_days: int | Unset = UNSET
    """Days for which generated files are kept."""
    visibility: models.FileVisibility | Unset = UNSET
    """Who is meant to see the generated files."""
    download_link_expiry: models.DownloadLinkExpiry | Unset = UNSET
