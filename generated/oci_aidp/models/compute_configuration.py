from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from . import ComputeConfigurationLibraries


@define(kw_only=True)
class ComputeConfiguration(Model):
    """A compute configuration."""

    cluster_key: str | Unset = UNSET
    """Key of the cluster."""
    environment_variables: dict[str, str] | Unset = UNSET
    """Environment variables."""
    libraries: ComputeConfigurationLibraries | Unset = UNSET
    """Libraries."""

    _names = {}
