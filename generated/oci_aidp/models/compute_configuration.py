from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class ComputeConfiguration(Model):
    """A compute configuration."""

    cluster_key: str | Unset = UNSET
    """Key of the cluster."""
    environment_variables: dict[str, str] | Unset = UNSET
    """Environment variables."""
    libraries: models.ComputeConfigurationLibraries | Unset = UNSET
    """Libraries."""
