from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True, repr=False)
class LoggingConfig(Model):
    """The schema LoggingConfig."""

    type_: models.LoggingType | Unset = UNSET

    _variants = ("type", {"OCI_LOGGING": "OciLogging"})
