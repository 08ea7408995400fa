from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class ClusterLibraryDetails(Model):
    operation: models.ClusterLibraryOperation
    type_: models.ClusterLibraryType | Unset = UNSET
    """Decides which field names the library: `path` or `name` (files), `pythonPackage` (`PYPI`) or `coordinate`
    (`MAVEN`)."""

    _variants = (
        "operation",
        {"INSTALL": "InstallClusterLibraryDetails", "UNINSTALL": "UninstallClusterLibraryDetails"},
    )
