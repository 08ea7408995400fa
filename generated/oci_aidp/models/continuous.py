from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class Continuous(Model):
    """Continuous."""

    pause_status: models.PauseStatus | Unset = UNSET
    """Status of the pause."""
