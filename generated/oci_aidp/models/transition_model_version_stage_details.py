from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class TransitionModelVersionStageDetails(Model):
    name: str
    """Full name of the registered model, `<catalog>.<schema>.<model>`."""
    version: str
    """Number as a decimal string, such as `3`, from ListModelVersions."""
    stage: str
    """In MLflow `None`, `Staging`, `Production` or `Archived`."""
    archive_existing_versions: bool
    """`true` moves the versions now in the target stage to `Archived`; in MLflow only with `Staging` and
    `Production`."""

    _wire_names = {"archive_existing_versions": "archive_existing_versions"}
