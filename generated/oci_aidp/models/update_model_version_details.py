from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class UpdateModelVersionDetails(Model):
    name: str
    """Full name of the registered model, `<catalog>.<schema>.<model>`."""
    version: str
    """Number as a decimal string, such as `3`, from ListModelVersions."""
    description: str | Unset = UNSET
