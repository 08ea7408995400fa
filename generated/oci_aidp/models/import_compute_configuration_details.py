from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


@define(kw_only=True)
class ImportComputeConfigurationDetails(Model):
    """What is needed to import a compute configuration."""

    yaml_paths: list[str]
    """Paths of the YAML files."""

    _fields: ClassVar[tuple[Field, ...]] = (("yaml_paths", "yamlPaths", None, False),)
