from __future__ import annotations

from attrs import define, field

from ..model import Model


@define(kw_only=True)
class ZipAndDownloadFolderResult(Model):
    """Result of a request to zip an and download folder."""

    operation_key: str
    """Key of the operation."""
    download_url: str = field(repr=False)
    """URL to download from; a secret."""
    archive_name: str
    """Name to archive."""
