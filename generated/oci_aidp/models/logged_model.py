from __future__ import annotations

from ._schema import UNSET, Any, Model, Unset, define, models


@define(kw_only=True)
class LoggedModel(Model):
    """Model that a run has logged under an experiment; not yet part of the registry."""

    info: models.LoggedModelInfo | Unset = UNSET
    data: Any | Unset = UNSET
    """Free-form."""
