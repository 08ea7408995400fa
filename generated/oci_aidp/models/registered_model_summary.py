from __future__ import annotations

from ._schema import Model, define


@define(kw_only=True)
class RegisteredModelSummary(Model):
    """Counts for one schema."""

    registered_models_count: int
    model_versions_count: int
    """Over all of these models."""
    model_deployments_count: int
    active_deployment_count: int
    """Part of `model_deployments_count` that is active now."""

    _wire_names = {
        "registered_models_count": "registered_models_count",
        "model_versions_count": "model_versions_count",
        "model_deployments_count": "model_deployments_count",
        "active_deployment_count": "active_deployment_count",
    }
