from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ExportComputeConfigurationDetails(Model):
    """What is needed to export a compute configuration."""

    destination_path: str | Unset = UNSET
    """Path of the destination."""
    file_name: str | Unset = UNSET
    """Name of the file."""
    cluster_scoped_libraries: list[models.ComputeConfigurationLibraryEntry] | Unset = UNSET
    """Cluster scoped libraries."""
    environment_variables: dict[str, str] | Unset = UNSET
    """Environment variables."""
