from __future__ import annotations

from ._schema import Model, define, field as _field


@define(kw_only=True)
class ZipAndDownloadFolderResult(Model):
    operation_key: str
    """For GetAsyncOperation."""
    download_url: str = _field(repr=False)
    """PAR to GET the archive from, a secret. It serves the file only after the async operation is `SUCCEEDED`."""
    archive_name: str
    """File name without folders, ending in `.zip` or `.aidp`."""
