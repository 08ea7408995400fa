from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ComputeConfigurationLibraryEntry


@define(kw_only=True)
class ExportComputeConfigurationDetails(Model):
    """What is needed to export a compute configuration."""

    destination_path: str | Unset = UNSET
    """Path of the destination."""
    file_name: str | Unset = UNSET
    """Name of the file."""
    cluster_scoped_libraries: list[ComputeConfigurationLibraryEntry] | Unset = UNSET
    """Cluster scoped libraries."""
    environment_variables: dict[str, str] | Unset = UNSET
    """Environment variables."""

    _names = {}
