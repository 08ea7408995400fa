from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class ZipAndDownloadFolderDetails(Model):
    """What is needed to zip an and download folder."""

    source_folder_path: str
    """Path of the source folder."""
