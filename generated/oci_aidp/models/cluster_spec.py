from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ClusterSpec(Model):
    """A cluster specification."""

    existing_cluster_key: str | Unset = UNSET
    """Key of the existing cluster."""
    new_cluster: models.NewClusterConfiguration | Unset = UNSET
    """New cluster."""
    libraries: models.Libraries | Unset = UNSET
    """Libraries."""
