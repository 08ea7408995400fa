from __future__ import annotations

from ._schema import UNSET, Model, Unset, define, models


@define(kw_only=True)
class CreateRegisteredModelDetails(Model):
    name: str
    """Full name, `<catalog>.<schema>.<model>`, not taken yet; RenameRegisteredModel changes it."""
    tags: list[models.RegisteredModelTag] | Unset = UNSET
    description: str | Unset = UNSET
    deployment_job_id: str | Unset = UNSET

    _wire_names = {"deployment_job_id": "deployment_job_id"}
