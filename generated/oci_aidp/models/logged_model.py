from __future__ import annotations

from typing import Any

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class LoggedModel(Model):
    """A logged model."""

    info: models.LoggedModelInfo | Unset = UNSET
    """Information."""
    data: Any | Unset = UNSET
    """The data."""
