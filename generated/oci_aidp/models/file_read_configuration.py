from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class FileReadConfiguration(Model):
    """Files that users upload and the agent reads. The runtime and gateway enforce these settings."""

    is_enabled: bool | Unset = UNSET
    allowed_file_types: list[models.AllowedFileType] | Unset = UNSET
    max_file_size_mb: int | Unset = UNSET
    """Limit per uploaded file, 10 MiB when left out, at most 50. All files of an active session together are capped
    at 500 MiB."""
    max_file_count: int | Unset = UNSET
    """Limit of active files in a session, five when left out, at most twenty; the cap on total bytes holds
    regardless."""
    target_path: str | Unset = UNSET
    """Where uploads are stored: `/Volumes/<catalog>/<schema>/<volume>`, optionally followed by folders. A relative
    path of a volume or workspace folder is the legacy form."""
    is_persistence_enabled: bool | Unset = UNSET
    """Whether uploads outlive the request or session."""
    retention_days: int | Unset = UNSET
    """Days for which persisted uploads are kept."""
