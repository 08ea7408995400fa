from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import NewClusterConfiguration


@define(kw_only=True)
class JobCluster(Model):
    """A job cluster."""

    cluster_key: str | Unset = UNSET
    """Key of the cluster."""
    cluster_name: str | Unset = UNSET
    """Name of the cluster."""
    new_cluster: NewClusterConfiguration | Unset = UNSET
    """New cluster."""

    _names = {}
