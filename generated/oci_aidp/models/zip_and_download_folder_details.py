from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class ZipAndDownloadFolderDetails(Model):
    source_folder_path: str
    """Folder of the volume or workspace to pack."""
