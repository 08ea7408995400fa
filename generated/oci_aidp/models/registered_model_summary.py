from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import Field, Model


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

    _fields: ClassVar[tuple[Field, ...]] = (
        ("registered_models_count", "registered_models_count", None, False),
        ("model_versions_count", "model_versions_count", None, False),
        ("model_deployments_count", "model_deployments_count", None, False),
        ("active_deployment_count", "active_deployment_count", None, False),
    )
