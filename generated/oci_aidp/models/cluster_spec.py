from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import Libraries, NewClusterConfiguration


@define(kw_only=True)
class ClusterSpec(Model):
    """A cluster specification."""

    existing_cluster_key: str | Unset = UNSET
    """Key of the existing cluster."""
    new_cluster: NewClusterConfiguration | Unset = UNSET
    """New cluster."""
    libraries: Libraries | Unset = UNSET
    """Libraries."""

    _names = {}
