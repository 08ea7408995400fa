from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ClusterLibraryOperation, ClusterLibraryType


@define(kw_only=True)
class ClusterLibraryDetails(Model):
    """What every `ClusterLibraryDetails` has; stands for kinds that are not known here."""

    operation: ClusterLibraryOperation
    """What is done."""
    type_: ClusterLibraryType | Unset = UNSET
    """Kind."""

    _names = {}
    _kinds = ("operation", {"INSTALL": "InstallClusterLibraryDetails", "UNINSTALL": "UninstallClusterLibraryDetails"})
