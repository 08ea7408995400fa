from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class JobCluster(Model):
    """A job cluster."""

    cluster_key: str | Unset = UNSET
    """Key of the cluster."""
    cluster_name: str | Unset = UNSET
    """Name of the cluster."""
    new_cluster: models.NewClusterConfiguration | Unset = UNSET
    """New cluster."""
