from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class ImportComputeConfigurationDetails(Model):
    """What is needed to import a compute configuration."""

    yaml_paths: list[str]
    """Paths of the YAML files."""
