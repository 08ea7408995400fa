from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ClusterLibraryDetails(Model):
    """What every `ClusterLibraryDetails` has; stands for kinds that are not known here."""

    operation: models.ClusterLibraryOperation
    """What is done."""
    type_: models.ClusterLibraryType | Unset = UNSET
    """Kind."""

    _variants = (
        "operation",
        {"INSTALL": "InstallClusterLibraryDetails", "UNINSTALL": "UninstallClusterLibraryDetails"},
    )
