from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True, repr=False)
class ZipAndDownloadFolderDetails(Model):
    """The schema ZipAndDownloadFolderDetails."""

    source_folder_path: str
    """Folder of the volume or workspace to pack."""
