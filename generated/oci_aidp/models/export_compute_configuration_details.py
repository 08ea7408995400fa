from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ExportComputeConfigurationDetails(Model):
    destination_path: str | Unset = UNSET
    """Folder: `/Workspace/…` or `/Volumes/<catalog>/<schema>/<volume>/…`; default `/Workspace/configurations/`."""
    file_name: str | Unset = UNSET
    """`.yaml` is added if missing; a file of this name must not exist yet."""
    cluster_scoped_libraries: list[models.ComputeConfigurationLibraryEntry] | Unset = UNSET
    """Each entry has exactly one of `path`, `pip` and `jar`."""
    environment_variables: dict[str, str] | Unset = UNSET
    """Values by variable, written as given here."""
