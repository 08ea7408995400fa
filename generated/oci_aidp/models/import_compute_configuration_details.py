from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class ImportComputeConfigurationDetails(Model):
    yaml_paths: list[str]
    """At least one, none twice, each ending in `.yaml`: relative to the workspace, `/Workspace/…` or
    `/Volumes/<catalog>/<schema>/<volume>/…`."""
