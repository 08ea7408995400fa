from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class ZipAndDownloadFolderDetails(Model):
    """What is needed to zip an and download folder."""

    source_folder_path: str
    """Path of the source folder."""

    _fields: ClassVar[tuple[Field, ...]] = (("source_folder_path", "sourceFolderPath", None, False),)
