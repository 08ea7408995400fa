from __future__ import annotations

from ._schema import UNSET, Model, Unset, define


@define(kw_only=True)
class UpdateRegisteredModelDetails(Model):
    name: str
    """Full name, `<catalog>.<schema>.<model>`; finds the model, is not changed."""
    description: str | Unset = UNSET
    deployment_job_id: str | Unset = UNSET

    _wire_names = {"deployment_job_id": "deployment_job_id"}
