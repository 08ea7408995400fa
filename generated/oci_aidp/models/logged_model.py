from __future__ import annotations

from typing import Any

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class LoggedModel(Model):
    """Model that a run has logged under an experiment; not yet part of the registry."""

    info: models.LoggedModelInfo | Unset = UNSET
    data: Any | Unset = UNSET
    """Free-form."""
