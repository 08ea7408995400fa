from __future__ import annotations

from attrs import define

from ..model import Model


@define(kw_only=True)
class RegisteredModelSummary(Model):
    """A registered model, as lists show it."""

    registered_models_count: int
    """Number of registered models."""
    model_versions_count: int
    """Number of model versions."""
    model_deployments_count: int
    """Number of model deployments."""
    active_deployment_count: int
    """Number of active deployments."""

    _wire_names = {
        "registered_models_count": "registered_models_count",
        "model_versions_count": "model_versions_count",
        "model_deployments_count": "model_deployments_count",
        "active_deployment_count": "active_deployment_count",
    }
