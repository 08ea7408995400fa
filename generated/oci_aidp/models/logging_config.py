from __future__ import annotations

from attrs import define

from .. import models
from ..model import Model
from ..unset import UNSET, Unset


@define(kw_only=True)
class LoggingConfig(Model):
    """What every `LoggingConfig` has; stands for kinds that are not known here."""

    type_: models.LoggingType | Unset = UNSET
    """Kind."""

    _variants = ("type", {"OCI_LOGGING": "OciLogging"})
