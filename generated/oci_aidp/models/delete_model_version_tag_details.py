from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class DeleteModelVersionTagDetails(Model):
    name: str
    """Full name of the registered model, `<catalog>.<schema>.<model>`."""
    version: str
    """Number as a decimal string, such as `3`, from ListModelVersions."""
    key: str
